/** Where a source or a name is declared: from a tag, a mention or a ledger line's `of` to the ledger line, in this draft or in a ledger file. */
import type { Article, Declaration } from '../article/article.ts';
import { declarationStart } from '../article/declarations.ts';
import { attributionOf, mentionOf, shifted } from '../article/places.ts';
import type { LedgerLine } from '../markup/syntax.ts';
import type { Range } from '../range.ts';
import { standingAt } from './standing.ts';

export interface Definition {
  /** The words asked about. */
  readonly origin: Range;
  /** The ledger file, by the address it was handed in with; null for this draft. */
  readonly file: string | null;
  /** The whole line, and the id in it: absolute offsets in its own text. */
  readonly range: Range;
  readonly selection: Range;
}

/** Empty where nothing is declared. The cursor may stand at the end of a word as well as in it. */
export function definition(article: Article, offset: number): readonly Definition[] {
  const here = at(article, offset);
  return here.length || offset === 0 ? here : at(article, offset - 1);
}

function at(article: Article, offset: number): readonly Definition[] {
  const standing = standingAt(article, offset);
  switch (standing?.what) {
    case 'tag': return found(article, standing.range, standing.ids);
    case 'mention': return found(article, standing.range, [mentionOf(article, standing.place).id]);
    case 'source': return found(article, standing.range, attributionOf(article, standing.place).ids);
    case 'declaration': return found(article, standing.range, [employer(standing.line, standing.range.start, offset)]);
    default: return [];
  }
}

function employer(line: LedgerLine, lineStart: number, offset: number): string {
  const inLine = offset - lineStart + line.start;
  return line.fields.some(field => field.key === 'of' && field.start <= inLine && inLine < field.end) && line.of ? line.of : line.id;
}

function found(article: Article, origin: Range, ids: readonly (string | null)[]): readonly Definition[] {
  const declared = ids.flatMap(id => (id === null ? [] : article.ledger.byId.get(id) ?? []));
  return declared.map((declaration: Declaration) => {
    const base = declarationStart(article, declaration);
    return { origin, file: declaration.file, range: shifted(declaration.line, base), selection: shifted(declaration.line.idRange, base) };
  });
}
