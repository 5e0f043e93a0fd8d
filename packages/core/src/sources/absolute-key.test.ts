import { describe, expect, it } from 'vitest';
import { absoluteKey, localKeyOf, milestoneKey, namespaceOf } from './absolute-key.ts';

describe('absoluteKey', () => {
  it('puts a local key into the namespace of its file', () => {
    expect(absoluteKey('lai-chau-2024', 'grdp')).toBe('lai-chau-2024/grdp');
  });

  it('leaves an absolute key as it is', () => {
    expect(absoluteKey('lai-chau-2024', 'national/pci')).toBe('national/pci');
  });

  it('comes apart again', () => {
    expect([namespaceOf('national/pci'), localKeyOf('national/pci')]).toStrictEqual(['national', 'pci']);
    expect(namespaceOf('pci')).toBe('');
  });

  it('names a milestone inside its project', () => {
    expect(milestoneKey('hau-giang-2023/duong-925b', 'start')).toBe('hau-giang-2023/duong-925b.start');
  });
});
