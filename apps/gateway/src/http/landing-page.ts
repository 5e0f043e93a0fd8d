import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'graphql-yoga';
import { gatewayFolder } from './gateway-folder.ts';

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const headers = {
  'content-security-policy': "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

/** The page for people at `/`: plain files of the folder `public`, with nothing from outside. */
export function landingPage(): Plugin {
  const folder = gatewayFolder('public');
  const pages = new Map(
    readdirSync(folder).map((file) => {
      const type = types[path.extname(file)] ?? 'application/octet-stream';
      return [file === 'index.html' ? '/' : `/${file}`, { type, body: readFileSync(path.join(folder, file)) }];
    }),
  );
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      const page = pages.get(url.pathname);
      if (page === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return;
      endResponse(
        new fetchAPI.Response(request.method === 'HEAD' ? null : page.body, {
          headers: { ...headers, 'content-type': page.type },
        }),
      );
    },
  };
}
