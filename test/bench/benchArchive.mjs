// The command line over an archive: a folder of generated drafts, linted by `dist/cli.cjs` and spell-checked by cspell, each as a program of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { copy } from './copy.mjs';
import { median, table } from './measure.mjs';

const here = path.dirname(fileURLToPath(import.meta.url)), cli = path.join(here, '../../dist/cli.cjs');
/** Drafts in an archive and rounds over it: a folder, a desk's, and what a local newsroom writes in a year, which cspell reads for minutes. The length of a draft. */
const ARCHIVES = [{ count: 300, rounds: 3 }, { count: 1500, rounds: 3 }, { count: 15_000, rounds: 1 }], LENGTH = 6000;

export function benchArchive() {
  if (!existsSync(cli)) throw new Error('There is no dist/cli.cjs: run npm run build first.');
  const figures = [];
  for (const { count, rounds } of ARCHIVES) {
    const folder = mkdtempSync(path.join(tmpdir(), 'sourcemark-archive-'));
    try {
      const lines = fill(folder, count);
      const programs = {
        'sourcemark lint': [cli, 'lint', '.', '--fail-level', 'never'],
        'cspell lint': [path.join(here, 'node_modules/cspell/bin.mjs'), 'lint', '--no-progress', '--no-summary', '--no-exit-code', '**/*.sourced.md'],
      };
      const runs = Object.fromEntries(Object.keys(programs).map(name => [name, []]));
      for (let round = 0; round < rounds; round++) for (const [name, args] of Object.entries(programs)) runs[name].push(run(folder, args));
      for (const [name, list] of Object.entries(runs)) {
        const wall = median(list.map(r => r.wall)), cpu = median(list.map(r => r.cpu)), memory = Math.max(...list.map(r => r.memory));
        figures.push({ name, count, lines, wall, cpu, coresBusy: cpu / wall, megabytes: memory, linesPerSecond: lines / wall });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  table('An archive: seconds by the clock, seconds of processor time, resident MB at most, lines a second by the clock', [['', ...ARCHIVES.map(({ count }) => `${count} drafts`)],
    ...[...new Set(figures.map(f => f.name))].map(name => [name, ...figures.filter(f => f.name === name).map(f => `${f.wall.toFixed(1)} s, ${f.cpu.toFixed(1)} s, ${f.megabytes.toFixed(0)} MB, ${f.linesPerSecond.toFixed(0)}`)])]);
  for (const { count } of ARCHIVES) {
    const [ours, theirs] = figures.filter(f => f.count === count);
    console.log(`${count} drafts: ${(ours.linesPerSecond / theirs.linesPerSecond).toFixed(1)} times the lines a second, at ${(ours.cpu / theirs.cpu).toFixed(1)} times the processor time; cores busy ${ours.coresBusy.toFixed(1)} and ${theirs.coresBusy.toFixed(1)}`);
  }
  return figures;
}

/** Writes so many drafts, no two alike; returns their lines. */
function fill(folder, count) {
  let lines = 0;
  for (let i = 0; i < count; i++) {
    const text = copy(LENGTH, i + 1), place = path.join(folder, `desk${i % 20}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, `draft${i}.sourced.md`), text);
    lines += text.split('\n').length;
  }
  return lines;
}

function run(folder, args) {
  const usage = path.join(folder, 'usage.json'), start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['-r', path.join(here, 'usage.cjs'), ...args], { cwd: folder, env: { ...process.env, USAGE: usage }, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stderr.slice(0, 500)}`);
  return { wall, ...JSON.parse(readFileSync(usage, 'utf8')) };
}
