// What VS Code's extension host runs: the tests that need a real VS Code, built into out/. Who starts VS Code is left to runExtension.mjs.
const path = require('node:path');
const { readdirSync, writeFileSync } = require('node:fs');

const rooms = ['client', 'syntaxes'];

exports.run = async () => {
  writeFileSync(process.env.SOURCEMARK_TEST_STARTED, '');   // from here on a failure is ours, not VS Code's
  const out = path.join(__dirname, '../../out/test');
  const files = rooms.flatMap(room => readdirSync(path.join(out, room), { recursive: true }).filter(name => name.endsWith('.test.cjs')).sort().map(name => path.join(out, room, name)));
  const { runMocha } = await import('./runMocha.mjs');
  const { failed } = await runMocha(files, { report: process.env.SOURCEMARK_TEST_REPORT, timeout: 60_000 });
  if (failed) throw new Error(`${failed} extension tests failed`);
};
