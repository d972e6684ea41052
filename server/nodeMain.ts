/** The program that an editor starts: the language server as a process, with what the browser's server loads as well, so that it is shipped once. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { serve } from './nodeServer.ts';

serve(async () => {
  const [{ openDesk, modelOf }, weights] = await Promise.all([
    (createRequire(__filename)('./server.worker.js') as { readonly language: () => Promise<typeof import('./language.ts')> }).language(),
    readFile(path.join(__dirname, 'attribution.bin')).catch(() => null),
  ]);
  return { openDesk, model: weights && modelOf(weights) };
});
