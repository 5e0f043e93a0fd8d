import { createRequire } from 'node:module';

/** Version of `@thidua/core` at work here: another one may read the same text, or judge the same facts, otherwise. */
export function coreVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)('@thidua/core/package.json');
  return String(Reflect.get(Object(manifest), 'version'));
}
