/**
 * An exact fraction in lowest terms; `denominator` is at least 1.
 * Safe integers where they fit, BigInt where they do not: always go through the functions of this folder.
 */
export interface Rational {
  readonly numerator: number | bigint;
  readonly denominator: number | bigint;
}
