import { describe, expect, it } from 'vitest';
import { buildCampaign } from '../testing/build-campaign.ts';
import { allowedActions, transition } from '../transitions/transition.ts';
import { campaignGuards } from './campaign-guards.ts';
import { campaignTransitions } from './campaign-transitions.ts';
import { extendCampaign } from './extend-campaign.ts';

type State = (typeof campaignTransitions)['states'][number];
const actions = (state: State) => allowedActions(campaignTransitions, state);

describe('campaignTransitions', () => {
  it('can be cancelled only before the launch', () => {
    const cancellable = campaignTransitions.states.filter((state) => actions(state).includes('cancel'));
    expect(cancellable).toStrictEqual(['DRAFT', 'SUBMITTED', 'APPROVED']);
  });

  it('ends in CLOSED and CANCELLED', () => {
    const ends = campaignTransitions.states.filter((state) => actions(state).length === 0);
    expect(ends).toStrictEqual(['CLOSED', 'CANCELLED']);
  });

  it('reaches every state from the first', () => {
    const reached = new Set<string>([campaignTransitions.initial]);
    for (let grown = true; grown; ) {
      const before = reached.size;
      for (const rule of Object.values(campaignTransitions.actions)) {
        if (rule.from.some((state) => reached.has(state))) reached.add(rule.to);
      }
      grown = reached.size > before;
    }
    expect([...reached].toSorted()).toStrictEqual([...campaignTransitions.states].toSorted());
  });

  it('launches with a document or an event, and not without', () => {
    const campaign = buildCampaign({ state: 'APPROVED' });
    const guards = campaignGuards(campaign, '2024-02-07');
    expect(transition(campaignTransitions, 'APPROVED', 'launch', guards)).toBe('LAUNCHED');
    const unknown = campaignGuards({ ...campaign, launchedBy: { kind: 'unknown' } }, '2024-02-07');
    expect(() => transition(campaignTransitions, 'APPROVED', 'launch', unknown)).toThrow(/launchedByDocumentOrEvent/);
  });

  it('waits with the final review for the end', () => {
    const campaign = buildCampaign({ from: '2024', until: '2024' });
    const review = (on: string) =>
      transition(campaignTransitions, 'LAUNCHED', 'reviewFinally', campaignGuards(campaign, on));
    expect(() => review('2024-12-31')).toThrow(/notRunning/);
    expect(review('2025-01-01')).toBe('FINAL_REVIEWED');
  });

  it('resumes after a suspension', () => {
    expect(transition(campaignTransitions, 'PRELIM_REVIEWED', 'suspend', {})).toBe('SUSPENDED');
    expect(transition(campaignTransitions, 'SUSPENDED', 'resume', {})).toBe('LAUNCHED');
  });
});

describe('extendCampaign', () => {
  const campaign = buildCampaign({ until: '2024-06' });

  it('moves the end and leaves the campaign launched', () => {
    expect(extendCampaign(campaign, '2024-12-31')).toStrictEqual({ ...campaign, until: '2024-12-31' });
  });

  it('refuses an end that is not later, and a campaign without a known end', () => {
    expect(() => extendCampaign(campaign, '2024-06-30')).toThrow(/CAMPAIGN_EXTENSION_NOT_LATER/);
    const { until: _until, ...open } = campaign;
    expect(() => extendCampaign(open, '2024-12-31')).toThrow(/CAMPAIGN_EXTENSION_NOT_LATER/);
  });

  it('refuses a campaign that is closed', () => {
    expect(() => extendCampaign({ ...campaign, state: 'CLOSED' }, '2024-12-31')).toThrow(/TRANSITION_REFUSED/);
  });
});
