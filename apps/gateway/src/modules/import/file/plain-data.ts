import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { type ImportProblem, importProblem } from '../import-problems.ts';

/** Plain data of a document tree, what is wrong with it, and where each part of it begins in the text. */
export interface PlainData {
  readonly data: unknown;
  readonly problems: readonly { readonly problem: ImportProblem; readonly offset: number }[];
  /** Offset in the text by path, like `targets[3].scope`; of a field: of its name. */
  readonly offsets: ReadonlyMap<string, number>;
}

/** Walks the tree once. Nothing of YAML beyond lists, entries and plain scalars is let through. */
export function plainDataOf(root: Node | null): PlainData {
  const problems: { problem: ImportProblem; offset: number }[] = [];
  const offsets = new Map<string, number>();

  function refuse(problem: ImportProblem, node: Node | null): null {
    problems.push({ problem, offset: node?.range?.[0] ?? 0 });
    return null;
  }

  function read(node: Node | null, path: string): unknown {
    if (node === null) return null;
    if (!offsets.has(path)) offsets.set(path, node.range?.[0] ?? 0);
    if (isAlias(node) || node.anchor !== undefined) {
      return refuse(importProblem('YAML_FEATURE_REFUSED', { feature: 'alias' }, path), node);
    }
    if (node.tag !== undefined) {
      return refuse(importProblem('YAML_FEATURE_REFUSED', { feature: 'tag' }, path), node);
    }
    if (isSeq<Node | null>(node)) return node.items.map((item, place) => read(item, `${path}[${place}]`));
    if (isMap<Node, Node | null>(node)) return readFields(node, path);
    if (!isScalar(node)) return null;
    return typeof node.value === 'string' ? readText(node.value, node, path) : node.value;
  }

  function readFields(node: YAMLMap<Node, Node | null>, path: string): Record<string, unknown> {
    const fields = new Map<string, unknown>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) && key.tag === undefined && key.anchor === undefined ? String(key.value) : null;
      if (name === null) {
        refuse(importProblem('YAML_FEATURE_REFUSED', { feature: 'fieldThatIsNoText' }, path), key);
        continue;
      }
      const here = path === '' ? name : `${path}.${name}`;
      readText(name, key, here);
      if (fields.has(name)) refuse(importProblem('FIELD_TWICE', { field: name }, here), key);
      else offsets.set(here, key.range?.[0] ?? 0);
      fields.set(name, read(value, here));
    }
    // Defines `__proto__` as a field like any other instead of setting the prototype.
    return Object.fromEntries(fields);
  }

  function readText(text: string, node: Node, path: string): string | null {
    const character = unstorableCharacter(text);
    return character === null ? text : refuse(importProblem('TEXT_NOT_STORABLE', { character }, path), node);
  }

  return { data: read(root, ''), problems, offsets };
}

/** PostgreSQL keeps neither NUL nor half of a surrogate pair, in text or in jsonb. */
function unstorableCharacter(text: string): string | null {
  const found = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.exec(text);
  if (found === null) return null;
  return `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
