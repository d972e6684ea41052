// `npm test`: type check, build, unit tests, then the extension in a real VS Code. Ends with the counts over all suites.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { runExtension } from './runExtension.mjs';

const scratch = mkdtempSync(path.join(tmpdir(), 'sourcemark-test-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** Minutes that no part of a run takes that still goes on: the unit tests take one and a half alone, and four where others keep every processor busy. */
const LATEST = 20;

let passed = 0;
let failed = 0;

if (await node(['test/support/typecheck.mjs']) !== 0) fail('The type check failed.');
if (await node(['esbuild.mjs', '--tests']) !== 0) fail('The build failed; no test was run.');
else {
  await suite('Unit tests', async report => {
    const files = globSync('out/test/**/*.test.cjs', { ignore: ['out/test/client/**', 'out/test/syntaxes/**'] }).sort();
    await node(['test/support/runMocha.mjs', report, '60000', ...files]);
  });
  await suite('Extension tests in VS Code', runExtension);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

/** Runs a suite that writes its counts to `report`. No report, or no test in it, is a failure. */
async function suite(name, run) {
  console.log(`\n== ${name}`);
  const report = path.join(scratch, `${name.replace(/\W+/g, '-')}.json`);
  try {
    await run(report);
    const counts = JSON.parse(readFileSync(report, 'utf8'));
    passed += counts.passed;
    failed += counts.failed;
    console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed`);
    if (counts.passed + counts.failed === 0) fail(`${name}: not one test was run.`);
  } catch (error) {
    fail(`${name}: ended before all tests had run. ${error.code === 'ENOENT' ? '' : error.message}`);
  }
}

function fail(message) {
  failed++;
  console.error(message);
}

/** Exit code of a child. One that does not end in time is stopped, and said to be. */
function node(args) {
  return new Promise(done => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: LATEST * 60_000 });
    child.on('exit', (code, signal) => {
      if (signal) console.error(`\nStopped by ${signal}, at the latest after ${LATEST} minutes: ${args[0]}`);
      done(code ?? 1);
    });
  });
}
