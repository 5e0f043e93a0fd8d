import { describe, expect, it } from 'vitest';
import { isThiduaError } from '../errors/thidua-error.ts';
import type { Document } from './document.ts';
import { enrichDocument } from './enrich-document.ts';

const bare: Document = { key: 'lai-chau-2024/ct-phat-dong', kind: 'CHI_THI', title: 'Chỉ thị phát động thi đua' };

describe('enrichDocument', () => {
  it('hard case 24: identity survives a missing number and a missing date, and their being found', () => {
    const numbered = enrichDocument(bare, { number: '477/CT-UBND' });
    const dated = enrichDocument(numbered, { issuedOn: '2024-02-06' });
    expect(dated).toStrictEqual({ ...bare, number: '477/CT-UBND', issuedOn: '2024-02-06' });
    expect(dated.key).toBe(bare.key);
  });

  it('makes a date more exact, and never less', () => {
    const year = enrichDocument(bare, { issuedOn: '2024' });
    const day = enrichDocument(year, { issuedOn: '2024-02-06' });
    expect(day.issuedOn).toBe('2024-02-06');
    expect(enrichDocument(day, { issuedOn: '2024-02', signerPost: 'Chủ tịch' })).toStrictEqual({
      ...day,
      signerPost: 'Chủ tịch',
    });
  });

  it.each([
    [{ issuedOn: '2023' }, 'issuedOn', '2023'],
    [{ title: 'Chỉ thị khác' }, 'title', 'Chỉ thị khác'],
  ])('refuses what contradicts: %o', (found, field, value) => {
    const known = enrichDocument(bare, { issuedOn: '2024-02' });
    const refused = () => enrichDocument(known, found);
    expect(refused).toThrow(/DOCUMENT_CONTRADICTED/);
    try {
      refused();
    } catch (error) {
      expect(isThiduaError(error, 'DOCUMENT_CONTRADICTED') && error.data).toMatchObject({ field, found: value });
    }
  });
});
