import { describe, expect, it } from 'vitest';
import { buildMovement } from '../testing/build-campaign.ts';
import { canonicalMovement, sameMovement } from './same-movement.ts';

const movements = [
  buildMovement({ key: 'national/ntm', name: 'Cả nước chung sức xây dựng nông thôn mới' }),
  buildMovement({ key: 'bg/ntm', name: 'Bắc Giang chung sức xây dựng nông thôn mới', canonicalOf: 'national/ntm' }),
  buildMovement({ key: 'lc/ntm', name: 'Lai Châu chung sức xây dựng nông thôn mới', canonicalOf: 'national/ntm' }),
  buildMovement({ key: 'lc/ntm-xa', name: 'Xã chung sức xây dựng nông thôn mới', canonicalOf: 'lc/ntm' }),
  buildMovement({ key: 'x/ntm', name: 'Cả nước chung sức xây dựng nông thôn mới' }),
];

describe('sameMovement', () => {
  it('hard case 22: same movement, different names: equality by canonicalOf, not by string', () => {
    expect(sameMovement(movements, 'bg/ntm', 'lc/ntm')).toBe(true);
    expect(sameMovement(movements, 'lc/ntm-xa', 'national/ntm')).toBe(true);
    expect(sameMovement(movements, 'x/ntm', 'national/ntm')).toBe(false);
  });

  it('ends where canonicalOf runs in a circle', () => {
    const circle = [
      buildMovement({ key: 'a/a', canonicalOf: 'a/b' }),
      buildMovement({ key: 'a/b', canonicalOf: 'a/a' }),
    ];
    expect(canonicalMovement(circle, 'a/a')).toBe('a/a');
    expect(canonicalMovement(circle, 'a/not-there')).toBe('a/not-there');
  });
});
