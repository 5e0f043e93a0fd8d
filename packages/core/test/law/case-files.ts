import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { Award } from '../../src/law/award.ts';
import type { LawBook } from '../../src/law/law-book.ts';
import type { LawInForce } from '../../src/law/law-in-force.ts';
import { awardCodes } from '../../src/law-vn/award-codes.ts';
import { lawInForce } from '../../src/law-vn/law-in-force.ts';
import { vietnamLaw } from '../../src/law-vn/vietnam-law.ts';
import { type ParsedCaseFile, parseCaseFile } from '../../src/testing/cases/parse-case-file.ts';
import type { CaseContext } from '../../src/testing/cases/run-case.ts';

const folder = new URL('../../cases/', import.meta.url);

export const nationalBook: LawBook = vietnamLaw;
export const nationalAwards: readonly Award[] = Object.values<Award>(vietnamLaw.awards);

/** Every file of `cases/`, by name; a file that is no YAML says so as its own failure. */
export const caseFiles: ReadonlyMap<string, ParsedCaseFile & { readonly unreadable?: string }> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, read(readFileSync(new URL(name, folder), 'utf8'))]),
);

function read(text: string): ParsedCaseFile & { readonly unreadable?: string } {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) return { award: null, cases: [], issues: [], unreadable: error.message };
  return parseCaseFile(document.toJS(), { awards: awardCodes });
}

const frozen = new Map<string, LawInForce>();

/** The law of a case, frozen once a day. */
export const context: CaseContext = {
  lawOf: ({ on, carryOver }) => {
    const key = `${on} ${carryOver}`;
    const law = frozen.get(key) ?? (lawInForce({ on, carryOver }) as LawInForce);
    frozen.set(key, law);
    return law;
  },
};
