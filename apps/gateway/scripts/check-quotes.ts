/**
 * Checks that what a campaign file gives as printed is printed: every quoted passage must be a verbatim part of the text
 * that the file was read from, once runs of white space (no-break spaces included) are folded to one space.
 *
 *     tsx scripts/check-quotes.ts <file.yaml> <text.txt> [<file.yaml> <text.txt> …]
 *
 * Checked are the `words` of statements and of sources that name a document of the statements, and the fields that hold
 * printed words: `printed`, `theme`, `motto`, `purposes`, and `label` and `text` of contents (text by paragraphs).
 * Words of other documents cannot be checked against this text and are only counted. Exit code 1 names every passage
 * that was not found; 2 means wrong use.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Passage {
  readonly path: string;
  readonly field: string;
  readonly words: string;
}

const PRINTED_FIELDS: ReadonlySet<string> = new Set(['printed', 'theme', 'motto', 'purposes']);
const CONTENT_FIELDS: ReadonlySet<string> = new Set(['label', 'text']);

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** Documents whose text was read: those that the statements name. */
function statementDocuments(file: unknown): ReadonlySet<string> {
  const statements = isRecord(file) && Array.isArray(file.statements) ? file.statements : [];
  return new Set(statements.filter(isRecord).flatMap((statement) => texts(statement.document)));
}

/** Every field of the file that claims to be printed, with its path. */
function passagesOf(value: unknown, path: string, inContents: boolean): readonly Passage[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => passagesOf(one, `${path}[${index}]`, inContents));
  if (!isRecord(value)) return [];
  const name = texts(value.row ?? value.key)[0];
  const here = name === undefined ? path : `${path}(${name})`;
  return Object.entries(value).flatMap(([field, inner]) => {
    const at = here === '' ? field : `${here}.${field}`;
    if (field === 'words') return texts(inner).map((words) => ({ path: at, field: wordsField(value), words }));
    if (PRINTED_FIELDS.has(field) || (inContents && CONTENT_FIELDS.has(field))) {
      return texts(inner).flatMap((text) => text.split('\n').map((words) => ({ path: at, field, words })));
    }
    return passagesOf(inner, at, inContents || field === 'contents');
  });
}

/** `words` of a statement, or `words of <document>` of a source. */
function wordsField(holder: Readonly<Record<string, unknown>>): string {
  return 'row' in holder ? 'words' : `words of ${texts(holder.document)[0] ?? '?'}`;
}

function checkPair(seedPath: string, textPath: string): number {
  const file: unknown = parse(readFileSync(seedPath, 'utf8'), { version: '1.2', schema: 'core' });
  const text = fold(readFileSync(textPath, 'utf8'));
  const read = statementDocuments(file);
  const all = passagesOf(file, '', false);
  const ofOthers = all.filter((one) => one.field.startsWith('words of ') && !read.has(one.field.slice(9)));
  const checked = all.filter((one) => !ofOthers.includes(one));
  const missing = checked.filter((one) => !text.includes(fold(one.words)));
  for (const one of missing) console.error(`${seedPath}: ${one.path}: not printed: ${JSON.stringify(fold(one.words))}`);
  const statements = checked.filter((one) => one.field === 'words');
  const rows = new Set(statements.map((one) => one.path)).size;
  console.log(
    `${seedPath}: ${rows} statements with ${statements.length} passages, ${checked.length - statements.length} other ` +
      `printed fields, ${ofOthers.length} of other documents, ${missing.length} not found`,
  );
  return missing.length;
}

const args = process.argv.slice(2);
if (args.length === 0 || args.length % 2 !== 0) {
  console.error('usage: check-quotes <file.yaml> <text.txt> [<file.yaml> <text.txt> …]');
  process.exitCode = 2;
} else {
  const pairs = args.flatMap((seed, index) => (index % 2 === 0 ? [[seed, args[index + 1] ?? ''] as const] : []));
  const missing = pairs.reduce((sum, [seed, text]) => sum + checkPair(seed, text), 0);
  if (missing > 0) process.exitCode = 1;
}
