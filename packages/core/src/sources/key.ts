/**
 * The stable identity of a thing in campaign files: `namespace/slug`, lower-case ASCII, digits, hyphen, dot.
 * It is chosen by the author of the file and never derived from a number, a name or a date that may be found later.
 */
export type Key = string;
