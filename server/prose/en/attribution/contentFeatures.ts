/** The features by which the model chooses among the edges of a content. */
import { CAPITAL } from '../../tokens.ts';
import { AUX, COLON, COMMA, FINITE, MARK, PREP, PRON, REL, THAT, TO } from '../tags.ts';
import { edges, isTitle, leftEnd } from './contents.ts';
import type { Frame } from './contents.ts';
import { begin, bucket, put2, put3 } from './features.ts';
import { ACCORD, BLAME, DEMAND, HEDGE, JUDGE, lemmaHash, MANNER, SAY, SHOW, speechKind } from './kinds.ts';
import type { Scene } from './scene.ts';

const SPEECH = SAY | JUDGE | MANNER | DEMAND | BLAME | SHOW;

/** Puts what every content decision knows of its frame, under templates from `t` on. */
function frameFeatures(scene: Scene, frame: Frame, t: number, v: number): void {
  const { tags } = scene, { cue } = frame, after = frame.right < cue.hi ? tags[frame.right]! : 31;
  put3(t, cue.word, after, v);
  put3(t + 1, cue.kind, frame.side, v);
  put3(t + 2, after, frame.broken, v);
  put3(t + 3, (frame.broken << 1) | (cue.passive ? 1 : 0), frame.side, v);
  put3(t + 4, frame.broken, bucket(frame.left - cue.lo), v);
  put3(t + 5, cue.word, frame.broken, v);
  put3(t + 6, tags[cue.head]!, after | (frame.broken << 8), v);
}

function hashAt(scene: Scene, p: number): number {
  const { entry, hash, count, shape } = scene.reading.tokens;
  if (p < 0 || p >= count) return 9;
  return entry[p] !== 0 ? lemmaHash[entry[p]!]! : (shape[p]! & CAPITAL) !== 0 ? 11 : hash[p]!;
}

/** Features of right start candidate `c`; `ruled` is, here and below, the one that the rules choose. */
export function rightStartFeatures(scene: Scene, frame: Frame, c: number, ruled: number): void {
  const { tags, reading: { quoted } } = scene, { cue } = frame, p = edges[c]!;
  begin();
  if (c === 0) {
    put3(111, ruled === 0 ? 1 : 0, frame.broken, cue.kind);
    frameFeatures(scene, frame, 100, 1);
    put3(107, hashAt(scene, frame.right), frame.broken, frame.side);
    put3(108, frame.left > cue.lo && quoted[frame.left - 1] !== 0 ? 1 : 0, bucket(frame.left - cue.lo), frame.right >= cue.hi - 1 ? 1 : 0);
    put3(109, cue.hi - frame.right < 4 ? 1 : 0, frame.broken, bucket(frame.left - cue.lo));
    put3(110, restHasVerb(scene, frame.right, cue.hi), frame.broken, cue.kind);
    return;
  }
  const t = tags[p]!, b = p > 0 ? tags[p - 1]! : 30, away = p - frame.right, mark = quoted[p] !== 0 ? (t === MARK ? (isTitle(scene, p) ? 3 : 2) : 1) : 0;
  let skipped = 0;
  for (let j = frame.right; j < p && j < frame.right + 6; j++) skipped = Math.imul(skipped, 31) + tags[j]! + 1;
  const shape = (c === 1 ? 1 : 0) | (mark << 1) | (frame.broken << 3);
  put3(120, shape, t, b);
  put3(135, c === ruled ? 1 : 0, shape, cue.kind);
  put3(121, cue.word, t, c === 1 ? 1 : b + 2);
  put3(122, cue.kind, t, c === 1 ? 1 : b + 2);
  put3(123, skipped, t, frame.broken);
  put2(124, skipped, cue.word);
  put3(125, bucket(away), t, mark);
  put3(126, hashAt(scene, p), c === 1 ? 1 : 0, cue.kind);
  put3(127, hashAt(scene, p - 1), t, frame.broken);
  put3(128, cue.word, hashAt(scene, p), c === 1 ? 1 : 0);
  put3(129, frame.side, shape, t);
  put3(130, bucket(away), c, shape);
  put3(131, mark, cue.kind, shape);
  put3(132, t, p + 1 < cue.hi ? tags[p + 1]! : 31, shape);
  put3(133, restHasVerb(scene, p, cue.hi), shape, t);
  put3(134, laterMark(scene, p, cue.hi), shape, t);
  if (c === 1) frameFeatures(scene, frame, 140, 2);
}

