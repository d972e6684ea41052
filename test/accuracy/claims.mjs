/** Runs claims.ts: which sentences are taken for claims. */
import { fileURLToPath } from 'node:url';
import { runBundled } from './bundle.mjs';

await runBundled(fileURLToPath(new URL('claims.ts', import.meta.url)));
