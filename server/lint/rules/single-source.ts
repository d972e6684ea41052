/** Allegations that rest on one source. How many sources other statements have is left to the desk. */
import type { Declaration, Ledger } from '../../article/article.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

export const singleSource: Rule = {
  code: 'single-source',
  law: 'An allegation rests on two independent sources or on a document.',
  levels: ['information', 'warning'],
  span: ({ statement, confidence, content, sources }, { markup }, ledger) => (statement !== 'allegation' || confidence === 'confirmed' || !restsOnOne(ledger, sources) ? null : {
    ...content,
    message: `The allegation ${quoted(markup.text.slice(content.start, content.end))} rests on one source, ${quoted(`@${sources[0]}`)}.`,
  }),
};

/** What proves itself: a paper, figures, a recording; and what the reporter saw. */
const PROOF = new Set(['document', 'dataset', 'broadcast']);

function restsOnOne(ledger: Ledger, sources: readonly string[]): boolean {
  if (sources.length === 0 || sources.includes('we') || sources.includes('common') || sources.includes('tk')) return false;
  const declared = sources.map(id => ledger.byId.get(id));
  if (declared.some(d => d === undefined || PROOF.has(d.line.kind) || standsForMany(d))) return false;
  // Sources that share a parent are not independent.
  return new Set(declared.map(d => d!.line.of ?? d!.line.id)).size === 1;
}

function standsForMany({ line }: Declaration): boolean {
  return line.count === null ? line.kind === 'group' : line.count > 1;
}
