import type { Report } from './report.ts';

/** The version with the highest number, in any order of the list. */
export function latestVersion([first, ...rest]: readonly [Report, ...Report[]]): Report {
  return rest.reduce((latest, one) => (one.version > latest.version ? one : latest), first);
}

/** The version in force: the highest that is accepted; `null` while none is. */
export function acceptedVersion(versions: readonly Report[]): Report | null {
  const [first, ...rest] = versions.filter((one) => one.state === 'ACCEPTED' || one.state === 'CONSOLIDATED');
  return first === undefined ? null : latestVersion([first, ...rest]);
}
