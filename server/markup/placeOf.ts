/** Looks a word of a text up in a list, without a string being made of it, which costs more than to look. */

/** The place in the list of the word between two offsets, or -1. */
export function placeOf(words: readonly string[], text: string, start: number, end: number): number {
  const first = text.charCodeAt(start), length = end - start;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.length === length && word.charCodeAt(0) === first && text.startsWith(word, start)) return i;
  }
  return -1;
}
