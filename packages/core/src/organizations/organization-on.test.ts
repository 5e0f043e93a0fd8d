import { describe, expect, it } from 'vitest';
import type { Organization } from './organization.ts';
import { organizationOn } from './organization-on.ts';

function department(key: string, name: string, rest: Partial<Organization> = {}): Organization {
  return { key, name, kind: 'DEPARTMENT', ...rest };
}

const finance = department('tv/stc', 'Sở Tài chính');
const planning = department('tv/skhdt', 'Sở Kế hoạch và Đầu tư', { until: '2025-03-01', successors: ['tv/stc'] });
const media = department('tv/stttt', 'Sở Thông tin và Truyền thông', { until: '2025', successors: ['tv/skhcn'] });
const science = department('tv/skhcn', 'Sở Khoa học và Công nghệ', { from: '1993' });
const district = department('tv/ubnd-cau-ke', 'UBND huyện Cầu Kè', { until: '2025-07-01', successors: [] });
const lost = department('tv/ban', 'Ban cũ', { until: '2024-01-01' });
const all = [finance, planning, media, science, district, lost];

describe('organizationOn', () => {
  it('hard case 30: a focal point that was merged leads to the one of the day', () => {
    expect(organizationOn(all, 'tv/skhdt', '2025-02-28')).toStrictEqual({ standing: 'exists', organization: planning });
    expect(organizationOn(all, 'tv/skhdt', '2025-03-01')).toStrictEqual({
      standing: 'ended',
      organization: planning,
      successors: [finance],
    });
  });

  it('hard case 30: follows a chain of successors to those that exist on the day', () => {
    const second = department('tv/b', 'Sở B', {
      from: '2010-01-01',
      until: '2015-01-01',
      successors: ['tv/c', 'tv/d'],
    });
    const first = department('tv/a', 'Sở A', { until: '2010-01-01', successors: ['tv/b'] });
    const chain = [first, second, department('tv/c', 'Sở C'), department('tv/d', 'Sở D')];
    const carriers = (day: string) => {
      const found = organizationOn(chain, 'tv/a', day);
      return found.standing === 'ended' ? found.successors?.map((successor) => successor.key) : found.standing;
    };
    expect(carriers('2009-12-31')).toBe('exists');
    expect(carriers('2014-12-31')).toStrictEqual(['tv/b']);
    expect(carriers('2015-01-01')).toStrictEqual(['tv/c', 'tv/d']);
  });

  it('takes an organization without dates to exist', () => {
    expect(organizationOn(all, 'tv/stc', '1990-01-01').standing).toBe('exists');
  });

  it('is uncertain where a partial date leaves it open', () => {
    expect(organizationOn(all, 'tv/stttt', '2024-12-31').standing).toBe('exists');
    expect(organizationOn(all, 'tv/stttt', '2025-06-30')).toStrictEqual({ standing: 'uncertain', organization: media });
    expect(organizationOn(all, 'tv/stttt', '2025-12-31').standing).toBe('ended');
    expect(organizationOn(all, 'tv/skhcn', '1993-06-01').standing).toBe('uncertain');
  });

  it('does not exist before it was founded', () => {
    expect(organizationOn(all, 'tv/skhcn', '1992-12-31').standing).toBe('not-yet');
  });

  it('tells an organization without successor from one whose successor is not known', () => {
    expect(organizationOn(all, 'tv/ubnd-cau-ke', '2025-07-01')).toHaveProperty('successors', []);
    expect(organizationOn(all, 'tv/ban', '2025-07-01')).toHaveProperty('successors', null);
  });

  it('does not know what a circle of successors ends in', () => {
    const circle = [
      department('tv/a', 'A', { until: '2010-01-01', successors: ['tv/b'] }),
      department('tv/b', 'B', { until: '2011-01-01', successors: ['tv/a'] }),
    ];
    expect(organizationOn(circle, 'tv/a', '2012-01-01')).toHaveProperty('successors', null);
  });

  it('refuses a key that is not in the list, also of a successor', () => {
    const unknown = expect.objectContaining({ code: 'ORGANIZATION_UNKNOWN', data: { key: 'tv/stc' } });
    expect(() => organizationOn([planning], 'tv/stc', '2025-03-01')).toThrow(unknown);
    expect(() => organizationOn([planning], 'tv/skhdt', '2025-03-01')).toThrow(unknown);
  });
});
