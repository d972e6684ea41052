/** Runs names.ts: names of people, places and organizations against gold entities. */
import { fileURLToPath } from 'node:url';
import { runBundled } from './bundle.mjs';

await runBundled(fileURLToPath(new URL('names.ts', import.meta.url)));
