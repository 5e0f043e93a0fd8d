/** The same thing said in both languages; `vi` in the words of the law where it is the law that speaks. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** What a person judges or a paper shows: `key` is the same in facts, `vi` the law's words. */
export interface Topic extends Words {
  /** Kebab-case ASCII, e.g. `chap-hanh-phap-luat`. One key, one wording, through the whole book. */
  readonly key: string;
}
