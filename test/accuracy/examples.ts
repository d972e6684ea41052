/** Turns gold attributions into decisions to learn from: cue or not, which source, which edges of the content. */
import { cueAt, mayCue } from '../../server/prose/en/attribution/cues.ts';
import { candidatesIn } from '../../server/prose/en/attribution/candidates.ts';
import type { Cue } from '../../server/prose/en/attribution/cues.ts';
import type { Model } from '../../server/prose/en/attribution/model.ts';
import { secondFeatures, summaryOf } from '../../server/prose/en/attribution/second.ts';
import { cueFeatures, gateFeatures } from '../../server/prose/en/attribution/cueFeatures.ts';
import { edges, frameOf, leftEnd, leftStarts, rightEnds, rightStarts } from '../../server/prose/en/attribution/contents.ts';
import type { Frame } from '../../server/prose/en/attribution/contents.ts';
import { edgeOutset, leftStartFeatures, rightEndFeatures, rightStartFeatures } from '../../server/prose/en/attribution/contentFeatures.ts';
import { sceneOf } from '../../server/prose/en/attribution/scene.ts';
import type { Scene } from '../../server/prose/en/attribution/scene.ts';
import { EITHER, sourceCandidates, sourceFeatures, sourceFrom, sourceOutset, sourceSide, sourceTo } from '../../server/prose/en/attribution/sources.ts';
import { english } from '../../server/prose/en/english.ts';
import type { Reading } from '../../server/prose/reading.ts';
import { addCandidate, decide, decisions } from './decisions.ts';
import type { Decisions } from './decisions.ts';

export interface Gold {
  readonly source: readonly (readonly [number, number])[];
  readonly cue: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
  readonly x: { readonly sourcing: boolean; readonly cue_class: string; readonly cue_head: string };
}

/** Decisions by kind; `masked` is 1 for a decision on a cue that is learned without its word. */
export interface Examples {
  readonly gates: Decisions;
  readonly cues: Decisions;
  readonly masked: number[];
  readonly sources: Decisions;
  readonly starts: Decisions;
  readonly ends: Decisions;
  readonly lefts: Decisions;
}

/** Decisions of the second look, and which are learned without their word. */
export interface Seconds {
  readonly decisions: Decisions;
  readonly masked: number[];
}

export function noExamples(): Examples {
  return { gates: decisions(), cues: decisions(), masked: [], sources: decisions(), starts: decisions(), ends: decisions(), lefts: decisions() };
}

/** Gold attributions of these classes are no cue of ours; those of others that do not report are left out. */
const NONE = new Set(['mental', 'intention', 'appearance']);
/** How well a candidate must agree with a gold source, as F1. */
const AGREE = 0.4;
/** Share of the cue decisions, at the first look and the second, that are learned a second time without their word. */
const MASKED = 0.25, MASKED_AGAIN = 0.5;
let state = 4711;
/** 0 … 1, the same sequence every time. */
function random(): number {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return state / 0x80000000;
}

/** Which tokens of a block carry a gold cue, and which may not be learned from. */
interface Labels {
  readonly heads: ReadonlyMap<number, Gold>;
  readonly leftOut: (i: number) => boolean;
}

export function labelsOf(scene: Scene, start: number, golds: readonly Gold[]): Labels {
  const { tokens, text } = scene.reading, end = start + text.length;
  const cueOf = new Map<number, Gold>(), heads = new Map<number, Gold>();
  for (const gold of golds) {
    const inside: number[] = [];
    for (const [s, e] of gold.cue) if (s >= start && e <= end) for (let i = 0; i < tokens.count; i++) if (tokens.start[i]! + start < e && tokens.end[i]! + start > s) inside.push(i);
    if (inside.length === 0) continue;
    for (const i of inside) if (!cueOf.has(i) || gold.x.sourcing) cueOf.set(i, gold);
    const head = headOf(scene, inside, gold);
    if (head >= 0 && gold.x.sourcing) heads.set(head, gold);
  }
  const leftOut = (i: number): boolean => {
    const other = heads.has(i) ? undefined : cueOf.get(i);
    return other !== undefined && (other.x.sourcing || !NONE.has(other.x.cue_class));
  };
  return { heads, leftOut };
}

/** Collects the decisions of one block of an article. `start` is its offset; `golds` are the article's. */
export function collect(examples: Examples, reading: Reading, start: number, golds: readonly Gold[], article: number): void {
  const scene = sceneOf(reading), { tokens } = reading, { heads, leftOut } = labelsOf(scene, start, golds);
  for (let i = 0; i < tokens.count; i++) {
    if (!mayCue(scene, i) || leftOut(i)) continue;
    const gold = heads.get(i);
    const cue = cueAt(scene, i), isCue = gold === undefined ? 0 : 1;
    decide(examples.gates, article, isCue);
    addCandidate(examples.gates, gateFeatures(scene, i));
    addCue(examples, scene, cue, article, isCue, 0);
    // Once more with a word never seen before, so that its kind and place learn to carry the decision.
    if (random() < MASKED) addCue(examples, scene, unknown(cue), article, isCue, 1);
    if (gold === undefined) continue;
    const at = (spans: Gold['source']): Set<number> => {
      const set = new Set<number>();
      for (const [s, e] of spans) for (let j = 0; j < tokens.count; j++) if (tokens.start[j]! + start < e && tokens.end[j]! + start > s) set.add(j);
      return set;
    };
    const frame = addSource(examples.sources, scene, cue, gold.source.length > 0 ? at(gold.source) : null, article);
    if (frame !== null) addContent(examples, scene, frame, at(gold.content), article);
  }
}

