/** Words that stand for the speaker of a quotation, known as such or not: around it, elsewhere in its paragraph, in the paragraphs beside it. What lacks them is left to the rule. */
import type { Article, ArticleBlock } from '../article/article.ts';
import { firstOver } from '../article/overSentences.ts';
import { paragraphOf, quotationsOf } from '../prose/finds.ts';
import type { Quotation } from '../prose/prose.ts';
import { itemAt } from '../sequence.ts';
import { isQuoted, remembering, sentenceAt } from './inBlock.ts';
import type { Site } from './rule.ts';

/**
 * `The sign read: “…”`, `one line — “…”`, `“…,” the sign read`, `“…?” Duarte pressed`, `“…” Those words of the mayor`, `“…” — Ines Duarte`, `“…” [The Courier]`, in a script the line
 * `(SOUND: Ines Duarte, mayor)` above, and `MAYOR:` or `A:` before the turn of a conversation.
 */
export function isIntroduced({ markup: { text, prose } }: ArticleBlock, { start, end, content }: Quotation): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - 4), start)) || SCRIPT_LABEL.test(text.slice(Math.max(0, start - 120), start)) || text.slice(content.start, content.end).trimEnd().endsWith(',')
    || BEHIND.test(text.slice(end, end + 60)) || REFERRED.test(text.slice(end, end + 30)) || PRESSED.test(text.slice(end - 2, end + 60)) || TURN.test(prose.text);
}

const BEFORE = /(?::|[–—]|\s--?)\s*$/u;
const BEHIND = /^(?:,|\s*[-–—―]\s*\p{Lu}|\s*[[(]\p{Lu}[^()[\]\r\n]{1,40}[)\]])/u;
/** The next sentence speaks of the words, and with them of who spoke them. */
const REFERRED = /^\s+(?:(?:That|Those|These|This) (?:is|was|were|are|quote|quotation|words?|line|sentence|message)|So (?:says?|said|goes|went|runs))(?!\p{L})/u;
/** From the mark before the closing one. */
const PRESSED = /^[?!…]\S\s(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Ll}{2,}ed(?!\p{L})/u;
/** A line in brackets that says whose sound comes next. */
const SCRIPT_LABEL = /(?:^|[\r\n])[^\S\r\n]*[([][^()[\]\r\n]*[:–—-]\s*\p{Lu}[^()[\]\r\n]*[)\]]:?\s*$/u;
const TURN = /^\s*(?:[QA][.:]|\p{Lu}[\p{Lu}.’' -]{1,30}:)\s/u;

/** True where a quotation in the paragraph has such words: who speaks once goes on speaking. */
export function isIntroducedIn(block: ArticleBlock, paragraph: number): boolean {
  return introduced(block).has(paragraph);
}

/** Fewer words are a label more often than speech. */
const WORDS = 3;

const introduced = remembering(block => {
  const paragraphs = new Set<number>(), { text } = block.markup;
  for (const quotation of quotationsOf(block)) {
    const { use, nested, content, start } = quotation, sentence = sentenceAt(block, start);
    if (use === 'speech' && !nested && sentence >= 0 && wordsIn(text.slice(content.start, content.end)) >= WORDS && isIntroduced(block, quotation)) paragraphs.add(paragraphOf(block, sentence));
  }
  return paragraphs;
});

/** True where the paper's own words stand in the sentence with the quotation: `The law asks for “…”`, `“…” was the slogan`. They mostly say whose it is. */
export function isSetIn(block: ArticleBlock, { start, end }: Quotation): boolean {
  const { sentences, markup: { text } } = block, first = sentences[sentenceAt(block, start)], last = sentences[sentenceAt(block, end - 1)];
  return wordsIn(text.slice(Math.max(first?.start ?? start, start - AROUND), start)) > 1 || wordsIn(text.slice(end, Math.min(last?.end ?? end, end + AROUND))) > 1;
}

/** True where one person alone is named right before it: `The mayor, Ines Duarte, stepped out. “…”`. It is mostly theirs. */
export function isNamedBefore(block: ArticleBlock, { start }: Quotation): boolean {
  const { names, sentences } = block, at = firstOver(sentences, start), before = sentences[at]?.start === start ? sentences[at - 1] : sentences[at];
  if (!before || before.paragraph !== sentences[at]?.paragraph) return false;
  let person = '';
  for (let i = firstOver(names, before.start); i < names.length && names[i]!.start < start; i++) {
    const { kind, name } = names[i]!;
    if (kind !== 'person' || isQuoted(block, names[i]!) || person.endsWith(name)) continue;
    if (person !== '') return false;
    person = name;
  }
  return person !== '';
}

/** Characters that are looked through for such words, however long the sentence. */
const AROUND = 60;

function wordsIn(text: string): number {
  return text.match(/\p{L}[\p{L}’'-]*/gu)?.length ?? 0;
}

/** True where the paragraph before ends with a colon and the quotation opens its own, or where it ends its own and a line with a dash and a name comes next. */
export function isToldBeside({ article, block: index }: Site, { start, end }: Quotation): boolean {
  const { text } = itemAt(article.blocks, index).markup;
  if (text.slice(0, start).trim() === '' && neighbor(article, index, -1).trimEnd().endsWith(':')) return true;
  const after = text.slice(end).trim() === '' ? neighbor(article, index, 1) : '';
  return after.length < LINE && /^\s*[-–—―]\s*\p{Lu}/u.test(after);
}

/** Longer, it is no line with a name. */
const LINE = 100;

/** Blank lines that may stand between. */
const BLANK = 3;

/** The text of the next block, or of the one before, that is not blank. */
function neighbor({ blocks }: Article, index: number, step: 1 | -1): string {
  for (let i = index + step, n = 0; i >= 0 && i < blocks.count && n < BLANK; i += step, n++) {
    const { markup } = itemAt(blocks, i);
    if (markup.kind !== 'blank') return markup.text;
  }
  return '';
}
