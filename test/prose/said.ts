/** Shows the attributions of a text as lines, for tests: `source «cue» content · flags`. Blocks are parted by blank lines, as in the product. */
import { readFileSync } from 'node:fs';
import { modelOf } from '../../server/prose/en/attribution/model.ts';
import type { Inferred } from '../../server/prose/prose.ts';
import { readBlocks } from '../accuracy/blocks.ts';

export const weights = modelOf(readFileSync('server/prose/en/attribution/attribution.bin'));

/** One line an attribution; `… ` joins the parts of what is discontinuous. */
export function said(text: string, model: typeof weights): string[] {
  return readBlocks(text, model).flatMap(({ start, prose }) => prose.attributions.map((a) => line(text, start, a)));
}

function line(text: string, start: number, a: Inferred): string {
  const words = (ranges: Inferred['source']): string => ranges.map((r) => text.slice(start + r.start, start + r.end)).join(' … ') || '–';
  const flags = [a.quote === 'indirect' ? '' : a.quote, a.negative ? 'negative' : '', a.continues ? 'continues' : '', a.in === null ? '' : `in ${a.in}`].filter((flag) => flag !== '');
  return [`${words(a.source)} «${words(a.cue)}» ${words(a.content)}`, ...flags].join(' · ');
}
