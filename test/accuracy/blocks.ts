/** Reads a whole article for the scorers as the product does: block by block, the state handed on, continued speech joined to what it continues. */
import type { Prose, ProseContext } from '../../server/prose/prose.ts';
import type { Model } from '../../server/prose/en/attribution/model.ts';
import { readProse, startOfProse } from '../../server/prose/readProse.ts';

export type Span = [number, number];
export interface Predicted {
  source: Span[];
  cue: Span[];
  content: Span[];
}

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

/** The attributions of an article, in its own offsets. */
export function predict(text: string, model: Model | null): Predicted[] {
  const list: Predicted[] = [];
  for (const { start, prose } of readBlocks(text, model)) {
    for (const a of prose.attributions) {
      const spans = (ranges: readonly { start: number; end: number }[]): Span[] => ranges.map((r) => [r.start + start, r.end + start]);
      const last = list[list.length - 1];
      if (a.continues && last !== undefined) last.content.push(...spans(a.content));
      else list.push({ source: spans(a.source), cue: spans(a.cue), content: spans(a.content) });
    }
  }
  return list;
}
