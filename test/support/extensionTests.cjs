// What VS Code's extension host runs: the tests of test/client, built into out/. Who starts VS Code is left to runExtension.mjs.
const path = require('node:path');
const { readdirSync, writeFileSync } = require('node:fs');

exports.run = async () => {
  writeFileSync(process.env.SOURCEMARK_TEST_STARTED, '');   // from here on a failure is ours, not VS Code's
  const folder = path.join(__dirname, '../../out/test/client');
  const files = readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.test.cjs')).sort().map(name => path.join(folder, name));
  const { runMocha } = await import('./runMocha.mjs');
  const { failed } = await runMocha(files, { report: process.env.SOURCEMARK_TEST_REPORT, timeout: 60_000 });
  if (failed) throw new Error(`${failed} extension tests failed`);
};
