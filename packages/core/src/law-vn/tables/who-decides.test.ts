import { describe, expect, it } from 'vitest';
import { rowsOn } from '../../law/decision-table.ts';
import type { NationalAwardCode } from '../award-codes.ts';
import { whoDecides } from './who-decides.ts';
import { whoProposes } from './who-proposes.ts';

const deciders = (award: NationalAwardCode, on: string) =>
  rowsOn(whoDecides, { award, on }).map(({ value }) =>
    value.kind === 'decides' ? value.office : value.kind === 'setBy' ? `set by ${value.offices.join(', ')}` : 'nobody',
  );

describe('whoDecides', () => {
  it.each([
    ['HCLD3', ['president']],
    ['HUCTNXPVV', ['president']],
    ['GTHCM', ['president']],
    ['CSTDTQ', ['primeMinister']],
    ['BKTTCP', ['primeMinister']],
    ['KNCQH', ['nationalAssemblyStandingCommittee']],
    [
      'KNCBT',
      ['ministerOrCentralHead', 'frontOrUnionHead', 'socioProfessionalHead', 'socialAssociationHead', 'provinceChair'],
    ],
    ['CSTDBT', ['ministerOrCentralHead', 'frontOrUnionHead', 'socioProfessionalHead', 'provinceChair']],
    ['XPTB', ['provinceChair']],
    ['GKDN', ['enterpriseDirector', 'enterpriseBoardChair']],
    ['BKTC', ['set by organizationCentralBody']],
    ['GKGD', ['set by ministerOfEducation, schoolManagingHead']],
  ] as const)('%s', (award, offices) => {
    expect(deciders(award, '2024-01-01')).toStrictEqual(offices);
    expect(deciders(award, '2026-09-30')).toStrictEqual(offices);
    expect(deciders(award, '2026-10-01')).toStrictEqual([]);
    expect(deciders(award, '2023-12-31')).toStrictEqual([]);
  });

  it('moves what the district decided to the commune on 2025-07-01', () => {
    const common = ['ministerOrCentralHead', 'frontOrUnionHead', 'ministryUnitHead', 'provinceAgencyHead'];
    const forces = 'set by ministerOfDefence, ministerOfPublicSecurity';
    expect(deciders('CSTDCS', '2025-06-30')).toStrictEqual([...common, 'districtChair', 'enterpriseDirector', forces]);
    expect(deciders('CSTDCS', '2025-07-01')).toStrictEqual([...common, 'communeChair', 'enterpriseDirector', forces]);
    expect(deciders('TDPVH', '2025-06-30')).toStrictEqual(['districtChair']);
    expect(deciders('TDPVH', '2025-07-01')).toStrictEqual(['communeChair']);
    expect(deciders('GDVH', '2025-06-30')).toStrictEqual(['communeChair']);
    expect(deciders('GDVH', '2025-07-01')).toStrictEqual(['communeChair']);
    expect(deciders('GKH', '2025-06-30')).toStrictEqual(['districtChair']);
    expect(deciders('GKH', '2025-07-01')).toStrictEqual(['nobody']);
    expect(deciders('GKX', '2025-07-01')).toStrictEqual(['communeChair']);
  });

  it('knows that the flag of the Government was delegated, and who decides in the forces since then', () => {
    expect(deciders('CTDCP', '2025-06-30')).toStrictEqual(['government']);
    expect(rowsOn(whoDecides, { award: 'CTDCP', on: '2025-07-01' }).map(({ value }) => value)).toStrictEqual([
      { kind: 'decides', office: 'primeMinister', onBehalfOf: 'government' },
    ]);
    expect(deciders('DVQT', '2025-06-30')).toStrictEqual(['set by government']);
    expect(deciders('DVQT', '2025-07-01')).toStrictEqual(['ministerOfDefence', 'ministerOfPublicSecurity']);
    expect(deciders('CSTT', '2025-07-01')).toStrictEqual(['set by ministerOfDefence, ministerOfPublicSecurity']);
  });
});

describe('whoProposes', () => {
  const proposers = (award: NationalAwardCode, on: string) =>
    rowsOn(whoProposes, { award, on })
      .filter(({ value }) => value.role === 'propose')
      .map(({ value }) => [value.offices.length, value.to, value.submittedTo]);

  it('leads State forms through the Prime Minister to the President', () => {
    expect(proposers('HCLD3', '2025-09-01')).toStrictEqual([
      [5, 'primeMinister', 'president'],
      [1, 'primeMinister', 'president'],
    ]);
  });

  it('asks the Government for its flag before the delegation, the Prime Minister after it', () => {
    expect(proposers('CTDCP', '2025-06-30')).toStrictEqual([[5, 'government', undefined]]);
    expect(proposers('CTDCP', '2025-07-01')).toStrictEqual([[5, 'primeMinister', undefined]]);
    expect(proposers('CSTDTQ', '2025-07-01')).toStrictEqual([[5, 'primeMinister', undefined]]);
  });

  it('has nobody propose what a base unit reviews', () => {
    expect(rowsOn(whoProposes, { award: 'LDTT', on: '2025-07-01' }).map(({ value }) => value.role)).toStrictEqual([
      'reviewFrom',
      'awardOrSubmit',
    ]);
  });
});
