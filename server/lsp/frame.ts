/** Messages as they go over a stream: header and JSON in one piece, written in ASCII alone, so that its length in characters is its length in bytes. */
import type { Message } from 'vscode-languageserver';

/** JSON of parts that were sent before. They are values, never changed, and go with what holds them. */
const sent = new WeakMap<object, string>();

export function frameOf(message: Message): string {
  const body = published(message) ?? ascii(JSON.stringify(message));
  return `Content-Length: ${body.length}\r\n\r\n${body}`;
}

/** Of a thousand diagnostics a key changes one or two: the others' JSON is still known. */
function published(message: Message & { readonly method?: unknown; readonly params?: unknown }): string | null {
  if (message.method !== 'textDocument/publishDiagnostics') return null;
  const { diagnostics, ...params } = message.params as { readonly diagnostics: readonly object[] };
  const all = diagnostics.map(jsonOf).join(',');
  return `${ascii(JSON.stringify({ ...message, params })).slice(0, -2)},"diagnostics":[${all}]}}`;
}

function jsonOf(part: object): string {
  let json = sent.get(part);
  if (json === undefined) sent.set(part, (json = ascii(JSON.stringify(part))));
  return json;
}

/** Text that holds more than ASCII is many times as slow to turn into bytes. */
function ascii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
