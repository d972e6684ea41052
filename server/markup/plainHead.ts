/** Heads as most drafts have them: nothing but lines `key: words`. Read here, because the library for YAML takes longer over one than the parser over a hundred paragraphs; whatever else YAML allows is left to it. */

/** What stands behind a key. `words`: a scalar as typed, null for an empty one or something else; `list`: the scalars of a list. */
export interface HeadValue {
  readonly words: string | null;
  readonly list: readonly (string | null)[] | null;
  /** Where the value stands, from the start of the YAML; null for one without a place. */
  readonly place: { readonly start: number; readonly end: number } | null;
}

const line = /([A-Za-z][\w-]*): ([A-Za-z0-9\u2018-\u201d\u00c0-\u024f][^\r\n#:]*(?::[^ \t\r\n#:][^\r\n#:]*)*)(?:\r\n|\n|$)/y;
/** Words that YAML takes for something else than words, or than these words. */
const special = /^(?:null|true|false)$/i;

/** The values by key, or null where a line may be more than a key and words. */
export function readPlainHead(yaml: string): Map<string, HeadValue> | null {
  const values = new Map<string, HeadValue>();
  for (let at = 0; at < yaml.length;) {
    line.lastIndex = at;
    const match = line.exec(yaml);
    if (match === null) return null;
    const key = match[1]!, words = match[2]!, start = at + key.length + 2;
    if (values.has(key) || special.test(key) || special.test(words) || /[\t ]$|[^ -~\u00a1-\ud7ff]|[\u2028\u2029]/.test(words)) return null;
    values.set(key, { words, list: null, place: { start, end: start + words.length } });
    at = line.lastIndex;
  }
  return values.size > 0 ? values : null;
}
