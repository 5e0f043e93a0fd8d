import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GraphiQLOptions } from 'graphql-yoga';
import { gatewayFolder } from './gateway-folder.ts';

/** The example operations, one for each tab, in the order of the numbers of their files. */
export function exampleOperations(): { readonly file: string; readonly query: string }[] {
  const folder = gatewayFolder('operations');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort(new Intl.Collator('en', { numeric: true }).compare)
    .map((file) => ({ file, query: readFileSync(path.join(folder, file), 'utf8') }));
}

/** GraphiQL with the example operations as its first tabs. */
export function graphiqlOptions(): GraphiQLOptions {
  return {
    title: 'Thi Đua: GraphQL',
    favicon: '/favicon.svg',
    defaultTabs: exampleOperations().map(({ query }) => ({ query })),
    maxHistoryLength: 50,
    timeout: 60_000,
  };
}

/**
 * The page as one file with its scripts inside, so that it works without the internet. The package weighs 9 MB: it is
 * loaded when the page is first asked for.
 */
export async function renderGraphiql(options: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL(options);
}