/** Whether a quotation opens, or `that` stands, behind `p` within the reach. */
function laterMark(scene: Scene, p: number, hi: number): number {
  const { tags, reading: { quoted } } = scene;
  let v = 0;
  for (let j = p + 1; j < Math.min(hi, p + 12); j++) v |= tags[j] === THAT ? 1 : tags[j] === MARK && quoted[j] !== 0 ? 2 : tags[j] === COLON ? 4 : 0;
  return v;
}

function restHasVerb({ verbs }: Scene, from: number, to: number): number {
  return to > from && verbs[to]! > verbs[from]! ? 1 : 0;
}

/** Features of right end candidate `c`. */
export function rightEndFeatures(scene: Scene, frame: Frame, start: number, c: number, n: number, ruled: number): void {
  const { tags, reading: { quoted, tokens } } = scene, { cue } = frame, q = edges[c]!;
  const t = q < tokens.count ? tags[q]! : 31, b = tags[q - 1]!, last = q >= cue.hi - 1 ? 1 : 0, beyond = q > cue.hi ? 1 : 0, length = bucket(q - start);
  const inQuote = (quoted[q - 1] !== 0 && q < tokens.count && quoted[q] === quoted[q - 1] ? 1 : 0) | (quoted[start] !== 0 ? 2 : 0) | (b === MARK ? 4 : 0);
  const where = last | (beyond << 1) | (c === n - 1 ? 4 : 0);
  const commas = scene.commas[q]! - scene.commas[start]!, verbs = scene.verbs[q]! - scene.verbs[start]!;
  begin();
  put3(150, where, t, inQuote);
  put3(168, c === ruled ? 1 : 0, where, t);
  put3(151, where, t, b);
  put3(152, t, q + 1 < tokens.count ? tags[q + 1]! : 31, where);
  put3(153, hashAt(scene, q), where, inQuote);
  put3(154, hashAt(scene, q), hashAt(scene, q + 1), where);
  put3(155, length, where, t);
  put3(156, cue.word, where, t);
  put3(157, cue.kind, where, t);
  put3(158, tags[start]!, where, t);
  put3(159, Math.min(verbs, 3), Math.min(commas, 3), where | (t << 4));
  put3(160, inQuote, where, length);
  put3(161, speechAhead(scene, q, cue.hi), where, t);
  put3(162, frame.side, frame.broken, where | (t << 4));
  put3(163, tags[cue.head]!, where, t);
  put3(164, tags[start]!, Math.min(verbs, 2), where | (t << 4));
  put3(165, hashAt(scene, q), Math.min(verbs, 2), tags[start]!);
  put3(166, q + 1 < tokens.count ? tags[q + 1]! : 31, q + 2 < tokens.count ? tags[q + 2]! : 31, t);
  put3(167, frame.broken, where, restHasVerb(scene, q, cue.hi));
  const begins = tags[start] === THAT ? 1 : tags[start] === MARK ? 2 : tags[start] === TO ? 3 : tags[start] === PREP ? 4 : tags[start] === REL ? 5 : 6, next = q + 1 < tokens.count ? tags[q + 1]! : 31;
  put3(231, begins | (where << 4), hashAt(scene, q), next);
  put3(232, begins | (where << 4), t, next | (Math.min(verbs, 2) << 8));
  put3(233, cue.word, hashAt(scene, q), begins);
  put3(234, begins | (where << 4), hashAt(scene, q + 1), t);
  put3(235, cue.kind, t | (next << 8), Math.min(verbs, 2));
  put3(236, begins | (where << 4), inQuote | (t << 4), next);
  put3(237, hashAt(scene, q - 1), t, where);
  put3(238, afterwards(scene, q, cue.hi), t, where | (begins << 4));
}

