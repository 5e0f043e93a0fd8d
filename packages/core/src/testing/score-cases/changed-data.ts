/** What a case changes of a table or a method that it shares with others: by path, `root.children[0].max`; `null` takes away. */
export type Changes = Readonly<Record<string, unknown>>;

/** The data with what the paths lead to replaced, or the first path that leads nowhere. */
export function changedData(
  data: unknown,
  changes: Changes,
): { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly path: string } {
  const copy: unknown = structuredCopy(data);
  for (const [path, value] of Object.entries(changes)) {
    const steps = stepsOf(path);
    const last = steps.pop();
    const parent = steps.reduce<unknown>((at, step) => (isContainer(at) ? at[step] : undefined), copy);
    if (last === undefined || !isContainer(parent)) return { ok: false, path };
    if (value !== null) parent[last] = structuredCopy(value);
    else if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
  }
  return { ok: true, data: copy };
}

function stepsOf(path: string): string[] {
  return path.split(/[.[\]]+/u).filter((step) => step !== '');
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function structuredCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCopy);
  if (!isContainer(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, structuredCopy(field)]));
}
