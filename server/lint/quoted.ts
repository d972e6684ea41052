/** Words of the text as a message shows them: in quotation marks, on one line, shortened. */

export function quoted(words: string): string {
  // Replacing copies even what needs none, and nearly nothing does.
  const line = /\s\s|[^\S ]/u.test(words) ? words.replace(/\s+/gu, ' ').trim() : words.trim();
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line}”`;
}

/** Characters of a quoted stretch that still read at a glance. */
const LONGEST = 60;
