/** Words of the text as a message shows them: in quotation marks, on one line, shortened. */

export function quoted(words: string): string {
  const line = oneLine(words).trim();
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line}”`;
}

/** Each run of white space as one space. Replacing copies even what needs none, and nearly nothing does. */
export function oneLine(words: string): string {
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    // Between these no white space but the one space can stand.
    if (code === 32 ? words.charCodeAt(i + 1) <= 32 : code < 32 || code === 0xa0 || code >= 0x1680) return /\s\s|[^\S ]/u.test(words) ? words.replace(/\s+/gu, ' ') : words;
  }
  return words;
}

/** Characters of a quoted stretch that still read at a glance. */
const LONGEST = 60;
