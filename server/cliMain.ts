/** The program `sourcemark`: joins the command line with the language server, which is a program of its own beside it. */
import { createRequire } from 'node:module';
import { run } from './cli/run.ts';

void run(process.argv.slice(2), { languageServer }).then(code => {
  if (code !== null) process.exitCode = code;
});

/** Not part of this bundle: whoever lints a file should not wait for it to be read. */
async function languageServer(): Promise<void> {
  createRequire(__filename)('./server.cjs');
}
