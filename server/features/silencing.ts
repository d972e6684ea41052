/** The comment that would silence a finding, its reason still to be written. What such comments do is left to the lint. */
import type { Article } from '../article/article.ts';
import { blockAt } from '../article/places.ts';
import { faultRules } from '../lint/faults.ts';
import { lineOf } from '../lint/lineOf.ts';
import type { Problem } from '../lint/problem.ts';
import { textOf } from '../markup/text.ts';

/** Written at `at` (absolute), in two halves with the reason between them. */
export interface Silencing {
  readonly code: string;
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** One for each rule among `problems`; none where a comment would be something else: in a ledger, the head, a table, a list. */
export function silencings(article: Article, problems: readonly Problem[]): readonly Silencing[] {
  const found = new Map<string, Silencing>();
  for (const { code, start } of problems) {
    const here = blockAt(article, start);
    if (!here || found.has(code) || LASTING.has(code) || !['paragraph', 'heading'].includes(here.block.markup.kind)) continue;
    const line = lineOf(article.document, start), text = textOf(article.document, line), end = text.trimEnd().length;
    found.set(code, line.start === here.start
      ? { code, at: line.start, before: `<!-- sourcemark-disable-next-line ${code}: `, after: ` -->${/\r\n|\n|\r/.exec(text)?.[0] ?? '\n'}` }
      // Above a line within a paragraph a comment would cut the paragraph in two.
      : { code, at: line.start + end, before: ` <!-- sourcemark-disable-line ${code}: `, after: ' -->' });
  }
  return [...found.values()];
}

/** Slips of the markup are to be mended, and what is said of such comments themselves no comment silences. */
const LASTING: ReadonlySet<string> = new Set(['suppression-no-reason', 'unused-suppression', ...faultRules.map(({ code }) => code)]);
