/**
 * npm runs a script through a shell and, told to stop, ends only that shell. So the script looks whether it was left behind,
 * and then stops as if it had been told.
 */
export function followNpm() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  timer.unref();
}
