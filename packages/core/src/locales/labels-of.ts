/** What each value of a closed union is called. */
export type LabelsOf<Value extends string> = { readonly [V in Value]: string };
