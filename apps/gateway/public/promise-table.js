import { element } from './element.js';
import { finalities, verdicts } from './words.js';

/** The table "đã hứa — kết quả" of one dashboard, with a caption that counts the verdicts. */
export function promiseTable({ verdicts: groups }) {
  const counted = groups.map(({ verdict, count }) => `${verdicts[verdict].words}: ${count}`).join(' · ');
  return element(
    'table',
    {},
    element('caption', {}, counted || 'Chưa có chỉ tiêu nào.'),
    element(
      'thead',
      {},
      element('tr', {}, ...['Đã hứa', 'Kết quả', 'Vì sao'].map((head) => element('th', { scope: 'col' }, head))),
    ),
    element(
      'tbody',
      {},
      groups.flatMap(({ verdict, assessments }) => assessments.map((one) => row(verdict, one))),
    ),
  );
}

function row(verdict, { finality, reason, ratio, target, words, evidence, flags }) {
  const { sign, words: said } = verdicts[verdict];
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, target.name, quotes(words)),
    element(
      'td',
      { class: `verdict ${verdict.toLowerCase()}` },
      element('span', { 'aria-hidden': 'true' }, `${sign} `),
      said,
      finality ? element('small', {}, ` (${finalities[finality]})`) : null,
    ),
    element(
      'td',
      {},
      element('p', { class: 'reason' }, reason.sentence, ratio ? ` (${ratio.percent.replace('.', ',')} %)` : '', '.'),
      notes(flags),
      sources(evidence),
    ),
  );
}

function quotes(words) {
  const printed = words.filter((one) => one.words);
  if (printed.length === 0) return null;
  return element(
    'details',
    {},
    element('summary', {}, 'Nguyên văn'),
    printed.map(({ words: said, document, clause }) =>
      element(
        'blockquote',
        {},
        said,
        element('footer', {}, [document.number ?? document.title, clause].filter(Boolean).join(', ')),
      ),
    ),
  );
}

function notes(flags) {
  if (flags.length === 0) return null;
  return element(
    'details',
    {},
    element('summary', {}, `Lưu ý (${flags.length})`),
    element(
      'ul',
      {},
      flags.map(({ sentence }) => element('li', {}, sentence)),
    ),
  );
}

function sources(evidence) {
  const documents = new Map(
    evidence.flatMap(({ source = [] }) => source.map(({ document }) => [document.title, document.url])),
  );
  if (documents.size === 0) return null;
  return element(
    'details',
    {},
    element('summary', {}, `Nguồn số liệu (${documents.size})`),
    element(
      'ul',
      {},
      [...documents].map(([title, url]) =>
        element(
          'li',
          {},
          url?.startsWith('https://') ? element('a', { href: url, rel: 'noopener noreferrer' }, title) : title,
        ),
      ),
    ),
  );
}
