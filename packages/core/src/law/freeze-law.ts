import { isInInterval } from '../calendar/day-interval.ts';
import { addDays, type PlainDay, parseDay } from '../calendar/plain-day.ts';
import { ThiduaError } from '../errors/thidua-error.ts';
import { allOf } from '../requirements/all-of.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { under } from '../requirements/under.ts';
import type { Award } from './award.ts';
import type { Era } from './era.ts';
import { eraOn } from './era-on.ts';
import { findMeetsCircle } from './find-meets-circle.ts';
import type { LawBook, Ruling } from './law-book.ts';
import type { LawInForce, StandardInForce } from './law-in-force.ts';
import { vocabularyOf } from './law-vocabulary.ts';
import type { LocalAward, LocalBook, LocalCode } from './local-book.ts';
import { mapRequirement, nodesOf } from './map-requirement.ts';
import { standardVerification } from './standard-verification.ts';

export interface FreezeOptions<Books extends readonly LocalBook[]> {
  /** The day whose law is asked: that on which the dossier reached the competent body. */
  readonly on: PlainDay;
  readonly localBooks?: Books;
  /** Carry the last encoded law over to days whose law is not encoded; every verdict then says so. */
  readonly carryOver?: boolean;
}

/**
 * The law of a book on one day.
 * Local books that do not apply on the day are named in the result and not used.
 * @throws `LAW_NOT_ENCODED` outside the encoded days, unless carried over; `DAY_MALFORMED`; `LAW_BOOK_CIRCLE`;
 * `LOCAL_BOOK_TWICE`.
 */
export function freezeLaw<Code extends string, const Books extends readonly LocalBook[] = []>(
  book: LawBook<Code>,
  { on, localBooks, carryOver = false }: FreezeOptions<Books>,
): LawInForce<Code | LocalCode<Books[number]>> {
  const day = dayOfLaw(book, parseDay(on), carryOver);
  const given: readonly LocalBook[] = localBooks ?? [];
  const locals = given.filter(({ validity }) => isInInterval(day, validity));
  checkNames(locals, on);
  const frame = {
    bars: eraOn(book.bars, day)?.value,
    span: eraOn(book.spans, day)?.value,
  };
  const awards: Record<string, StandardInForce> = {};
  const notEncoded: string[] = [];
  for (const award of Object.values<Award>(book.awards)) {
    const standard = freezeAward(award, day, locals, frame);
    if (standard === undefined) notEncoded.push(award.code);
    else awards[award.code] = standard;
  }
  for (const local of locals) {
    for (const award of Object.values<LocalAward>(local.awards)) {
      const code = `${local.book}/${award.code}`;
      const standard = freezeAward(ownAward(award, code, local), day, [], frame);
      if (standard === undefined) notEncoded.push(code);
      else awards[code] = standard;
    }
  }
  const outOfForce = given.filter((local) => !locals.includes(local));
  for (const local of outOfForce) {
    const codes = Object.keys(local.awards).map((code) => `${local.book}/${code}`);
    notEncoded.push(...codes.filter((code) => awards[code] === undefined));
  }
  const circle = findMeetsCircle(awards);
  if (circle !== null) throw new ThiduaError('LAW_BOOK_CIRCLE', { path: circle });
  for (const [code, standard] of Object.entries(awards)) {
    awards[code] = { ...standard, verification: standardVerification(standard.requirement, awards) };
  }
  return {
    on,
    awards: awards as LawInForce<Code | LocalCode<Books[number]>>['awards'],
    notEncoded,
    deferral: eraOn(book.deferrals, day)?.value ?? null,
    reset: eraOn(book.resets, day)?.value ?? null,
    books: locals.map(({ book: name }) => name),
    booksOutOfForce: outOfForce.map(({ book: name, validity: { from, until } }) => ({ book: name, from, until })),
    vocabulary: vocabularyOf([...standardsOf(book), ...given.flatMap((local) => [...standardsOfLocal(local)])]),
    provisional: day === on ? null : { asOf: day, endedBy: book.encoded.endedBy },
  };
}

