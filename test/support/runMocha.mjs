// Runs the tests of one suite with mocha and writes the counts to a report file. A report that is not there means: the suite died.
//   node test/support/runMocha.mjs REPORT TIMEOUT_MS FILE…
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** Resolves to the counts once every test has ended. A skipped test counts as failed: nothing here may be left out unseen. */
export async function runMocha(files, { report, timeout }) {
  // Tests of VS Code's extension host are loaded by `require`, so that `vscode` is found; hence loadFiles and not its async sibling.
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout, forbidOnly: true, forbidPending: true });
  for (const file of files) mocha.addFile(file);
  const counts = await new Promise(done => {
    const runner = mocha.run(() => done({ passed: runner.stats.passes, failed: runner.stats.failures }));
  });
  writeFileSync(report, JSON.stringify(counts));
  return counts;
}

if (process.argv[1]?.endsWith('runMocha.mjs')) {
  const [report, timeout, ...files] = process.argv.slice(2);
  const { failed } = await runMocha(files, { report, timeout: Number(timeout) });
  process.exit(failed ? 1 : 0);   // a handle that a test left open must not keep the run alive
}
