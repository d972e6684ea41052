/**
 * The learned weights: one hashed table of 256 KB, decoded from the bytes that the caller hands in (rooms read no files). How it is made is told in docs/model.md.
 * A slot holds eight bits of a feature's hash and its weight; four slots make a bucket, so a feature that was not learned is hardly ever taken for one that was.
 */
import { endWord, firstWord, hashAt, STEP } from './features.ts';
import type { Templates } from './features.ts';

export interface Model {
  /** Two words a bucket, side by side so that a look-up touches one line of memory: the marks of its four slots, one a byte (bits of the hashes), and their weights, one a byte, in units of `scale`. An empty slot weighs 0, so it may be taken for anything. */
  readonly table: Int32Array;
  /** Unit of the weights. */
  readonly scale: number;
  /** A candidate whose first features weigh less is no cue. */
  readonly gate: number;
  /** Added to a cue's sum: above zero it is taken for one. */
  readonly bias: number;
  /** Candidates that then stand above this are looked at again, with their source and content. */
  readonly low: number;
  /** Added to the sum of the second look: above zero the cue counts. */
  readonly again: number;
  /** Certainty = logistic(slope × sum + offset). */
  readonly slope: number;
  readonly offset: number;
}

/** log2 of the number of buckets. */
const BUCKET_BITS = 15;
const BUCKETS = 1 << BUCKET_BITS;
const MAGIC = 0x374d4d53;
const HEADER = 32;

/** Decodes a model file; null where the bytes are none. */
export function modelOf(bytes: Uint8Array): Model | null {
  if (bytes.length !== HEADER + BUCKETS * 8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== MAGIC) return null;
  const table = new Int32Array(BUCKETS * 2);
  // In the file all marks stand before all weights.
  for (let i = 0; i < BUCKETS; i++) {
    table[2 * i] = view.getInt32(HEADER + 4 * i, true);
    table[2 * i + 1] = view.getInt32(HEADER + 4 * (BUCKETS + i), true);
  }
  return { scale: view.getFloat32(4, true), bias: view.getFloat32(8, true), slope: view.getFloat32(12, true), offset: view.getFloat32(16, true), gate: view.getFloat32(20, true), low: view.getFloat32(24, true), again: view.getFloat32(28, true), table };
}

/** The file of a model. */
export function bytesOf(model: Model): Uint8Array {
  const bytes = new Uint8Array(HEADER + BUCKETS * 8), view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setFloat32(4, model.scale, true);
  view.setFloat32(8, model.bias, true);
  view.setFloat32(12, model.slope, true);
  view.setFloat32(16, model.offset, true);
  view.setFloat32(20, model.gate, true);
  view.setFloat32(24, model.low, true);
  view.setFloat32(28, model.again, true);
  for (let i = 0; i < BUCKETS; i++) {
    view.setInt32(HEADER + 4 * i, model.table[2 * i]!, true);
    view.setInt32(HEADER + 4 * (BUCKETS + i), model.table[2 * i + 1]!, true);
  }
  return bytes;
}

/** The table of these weights: the heavier first, as long as their buckets have room. */
export function pack(hashes: readonly number[], values: Float64Array, figures: Omit<Model, 'table' | 'scale'>): Model {
  const order = Array.from(values.keys()).filter((i) => values[i] !== 0).sort((a, b) => Math.abs(values[b]!) - Math.abs(values[a]!) || a - b);
  const scale = Math.abs(values[order[Math.floor(order.length * 0.001)]!]!) / 127;
  const table = new Int32Array(BUCKETS * 2);
  for (const i of order) {
    const weight = Math.max(-127, Math.min(127, Math.round(values[i]! / scale)));
    if (weight === 0) continue;
    const bucket = bucketOf(hashes[i]!), mark = hashes[i]! & MARK;
    for (let shift = 0; shift < 32; shift += 8) if (((table[bucket + 1]! >>> shift) & 0xff) === 0) {
      table[bucket]! |= mark << shift;
      table[bucket + 1]! |= (weight & 0xff) << shift;
      break;
    }
  }
  return { table, scale, ...figures };
}

/** How many slots of the table are taken. */
export function taken({ table }: Model): number {
  let n = 0;
  for (let bucket = 0; bucket < table.length; bucket += 2) for (let shift = 0; shift < 32; shift += 8) if (((table[bucket + 1]! >>> shift) & 0xff) !== 0) n++;
  return n;
}

/** Index of a hash's bucket. */
function bucketOf(hash: number): number {
  return (hash >>> (32 - BUCKET_BITS)) << 1;
}

/** The bits a slot keeps of a hash: the lowest eight. */
const MARK = 0xff;

/** The table of the model in force. Always the same array, for the reason that the templates' is. */
const weights = new Int32Array(BUCKETS * 2);
let inForce: Model | null = null;

/** All is weighed by this model until another is put in force. */
export function putInForce(model: Model): void {
  if (model === inForce) return;
  weights.set(model.table);
  inForce = model;
}

/** Hashes of the candidate at hand, each where the words of its template stand. */
const hashes = new Int32Array(1 << 10);
/** The heaviest candidate of the choice at hand. */
let heaviest = 0;

/** Begins a choice among candidates. */
export function beginChoice(): void {
  heaviest = -0x40000000;
}

/** Whether the candidate that `values` describe is heavier than all before it in this choice. */
export function isHeaviest(templates: Templates): boolean {
  const weight = weigh(templates);
  if (weight <= heaviest) return false;
  heaviest = weight;
  return true;
}

/** The weight of the candidate that `values` describe, by these templates, in units of `scale`. Runs millions of times a second, so the look-up has no branches. */
export function weigh(templates: Templates): number {
  const first = firstWord(templates), end = endWord(templates);
  let sum = 0;
  // All hashes first: so the look-ups, which wait for memory, wait side by side.
  for (let k = first; k < end; k += STEP) hashes[k] = hashAt(k);
  for (let k = first; k < end; k += STEP) {
    const hash = hashes[k]!, bucket = bucketOf(hash);
    // Which of the four bytes equals the mark: the lowest that the exclusive or makes zero has its top bit set in `hit`.
    const x = weights[bucket]! ^ Math.imul(hash & MARK, 0x01010101), hit = (x - 0x01010101) & ~x & 0x80808080;
    // That byte of the weights comes to the top and down again with its sign; without a hit nothing stays.
    const weight = (weights[bucket + 1]! << Math.clz32(hit & -hit)) >> 24;
    sum += weight & ((hit | -hit) >> 31);
  }
  return sum;
}

/** How sure the model is of a cue with this sum. */
export function certaintyOf(model: Model, sum: number): number {
  return 1 / (1 + Math.exp(-(model.slope * sum + model.offset)));
}
