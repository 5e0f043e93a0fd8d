import { expect, test } from 'vitest';
import { isGatewayError } from '../gateway-errors.ts';
import { readIdentitySettings } from './identity-settings.ts';

const read = (environment: { readonly [name: string]: string }) => readIdentitySettings((name) => environment[name]);

test('it is production where either variable says so, and the other cannot take it back', () => {
  expect(read({}).production).toBe(false);
  expect(read({ NODE_ENV: 'test' }).production).toBe(false);
  expect(read({ NODE_ENV: 'production' }).production).toBe(true);
  expect(read({ THIDUA_ENV: 'production', NODE_ENV: 'development' }).production).toBe(true);
  expect(read({ THIDUA_ENV: 'development', NODE_ENV: 'production' }).production).toBe(true);
});

test('issuer, audience and claims are taken as they are written', () => {
  const environment = {
    THIDUA_ISSUER: 'https://id.example/realms/thidua/',
    THIDUA_AUDIENCE: 'cong-du-lieu',
    THIDUA_ROLE_CLAIM: 'vai_tro',
    THIDUA_UNIT_CLAIM: 'https://id.example/unit',
  };
  expect(read(environment)).toEqual({
    production: false,
    issuer: 'https://id.example/realms/thidua/',
    audience: 'cong-du-lieu',
    claims: { role: 'vai_tro', unit: 'https://id.example/unit' },
  });
});

test.each([
  [{ THIDUA_ENV: 'prod' }, 'THIDUA_ENV'],
  [{ THIDUA_ISSUER: 'issuer' }, 'THIDUA_ISSUER'],
  [{ THIDUA_ISSUER: 'urn:thidua:development' }, 'THIDUA_ISSUER'],
  [{ THIDUA_ISSUER: 'http://id.example' }, 'THIDUA_ISSUER'],
  [{ THIDUA_ISSUER: 'http://localhost:8080', THIDUA_ENV: 'production' }, 'THIDUA_ISSUER'],
  [{ THIDUA_ISSUER: 'https://id.example/?realm=a' }, 'THIDUA_ISSUER'],
  [{ THIDUA_ISSUER: 'https://admin:hunter2@id.example' }, 'THIDUA_ISSUER'],
  [{ THIDUA_UNIT_CLAIM: 'thidua_role' }, 'THIDUA_UNIT_CLAIM'],
])('%j is refused, and the variable named', (environment, name) => {
  let caught: unknown;
  try {
    read(environment);
  } catch (error) {
    caught = error;
  }
  expect(isGatewayError(caught, 'CONFIG_INVALID') && caught.data.name).toBe(name);
  expect(String(caught)).not.toContain('hunter2');
});

test('an issuer on this machine may be without https outside production', () => {
  expect(read({ THIDUA_ISSUER: 'http://localhost:8080/realms/x' }).issuer).toBe('http://localhost:8080/realms/x');
});
