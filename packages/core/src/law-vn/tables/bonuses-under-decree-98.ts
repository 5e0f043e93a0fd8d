import type { BonusRate } from '../../law/bonus-rate.ts';
import { type DecisionRow, tableRow } from '../../law/decision-table.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import type { NationalAwardCode } from '../award-codes.ts';
import { nghiDinh98_2023 } from '../instruments/nghi-dinh-98-2023.ts';
import { huyChuong, huyChuongHuuNghi, nhanDan, uuTu } from './award-groups.ts';
import { halfMore, twice } from './bonus-readings.ts';
import { underDecree98 } from './table-eras.ts';

const dieu54k1 = [provisionAt(nghiDinh98_2023, 54, 1, undefined, 'text')];
const dieu54k2 = [provisionAt(nghiDinh98_2023, 54, 2)];
const dieu55 = [provisionAt(nghiDinh98_2023, 55, undefined, undefined, 'memory')];
const dieu57 = [provisionAt(nghiDinh98_2023, 57, undefined, undefined, 'memory')];
const dieu58 = [provisionAt(nghiDinh98_2023, 58, undefined, undefined, 'memory')];
const dieu59 = [provisionAt(nghiDinh98_2023, 59, undefined, undefined, 'memory')];

/**
 * Bonuses of Decree 98/2023. Điều 54.1 and 56 were read; 54.2, the orders of 55 and the certificates of 58 come from
 * secondary sources, but the numbers of the two latter articles from memory; 57 and 59 are remembered to agree with the
 * later decree. The citation of a commune chair is a gap: the memories of its rate disagree.
 */
