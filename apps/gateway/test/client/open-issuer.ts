import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** An issuer as the standard describes it, on a port of its own. */
export interface Issuer {
  readonly issuer: string;
  /** How often anything was asked of it. */
  timesAsked(): number;
  /** A token for the audience `thidua` that lives ten minutes from `now`; `claims` add and replace. `key` signs in place of its own. */
  tokenFor(claims: object, key?: CryptoKey): Promise<string>;
  /** The same, saying that it needs no signature. */
  unsigned(claims: object): string;
  close(): Promise<unknown>;
}

export async function openIssuer(now: Date): Promise<Issuer> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }];
  let asked = 0;
  const server: Server = createServer((request, response) => {
    asked++;
    const found =
      request.url === '/realm/.well-known/openid-configuration'
        ? { issuer, jwks_uri: `${issuer}/keys` }
        : request.url === '/realm/keys'
          ? { keys }
          : null;
    response.writeHead(found === null ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/realm`;
  const usual = { iss: issuer, aud: 'thidua', sub: 'chi-lan', exp: now.getTime() / 1000 + 600 };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return {
    issuer,
    timesAsked: () => asked,
    close: () => new Promise((resolve) => server.close(resolve)),
    tokenFor: (claims, key = privateKey) =>
      new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(key),
    unsigned: (claims) => `${part({ alg: 'none', typ: 'JWT' })}.${part({ ...usual, ...claims })}.`,
  };
}
