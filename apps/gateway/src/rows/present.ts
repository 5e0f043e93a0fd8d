type Nullable<Fields> = {
  [Name in keyof Fields as null extends Fields[Name] ? Name : never]?: NonNullable<Fields[Name]>;
};
type Whole<Fields> = { [Name in keyof Fields as null extends Fields[Name] ? never : Name]: Fields[Name] };

/**
 * The fields without those that are null: a null column of a row is an absent field of core, and core tells an absent
 * field from one that is `undefined`.
 */
export function present<Fields extends object>(fields: Fields): Nullable<Fields> & Whole<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Nullable<Fields> &
    Whole<Fields>;
}
