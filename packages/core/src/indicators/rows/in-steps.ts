/** About so much work lies between two pauses. */
export const workPerStep = 1000;

/** Work that pauses now and then, so that others get their turn, and at last gives a result. */
export type InSteps<T> = Generator<undefined, T, undefined>;

/** Does something with each of a list, with a pause whenever the work done since the last comes to a step. */
export function* eachInSteps<T>(
  list: Iterable<T>,
  act: (one: T) => void,
  workOf: (one: T) => number = () => 1,
): InSteps<void> {
  let work = 0;
  for (const one of list) {
    act(one);
    work += workOf(one);
    if (work < workPerStep) continue;
    work = 0;
    yield;
  }
}

/** The list by the key of each, in the order of the input. */
export function* groupedInSteps<T>(
  list: Iterable<T>,
  keyOf: (one: T) => string,
): InSteps<ReadonlyMap<string, readonly T[]>> {
  const groups = new Map<string, T[]>();
  yield* eachInSteps(list, (one) => {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  });
  return groups;
}

/** Takes all steps at once. */
export function withoutPause<T>(steps: InSteps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
