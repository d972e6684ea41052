/** Runs train.ts: learns the weights of attribution anew (docs/model.md). */
import { fileURLToPath } from 'node:url';
import { runBundled } from './bundle.mjs';

await runBundled(fileURLToPath(new URL('train.ts', import.meta.url)));
