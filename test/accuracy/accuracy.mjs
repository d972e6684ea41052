/** Runs accuracy.ts: the table of figures beside the baselines. */
import { fileURLToPath } from 'node:url';
import { runBundled } from './bundle.mjs';

await runBundled(fileURLToPath(new URL('accuracy.ts', import.meta.url)));
