/** Questions of the desk that are still open: notes, TK, (CQ), XX, ???. A source to come in a tag is unsourced-claim's. */
import type { Fix } from '../../markup/syntax.ts';
import { LEFT_OPEN } from '../../prose/en/hints.ts';
import { isQuoted } from '../inBlock.ts';
import { quoted } from '../quoted.ts';
import type { Finding, Levels, Rule } from '../rule.ts';
import type { Hit } from '../scan.ts';

export const openQuery: Rule = {
  code: 'open-query',
  law: 'No desk note and no placeholder is left in a draft that is ready.',
  levels: ['information', 'error'],
  note({ start, end, text }, { markup }) {
    const words = markup.text.slice(text.start, text.end).trim();
    return { start, end, message: words === '' ? 'An empty desk note is still open.' : `The desk note ${quoted(words)} is still open.`, fixes: [removal(markup.text, start, end)] };
  },
  words: {
    pattern: /(?<![\p{L}\p{N}\p{M}_-])(?:(?:TK)+|X{2,3})(?![\p{L}\p{N}\p{M}_-])|\(CQ\)|\(cq\)|\?{3,}/gu,
    hint: LEFT_OPEN,
    check: (hit, block) => (isQuoted(block, hit) || isName(hit) ? null : placeholder(hit)),
  },
};

/** With one space before it, as clean copy leaves a note out; not where it stands alone in its line. */
function removal(text: string, start: number, end: number): Fix {
  const from = text[start - 1] === ' ' ? start - 1 : start;
  return { title: 'Remove the note', edits: [{ start: from, end, text: '' }] };
}

/** The name was checked: nothing to ask, only to take out before publishing. */
const CHECKED: Levels = ['off', 'error'];

function placeholder({ start, end, words, before }: Hit): Finding {
  if (!/^\(cq\)$/iu.test(words)) return { start, end, message: `The placeholder ${quoted(words)} still waits for words.` };
  // The space before it goes too, as it does with a note.
  const from = before.endsWith(' ') ? start - 1 : start;
  return { start, end, message: `The mark ${quoted(words)} is for the desk and would be published.`, levels: CHECKED, fixes: [{ title: `Remove “${words}”`, edits: [{ start: from, end, text: '' }] }] };
}

/** `TK Maxx`, `Super Bowl XX`, `XX chromosome`: names and terms, not placeholders. */
function isName({ words, before, after }: Hit): boolean {
  if (words.startsWith('TK')) return /^ \p{Lu}\p{Ll}/u.test(after);
  if (!words.startsWith('X')) return false;
  return /\p{Lu}[\p{L}.’']* $/u.test(before) || /^ (?:\p{Lu}\p{Ll}|chromosom|centur|size)/u.test(after);
}
