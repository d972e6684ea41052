/** Questions of the desk that are still open: notes, TK, (CQ), XX, ???. A source to come in a tag is unsourced-claim's. */
import type { ArticleBlock } from '../../article/article.ts';
import { quoted } from '../quoted.ts';
import type { Finding, Levels, Rule } from '../rule.ts';
import { type Hit, isQuoted, scan } from '../scan.ts';

export const openQuery: Rule = {
  code: 'open-query',
  law: 'No desk note and no placeholder is left in a draft that is ready.',
  levels: ['information', 'error'],
  block: (block) => [...notes(block), ...placeholders(block)].sort((a, b) => a.start - b.start),
};

function notes({ markup }: ArticleBlock): Finding[] {
  return markup.notes.map(({ start, end, text }) => {
    const words = markup.text.slice(text.start, text.end).trim();
    return { start, end, message: words === '' ? 'An empty desk note is still open.' : `The desk note ${quoted(words)} is still open.`, fixes: [{ title: 'Remove the note', edits: [{ start, end, text: '' }] }] };
  });
}

const PLACEHOLDER = /(?<![\p{L}\p{N}\p{M}_-])(?:(?:TK)+|X{2,3})(?![\p{L}\p{N}\p{M}_-])|\(CQ\)|\(cq\)|\?{3,}/gu;

/** The name was checked: nothing to ask, only to take out before publishing. */
const CHECKED: Levels = ['off', 'error'];

function placeholders(block: ArticleBlock): Finding[] {
  return scan(block, PLACEHOLDER).filter((hit) => !isQuoted(block, hit) && !isName(hit)).map((hit) => {
    const { start, end } = hit;
    const words = hit.match[0];
    if (!/^\(cq\)$/iu.test(words)) return { start, end, message: `The placeholder ${quoted(words)} still waits for words.` };
    // The space before it goes too, as it does with a note.
    const from = hit.text[hit.match.index - 1] === ' ' ? start - 1 : start;
    return { start, end, message: `The mark ${quoted(words)} is for the desk and would be published.`, levels: CHECKED, fixes: [{ title: `Remove “${words}”`, edits: [{ start: from, end, text: '' }] }] };
  });
}

/** `TK Maxx`, `Super Bowl XX`, `XX chromosome`: names and terms, not placeholders. */
function isName({ match, text }: Hit): boolean {
  const after = text.slice(match.index + match[0].length);
  if (/^TK/u.test(match[0])) return /^ \p{Lu}\p{Ll}/u.test(after);
  if (!/^X/u.test(match[0])) return false;
  return /\p{Lu}[\p{L}.’']* $/u.test(text.slice(0, match.index)) || /^ (?:\p{Lu}\p{Ll}|chromosom|centur|size)/u.test(after);
}
