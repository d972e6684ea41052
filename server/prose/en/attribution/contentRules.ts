/** The rules' choices among content edges, for reading without a model. */
import { AND, COLON, COMMA, DASHED, ING, MARK, PREP, REL, STOP, SUB, THAT, TIME, TO } from '../tags.ts';
import { Cls, is } from '../english.ts';
import { edges, isTitle, leftEnd } from './contents.ts';
import type { Frame } from './contents.ts';
import { ACCORD, BLAME, SAID, SHOW, speechKind } from './kinds.ts';
import type { Scene } from './scene.ts';

/** A left part shorter than this, in tokens, is no content. */
const CLAUSE = 3;

/** Candidate of `rightStarts` that the rules choose. */
export function rightStartRule(scene: Scene, frame: Frame, n: number): number {
  const { tags, reading } = scene, { cue } = frame, { hi } = cue, { quoted, tokens } = reading;
  if (n < 2) return 0;
  const first = frame.right, after = tags[first]!, left = hasLeft(scene, frame);
  if ((cue.kind & ACCORD) !== 0) return frame.left - cue.lo >= CLAUSE && frame.broken !== 0 || frame.left - cue.lo > 5 ? 0 : after === COMMA ? 1 : 0;
  if (left) {
    if (after === COMMA && first + 1 < hi) {
      const t = tags[first + 1]!;
      return t === REL || t === ING || t === AND || t === PREP || t === SUB || t === TIME ? markAt(scene, n) : 1;
    }
    return markAt(scene, n);
  }
  // A colon or an opening mark close by outranks the plain order.
  for (let c = 1; c < n; c++) {
    const p = edges[c]!;
    if (tags[p] === MARK && quoted[p] !== 0 && !isTitle(scene, p) && p - first < 8 && (p === first || tags[p - 1] === COMMA || tags[p - 1] === COLON)) return c;
    if (tags[p] === THAT && p - first < 8) return c;
  }
  const heard = is(tokens.entry[cue.head]!, Cls.toListener) && !cue.passive;
  if (heard) for (let c = 2; c < n; c++) if (edges[c]! > first && edges[c]! - first < 7 && tags[edges[c]!] !== PREP) return c;
  return 1;
}

function markAt(scene: Scene, n: number): number {
  const { tags, reading: { quoted } } = scene;
  for (let c = 1; c < n; c++) if (tags[edges[c]!] === MARK && quoted[edges[c]!] !== 0 && (tags[edges[c]! - 1] === COMMA || tags[edges[c]! - 1] === COLON)) return c;
  return 0;
}

/** Candidate of `rightEnds` that the rules choose. */
export function rightEndRule(scene: Scene, frame: Frame, start: number, n: number): number {
  const { tags, reading: { quoted, tokens } } = scene, { cue } = frame;
  for (let c = 0; c < n; c++) {
    const q = edges[c]!;
    if (quoted[start] !== 0 && tags[start] === MARK && q > start + 1 && tags[q - 1] === MARK && quoted[q - 1] === quoted[start] && (q >= tokens.count || quoted[q] !== quoted[start])) return q - start > 4 || frame.broken === 0 ? c : n - 1;
    const t = tags[q]!;
    if (t !== COMMA || quoted[q] !== 0) continue;
    const next = speechKind[tokens.entry[q + 1]!]!;
    if ((next & ACCORD) !== 0) return c;
    if ((cue.kind & (BLAME | SHOW | SAID)) === 0 && tags[q + 1] === ING && (next & 0x7f) !== 0) return c;
    if (frame.broken !== 0 && hasLeft(scene, frame) && tags[q + 1] === MARK) return c;
  }
  return n - 1;
}

/** Candidate of `leftStarts` that the rules choose. */
export function leftStartRule(scene: Scene, frame: Frame, n: number): number {
  const { tags, reading: { quoted } } = scene, { cue } = frame;
  if (n < 2) return 0;
  const stop = leftEnd(scene, frame);
  const passive = cue.passive && frame.side !== 2;
  if ((cue.kind & ACCORD) !== 0) return stop - cue.lo >= CLAUSE ? candidateAt(cue.lo, n) : 0;
  if (passive || !hasLeft(scene, frame)) return 0;
  const mark = tags[stop - 1] === MARK && quoted[stop - 1] !== 0;
  if (mark) for (let c = 1; c < n; c++) if (edges[c]! < cue.lo && quoted[edges[c]!] === quoted[stop - 1]) return c;
  if (tags[frame.left - 1] === COMMA || mark || tags[frame.left - 1] === DASHED) return candidateAt(cue.lo, n);
  return 0;
}

function candidateAt(p: number, n: number): number {
  for (let c = 1; c < n; c++) if (edges[c] === p) return c;
  return 1;
}

/** Whether words that could be content end, with a comma or mark, right before source and cue. */
function hasLeft(scene: Scene, frame: Frame): boolean {
  const { tags, reading: { tokens } } = scene, { cue } = frame, after = frame.right < cue.hi ? tags[frame.right]! : STOP;
  if (frame.broken === 0 || frame.left - cue.lo < CLAUSE) return false;
  if (tags[frame.left - 1] === MARK) return true;
  const opens = tags[cue.lo]!;
  if (after === STOP || after === COMMA || frame.right >= cue.hi) return !(opens === SUB && is(tokens.entry[cue.lo]!, Cls.as));
  // `In a statement, he said the plan failed`: an opening phrase is no content.
  if (opens === PREP || opens === SUB || opens === ING || opens === TO) return false;
  return after === PREP || after === TIME;
}
