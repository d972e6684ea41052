// Type-checks every room against the types it may use: no Node and no DOM in the shared rooms, no vscode outside the client.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const rooms = ['server/tsconfig.json', 'server/tsconfig.node.json', 'server/tsconfig.worker.json', 'client/tsconfig.json', 'client/tsconfig.web.json', 'test/tsconfig.json'];
const tsc = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

let failed = 0;
for (const room of rooms) if (await check(room) !== 0) failed++;
if (failed) {
  console.error(`Type check: ${failed} of ${rooms.length} projects failed`);
  process.exit(1);
}
console.log(`Type check: ${rooms.length} projects are sound`);

function check(room) {
  return new Promise(done => spawn(process.execPath, [tsc, '-p', room], { stdio: 'inherit' }).on('exit', code => done(code ?? 1)));
}
