import { describe, expect, expectTypeOf, it } from 'vitest';
import { isThiduaError, ThiduaError } from './thidua-error.ts';

describe('ThiduaError', () => {
  const error = new ThiduaError('UNIT_UNKNOWN', { code: '03' });

  it('carries a stable code, plain data and a sentence for developers', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('ThiduaError');
    expect(error.code).toBe('UNIT_UNKNOWN');
    expect(error.data).toStrictEqual({ code: '03' });
    expect(error.message).toBe(
      'UNIT_UNKNOWN: no unit has ever had the code "03" in this register; check the code or extend the register',
    );
  });

  it('knows the shape of its data from its code', () => {
    expectTypeOf(error.data.code).toEqualTypeOf<string>();
    // @ts-expect-error data of another code
    expect(new ThiduaError('UNIT_UNKNOWN', { key: '03' }).code).toBe('UNIT_UNKNOWN');
  });
});

describe('isThiduaError', () => {
  const caught: unknown = new ThiduaError('DIVISION_BY_ZERO', {});

  it('tells our error, of any code or of one', () => {
    expect(isThiduaError(caught)).toBe(true);
    expect(isThiduaError(caught, 'DIVISION_BY_ZERO')).toBe(true);
    expect(isThiduaError(caught, 'UNIT_UNKNOWN')).toBe(false);
  });

  it('does not take another error or a look-alike', () => {
    expect(isThiduaError(new Error('DIVISION_BY_ZERO'))).toBe(false);
    expect(isThiduaError({ name: 'ThiduaError', code: 'DIVISION_BY_ZERO', data: {} })).toBe(false);
    expect(isThiduaError(null)).toBe(false);
  });
});
