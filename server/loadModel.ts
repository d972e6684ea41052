/** The learned weights that ship with Sourcemark, decoded when first asked for: no start waits for them. What they are is told in docs/model.md. */
import { modelOf } from './prose/en/attribution/model.ts';
import type { Model } from './prose/prose.ts';

let loading: Promise<Model | null> | undefined;

/** The same weights at every call; handed to `analyze` as `model`. Reads no file: the bytes are part of the bundle. */
export function loadModel(): Promise<Model | null> {
  return (loading ??= import('./modelBytes.ts').then(({ modelBytes }) => modelOf(modelBytes)));
}
