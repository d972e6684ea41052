// Memory of a process of its own that parses a text, reads all of it, and takes in a thousand keystrokes.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { sizeName, table } from './measure.mjs';

const own = fileURLToPath(import.meta.url);

export function benchMemory(_library, sizes) {
  const figures = [0, ...sizes].map(size => ({ size, megabytes: Number(spawnSync(process.execPath, [own, String(size)], { encoding: 'utf8' }).stdout) }));
  table('Resident memory, MB: the parser alone, after opening and a thousand keystrokes', [['', 'no text', ...figures.slice(1).map(f => sizeName(f.size))], ['sourcemark', ...figures.map(f => f.megabytes.toFixed(0))]]);
  return figures;
}

if (process.argv[1] === own) {
  const { default: { parse, edit, clean } } = await import('../../out/bench/ours.cjs'), { copy } = await import('./copy.mjs');
  const size = Number(process.argv[2]);
  if (size > 0) {
    let document = parse(copy(size));
    for (const { items } of document.blocks.chunks) for (const block of items) void [block.spans, block.prose];
    for (let i = 0; i < 1000; i++) {
      const at = Math.floor((i * 7919) % document.blocks.size);
      document = edit(document, { start: at, end: at }, 'x').document;
    }
    if (document.blocks.count === 0) throw new Error(clean(''));
  }
  console.log(process.memoryUsage().rss / 1e6);
}
