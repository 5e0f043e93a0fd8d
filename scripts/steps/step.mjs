/** Prints what begins, runs it, and prints how long it took. `work` returns { code, output } as runCommand does. */
export async function step(title, work, { shown = false, stream = process.stdout } = {}) {
  stream.write(`▸ ${title} …${shown ? '\n' : ' '}`);
  const began = performance.now();
  const { code, output } = await work();
  const took = seconds(performance.now() - began);
  if (code === 0) stream.write(shown ? `  done in ${took}\n` : `${took}\n`);
  else {
    stream.write(`${shown ? '  ' : ''}failed after ${took}\n`);
    if (!shown) stream.write(`${output.trimEnd().replace(/^/gm, '  ')}\n`);
  }
  return { code, output };
}

export function seconds(milliseconds) {
  return milliseconds < 60_000
    ? `${(milliseconds / 1000).toFixed(1)} s`
    : `${Math.floor(milliseconds / 60_000)} min ${Math.round((milliseconds % 60_000) / 1000)} s`;
}
