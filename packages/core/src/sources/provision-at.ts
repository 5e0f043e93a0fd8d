import type { Instrument, Verification } from './instrument.ts';
import type { Provision } from './provision.ts';

/**
 * A place in an instrument: `provisionAt(luat, 16, 2, 'c')` is điểm c khoản 2 Điều 16. Read as far as the instrument
 * was, unless `verification` says otherwise.
 */
export function provisionAt(
  instrument: Instrument,
  article: number,
  clause?: number,
  point?: string,
  verification: Verification = instrument.verification,
): Provision {
  return {
    instrument: instrument.number,
    article,
    ...(clause === undefined ? {} : { clause }),
    ...(point === undefined ? {} : { point }),
    verification,
  };
}

/** `06/2022/QH15, 16.2.c`: number, article, clause and point, without words of any language. */
export function provisionCode(provision: Provision): string {
  const place = [provision.article, provision.clause, provision.point].filter((part) => part !== undefined);
  return `${provision.instrument}, ${place.join('.')}`;
}