function addCue(examples: Examples, scene: Scene, cue: Cue, article: number, isCue: number, masked: number): void {
  decide(examples.cues, article, isCue);
  addCandidate(examples.cues, cueFeatures(scene, cue));
  examples.masked.push(masked);
}

/** The candidate that agrees best with gold is the right one, that of no source where gold has none (null); the result is null where none agrees. */
function addSource(list: Decisions, scene: Scene, cue: Cue, source: ReadonlySet<number> | null, article: number): Frame | null {
  const n = sourceCandidates(scene, cue, EITHER);
  let right = 0, most = 0;
  for (let c = 1; source !== null && c < n; c++) {
    let both = 0;
    for (let j = sourceFrom[c]!; j < sourceTo[c]!; j++) if (source.has(j)) both++;
    const f = (2 * both) / (source.size + sourceTo[c]! - sourceFrom[c]!);
    if (f > most) {
      most = f;
      right = c;
    }
  }
  if (source !== null && most < AGREE) return null;
  decide(list, article, right);
  sourceOutset(scene, cue);
  for (let c = 0; c < n; c++) {
    addCandidate(list, sourceFeatures(scene, cue, c));
  }
  return frameOf(scene, cue, sourceSide(right), right === 0 ? -1 : sourceFrom[right]!, right === 0 ? -1 : sourceTo[right]!);
}

function addContent({ starts, ends, lefts }: Examples, scene: Scene, frame: Frame, content: ReadonlySet<number>, article: number): void {
  const { cue } = frame, stop = leftEnd(scene, frame), words = [...content].sort((a, b) => a - b);
  edgeOutset(scene, frame);
  const goldStart = words.find((j) => j >= frame.right && j < cue.hi) ?? -1;
  let n = rightStarts(scene, frame), right = goldStart < 0 ? 0 : nearest(goldStart, 1, n);
  if (right >= 0 && n > 1) {
    decide(starts, article, right);
    for (let c = 0; c < n; c++) {
      addCandidate(starts, rightStartFeatures(scene, frame, c));
    }
  }
  if (goldStart >= 0 && right > 0) {
    const from = edges[right]!, goldEnd = words[words.length - 1]! + 1;
    n = rightEnds(scene, frame, from);
    right = nearest(goldEnd > cue.hi && (n === 0 || edges[n - 1]! <= cue.hi) ? cue.hi : goldEnd, 0, n);
    if (right >= 0 && n > 0) {
      decide(ends, article, right);
        for (let c = 0; c < n; c++) {
        addCandidate(ends, rightEndFeatures(scene, frame, from, c, n));
      }
    }
  }
  const goldLeft = words.length > 0 && words[0]! < Math.max(stop, cue.lo) ? words[0]! : -1;
  n = leftStarts(scene, frame);
  right = goldLeft < 0 ? 0 : nearest(goldLeft, 1, n);
  if (right < 0 || n < 2) return;
  decide(lefts, article, right);
  for (let c = 0; c < n; c++) {
    addCandidate(lefts, leftStartFeatures(scene, frame, stop, c));
  }
}

/** The candidate edge nearest to gold, -1 where none is within two tokens. */
function nearest(gold: number, first: number, n: number): number {
  let at = -1, near = 3;
  for (let c = first; c < n; c++) {
    const d = Math.abs(edges[c]! - gold);
    if (d < near) {
      near = d;
      at = c;
    }
  }
  return at;
}

/** The token that carries a gold cue: the one whose base form gold names, else the first like it, else the last that may be a cue. */
function headOf(scene: ReturnType<typeof sceneOf>, inside: readonly number[], { x: { cue_head } }: Gold): number {
  const { tokens, text } = scene.reading, may = inside.filter((i) => mayCue(scene, i)), stem = cue_head.slice(0, 3);
  return may.find((i) => english.words[english.lemma[tokens.entry[i]!]!] === cue_head) ?? may.find((i) => text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase().startsWith(stem)) ?? may[may.length - 1] ?? -1;
}

/** Collects the decisions of the second look; `model` knows the first, learned without this article. */
export function collectSecond({ decisions: seconds, masked }: Seconds, reading: Reading, start: number, golds: readonly Gold[], article: number, model: Model): void {
  const scene = sceneOf(reading), { heads, leftOut } = labelsOf(scene, start, golds);
  let before = 0;
  for (let k = 0; k < reading.from.length; k++) {
    const list = candidatesIn(scene, k, model);
    list.forEach(({ one, decided, plain }, n) => {
      if (decided || plain || leftOut(one.cue.head)) return;
      const isCue = heads.has(one.cue.head) ? 1 : 0;
      decide(seconds, article, isCue);
      addCandidate(seconds, secondFeatures(scene, list, n, before));
      masked.push(0);
      if (random() >= MASKED_AGAIN) return;
      decide(seconds, article, isCue);
      addCandidate(seconds, secondFeatures(scene, list.map((other, m) => (m === n ? { ...other, one: { ...one, cue: unknown(one.cue) } } : other)), n, before));
      masked.push(1);
    });
    before = summaryOf(scene, list, k);
  }
}

/** The cue with a word never seen before. */
function unknown(cue: Cue): Cue {
  return { ...cue, word: Math.floor(random() * 0x7fffffff) };
}
