import { ask } from './ask.js';
import { dayInWords } from './day-in-words.js';
import { provinceSection } from './province-section.js';
import { whoPromised } from './questions.js';

/** So many sections are opened by themselves; the rest wait for a click. */
const openedAtOnce = 6;

const status = document.getElementById('status');
const provinces = document.getElementById('provinces');
const form = document.getElementById('as-of');

async function show() {
  const { on, vintage } = Object.fromEntries(new FormData(form));
  const asOf = { on: on || null, vintage: vintage || null };
  try {
    const { today, campaigns, plans } = await ask(whoPromised);
    const units = new Map(
      [...campaigns.nodes, ...plans.nodes].flatMap(({ unit }) =>
        unit && unit.level !== 'CENTRAL' ? [[`${unit.code}@${unit.validFrom}`, unit]] : [],
      ),
    );
    const sections = [...units.values()].map((unit) => provinceSection(unit, asOf));
    provinces.replaceChildren(...sections);
    for (const section of sections.slice(0, openedAtOnce)) section.open = true;
    status.textContent = `${units.size} địa phương, tại ngày ${dayInWords(on || today)}.`;
  } catch (error) {
    status.textContent = error.message;
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});

show();
