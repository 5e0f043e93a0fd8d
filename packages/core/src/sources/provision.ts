import type { Verification } from './instrument.ts';

/** A place in an instrument: Điều, khoản, điểm. */
export interface Provision {
  readonly instrument: string;
  readonly article: number;
  readonly clause?: number;
  readonly point?: string;
  readonly verification: Verification;
}
