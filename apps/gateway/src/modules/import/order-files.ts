import { requiredBy } from './file/campaign-file-reading.ts';
import type { CampaignFileSource } from './file/read-campaign-files.ts';
import { readCampaignText } from './file/read-campaign-text.ts';
import { type ImportProblem, importProblem } from './import-problems.ts';

interface NamedFile {
  readonly source: CampaignFileSource;
  /** `null` where the text does not say: the import will say what is wrong with it. */
  readonly namespace: string | null;
  readonly requires: readonly string[];
}

/**
 * The files in an order in which each comes after those that it requires, otherwise as given. A required namespace that
 * no file has must be loaded already, which the import checks.
 */
export function orderFiles(sources: readonly CampaignFileSource[]): readonly CampaignFileSource[] | ImportProblem {
  const files = sources.map(nameOf);
  const twice = namespaceTwice(files);
  if (twice !== null) return twice;
  const waiting = [...files];
  const ordered: CampaignFileSource[] = [];
  while (waiting.length > 0) {
    const pending = new Set(waiting.map(({ namespace }) => namespace));
    const next = waiting.findIndex(({ requires }) => !requires.some((namespace) => pending.has(namespace)));
    const [file] = next < 0 ? [] : waiting.splice(next, 1);
    if (file === undefined) return importProblem('REQUIRES_CIRCLE', { namespaces: circleIn(waiting) });
    ordered.push(file.source);
  }
  return ordered;
}

function nameOf(source: CampaignFileSource): NamedFile {
  const read = 'text' in source ? readCampaignText(source.text) : [];
  if (!('data' in read)) return { source, namespace: null, requires: [] };
  const namespace: unknown = Reflect.get(Object(read.data), 'namespace');
  return {
    source,
    namespace: typeof namespace === 'string' ? namespace : null,
    // A file that requires itself is told so by the library.
    requires: requiredBy(read.data).filter((required) => required !== namespace),
  };
}

function namespaceTwice(files: readonly NamedFile[]): ImportProblem | null {
  for (const { namespace } of files) {
    const same = files.filter((file) => namespace !== null && file.namespace === namespace);
    if (namespace !== null && same.length > 1) {
      return importProblem('NAMESPACE_TWICE', { namespace, files: same.map(({ source }) => source.name) });
    }
  }
  return null;
}

/** Follows requirements among files that all wait for another, until one comes round again. */
function circleIn(waiting: readonly NamedFile[]): readonly string[] {
  const path: string[] = [];
  let current = waiting[0];
  while (current?.namespace != null && !path.includes(current.namespace)) {
    path.push(current.namespace);
    const { requires } = current;
    current = waiting.find(({ namespace }) => namespace !== null && requires.includes(namespace));
  }
  const again = current?.namespace ?? '';
  return [...path.slice(Math.max(0, path.indexOf(again))), again];
}
