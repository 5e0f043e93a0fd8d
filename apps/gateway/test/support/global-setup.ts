import type { TestProject } from 'vitest/node';
import { makePgliteTemplates, makePostgresqlTemplates, type TestTemplates } from './test-templates.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly templates: TestTemplates;
  }
}

let remove: (() => Promise<void>) | undefined;

/** Makes the templates of the test databases, once per run. */
export async function setup(project: TestProject): Promise<void> {
  const kind = process.env.THIDUA_TEST_DATABASE ?? 'pglite';
  if (kind !== 'pglite' && kind !== 'postgresql')
    throw new Error(`THIDUA_TEST_DATABASE is "${kind}"; it must be pglite or postgresql`);
  const made = kind === 'pglite' ? await makePgliteTemplates() : await makePostgresqlTemplates();
  remove = made.remove;
  project.provide('templates', made.templates);
}

/** Removes them, and stops the server. */
export async function teardown(): Promise<void> {
  await remove?.();
}
