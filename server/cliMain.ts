/** The program `sourcemark`: joins the command line with the language server. */
import { run } from './cli/run.ts';
import { loadModel } from './loadModel.ts';

void run(process.argv.slice(2), { languageServer }).then(code => {
  if (code !== null) process.exitCode = code;
});

async function languageServer(): Promise<void> {
  const { serve } = await import('./nodeServer.ts');
  serve(async () => {
    const [{ openDesk }, model] = await Promise.all([import('./language.ts'), loadModel()]);
    return { openDesk, model };
  });
}