export const bonusesUnderDecree98: readonly DecisionRow<NationalAwardCode, BonusRate>[] = [
  // Điều 54
  tableRow(underDecree98, ['CSTDTQ'], dieu54k1, { kind: 'coefficient', nominee: 'individual', coefficient: '4.5' }),
  tableRow(underDecree98, ['CSTDBT'], dieu54k1, { kind: 'coefficient', nominee: 'individual', coefficient: '3.0' }),
  tableRow(underDecree98, ['CSTDCS'], dieu54k1, { kind: 'coefficient', nominee: 'individual', coefficient: '1.0' }),
  tableRow(underDecree98, ['LDTT', 'CSTT'], dieu54k1, {
    kind: 'coefficient',
    nominee: 'individual',
    coefficient: '0.3',
  }),
  tableRow(underDecree98, ['TTLDXS', 'DVQT'], dieu54k2, {
    kind: 'coefficient',
    nominee: 'collective',
    coefficient: '1.5',
  }),
  tableRow(underDecree98, ['TTLDTT', 'DVTT'], dieu54k2, {
    kind: 'coefficient',
    nominee: 'collective',
    coefficient: '0.8',
  }),
  tableRow(underDecree98, ['XPTB'], dieu54k2, { kind: 'coefficient', nominee: 'collective', coefficient: '2.0' }),
  tableRow(underDecree98, ['TDPVH'], dieu54k2, { kind: 'coefficient', nominee: 'collective', coefficient: '1.5' }),
  tableRow(underDecree98, ['CTDCP'], dieu54k2, { kind: 'coefficient', nominee: 'collective', coefficient: '12.0' }),
  tableRow(underDecree98, ['CTDBT'], dieu54k2, { kind: 'coefficient', nominee: 'collective', coefficient: '8.0' }),
  tableRow(underDecree98, ['CTDQK', 'CTDDHQG'], dieu54k2, {
    kind: 'coefficient',
    nominee: 'collective',
    coefficient: '6.0',
  }),
  // Điều 55
  tableRow(underDecree98, ['HCSV'], dieu55, { kind: 'coefficient', nominee: 'individual', coefficient: '46.0' }),
  tableRow(underDecree98, ['HCHCM'], dieu55, { kind: 'coefficient', nominee: 'individual', coefficient: '30.5' }),
  tableRow(underDecree98, ['HCDL1', 'HCQC1'], dieu55, {
    kind: 'coefficient',
    nominee: 'individual',
    coefficient: '15.0',
  }),
  tableRow(underDecree98, ['HCDL2', 'HCQC2'], dieu55, {
    kind: 'coefficient',
    nominee: 'individual',
    coefficient: '12.5',
  }),
  tableRow(underDecree98, ['HCDL3', 'HCQC3'], dieu55, {
    kind: 'coefficient',
    nominee: 'individual',
    coefficient: '10.5',
  }),
  tableRow(underDecree98, ['HCLD1', 'HCCC1', 'HCBVTQ1'], dieu55, {
    kind: 'coefficient',
    nominee: 'individual',
    coefficient: '9.0',
  }),
  tableRow(underDecree98, ['HCLD2', 'HCCC2', 'HCBVTQ2', 'HCDDK'], dieu55, {
    kind: 'coefficient',
    nominee: 'individual',
    coefficient: '7.5',
  }),
  tableRow(underDecree98, ['HCLD3', 'HCCC3', 'HCBVTQ3', 'HCDC'], dieu55, {
    kind: 'coefficient',
    nominee: 'individual',
    coefficient: '4.5',
  }),
  tableRow(
    underDecree98,
    ['HCSV'],
    dieu55,
    { kind: 'coefficient', nominee: 'collective', coefficient: '92.0', timesIndividual: '2' },
    twice,
  ),
  tableRow(
    underDecree98,
    ['HCHCM'],
    dieu55,
    { kind: 'coefficient', nominee: 'collective', coefficient: '61.0', timesIndividual: '2' },
    twice,
  ),
  tableRow(
    underDecree98,
    ['HCDL1', 'HCQC1'],
    dieu55,
    { kind: 'coefficient', nominee: 'collective', coefficient: '30.0', timesIndividual: '2' },
    twice,
  ),
  tableRow(
    underDecree98,
    ['HCDL2', 'HCQC2'],
    dieu55,
    { kind: 'coefficient', nominee: 'collective', coefficient: '25.0', timesIndividual: '2' },
    twice,
  ),
  tableRow(
    underDecree98,
    ['HCDL3', 'HCQC3'],
    dieu55,
    { kind: 'coefficient', nominee: 'collective', coefficient: '21.0', timesIndividual: '2' },
    twice,
  ),
  tableRow(
    underDecree98,
    ['HCLD1', 'HCCC1', 'HCBVTQ1'],
    dieu55,
    { kind: 'coefficient', nominee: 'collective', coefficient: '18.0', timesIndividual: '2' },
    twice,
  ),
  tableRow(
    underDecree98,
    ['HCLD2', 'HCCC2', 'HCBVTQ2'],
    dieu55,
    { kind: 'coefficient', nominee: 'collective', coefficient: '15.0', timesIndividual: '2' },
    twice,
  ),
  tableRow(
    underDecree98,
    ['HCLD3', 'HCCC3', 'HCBVTQ3'],
    dieu55,
    { kind: 'coefficient', nominee: 'collective', coefficient: '9.0', timesIndividual: '2' },
    twice,
  ),
  // Điều 56
  tableRow(underDecree98, ['BMVNAH'], [provisionAt(nghiDinh98_2023, 56, 1, undefined, 'text')], {
    kind: 'coefficient',
    nominee: 'individual',
    coefficient: '15.5',
  }),
  tableRow(underDecree98, ['AHLLVTND', 'AHLD'], [provisionAt(nghiDinh98_2023, 56, 2, undefined, 'text')], {
    kind: 'coefficient',
    nominee: 'individual',
    coefficient: '15.5',
  }),
  tableRow(
    underDecree98,
    ['AHLLVTND', 'AHLD'],
    [provisionAt(nghiDinh98_2023, 56, 2, undefined, 'text')],
    { kind: 'coefficient', nominee: 'collective', coefficient: '31.0', timesIndividual: '2' },
    twice,
  ),
  tableRow(underDecree98, nhanDan, [provisionAt(nghiDinh98_2023, 56, 3, undefined, 'text')], {
    kind: 'coefficient',
    nominee: 'individual',
    coefficient: '12.5',
  }),
  tableRow(underDecree98, uuTu, [provisionAt(nghiDinh98_2023, 56, 3, undefined, 'text')], {
    kind: 'coefficient',
    nominee: 'individual',
    coefficient: '9.0',
  }),
  // Điều 57
  tableRow(underDecree98, ['GTHCM'], dieu57, {
    kind: 'coefficient',
    nominee: 'individual',
    coefficient: '270.0',
    perPrize: true,
  }),
  tableRow(underDecree98, ['GTNN'], dieu57, {
    kind: 'coefficient',
    nominee: 'individual',
    coefficient: '170.0',
    perPrize: true,
  }),
  // Điều 58
  tableRow(underDecree98, ['BKTTCP'], dieu58, { kind: 'coefficient', nominee: 'individual', coefficient: '3.5' }),
  tableRow(
    underDecree98,
    ['BKTTCP'],
    dieu58,
    { kind: 'coefficient', nominee: 'collective', coefficient: '7.0', timesIndividual: '2' },
    twice,
  ),
  tableRow(
    underDecree98,
    ['BKTTCP'],
    dieu58,
    { kind: 'coefficient', nominee: 'household', coefficient: '5.25', timesIndividual: '1.5' },
    halfMore,
  ),
  tableRow(underDecree98, ['BKBT'], dieu58, { kind: 'coefficient', nominee: 'individual', coefficient: '1.5' }),
  tableRow(
    underDecree98,
    ['BKBT'],
    dieu58,
    { kind: 'coefficient', nominee: 'collective', coefficient: '3.0', timesIndividual: '2' },
    twice,
  ),
  tableRow(
    underDecree98,
    ['BKBT'],
    dieu58,
    { kind: 'coefficient', nominee: 'household', coefficient: '2.25', timesIndividual: '1.5' },
    halfMore,
  ),
  tableRow(underDecree98, ['BKQK', 'BKDHQG'], dieu58, {
    kind: 'coefficient',
    nominee: 'individual',
    coefficient: '1.0',
  }),
  tableRow(
    underDecree98,
    ['BKQK', 'BKDHQG'],
    dieu58,
    { kind: 'coefficient', nominee: 'collective', coefficient: '2.0', timesIndividual: '2' },
    twice,
  ),
  tableRow(
    underDecree98,
    ['BKQK', 'BKDHQG'],
    dieu58,
    { kind: 'coefficient', nominee: 'household', coefficient: '1.5', timesIndividual: '1.5' },
    halfMore,
  ),
  tableRow(underDecree98, ['GKDV', 'GKDN', 'GKS', 'GKH'], dieu58, {
    kind: 'coefficient',
    nominee: 'individual',
    coefficient: '0.3',
  }),
  tableRow(
    underDecree98,
    ['GKDV', 'GKDN', 'GKS', 'GKH'],
    dieu58,
    { kind: 'coefficient', nominee: 'collective', coefficient: '0.6', timesIndividual: '2' },
    twice,
  ),
  tableRow(
    underDecree98,
    ['GKDV', 'GKDN', 'GKS', 'GKH'],
    dieu58,
    { kind: 'coefficient', nominee: 'household', coefficient: '0.45', timesIndividual: '1.5' },
    halfMore,
  ),
  // Điều 59
  tableRow(underDecree98, [...huyChuong, ...huyChuongHuuNghi], dieu59, {
    kind: 'coefficient',
    nominee: 'individual',
    coefficient: '1.5',
  }),
];
