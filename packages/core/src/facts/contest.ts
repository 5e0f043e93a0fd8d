/** A cluster or bloc, or an emulation movement, in which the nominee stood. */
export interface Contest {
  readonly kind: 'cluster' | 'movement';
  /** Who organised the cluster or launched the movement. */
  readonly by: ContestOrganizer;
  /** The year it was judged. */
  readonly year: number;
  /** Dẫn đầu; tiêu biểu xuất sắc (bình xét); took part with excellent achievement. */
  readonly as: 'leader' | 'outstanding';
  /** Movements: sơ kết or tổng kết. Left out: not known. */
  readonly at?: 'interim' | 'final';
  /** Movements: full years from launch to the review. Left out: not known. */
  readonly years?: number;
  /** Movements by theme (chuyên đề) and not the yearly one. Left out: not known. */
  readonly thematic?: boolean;
}

export const contestOrganizers = [
  'president',
  'primeMinister',
  'centralCouncil', // Hội đồng Thi đua - Khen thưởng Trung ương
  'ministryOrProvince', // Bộ, ban, ngành, tỉnh
  'province', // phong trào thi đua cấp tỉnh (Decree 152, Điều 8)
  'district', // phong trào thi đua cấp huyện (Luật, Điều 29.1)
  'other',
] as const;

export type ContestOrganizer = (typeof contestOrganizers)[number];
