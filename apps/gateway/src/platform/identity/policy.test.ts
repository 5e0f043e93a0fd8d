import { descendantsOn, refKey, refOf, type UnitRef, unitOn, vietnamUnitsWithSeedProvinces } from '@thidua/core';
import { describe, expect, test } from 'vitest';
import { decide, type Holder, type Policy, reachOf } from './policy.ts';
import { type Role, roles, type Viewer } from './viewer.ts';

type TestAction = 'nominee.read' | 'eligibility.read' | 'eligibility.sign';
/** Rows as a module writes them. */
const testPolicy: Policy<TestAction> = {
  'nominee.read': { HOME_AFFAIRS: 'own', DEPARTMENT: 'own', COMMUNE: 'own' },
  'eligibility.read': { HOME_AFFAIRS: 'own', DEPARTMENT: 'own', COMMUNE: 'own' },
  'eligibility.sign': { HOME_AFFAIRS: 'own' },
};

const register = vietnamUnitsWithSeedProvinces();
const today = '2026-11-22';
const laiChau = refOf(unitOn(register, '12', today));
const bacNinh = refOf(unitOn(register, '24', today));
const bacGiang = refOf(unitOn(register, '24', '2024-12-31'));
const so = 'lai-chau-2024/so-noi-vu';

const of = (viewer: Viewer | null) => ({ viewer, today, register });
const viewer = (role: Role | null, more: Partial<Viewer> = {}): Viewer => ({
  subject: 'x',
  role,
  units: [],
  organizations: [],
  ...more,
});
const scoped = (role: Role | null) =>
  role === 'DEPARTMENT' ? viewer(role, { organizations: [so] }) : viewer(role, { units: [laiChau] });
const mine: Holder = { unit: laiChau, organizations: [so] };
const foreign: Holder = { unit: bacNinh, organizations: ['bac-ninh/so-noi-vu'] };
const nobodys: Holder = { unit: null, organizations: [] };
const ask = (action: TestAction, who: Viewer | null, holder: Holder) => decide(testPolicy, action, of(who), holder);
const denied = (...reasons: string[]) => ({ allowed: false, reasons });

describe('registers of persons', () => {
  const whoMay: { [A in TestAction]: readonly Role[] } = {
    'nominee.read': ['HOME_AFFAIRS', 'DEPARTMENT', 'COMMUNE'],
    'eligibility.read': ['HOME_AFFAIRS', 'DEPARTMENT', 'COMMUNE'],
    'eligibility.sign': ['HOME_AFFAIRS'],
  };
  const cells = (Object.keys(whoMay) as TestAction[]).flatMap((action) => roles.map((role) => ({ action, role })));

  test.each(cells)('$action by $role: its own at most', ({ action, role }) => {
    const may = whoMay[action].includes(role);
    expect(ask(action, scoped(role), mine)).toEqual(may ? { allowed: true } : denied('ROLE_NOT_ALLOWED'));
    for (const holder of [foreign, nobodys])
      expect(ask(action, scoped(role), holder)).toEqual(denied(may ? 'NOT_OWN' : 'ROLE_NOT_ALLOWED'));
    for (const holder of [mine, foreign, nobodys])
      expect(ask(action, viewer(role), holder)).toEqual(denied(may ? 'SCOPE_MISSING' : 'ROLE_NOT_ALLOWED'));
    expect(reachOf(testPolicy, action, of(viewer(role)))).toEqual({
      kind: 'none',
      reasons: [may ? 'SCOPE_MISSING' : 'ROLE_NOT_ALLOWED'],
    });
  });

  test.each(Object.keys(whoMay) as TestAction[])('%s is for nobody without a token or a role', (action) => {
    expect(ask(action, null, mine)).toEqual(denied('TOKEN_NEEDED'));
    expect(ask(action, scoped(null), mine)).toEqual(denied('ROLE_MISSING'));
  });

  test('a department has what is its organization’s, and no other part of its province', () => {
    expect(ask('nominee.read', scoped('DEPARTMENT'), { unit: laiChau, organizations: [] })).toEqual(denied('NOT_OWN'));
    expect(
      ask('nominee.read', scoped('DEPARTMENT'), { unit: laiChau, organizations: ['lai-chau-2024/phong', so] }),
    ).toEqual({ allowed: true });
    expect(reachOf(testPolicy, 'nominee.read', of(scoped('DEPARTMENT')))).toEqual({
      kind: 'own',
      unitKeys: [],
      organizationKeys: [so],
    });
  });

  test('an office of a unit that ended is told so', () => {
    const old = viewer('HOME_AFFAIRS', { units: [bacGiang] });
    expect(ask('nominee.read', old, mine)).toEqual(denied('SCOPE_ENDED'));
    expect(reachOf(testPolicy, 'nominee.read', of(old))).toEqual({ kind: 'none', reasons: ['SCOPE_ENDED'] });
  });
});

