/** What rules over the ledger share: which lines of it this draft answers for, where a finding on a line stands, and the fix that adds a field. */
import type { Article, Declaration } from '../article/article.ts';
import { declarationStart } from '../article/declarations.ts';
import type { Fix } from '../markup/syntax.ts';
import { textOf } from '../markup/text.ts';
import type { Range } from '../range.ts';
import { factsOf } from './facts.ts';
import { moved } from './ranges.ts';

/** The line's id where the document declares it; for a line of a ledger file the first place where the draft attributes something to it; else null. Absolute. */
export function lineRange(article: Article, declaration: Declaration): Range | null {
  const { file, line } = declaration;
  if (file === null) return moved(line.idRange, declarationStart(article, declaration));
  const all = factsOf(article), c = all.findIndex(({ sources }) => sources.has(line.id));
  return c < 0 ? null : moved(all[c]!.sources.get(line.id)!, article.blocks.starts[c]!);
}

/** An empty field at the end of the line, for the writer to fill; not a second one, and not in another file. */
export function addField(article: Article, declaration: Declaration, key: string): readonly Fix[] {
  if (declaration.file !== null) return [];
  const range = moved(declaration.line, declarationStart(article, declaration));
  const text = textOf(article.document, range);
  if (new RegExp(String.raw`\|\s*${key}\s*:`, 'u').test(text)) return [];
  const end = range.start + text.trimEnd().length;
  return [{ title: `Add “${key}:” to the ledger line`, edits: [{ start: end, end, text: ` | ${key}: ` }] }];
}

/** From the line's first character to behind its line end; for a line of the document. Absolute. */
export function wholeLine(article: Article, declaration: Declaration): Range {
  const base = declarationStart(article, declaration);
  const text = declaration.block?.text ?? '';
  const { start, end } = declaration.line;
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  if (/[\n\r]$/.test(text.slice(start, end))) return { start: base + from, end: base + end };
  const rest = /\r\n|\n|\r/.exec(text.slice(end));
  return { start: base + from, end: base + (rest ? end + rest.index + rest[0].length : end) };
}
