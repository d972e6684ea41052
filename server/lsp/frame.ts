/** Messages as bytes on a stream: header and JSON, in ASCII alone. What was sent before is copied and not written again. */
import type { Message } from 'vscode-languageserver';

/** A message's JSON in parts that follow one another: text as it is, or a value to be written. The last message about the same thing is kept. */
interface Parted {
  readonly about: string;
  readonly parts: readonly Part[];
}
type Part = string | object;

interface Sent {
  readonly parts: readonly Part[];
  readonly bytes: Uint8Array;
  /** Where each part begins in `bytes`, and behind them where the last ends. */
  readonly starts: readonly number[];
}

const nothing: Sent = { parts: [''], bytes: new Uint8Array(0), starts: [0, 0] };

/** Gives the bytes of one message after another. Values in them are never changed: one that was in the message before is as it was. */
export function openFrames(): (message: Message) => Uint8Array {
  const kept = new Map<string, Sent>();
  return message => {
    const parted = published(message) ?? outlined(message);
    if (!parted) return sentOf([message], nothing).bytes;
    const { about, parts } = parted, sent = sentOf(parts, kept.get(about) ?? nothing);
    // A document without problems, as one that was closed, has nothing to keep.
    if (parts.length > 2) kept.set(about, sent);
    else kept.delete(about);
    return sent.bytes;
  };
}

/** Of a thousand diagnostics a key changes one or two. */
function published(message: Message & { readonly method?: unknown; readonly params?: unknown }): Parted | null {
  if (message.method !== 'textDocument/publishDiagnostics') return null;
  const { diagnostics, ...params } = message.params as { readonly uri: string; readonly diagnostics: readonly object[] };
  const parts: Part[] = [`${open({ ...message, params }, 2)},"diagnostics":[`];
  list(diagnostics, parts);
  parts.push(']}}');
  return { about: params.uri, parts };
}

/** Of an outline's nodes a key changes as few. A node on top is as long as all it holds, so what it holds is looked at by itself. */
function outlined(message: Message & { readonly result?: unknown }): Parted | null {
  const { result, ...rest } = message;
  if (!Array.isArray(result) || typeof result[0] !== 'object' || result[0] === null || !('selectionRange' in result[0])) return null;
  const parts: Part[] = [`${open(rest, 1)},"result":[`];
  (result as readonly { readonly children?: readonly object[] }[]).forEach((symbol, i) => {
    if (i > 0) parts.push(',');
    const { children, ...own } = symbol;
    if (!children?.length) return parts.push(symbol);
    parts.push(`${open(own, 1)},"children":[`);
    list(children, parts);
    return parts.push(']}');
  });
  parts.push(']}');
  return { about: 'outline', parts };
}

function list(values: readonly object[], parts: Part[]): void {
  for (let i = 0; i < values.length; i++) {
    if (i > 0) parts.push(',');
    parts.push(values[i]!);
  }
}

/** JSON of an object without its last `braces`: more follows. */
function open(value: object, braces: number): string {
  return jsonOf(value).slice(0, -braces);
}

/** The first part is written, for it holds the version. What the two messages have in common at their ends is copied in two pieces, and what else was sent before one by one. */
function sentOf(parts: readonly Part[], before: Sent): Sent {
  const old = before.parts, most = Math.min(old.length, parts.length);
  let from = 1, behind = 0;
  while (from < most && old[from] === parts[from]) from++;
  while (behind < most - from && old[old.length - 1 - behind] === parts[parts.length - 1 - behind]) behind++;
  const known = new Map<Part, number>();
  for (let i = from; i < old.length - behind; i++) if (typeof old[i] === 'object') known.set(old[i]!, i);
  const first = jsonOf(parts[0]!), between = parts.slice(from, parts.length - behind).map(part => bytesIn(before, known.get(part)) ?? jsonOf(part));
  const head = before.bytes.subarray(before.starts[1], before.starts[from]), tail = before.bytes.subarray(before.starts[old.length - behind]);
  const length = between.reduce((sum, piece) => sum + piece.length, first.length + head.length + tail.length);
  const opening = `Content-Length: ${length}\r\n\r\n${first}`, bytes = new Uint8Array(opening.length - first.length + length), starts = new Array<number>(parts.length + 1);
  starts[0] = 0;
  let at = put(opening, bytes, 0);
  for (let i = 1; i < from; i++) starts[i] = before.starts[i]! - before.starts[1]! + at;
  at = put(head, bytes, at);
  between.forEach((piece, i) => {
    starts[from + i] = at;
    at = put(piece, bytes, at);
  });
  for (let i = 0; i <= behind; i++) starts[parts.length - i] = before.starts[old.length - i]! - before.bytes.length + bytes.length;
  put(tail, bytes, at);
  return { parts, bytes, starts };
}

function bytesIn({ bytes, starts }: Sent, part: number | undefined): Uint8Array | null {
  return part === undefined ? null : bytes.subarray(starts[part], starts[part + 1]);
}

/** JSON in ASCII alone: its length in characters is its length in bytes. */
function jsonOf(part: Part): string {
  return typeof part === 'string' ? part : JSON.stringify(part).replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Where the piece ends. */
function put(piece: string | Uint8Array, bytes: Uint8Array, at: number): number {
  if (typeof piece === 'string') for (let i = 0; i < piece.length; i++) bytes[at + i] = piece.charCodeAt(i);
  else bytes.set(piece, at);
  return at + piece.length;
}