/** What the rest of the sentence behind `q` looks like: a verb, a subject right away, a quotation, another comma. */
function afterwards(scene: Scene, q: number, hi: number): number {
  const { tags, reading: { quoted } } = scene;
  let v = 0;
  for (let j = q + 1; j < Math.min(hi, q + 9); j++) {
    const t = tags[j]!;
    v |= t === FINITE || t === AUX ? 1 : t === COMMA ? 2 : t === MARK && quoted[j] !== 0 ? 4 : t === THAT ? 8 : t === PRON && j < q + 3 ? 16 : 0;
  }
  return v;
}

/** What speaks behind `q` in the sentence: 1 a verb of saying, 2 `according`, within eight tokens. */
function speechAhead(scene: Scene, q: number, hi: number): number {
  const { tags, reading: { tokens } } = scene;
  for (let j = q; j < Math.min(hi, q + 8); j++) {
    const kind = speechKind[tokens.entry[j]!]!;
    if ((kind & (ACCORD | HEDGE)) !== 0) return 2;
    if ((kind & SPEECH) !== 0 && tags[j] === FINITE) return 1;
  }
  return 0;
}

/** Features of left start candidate `c`. */
export function leftStartFeatures(scene: Scene, frame: Frame, c: number, ruled: number): void {
  const { tags, reading: { quoted } } = scene, { cue } = frame, p = edges[c]!, stop = leftEnd(scene, frame);
  begin();
  const endsQuote = stop > 0 && stop > cue.lo && tags[stop - 1] === MARK ? 1 : 0, rest = cue.hi - frame.right < 3 ? 1 : 0;
  if (c === 0) {
    put3(184, ruled === 0 ? 1 : 0, frame.broken, rest);
    frameFeatures(scene, frame, 170, 1);
    put3(177, endsQuote, rest, frame.broken);
    put3(178, rest, frame.broken, cue.kind);
    put3(179, rest, frame.broken, bucket(stop - cue.lo));
    put3(180, restHasVerb(scene, cue.lo, stop), frame.broken, rest);
    put3(181, hashAt(scene, cue.lo), frame.broken, rest);
    put3(182, tags[cue.lo]!, frame.broken | (rest << 1), frame.right < cue.hi ? tags[frame.right]! : 31);
    put3(183, restHasVerb(scene, frame.right, cue.hi), frame.broken, cue.kind);
    return;
  }
  const t = tags[p]!, b = p > cue.lo ? tags[p - 1]! : 30, where = (p === cue.lo ? 1 : 0) | (p < cue.lo ? 2 : 0) | (t === MARK && quoted[p] !== 0 ? 4 : 0) | (endsQuote << 3);
  const length = bucket(stop - p);
  put3(190, where, b, frame.broken);
  put3(202, c === ruled ? 1 : 0, where, b);
  put3(191, where, t, frame.broken);
  put3(192, where, hashAt(scene, p - 1), b);
  put3(193, where, hashAt(scene, p), b);
  put3(194, where, length, b);
  put3(195, where, restHasVerb(scene, p, stop), b);
  put3(196, where, cue.word, b);
  put3(197, where, cue.kind, rest | (frame.broken << 1));
  put3(198, where, hashAt(scene, cue.lo), p === cue.lo ? 1 : 0);
  put3(199, where, restHasVerb(scene, cue.lo, p), b);
  put3(200, where, quoted[p] !== 0 && stop > 0 && quoted[p] === quoted[stop - 1] ? 1 : 0, rest);
  put3(201, where, p + 1 < stop ? tags[p + 1]! : 31, t);
  if (p === cue.lo) frameFeatures(scene, frame, 205, 2 | (endsQuote << 2));
}
