/** Words of the text as a message shows them: in quotation marks, on one line, shortened. */

export function quoted(words: string): string {
  const line = oneLine(words).trim();
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line}”`;
}

/** Each run of white space as one space. Replacing copies even what needs none, and nearly nothing does. */
export function oneLine(words: string): string {
  return /\s\s|[^\S ]/u.test(words) ? words.replace(/\s+/gu, ' ') : words;
}

/** Characters of a quoted stretch that still read at a glance. */
const LONGEST = 60;
