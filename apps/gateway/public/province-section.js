import { ask } from './ask.js';
import { dayInWords } from './day-in-words.js';
import { element } from './element.js';
import { promiseTable } from './promise-table.js';
import { promises } from './questions.js';

/** The section of one unit: asked for when it is opened. */
export function provinceSection(unit, asOf) {
  const body = element('div', {}, element('p', {}, 'Đang tải…'));
  const section = element(
    'details',
    { class: 'province' },
    element('summary', {}, element('h3', {}, unit.fullName)),
    body,
  );
  let asked = false;
  section.addEventListener('toggle', async () => {
    if (asked || !section.open) return;
    asked = true;
    body.replaceChildren(...(await answer(unit, asOf)));
  });
  return section;
}

async function answer(unit, asOf) {
  try {
    const { provinceDashboard: board } = await ask(promises, { unit: unit.code, unitOn: unit.validFrom, ...asOf });
    if (board.sentence) return [element('p', { class: 'problem' }, board.sentence)];
    return [heading(board), promiseTable(board)];
  } catch (error) {
    return [element('p', { class: 'problem' }, error.message)];
  }
}

function heading({ unit, became, campaigns, plans }) {
  const today = became.units.map(({ fullName }) => fullName).join(', ');
  return element(
    'div',
    {},
    campaigns.map(({ name, theme }) => element('p', {}, element('strong', {}, name), theme ? `: “${theme}”` : '')),
    campaigns.length === 0 ? plans.map(({ name }) => element('p', {}, element('strong', {}, name))) : null,
    unit.validUntil
      ? element('p', {}, `Từ ngày ${dayInWords(unit.validUntil)} không còn đơn vị này; nay thuộc ${today}.`)
      : null,
  );
}
