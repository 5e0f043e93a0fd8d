/** A prize of a contest abroad or of the region (Điều 42.1.b, 43.1.b, 44.1.đ, 73.1.c; Decree 152, Điều 19–21). */
export interface Prize {
  readonly level: 'world' | 'continent' | 'region';
  /** Nhất hoặc Huy chương Vàng; Nhì hoặc Bạc; Ba hoặc Đồng, or what equals it. */
  readonly place: 'first' | 'second' | 'third';
  readonly year: number;
  /** Được cơ quan có thẩm quyền cử tham gia. Left out: not known. */
  readonly sent?: boolean;
}
