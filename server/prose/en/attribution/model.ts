/**
 * The learned weights: one hashed table of 256 KB, decoded from the bytes that the caller hands in (rooms read no files). How it is made is told in docs/model.md.
 * A slot holds an eighth of a feature's hash and its weight; four slots make a bucket, so a feature that was not learned is hardly ever taken for one that was.
 */
import { features, size } from './features.ts';

export interface Model {
  /** `mark << 8 | weight + 128`, 0 where empty; buckets of four. */
  readonly slots: Uint16Array;
  /** Unit of the weights. */
  readonly scale: number;
  /** Added to a cue's sum: above zero it is taken for one. */
  readonly bias: number;
  /** Certainty = logistic(slope × sum + offset). */
  readonly slope: number;
  readonly offset: number;
}

/** log2 of the number of buckets. */
const BUCKET_BITS = 15;
const SLOTS = 4 << BUCKET_BITS;
const MAGIC = 0x334d4d53;
const HEADER = 20;

/** Decodes a model file; null where the bytes are none. */
export function modelOf(bytes: Uint8Array): Model | null {
  if (bytes.length !== HEADER + SLOTS * 2) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== MAGIC) return null;
  const slots = new Uint16Array(SLOTS);
  for (let i = 0; i < SLOTS; i++) slots[i] = view.getUint16(HEADER + 2 * i, true);
  return { scale: view.getFloat32(4, true), bias: view.getFloat32(8, true), slope: view.getFloat32(12, true), offset: view.getFloat32(16, true), slots };
}

/** The file of a model. */
export function bytesOf(model: Model): Uint8Array {
  const bytes = new Uint8Array(HEADER + SLOTS * 2), view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setFloat32(4, model.scale, true);
  view.setFloat32(8, model.bias, true);
  view.setFloat32(12, model.slope, true);
  view.setFloat32(16, model.offset, true);
  model.slots.forEach((slot, i) => view.setUint16(HEADER + 2 * i, slot, true));
  return bytes;
}

/** The table of these weights: the heavier first, as long as their buckets have room. */
export function pack(hashes: readonly number[], weights: Float64Array, figures: Pick<Model, 'bias' | 'slope' | 'offset'>): Model {
  const order = Array.from(weights.keys()).filter((i) => weights[i] !== 0).sort((a, b) => Math.abs(weights[b]!) - Math.abs(weights[a]!) || a - b);
  const scale = Math.abs(weights[order[Math.floor(order.length * 0.001)]!]!) / 127;
  const slots = new Uint16Array(SLOTS);
  for (const i of order) {
    const weight = Math.max(-127, Math.min(127, Math.round(weights[i]! / scale)));
    if (weight === 0) continue;
    const bucket = (hashes[i]! >>> (32 - BUCKET_BITS)) << 2;
    for (let k = bucket; k < bucket + 4; k++) if (slots[k] === 0) {
      slots[k] = ((hashes[i]! & 0xff) << 8) | (weight + 128);
      break;
    }
  }
  return { slots, scale, ...figures };
}

/** The weight of the features now in the scratch list. */
export function weigh(model: Model): number {
  const { slots } = model, n = size();
  let sum = 0;
  for (let k = 0; k < n; k++) {
    const hash = features[k]!, bucket = (hash >>> (32 - BUCKET_BITS)) << 2, mark = hash & 0xff;
    let slot = slots[bucket]!;
    if (slot >>> 8 !== mark || slot === 0) {
      slot = slots[bucket + 1]!;
      if (slot >>> 8 !== mark || slot === 0) {
        slot = slots[bucket + 2]!;
        if (slot >>> 8 !== mark || slot === 0) {
          slot = slots[bucket + 3]!;
          if (slot >>> 8 !== mark || slot === 0) continue;
        }
      }
    }
    sum += (slot & 0xff) - 128;
  }
  return sum * model.scale;
}

/** How sure the model is of a cue with this sum. */
export function certaintyOf(model: Model, sum: number): number {
  return 1 / (1 + Math.exp(-(model.slope * sum + model.offset)));
}