function dayOfLaw({ encoded }: LawBook, on: PlainDay, carryOver: boolean): PlainDay {
  if (isInInterval(on, encoded)) return on;
  const after = encoded.until !== null && on >= encoded.until;
  if (after && carryOver && encoded.until !== null) return addDays(encoded.until, -1);
  throw new ThiduaError('LAW_NOT_ENCODED', {
    on,
    encodedFrom: encoded.from,
    encodedUntil: encoded.until,
    endedBy: after ? encoded.endedBy : null,
  });
}

function checkNames(locals: readonly LocalBook[], on: PlainDay): void {
  const twice = locals.find(({ book }, place) => locals.findIndex((other) => other.book === book) !== place);
  if (twice !== undefined) throw new ThiduaError('LOCAL_BOOK_TWICE', { book: twice.book, on });
}

/** An own award under its full code; it exists as long as its book, where the book does not say otherwise. */
function ownAward({ exists, basis: _, ...award }: LocalAward, code: string, { validity }: LocalBook): Award {
  const { from, until } = exists ?? validity;
  return { ...award, code, ...(exists === null ? {} : { exists: { from, until } }) };
}

function* standardsOf(book: LawBook): Generator<Requirement> {
  for (const { standards } of Object.values<Award>(book.awards)) for (const { value } of standards) yield value;
}

function* standardsOfLocal({ awards, details }: LocalBook): Generator<Requirement> {
  for (const { standards } of Object.values<LocalAward>(awards)) for (const { value } of standards) yield value;
  for (const eras of Object.values(details)) for (const { value } of eras) yield value;
}

interface Frame {
  readonly bars: Requirement | undefined;
  readonly span: (Ruling & { readonly part: Requirement }) | undefined;
}

function freezeAward(
  award: Award,
  day: PlainDay,
  locals: readonly LocalBook[],
  { bars, span }: Frame,
): StandardInForce | undefined {
  const era = eraOn(award.standards, day);
  if (era === undefined) return undefined;
  const details = locals.flatMap((local) => {
    const detail = eraOn<Requirement>(local.details[award.code] ?? [], day);
    return detail === undefined ? [] : [{ book: local.book, era: detail }];
  });
  const own = details.reduce<Requirement>((standard, { era: detail }) => detailed(standard, detail.value), era.value);
  const standard = award.level === 'state' && span !== undefined ? withSpan(own, span) : own;
  const eras: readonly Era<Requirement>[] = [era, ...details.map(({ era: detail }) => detail)];
  const { code, class: kind, level, nominees, yearly, exists } = award;
  const name = eraOn(award.renamed ?? [], day)?.value ?? award.name;
  return {
    award: {
      code,
      name,
      class: kind,
      level,
      nominees,
      ...(yearly === undefined ? {} : { yearly }),
      ...(exists === undefined ? {} : { exists }),
    },
    from:
      eras
        .map(({ from }) => from)
        .toSorted()
        .at(-1) ?? era.from,
    until:
      eras
        .map(({ until }) => until)
        .filter((until) => until !== null)
        .toSorted()[0] ?? null,
    requirement: bars === undefined ? standard : allOf<Requirement>(standard, bars),
    standard,
    verification: 'text',
    detailedBy: details.map(({ book }) => book),
    openDelegations: details.length === 0 ? award.delegations : [],
  };
}

/** A local standard takes the place of “no national standard”; else it is asked besides the national one. */
function detailed(national: Requirement, local: Requirement): Requirement {
  const isOpen = (node: Requirement) => node.kind === 'notKnown' && node.why === 'delegated';
  if (![...nodesOf(national)].some(isOpen)) return allOf<Requirement>(national, local);
  return mapRequirement(national, (node) => (isOpen(node) ? local : node));
}

/** “Đã được tặng … và sau đó có liên tục …”: every year since the earlier award is asked too. */
function withSpan(requirement: Requirement, { provision, reading, part }: NonNullable<Frame['span']>): Requirement {
  return mapRequirement(requirement, (node) => {
    if (node.kind !== 'after') return node;
    const runs = [...nodesOf(node.part)].filter((inner) => inner.kind === 'run');
    if (runs.length === 0) return node;
    const orHeld = runs.flatMap((run) => run.orHeld ?? []);
    const asked = part.kind === 'everyYear' && orHeld.length > 0 ? { ...part, orHeld } : part;
    return {
      ...node,
      sinceItself: true,
      part: allOf<Requirement>(node.part, under<Requirement>(provision, asked, reading)),
    };
  });
}
