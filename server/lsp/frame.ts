/** Messages as they go over a stream: header and JSON, written in ASCII alone, so that its length in characters is its length in bytes. */
import type { Message } from 'vscode-languageserver';

/** JSON of parts that were sent before. They are values, never changed, and go with what holds them. */
const sent = new WeakMap<object, string>();

/** In parts that follow one another: put together only as bytes, a long message is never a string of its own. */
export function frameOf(message: Message): readonly string[] {
  const parts = published(message) ?? outlined(message) ?? [escaped(JSON.stringify(message))];
  let length = 0;
  for (const part of parts) length += part.length;
  parts[0] = `Content-Length: ${length}\r\n\r\n${parts[0]}`;
  return parts;
}

/** Of a thousand diagnostics a key changes one or two: the others' JSON is still known. */
function published(message: Message & { readonly method?: unknown; readonly params?: unknown }): string[] | null {
  if (message.method !== 'textDocument/publishDiagnostics') return null;
  const { diagnostics, ...params } = message.params as { readonly diagnostics: readonly object[] };
  const parts = [`${escaped(JSON.stringify({ ...message, params })).slice(0, -2)},"diagnostics":[`];
  for (let i = 0; i < diagnostics.length; i++) {
    if (i > 0) parts.push(',');
    parts.push(jsonOf(diagnostics[i]!));
  }
  parts.push(']}}');
  return parts;
}

/** Of an outline's nodes a key changes as few. A node on top is as long as all it holds, so what it holds is kept by itself. */
function outlined(message: Message & { readonly result?: unknown }): string[] | null {
  const { result, ...rest } = message;
  if (!Array.isArray(result) || typeof result[0] !== 'object' || result[0] === null || !('selectionRange' in result[0])) return null;
  const parts = [`${escaped(JSON.stringify(rest)).slice(0, -1)},"result":[`];
  (result as readonly { readonly children?: readonly object[] }[]).forEach((symbol, i) => {
    if (i > 0) parts.push(',');
    const { children, ...own } = symbol;
    if (!children?.length) return parts.push(jsonOf(symbol));
    parts.push(`${escaped(JSON.stringify(own)).slice(0, -1)},"children":[`);
    children.forEach((child, j) => {
      if (j > 0) parts.push(',');
      parts.push(jsonOf(child));
    });
    return parts.push(']}');
  });
  parts.push(']}');
  return parts;
}

function jsonOf(part: object): string {
  let json = sent.get(part);
  if (json === undefined) sent.set(part, (json = narrow(escaped(JSON.stringify(part)))));
  return json;
}

/** JSON in ASCII alone. */
function escaped(json: string): string {
  return json.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The same string from new: the engine goes on keeping two bytes for a character where there once was one that needs them, and what is kept should be small. */
function narrow(ascii: string): string {
  let written = '';
  for (let i = 0; i < ascii.length; i += RUN) {
    const units: number[] = [];
    for (let at = i; at < ascii.length && at < i + RUN; at++) units.push(ascii.charCodeAt(at));
    written += String.fromCharCode(...units);
  }
  return written;
}

const RUN = 4000;
