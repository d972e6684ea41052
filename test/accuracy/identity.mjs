/** Runs identity.ts: identity of people, places and organizations against gold entities. */
import { fileURLToPath } from 'node:url';
import { runBundled } from './bundle.mjs';

await runBundled(fileURLToPath(new URL('identity.ts', import.meta.url)));
