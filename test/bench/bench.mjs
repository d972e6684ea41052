// How fast the parser is beside its neighbours, on the same texts, in one process: interleaved rounds, warm, CPU time, no forced collection.
//   npm run bench [-- --json FILE] [--sizes 3000,100000] [--rounds N] [--only parse,edit,memory,analysis,archive]
// Prints tables; with --json writes the figures as well. Ratios are the figures that count: times mean nothing on another machine.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ours } from './bundle.mjs';
import { benchAnalysis } from './benchAnalysis.mjs';
import { benchArchive } from './benchArchive.mjs';
import { benchEdits } from './benchEdits.mjs';
import { benchMemory } from './benchMemory.mjs';
import { benchParse } from './benchParse.mjs';

const { values: flags } = parseArgs({ options: { json: { type: 'string' }, sizes: { type: 'string', default: '3000,100000,1000000,10000000' }, rounds: { type: 'string', default: '9' }, only: { type: 'string', default: 'parse,edit,memory,analysis,archive' } } });
const sizes = flags.sizes.split(',').map(Number), rounds = Number(flags.rounds), only = new Set(flags.only.split(','));
/** What can be measured, by name. A further bench is a function of the library, the sizes and the rounds that prints its table and returns its figures. */
const benches = { parse: benchParse, edit: benchEdits, memory: benchMemory, analysis: benchAnalysis, archive: benchArchive };

const library = await ours(), figures = { node: process.version, rounds };
for (const [name, bench] of Object.entries(benches)) if (only.has(name)) figures[name] = await bench(library, sizes, rounds);
if (flags.json) writeFileSync(flags.json, `${JSON.stringify(figures, null, 2)}\n`);
