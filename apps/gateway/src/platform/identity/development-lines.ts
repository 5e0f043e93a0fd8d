import type { DevelopmentIssuer } from './development-issuer.ts';

/** What a person who started a development gateway is told: that anybody here can be anybody, and one token to try. */
export async function developmentLines(issuer: DevelopmentIssuer, page: string, now: Date): Promise<readonly string[]> {
  const [first] = issuer.users;
  const sample = first === undefined ? null : await issuer.tokenFor(first.user, now);
  if (first === undefined || sample === null) return [];
  const hours = Math.round((sample.expiresAt.getTime() - now.getTime()) / 3_600_000);
  return [
    '',
    'DEVELOPMENT: whoever sits at this machine can be any of the demo users. Not for real persons; production needs THIDUA_ISSUER.',
    `A token to try, of ${first.user}, good for ${hours} hours or until the gateway stops, as a header of a request:`,
    `  {"authorization": "Bearer ${sample.token}"}`,
    `Others: ${page}/dev/token?user=…, with one of ${issuer.users.map(({ user }) => user).join(', ')}`,
    '',
  ];
}
