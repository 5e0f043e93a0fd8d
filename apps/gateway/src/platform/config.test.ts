import { describe, expect, test } from 'vitest';
import { languageOf, readConfig } from './config.ts';
import { isGatewayError } from './gateway-errors.ts';

const read = (environment: Record<string, string>, args: string[] = []) =>
  readConfig(environment, { args, defaultDataFolder: '/data' });

describe('readConfig', () => {
  test('takes the defaults where nothing or only spaces are set', () => {
    expect(read({ PORT: ' ', DATABASE_URL: '' })).toEqual({
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: undefined,
      dataFolder: '/data',
      migrate: 'auto',
      seed: 'missing',
      logLevel: 'info',
      statementTimeoutMs: 15_000,
      shutdownGraceMs: 10_000,
      language: 'en',
      identity: {
        production: false,
        issuer: undefined,
        audience: 'thidua',
        claims: { role: 'thidua_role', unit: 'thidua_unit' },
      },
    });
  });

  test('--seed and --no-seed override THIDUA_SEED', () => {
    expect(read({ THIDUA_SEED: 'never' }, ['--seed']).seed).toBe('always');
    expect(read({ THIDUA_SEED: 'always' }, ['--no-seed']).seed).toBe('never');
  });

  test.each([
    ['PORT', '70000'],
    ['PORT', '40 00'],
    ['PORT', '-1'],
    ['THIDUA_SEED', 'yes'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s and names it', (name, value) => {
    let caught: unknown;
    try {
      read({ [name]: value });
    } catch (error) {
      caught = error;
    }
    expect(isGatewayError(caught, 'CONFIG_INVALID') && [caught.data.name, caught.data.value]).toEqual([name, value]);
  });

  test('refuses an option that it does not know', () => {
    expect(() => read({}, ['--sed'])).toThrow('CONFIG_INVALID');
  });
});

test('the language follows THIDUA_LANGUAGE before the locale', () => {
  expect(languageOf({ LANG: 'vi_VN.UTF-8' })).toBe('vi');
  expect(languageOf({ LANG: 'vi_VN.UTF-8', THIDUA_LANGUAGE: 'en' })).toBe('en');
  expect(languageOf({})).toBe('en');
});
