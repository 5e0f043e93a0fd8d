import { describe, expect, expectTypeOf, it } from 'vitest';
import { type ActionOf, defineTransitions, type GuardOf, type StateOf } from './define-transitions.ts';
import { allowedActions, isStateOf, transition } from './transition.ts';

const report = defineTransitions({
  name: 'report',
  states: ['SCHEDULED', 'SUBMITTED', 'RETURNED', 'ACCEPTED'],
  initial: 'SCHEDULED',
  actions: {
    submit: { from: ['SCHEDULED', 'RETURNED'], to: 'SUBMITTED' },
    amend: { from: ['SUBMITTED'], to: 'SUBMITTED', guards: ['hasReason'] },
    return: { from: ['SUBMITTED'], to: 'RETURNED', guards: ['hasReason', 'byReceiver'] },
    accept: { from: ['SUBMITTED'], to: 'ACCEPTED', guards: ['byReceiver'] },
  },
});

describe('transition', () => {
  it('gives the state after the action', () => {
    expect(transition(report, 'SCHEDULED', 'submit', {})).toBe('SUBMITTED');
    expect(transition(report, 'RETURNED', 'submit', {})).toBe('SUBMITTED');
    expect(transition(report, 'SUBMITTED', 'accept', { byReceiver: true })).toBe('ACCEPTED');
  });

  it('may stay in the same state', () => {
    expect(transition(report, 'SUBMITTED', 'amend', { hasReason: true })).toBe('SUBMITTED');
  });

  it('refuses an action that does not start here, and says which do', () => {
    expect(() => transition(report, 'SCHEDULED', 'accept', { byReceiver: true })).toThrow(
      expect.objectContaining({
        code: 'TRANSITION_REFUSED',
        data: { table: 'report', state: 'SCHEDULED', action: 'accept', allowed: ['submit'] },
      }),
    );
    expect(() => transition(report, 'ACCEPTED', 'submit', {})).toThrow(
      expect.objectContaining({
        data: { table: 'report', state: 'ACCEPTED', action: 'submit', allowed: [] },
      }),
    );
  });

  it('refuses before it looks at the guards', () => {
    expect(() => transition(report, 'SCHEDULED', 'accept', { byReceiver: false })).toThrow(
      expect.objectContaining({ code: 'TRANSITION_REFUSED' }),
    );
  });

  it('names the first guard that does not hold', () => {
    const failing = (guard: string) =>
      expect.objectContaining({
        code: 'TRANSITION_GUARD_FAILED',
        data: { table: 'report', state: 'SUBMITTED', action: 'return', guard },
      });
    expect(() => transition(report, 'SUBMITTED', 'return', { hasReason: false, byReceiver: false })).toThrow(
      failing('hasReason'),
    );
    expect(() => transition(report, 'SUBMITTED', 'return', { hasReason: true, byReceiver: false })).toThrow(
      failing('byReceiver'),
    );
    expect(transition(report, 'SUBMITTED', 'return', { hasReason: true, byReceiver: true })).toBe('RETURNED');
  });

  it('takes a guard that is not answered as not holding', () => {
    // @ts-expect-error the guard must be answered
    expect(() => transition(report, 'SUBMITTED', 'accept', {})).toThrow(
      expect.objectContaining({ code: 'TRANSITION_GUARD_FAILED' }),
    );
  });

  it('refuses an action that is only a name of every object', () => {
    // @ts-expect-error not an action
    expect(() => transition(report, 'SUBMITTED', 'toString', {})).toThrow(
      expect.objectContaining({ code: 'TRANSITION_REFUSED' }),
    );
  });
});

describe('allowedActions', () => {
  it('lists what starts from a state, in the order of the table', () => {
    expect(allowedActions(report, 'SUBMITTED')).toStrictEqual(['amend', 'return', 'accept']);
    expect(allowedActions(report, 'RETURNED')).toStrictEqual(['submit']);
    expect(allowedActions(report, 'ACCEPTED')).toStrictEqual([]);
  });
});

describe('isStateOf', () => {
  it('knows the states and nothing else', () => {
    expect(isStateOf(report, 'RETURNED')).toBe(true);
    expect(isStateOf(report, 'returned')).toBe(false);
    expect(isStateOf(report, 'submit')).toBe(false);
  });
});

describe('types', () => {
  it('are those of the table', () => {
    expectTypeOf(transition(report, 'SCHEDULED', 'submit', {})).toEqualTypeOf<
      'SCHEDULED' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED'
    >();
    expectTypeOf(allowedActions(report, 'SCHEDULED')).toEqualTypeOf<
      readonly ('submit' | 'amend' | 'return' | 'accept')[]
    >();
  });

  it('can be named', () => {
    expectTypeOf<StateOf<typeof report>>().toEqualTypeOf<'SCHEDULED' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED'>();
    expectTypeOf<ActionOf<typeof report>>().toEqualTypeOf<'submit' | 'amend' | 'return' | 'accept'>();
    expectTypeOf<GuardOf<typeof report>>().toEqualTypeOf<'hasReason' | 'byReceiver'>();
  });

  it('ask for the guards of every action that may be meant', () => {
    const action = ['submit', 'accept'].find((name) => name === 'accept') as 'submit' | 'accept';
    // @ts-expect-error accept needs an answer
    expect(() => transition(report, 'SUBMITTED', action, {})).toThrow();
    expect(transition(report, 'SUBMITTED', action, { byReceiver: true })).toBe('ACCEPTED');
  });

  it('refuse a misspelt state, action or guard in a call', () => {
    // @ts-expect-error no such state
    expect(() => transition(report, 'SHEDULED', 'submit', {})).toThrow();
    // @ts-expect-error no such action
    expect(() => transition(report, 'SCHEDULED', 'sumbit', {})).toThrow();
    // @ts-expect-error no such guard
    expect(() => transition(report, 'SUBMITTED', 'accept', { byReciever: true })).toThrow();
    // @ts-expect-error no such state
    expect(allowedActions(report, 'SHEDULED')).toStrictEqual([]);
  });

  it('refuse a misspelt state in a table', () => {
    const wrong = defineTransitions({
      name: 'wrong',
      states: ['OPEN', 'CLOSED'],
      // @ts-expect-error no such state
      initial: 'OPENED',
      actions: {
        // @ts-expect-error no such state to go to
        close: { from: ['OPEN'], to: 'CLOSE' },
        // @ts-expect-error no such state to come from
        reopen: { from: ['SHUT'], to: 'OPEN' },
      },
    });
    expect(wrong.states).toStrictEqual(['OPEN', 'CLOSED']);
  });
});