test('what a table does not say is denied; only what it says is allowed to all', () => {
  const policy: Policy<'look' | 'touch'> = {
    look: { ANONYMOUS: 'allowed', READER: 'allowed' },
    touch: { READER: 'denied' },
  };
  expect(decide(policy, 'look', of(null), foreign)).toEqual({ allowed: true });
  expect(reachOf(policy, 'look', of(viewer('READER')))).toEqual({ kind: 'all' });
  expect(decide(policy, 'look', of(scoped('COMMUNE')), mine)).toEqual(denied('ROLE_NOT_ALLOWED'));
  expect(decide(policy, 'touch', of(viewer('READER')), mine)).toEqual(denied('ROLE_NOT_ALLOWED'));
  expect(decide(policy, 'touch', of(null), mine)).toEqual(denied('TOKEN_NEEDED'));
});

describe('what is one’s own is either oneself or below', () => {
  const policy: Policy<'say' | 'judge'> = {
    say: { HOME_AFFAIRS: 'self', DEPARTMENT: 'self', COMMUNE: 'self' },
    judge: { HOME_AFFAIRS: 'below', DEPARTMENT: 'below', COMMUNE: 'below' },
  };
  const communes = descendantsOn(register, unitOn(register, '12', today), today).filter(
    (unit) => unit.level === 'COMMUNE',
  );
  const [commune, neighbour] = communes.map(refOf);
  if (commune === undefined || neighbour === undefined) throw new Error('no communes');
  const unit = (of: UnitRef): Holder => ({ unit: of, organizations: [] });
  const office = scoped('HOME_AFFAIRS');
  const small = viewer('COMMUNE', { units: [commune] });
  const department = scoped('DEPARTMENT');
  const allowed = { allowed: true };

  test.each([
    ['an office of itself', office, unit(laiChau), allowed, denied('ONLY_FROM_ABOVE')],
    ['an office of a commune below', office, unit(commune), denied('ONLY_ITSELF'), allowed],
    ['an office of a department inside', office, mine, denied('ONLY_ITSELF'), allowed],
    ['an office of a foreign province', office, unit(bacNinh), denied('NOT_OWN'), denied('NOT_OWN')],
    ['a commune of itself', small, unit(commune), allowed, denied('ONLY_FROM_ABOVE')],
    ['a commune of its neighbour', small, unit(neighbour), denied('NOT_OWN'), denied('NOT_OWN')],
    ['a commune of its province', small, unit(laiChau), denied('NOT_OWN'), denied('NOT_OWN')],
    ['a department of itself', department, mine, allowed, denied('ONLY_FROM_ABOVE')],
    ['a department of its province', department, unit(laiChau), denied('NOT_OWN'), denied('NOT_OWN')],
    ['anybody of nobody’s', office, nobodys, denied('NOT_OWN'), denied('NOT_OWN')],
  ] as const)('%s', (_name, who, holder, say, judge) => {
    expect(decide(policy, 'say', of(who), holder)).toEqual(say);
    expect(decide(policy, 'judge', of(who), holder)).toEqual(judge);
  });

  test('a province that one unit alone carries on is that unit itself; a district that was divided is below', () => {
    const carrier = viewer('HOME_AFFAIRS', { units: [bacNinh] });
    expect(decide(policy, 'say', of(carrier), unit(bacGiang))).toEqual(allowed);
    const district = register.units.find(
      ({ level, parentCode, validUntil }) => level === 'DISTRICT' && parentCode === '12' && validUntil === '2025-07-01',
    );
    if (district === undefined) throw new Error('no district');
    expect(decide(policy, 'say', of(office), unit(refOf(district)))).toEqual(denied('ONLY_ITSELF'));
    expect(decide(policy, 'judge', of(office), unit(refOf(district)))).toEqual(allowed);
  });

  test('over a list', () => {
    const of12 = { viewer: office, today, register };
    const say = reachOf(policy, 'say', of12);
    const judge = reachOf(policy, 'judge', of12);
    if (say.kind !== 'own' || judge.kind !== 'own') throw new Error('not own');
    expect(say.unitKeys).toContain(refKey(laiChau));
    expect(say.unitKeys).not.toContain(refKey(commune));
    expect(judge.unitKeys).toContain(refKey(commune));
    expect(judge.unitKeys).not.toContain(refKey(laiChau));
  });
});
