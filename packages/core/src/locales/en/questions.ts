import type { Facts } from '../../facts/facts.ts';
import type { LawWords } from '../law-sentences.ts';
import { lawLabels } from './law-labels.ts';
import { inSentence } from './law-phrases.ts';

const registers: { readonly [R in keyof Facts]-?: string } = {
  nominee: 'Whether it is an individual, a collective or a household',
  subjects: 'Which subjects the nominee belongs to',
  sex: 'Sex',
  higherRetirementAge: 'Whether in a group of higher retirement age',
  foundedOn: 'Founding day',
  ratings: 'Ratings of the years',
  honours: 'Titles and forms already granted',
  merits: 'Recognised initiatives, topics, works and feats',
  contests: 'Standing in clusters, blocs and movements',
  prizes: 'International and regional prizes',
  members: 'Figures about the members',
  service: 'Years of service',
  posts: 'Posts held',
  discipline: 'Discipline',
  pending: 'Matters being considered or verified',
  judgements: 'Judgement of the competent person',
  attestations: 'Papers',
  amounts: 'Amounts',
};

/** Fields of one entry of a register. */
const fields: Readonly<Record<string, string>> = {
  'honours.basis': 'On what basis it was granted, award',
  'honours.issuer': 'Who granted it, award',
  'merits.applied': 'Whether it is applied with effect, merit',
  'contests.at': 'Whether at an interim or final review, contest',
  'contests.years': 'Years that the movement lasted, contest',
  'contests.thematic': 'Whether it is thematic, contest',
  'prizes.sent': 'Whether sent by the competent body, prize',
  'service.place': 'Place of service, stretch',
  'posts.terms': 'Number of terms, post',
};

/** What a missing fact is called, by its path; a path of another form comes back unchanged. */
export function questionInWords(path: string, words: LawWords): string {
  const [register = '', ...rest] = path.split('.');
  const [first = '', second] = rest;
  switch (register) {
    case 'ratings':
      if (first !== '') return `Rating of ${first}`;
      break;
    case 'members':
      if (rest.length > 1) return membersInWords(first, rest.slice(1), words);
      break;
    case 'judgements':
      if (first !== '') return `Judgement: “${words.topicName(first)}”`;
      break;
    case 'attestations':
      if (first !== '') return `A paper that shows: “${words.topicName(first)}”`;
      break;
    case 'amounts':
      if (first !== '') return `Amount: “${words.topicName(first)}”`;
      break;
  }
  const entry = /^(\w+)\[(\d+)\]$/u.exec(register);
  if (entry !== null && second === undefined) {
    const field = fields[`${entry[1]}.${first}`];
    if (field !== undefined) return `${field} ${Number(entry[2]) + 1}`;
  }
  return rest.length === 0 && Object.hasOwn(registers, register) ? registers[register as keyof Facts] : path;
}

function membersInWords(year: string, [what = '', code = '']: readonly string[], { awardName }: LawWords): string {
  if (what === 'holders') return `Members with “${awardName(code)}” in ${year}`;
  if (what === 'disciplined') {
    const forms: Readonly<Record<string, string>> = lawLabels.disciplineForm;
    return `Members disciplined in ${year}: ${inSentence(forms[code] ?? code)}`;
  }
  return `Members who completed their task in ${year}`;
}
