/** Sáng kiến; đề tài, đề án, công trình khoa học; mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu. */
export const meritKinds = ['initiative', 'science', 'combat'] as const;

export type MeritKind = (typeof meritKinds)[number];

/**
 * How far the recognition decision says that it reaches, narrowest first: cơ sở; Bộ, ban, ngành, tỉnh (for combat: toàn
 * quân hoặc toàn lực lượng Công an); toàn quốc. It belongs to the decision, not to the person.
 */
export const meritScopes = ['unit', 'ministryOrProvince', 'nation'] as const;

export type MeritScope = (typeof meritScopes)[number];

/** An initiative or topic with its recognition (sáng kiến, đề tài) by the competent head. */
export interface Merit {
  readonly kind: MeritKind;
  /** Year of the recognition or acceptance (công nhận, nghiệm thu). */
  readonly year: number;
  readonly scope: MeritScope;
  /** Applied with effect (đã được áp dụng hiệu quả), by the same decision. Left out: not known. */
  readonly applied?: boolean;
  /** Number of the decision or certificate. */
  readonly decision?: string;
  /** A name for it, so that its second use is seen. */
  readonly key?: string;
  /** The award that it already served, by code: by Công văn 5007/BNV-TĐKT a title or one form, not both. */
  readonly servedFor?: string;
}
