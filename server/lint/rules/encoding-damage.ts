/** Characters that only a broken conversion leaves behind. Unusual but sound characters are nobody's. */
import { repaired, SEQUENCE } from '../mojibake.ts';
import { quoted } from '../quoted.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Hit } from '../scan.ts';

export const encodingDamage: Rule = {
  code: 'encoding-damage',
  law: 'The text holds no characters that only a broken conversion leaves.',
  levels: ['warning', 'error'],
  words: {
    // A lone beta, UTF-8 read as Windows-1252, the replacement character, a control character of Windows-1252.
    pattern: new RegExp(String.raw`(?<=\s)β(?=\s)|${SEQUENCE}|\uFFFD+|[\u0080-\u009F]`, 'gu'),
    hint: /[βÂ-Åâïð\uFFFD\u0080-\u009F]/,
    check: damage,
  },
};

function damage(hit: Hit): Finding | null {
  const { start, end, words } = hit;
  // A deletion of markup inside the damaged stretch would make the repair delete it too.
  const mend = end - start === words.length ? likely(hit) : undefined;
  if (mend === undefined) return null;
  const message = mend === null
    ? `${quoted(named(words))} stands for a character that was lost in a conversion.`
    : `${quoted(named(words))} looks like a damaged ${quoted(named(mend))}.`;
  return { start, end, message, fixes: mend === null ? [] : [{ title: `Replace by “${named(mend)}”`, edits: [{ start, end, text: mend }] }] };
}

/** Characters that nobody would see are called by their number. */
function named(characters: string): string {
  return [...characters].map(c => (/[\p{C}\p{Z}]/u.test(c) ? `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}` : c)).join('');
}

/** The character that was probably meant; null where it cannot be told; undefined where nothing is damaged. */
function likely({ words, before, after }: Hit): string | null | undefined {
  if (words === 'β') return isDash(before, after) ? '—' : undefined;
  if (words.startsWith('\uFFFD')) return lost(before, after);
  // At the end of a word in capitals the letter may be sound, and the mark behind it a quotation mark or a dash.
  if (words.length === 2 && /\p{Lu}$/u.test(before) && /^.[‚„‘’“”‹›«»–—…]/u.test(words)) return undefined;
  return repaired(words);
}

/** A beta between Latin words that are not those it goes with in science. */
function isDash(before: string, after: string): boolean {
  const left = /(\S+)\s+$/u.exec(before)?.[1];
  const right = /^\s+(\p{Script=Latin}[\p{Script=Latin}-]*|[“"‘'(\p{N}])/u.exec(after)?.[1];
  if (left === undefined || right === undefined || !/[\p{Script=Latin}\p{N}]/u.test(left) || /[αγ-ωΑ-Ω]/u.test(before + after)) return false;
  return !/^(?:an?|the|of|where|and|factor|interferon|tgf|amyloid|estradiol|type|class|called|letter|symbol)$/iu.test(left)
    && !/^(?:particles?|decays?|cells?|blockers?|rays?|radiation|carotene|amyloid|version|chains?|sheets?|receptors?|globin|values?|emitters?|=)$/iu.test(right);
}

function lost(before: string, after: string): string | null | undefined {
  if (!/\p{Script=Latin}[^\p{L}]*$/u.test(before) || !/^[^\p{L}]*\p{Script=Latin}/u.test(after)) return undefined;
  if (/\p{L}$/u.test(before) && /^(?:s|t|d|m|re|ll|ve)(?!\p{L})/u.test(after)) return '’';
  return /[\p{L}\p{N},]\s$/u.test(before) && /^\s\p{L}/u.test(after) ? '—' : null;
}
