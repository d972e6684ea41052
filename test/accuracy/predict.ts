/** Writes one prediction line for each article of a corpus: node predict.cjs CORPUS.jsonl OUT.jsonl [MODEL.bin]. */
import { readFileSync, writeFileSync } from 'node:fs';
import { modelOf } from '../../server/prose/en/attribution/model.ts';
import { predict } from './blocks.ts';

const [corpus, out, file] = process.argv.slice(2);
const model = file === undefined ? null : modelOf(readFileSync(file));
const lines = readFileSync(corpus!, 'utf8').split('\n').filter((line) => line !== '');
writeFileSync(out!, lines.map((line) => {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  return `${JSON.stringify({ id, attributions: predict(text, model) })}\n`;
}).join(''));
