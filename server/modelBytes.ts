/** The file of the learned weights, as bytes. Imported by a file of its own: esbuild copies the bytes one by one where a binary file itself is imported on demand. */
/// <reference path="./bin.d.ts" />
import bytes from './prose/en/attribution/attribution.bin';

export const modelBytes: Uint8Array = bytes;
