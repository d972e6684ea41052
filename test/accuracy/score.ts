/** Scores predicted attributions against gold ones: sentences, cues, content words, speakers of direct quotations. The measures are told in docs/accuracy.md. */

export type Span = readonly [number, number];
export interface Attributed {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}
export interface Gold extends Attributed {
  /** Derived by word lists: whether the cue reports or shows, and whether the content is direct speech. */
  readonly x: { readonly sourcing: boolean; readonly quote: string };
}
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly claim?: string }[];
  readonly attributions: readonly Gold[];
}
/** Right, wrong and missed by measure. */
export type Counts = Map<string, { right: number; wrong: number; missed: number }>;

/** Adds one article's counts. With `sourcing`, gold attributions of belief, wish and stance are neither right nor wrong. */
export function scoreArticle(counts: Counts, gold: Article, predicted: readonly Attributed[], sourcing: boolean): void {
  const counted = gold.attributions.filter((a) => !sourcing || a.x.sourcing), ignored = gold.attributions.filter((a) => sourcing && !a.x.sourcing);
  for (const { start, end } of gold.sentences) {
    const holds = (list: readonly Attributed[]): boolean => list.some((a) => a.content.some(([s, e]) => s < end && start < e));
    const yes = holds(counted), hit = holds(predicted);
    if (!yes && holds(ignored)) continue;
    add(counts, 'attributed', yes && hit, hit && !yes, yes && !hit);
    add(counts, 'notAttributed', !yes && !hit, !hit && yes, !yes && hit);
  }
  const { ofGold, ofPrediction } = match([...counted, ...ignored], predicted);
  counted.forEach((_, i) => add(counts, 'cue', ofGold.has(i), false, !ofGold.has(i)));
  predicted.forEach((p, j) => {
    if (!ofPrediction.has(j) && !ignored.some((a) => touch(a.cue, p.cue))) add(counts, 'cue', false, true, false);
  });
  const words = wordsOf(gold.text);
  const all = inside(words, predicted.flatMap((p) => p.content)), content = inside(words, counted.flatMap((a) => a.content)), free = inside(words, ignored.flatMap((a) => [...a.source, ...a.cue, ...a.content]));
  for (const w of content) add(counts, 'content', all.has(w), false, !all.has(w));
  for (const w of all) if (!content.has(w) && !free.has(w)) add(counts, 'content', false, true, false);
  for (const a of counted) {
    if (a.x.quote !== 'direct' || a.source.length === 0) continue;
    const best = predicted.reduce<{ p: Attributed | null; n: number }>((b, p) => {
      const n = shared(a.content, p.content);
      return n > b.n ? { p, n } : b;
    }, { p: null, n: 0 });
    const own = inside(words, a.source), found = inside(words, best.p?.source ?? []);
    let both = 0;
    for (const w of own) if (found.has(w)) both++;
    const right = best.n >= shared(a.content, a.content) / 2 && both > 0 && (2 * both) / (own.size + found.size) >= 0.5;
    add(counts, 'speaker', right, false, !right);
  }
}

/** Precision, recall and F1 in percent. */
export function figures(counts: Counts, measure: string): { p: number; r: number; f: number } {
  const { right, wrong, missed } = counts.get(measure) ?? { right: 0, wrong: 0, missed: 0 };
  const p = right / (right + wrong) || 0, r = right / (right + missed) || 0;
  return { p: 100 * p, r: 100 * r, f: 100 * ((2 * p * r) / (p + r) || 0) };
}

function add(counts: Counts, measure: string, right: boolean, wrong: boolean, missed: boolean): void {
  const c = counts.get(measure) ?? { right: 0, wrong: 0, missed: 0 };
  if (right) c.right++;
  if (wrong) c.wrong++;
  if (missed) c.missed++;
  counts.set(measure, c);
}

/** One to one, by shared characters of the cue; content breaks ties, and stands in where gold has no cue. */
function match(gold: readonly Attributed[], predicted: readonly Attributed[]): { ofGold: Map<number, number>; ofPrediction: Set<number> } {
  const pairs: [number, number, number][] = [];
  gold.forEach((a, i) => predicted.forEach((b, j) => {
    const content = shared(a.content, b.content), n = a.cue.length > 0 ? shared(a.cue, b.cue) : content / 1000;
    if (n > 0) pairs.push([n + content / 1e6, i, j]);
  }));
  pairs.sort((x, y) => y[0] - x[0] || x[1] - y[1] || x[2] - y[2]);
  const ofGold = new Map<number, number>(), ofPrediction = new Set<number>();
  for (const [, i, j] of pairs) {
    if (ofGold.has(i) || ofPrediction.has(j)) continue;
    ofGold.set(i, j);
    ofPrediction.add(j);
  }
  return { ofGold, ofPrediction };
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  let n = 0;
  for (const [s, e] of a) for (const [t, f] of b) n += Math.max(0, Math.min(e, f) - Math.max(s, t));
  return n;
}

function touch(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some(([s, e]) => b.some(([t, f]) => s < f && t < e));
}

function wordsOf(text: string): Span[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)].map((m) => [m.index, m.index + m[0].length]);
}

function inside(words: readonly Span[], spans: readonly Span[]): Set<number> {
  const set = new Set<number>();
  for (const [s, e] of spans) {
    let low = 0, high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]![1] <= s) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < words.length && words[i]![0] < e; i++) set.add(i);
  }
  return set;
}
