import { isDay, type Key, type UnitRef } from '@thidua/core';
import type { JWTPayload } from 'jose';
import { TokenRefused } from './token-refused.ts';
import { type Role, roles, type Viewer } from './viewer.ts';

/** Which claims say what a viewer is. Names are taken whole: a dot in one is part of it. */
export interface ClaimNames {
  readonly role: string;
  readonly unit: string;
}

const longestSubject = 255;
const longestName = 200;
const mostUnits = 100;

/**
 * The documented mapping (ADR 8). The role claim holds one of {@link roles}. The unit claim holds one text or a list of
 * them: for a department keys of organizations, for every other role keys of units with their first day, `24@2025-07-01`,
 * since a code alone changes its meaning. A claim that is missing leaves the viewer without; one of another form is refused,
 * or a mistake of the issuer would look like a person without rights.
 * @throws TokenRefused `TOKEN_CLAIM_UNUSABLE`.
 */
export function viewerOfClaims(claims: JWTPayload, names: ClaimNames): Viewer {
  const { sub, name } = claims;
  if (typeof sub !== 'string' || sub === '' || sub.length > longestSubject)
    throw unusable('sub', `a text of at most ${longestSubject} characters`);
  const role = roleOf(claims[names.role], names.role);
  const written = textsOf(claims[names.unit], names.unit);
  const department = role === 'DEPARTMENT';
  return {
    subject: sub,
    ...(typeof name === 'string' && name !== '' && { name: name.slice(0, longestName) }),
    role,
    units: department ? [] : written.map((text) => unitOf(text, names.unit)),
    organizations: department ? written.map((text) => organizationOf(text, names.unit)) : [],
  };
}

function roleOf(value: unknown, claim: string): Role | null {
  if (value === undefined || value === null) return null;
  const role = roles.find((each) => each === value);
  if (role === undefined) throw unusable(claim, `one of ${roles.join(', ')}`);
  return role;
}

function textsOf(value: unknown, claim: string): readonly string[] {
  if (value === undefined || value === null) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length > mostUnits || !list.every((each) => typeof each === 'string'))
    throw unusable(claim, `one text or a list of at most ${mostUnits}`);
  return [...new Set(list as readonly string[])];
}

function unitOf(text: string, claim: string): UnitRef {
  const [, code, validFrom] = /^([^@\s]{1,20})@(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  if (code === undefined || validFrom === undefined || !isDay(validFrom))
    throw unusable(claim, 'for this role, keys of units such as 24@2025-07-01');
  return { code, validFrom };
}

function organizationOf(text: string, claim: string): Key {
  if (!/^[a-z0-9.-]{1,100}\/[a-z0-9.-]{1,200}$/.test(text))
    throw unusable(claim, 'for this role, keys of organizations such as lai-chau-2024/so-noi-vu');
  return text;
}

function unusable(claim: string, expected: string): TokenRefused {
  return new TokenRefused('TOKEN_CLAIM_UNUSABLE', { claim, expected });
}
