/** Reads a draft from disk or standard input: text, or a sentence that says why not and what to do. */
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';

export type Reading = { readonly text: string } | { readonly fault: string };

/** In bytes. Beyond this a file is no draft, and its analysis may not fit the memory that Node takes by itself. */
const LARGEST = 20 * 1024 * 1024;

/** A byte-order mark stays part of the text, so that offsets are those of the file. Never throws. Waits for the disk: a run has nothing else to do, and asking aside takes several times as long. */
export async function readText(path: string): Promise<Reading> {
  try {
    const file = openSync(path, 'r');
    try {
      const stat = fstatSync(file);
      if (stat.isDirectory()) return { fault: 'is a folder; name a file in it' };
      if (stat.isCharacterDevice() || stat.isBlockDevice()) return { fault: 'is a device; use “-” to read standard input' };
      if (stat.size > LARGEST) return { fault: tooLarge() };
      return decode(readFileSync(file));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { fault: reasonOf(error) };
  }
}

/** All of `input`, by default standard input. Never throws. */
export async function readInput(input: Readable = process.stdin): Promise<Reading> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of input as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > LARGEST) return { fault: tooLarge() };
      chunks.push(chunk);
    }
    return decode(Buffer.concat(chunks));
  } catch (error) {
    return { fault: reasonOf(error) };
  }
}

/** UTF-8 bytes as text, or why they are none. */
export function decode(bytes: Uint8Array): Reading {
  if (bytes.length > LARGEST) return { fault: tooLarge() };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { fault: 'is UTF-16; save it as UTF-8' };
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) {
    return { fault: 'is an archive, as word processors write; save it as plain text (UTF-8)' };
  }
  if (bytes.subarray(0, 8192).includes(0)) return { fault: `is not text: byte ${bytes.indexOf(0) + 1} is zero; name a text file (UTF-8)` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { fault: `is not UTF-8: ${firstBadByte(bytes)}; save it as UTF-8` };
  }
}

function firstBadByte(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  // Before the first bad byte text and bytes agree; a replacement character that the writer typed has bytes of its own there.
  for (let at = text.indexOf('\ufffd'), byte = 0, from = 0; at !== -1; at = text.indexOf('\ufffd', at + 1)) {
    byte += Buffer.byteLength(text.slice(from, at));
    from = at;
    if (bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd) continue;
    const line = text.slice(0, at).split(/\r\n|\r|\n/).length;
    return `line ${line}, byte ${byte + 1} of the file (0x${bytes[byte]!.toString(16)})`;
  }
  return 'a byte could not be read';
}

function tooLarge(): string {
  return `is larger than ${LARGEST / 1024 / 1024} MB; split it`;
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'ENOENT': return 'there is no such file; check the spelling and the folder you are in';
    case 'EACCES': case 'EPERM': return 'may not be read by you; change its permissions';
    case 'EISDIR': return 'is a folder; name a file in it';
    case 'ENOTDIR': return 'a part of this path is not a folder; check the path';
    case 'ELOOP': return 'is a link that leads back to itself; name the file it should lead to';
    case 'ENAMETOOLONG': return 'the name is too long for a file';
    case 'EMFILE': case 'ENFILE': return 'too many files are open; close some and try again';
    default: return `cannot be read (${code ?? 'unknown reason'})`;
  }
}
