/** Reads a whole plain text as the product does: block by block, the state handed on. */
import type { Prose, ProseContext } from '../../server/prose/prose.ts';
import type { Model } from '../../server/prose/en/attribution/model.ts';
import { readProse, startOfProse } from '../../server/prose/readProse.ts';

/** Stretches of `text` between blank lines, with their starts. */
export function blocksOf(text: string): { start: number; text: string }[] {
  const blocks: { start: number; text: string }[] = [];
  const gap = /(?:\r?\n[ \t]*){2,}/g;
  let at = 0;
  for (let m = gap.exec(text); m !== null; m = gap.exec(text)) {
    if (m.index > at) blocks.push({ start: at, text: text.slice(at, m.index) });
    at = m.index + m[0].length;
  }
  if (at < text.length) blocks.push({ start: at, text: text.slice(at) });
  return blocks;
}

/** Every block of an article with its analysis. */
export function readBlocks(text: string, model: Model | null): { start: number; prose: Prose }[] {
  let state = startOfProse;
  const context: ProseContext = { opaque: [], heading: false, model };
  return blocksOf(text).map((block) => {
    const prose = readProse(block.text, state, context);
    state = prose.exit;
    return { start: block.start, prose };
  });
}
