/** Drafts with a cursor, for tests: `$0` is the cursor, `$0…$0` a selection. */
import { type AnalyzeOptions, analyze } from '../../server/article/analyze.ts';
import type { Article } from '../../server/article/article.ts';
import type { Range } from '../../server/range.ts';

export interface WithCursor {
  readonly text: string;
  readonly article: Article;
  readonly offset: number;
  readonly selection: Range;
}

export function cursor(marked: string, options: AnalyzeOptions = {}): WithCursor {
  const [before, inside, after] = marked.split('$0');
  if (before === undefined || inside === undefined) throw new Error('no $0 in the text');
  const text = after === undefined ? before + inside : before + inside + after;
  const selection = { start: before.length, end: after === undefined ? before.length : before.length + inside.length };
  return { text, article: analyze(text, options), offset: before.length, selection };
}
