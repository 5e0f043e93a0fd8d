import { ThiduaError } from '../../errors/thidua-error.ts';
import { isWellFormed, repaired } from '../written/broken-texts.ts';

/** Data that has one canonical text. Measures are texts; a number is a safe integer, such as a position. */
export type CanonicalValue =
  | string
  | boolean
  | null
  | number
  | readonly CanonicalValue[]
  | { readonly [name: string]: CanonicalValue | undefined };

/**
 * The canonical text of RFC 8785: no spaces, names in the order of their UTF-16 code units, texts escaped as ECMAScript
 * does. Fields that are `undefined` are left out. Only what every machine writes alike is taken, so no fractions.
 * @throws `TEXT_NOT_WELL_FORMED` for half a surrogate pair, which the RFC refuses.
 * @throws `INTEGER_UNSAFE` for a number that is no safe integer: measures are written as texts.
 */
export function canonicalJson(value: CanonicalValue): string {
  const pieces: string[] = [];
  writeCanonical(value, (piece) => pieces.push(piece));
  return pieces.join('');
}

/** As {@link canonicalJson}, piece by piece, so that a long text need never stand in memory whole. No piece ends inside a text. */
export function writeCanonical(value: CanonicalValue, write: (piece: string) => void): void {
  const rest = appended('', value, write);
  if (rest !== '') write(rest);
}

/** From so many characters on a piece is handed over. */
const longEnough = 65_536;

/** What was not handed over yet, with a value behind it. */
function appended(before: string, value: CanonicalValue, write: (piece: string) => void): string {
  if (typeof value === 'string') return before + canonicalText(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new ThiduaError('INTEGER_UNSAFE', { value: String(value) });
    return before + String(value + 0);
  }
  if (value === null || typeof value === 'boolean') return before + String(value);
  let text = before;
  if (text.length >= longEnough) {
    write(text);
    text = '';
  }
  let mark = '';
  if (isList(value)) {
    text += '[';
    for (const item of value) {
      text = appended(text + mark, item, write);
      mark = ',';
    }
    return `${text}]`;
  }
  text += '{';
  // the default order of texts is that of their UTF-16 code units
  for (const name of Object.keys(value).sort()) {
    const field = value[name];
    if (field === undefined) continue;
    text = appended(`${text}${mark}${canonicalText(name)}:`, field, write);
    mark = ',';
  }
  return `${text}}`;
}

function canonicalText(text: string): string {
  const written = JSON.stringify(text);
  // half a pair is written as an escape, which hardly any text contains
  if (written.includes('\\ud') && !isWellFormed(text))
    throw new ThiduaError('TEXT_NOT_WELL_FORMED', { text: repaired(text) });
  return written;
}

function isList(value: object): value is readonly CanonicalValue[] {
  return Array.isArray(value);
}
