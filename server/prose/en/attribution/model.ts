/**
 * The learned weights: one hashed table of 256 KB, decoded from the bytes that the caller hands in (rooms read no files). How it is made is told in docs/model.md.
 * A slot holds eight bits of a feature's hash and its weight; four slots make a bucket, so a feature that was not learned is hardly ever taken for one that was.
 */
import { features, size } from './features.ts';

export interface Model {
  /** The marks of a bucket's four slots, one a byte: bits of the hashes, 0 where empty. */
  readonly marks: Int32Array;
  /** The weight of each slot, in units of `scale`. */
  readonly weights: Int8Array;
  /** Unit of the weights. */
  readonly scale: number;
  /** A candidate whose first features weigh less is no cue. */
  readonly gate: number;
  /** Added to a cue's sum: above zero it is taken for one. */
  readonly bias: number;
  /** Certainty = logistic(slope × sum + offset). */
  readonly slope: number;
  readonly offset: number;
}

/** log2 of the number of buckets. */
const BUCKET_BITS = 15;
const SLOTS = 4 << BUCKET_BITS;
const MAGIC = 0x354d4d53;
const HEADER = 24;

/** Decodes a model file; null where the bytes are none. */
export function modelOf(bytes: Uint8Array): Model | null {
  if (bytes.length !== HEADER + SLOTS * 2) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== MAGIC) return null;
  const marks = new Int32Array(SLOTS / 4), weights = new Int8Array(SLOTS);
  for (let i = 0; i < marks.length; i++) marks[i] = view.getInt32(HEADER + 4 * i, true);
  for (let i = 0; i < SLOTS; i++) weights[i] = view.getInt8(HEADER + SLOTS + i);
  return { scale: view.getFloat32(4, true), bias: view.getFloat32(8, true), slope: view.getFloat32(12, true), offset: view.getFloat32(16, true), gate: view.getFloat32(20, true), marks, weights };
}

/** The file of a model. */
export function bytesOf(model: Model): Uint8Array {
  const bytes = new Uint8Array(HEADER + SLOTS * 2), view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setFloat32(4, model.scale, true);
  view.setFloat32(8, model.bias, true);
  view.setFloat32(12, model.slope, true);
  view.setFloat32(16, model.offset, true);
  view.setFloat32(20, model.gate, true);
  model.marks.forEach((mark, i) => view.setInt32(HEADER + 4 * i, mark, true));
  model.weights.forEach((weight, i) => view.setInt8(HEADER + SLOTS + i, weight));
  return bytes;
}

/** The table of these weights: the heavier first, as long as their buckets have room. */
export function pack(hashes: readonly number[], values: Float64Array, figures: Pick<Model, 'gate' | 'bias' | 'slope' | 'offset'>): Model {
  const order = Array.from(values.keys()).filter((i) => values[i] !== 0).sort((a, b) => Math.abs(values[b]!) - Math.abs(values[a]!) || a - b);
  const scale = Math.abs(values[order[Math.floor(order.length * 0.001)]!]!) / 127;
  const marks = new Int32Array(SLOTS / 4), weights = new Int8Array(SLOTS);
  for (const i of order) {
    const weight = Math.max(-127, Math.min(127, Math.round(values[i]! / scale)));
    if (weight === 0) continue;
    const bucket = hashes[i]! >>> (32 - BUCKET_BITS), mark = markOf(hashes[i]!);
    for (let k = 0; k < 4; k++) if (((marks[bucket]! >>> (8 * k)) & 0xff) === 0) {
      marks[bucket]! |= mark << (8 * k);
      weights[4 * bucket + k] = weight;
      break;
    }
  }
  return { marks, weights, scale, ...figures };
}

/** The eight bits a slot keeps of a hash; never 0. */
function markOf(hash: number): number {
  return hash & 0xff || 1;
}

/** The weight of the features now in the scratch list. */
export function weigh(model: Model): number {
  const { marks, weights } = model, n = size();
  let sum = 0;
  for (let k = 0; k < n; k++) {
    const hash = features[k]!, bucket = hash >>> (32 - BUCKET_BITS);
    // Which of the four bytes equals the mark: the one that the exclusive or makes zero.
    const x = marks[bucket]! ^ Math.imul(markOf(hash), 0x01010101);
    if (((x - 0x01010101) & ~x & 0x80808080) === 0) continue;
    const slot = (x & 0xff) === 0 ? 0 : (x & 0xff00) === 0 ? 1 : (x & 0xff0000) === 0 ? 2 : 3;
    sum += weights[4 * bucket + slot]!;
  }
  return sum * model.scale;
}

/** How sure the model is of a cue with this sum. */
export function certaintyOf(model: Model, sum: number): number {
  return 1 / (1 + Math.exp(-(model.slope * sum + model.offset)));
}
