// Entry of the thread while developing and testing: a thread does not inherit the loader that understands TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./campaign-file-worker.ts');
