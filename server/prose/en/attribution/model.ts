/** The learned weights: one hashed table of bytes, decoded from the bytes that the caller hands in (rooms read no files). How it is made is told in docs/model.md. */
import { features, size } from './features.ts';

export interface Model {
  /** Weight of each slot, in units of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** Added to a cue's sum: above zero it is taken for one. */
  readonly bias: number;
  /** Certainty = logistic(slope × sum + offset). */
  readonly slope: number;
  readonly offset: number;
}

/** log2 of the number of slots: 256 KB. */
export const SLOT_BITS = 18;
const MAGIC = 0x314d4d53;
const HEADER = 20;

/** The slot of a feature's hash. */
export function slotOf(hash: number): number {
  return hash >>> (32 - SLOT_BITS);
}

/** Decodes a model file; null where the bytes are none. */
export function modelOf(bytes: Uint8Array): Model | null {
  const count = 1 << SLOT_BITS;
  if (bytes.length !== HEADER + count) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== MAGIC) return null;
  return {
    scale: view.getFloat32(4, true), bias: view.getFloat32(8, true), slope: view.getFloat32(12, true), offset: view.getFloat32(16, true),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, count),
  };
}

/** The file of a model. */
export function bytesOf(model: Model): Uint8Array {
  const bytes = new Uint8Array(HEADER + model.weights.length), view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setFloat32(4, model.scale, true);
  view.setFloat32(8, model.bias, true);
  view.setFloat32(12, model.slope, true);
  view.setFloat32(16, model.offset, true);
  bytes.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.length), HEADER);
  return bytes;
}

/** The weight of the features now in the scratch list. */
export function weigh(model: Model): number {
  const { weights } = model, n = size();
  let sum = 0;
  for (let k = 0; k < n; k++) sum += weights[features[k]! >>> (32 - SLOT_BITS)]!;
  return sum * model.scale;
}

/** How sure the model is of a cue with this sum. */
export function certaintyOf(model: Model, sum: number): number {
  return 1 / (1 + Math.exp(-(model.slope * sum + model.offset)));
}
