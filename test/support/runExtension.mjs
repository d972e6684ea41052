// Runs the extension tests in the first VS Code that starts. Which VS Codes there are is left to vscodeChoice.mjs.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { quietSettings } from './quietSettings.mjs';
import { vscodeChoice } from './vscodeChoice.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The extension host writes its counts to `report` when every test has ended. Throws where no VS Code started. */
export async function runExtension(report) {
  const refused = [];
  for await (const vscode of vscodeChoice(refused)) {
    console.log(`VS Code: ${vscode.name}`);
    const profile = mkdtempSync(path.join(tmpdir(), 'sourcemark-vscode-'));
    mkdirSync(path.join(profile, 'User'));
    writeFileSync(path.join(profile, 'User/settings.json'), JSON.stringify(quietSettings));
    const started = path.join(profile, 'started');
    try {
      await runTests({
        vscodeExecutablePath: vscode.executable,
        extensionDevelopmentPath: root,
        extensionTestsPath: path.join(root, 'test/support/extensionTests.cjs'),
        extensionTestsEnv: { SOURCEMARK_TEST_REPORT: report, SOURCEMARK_TEST_STARTED: started },
        launchArgs: [path.join(root, 'test/client/tests.code-workspace'), `--user-data-dir=${profile}`, `--extensions-dir=${path.join(profile, 'extensions')}`],
      });
      return;
    } catch (error) {
      if (existsSync(started)) return;   // it ran; the report, or its absence, tells how well
      refused.push(`${vscode.name}: did not start (${error.message})`);
      console.log(refused.at(-1));
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  }
  throw new Error(`No VS Code could be started:\n${refused.map(line => `  - ${line}`).join('\n')}\nInstall VS Code and set VSCODE_EXECUTABLE to its program.`);
}
