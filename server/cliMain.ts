/** The program `sourcemark`: joins the command line with the language server. */
import { run } from './cli/run.ts';

void run(process.argv.slice(2), { languageServer: () => import('./nodeMain.ts') }).then(code => {
  if (code !== null) process.exitCode = code;
});
