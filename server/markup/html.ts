/** HTML and autolinks inside a block: where what begins with `<` ends. What comments say to the lint is left to control.ts. */
import { isAsciiLetter, isBlank, isDigit, isLineEnd } from './characters.ts';

export interface Angle {
  readonly what: 'url' | 'html' | 'comment';
  readonly end: number;
}

/** Up to where closing marks are known not to stand, so that nothing is looked for twice. */
export interface AngleMemory {
  missing: Map<string, number> | null;
  /** Characters read in vain so far; beyond a multiple of the block's length `<` is text. */
  vain: number;
  /** Where the block begins and ends. */
  start: number;
  end: number;
}

/** Reads what opens with the `<` at `at`; null where it is only a sign. */
export function readAngle(text: string, at: number, limit: number, memory: AngleMemory): Angle | null {
  const code = text.charCodeAt(at + 1);
  if (code === 33) {
    if (text.startsWith('!--', at + 1)) return found('comment', text, at, 4, '-->', limit, memory);
    if (text.startsWith('![CDATA[', at + 1)) return found('html', text, at, 9, ']]>', limit, memory);
    return isAsciiLetter(text.charCodeAt(at + 2)) ? found('html', text, at, 2, '>', limit, memory) : null;
  }
  if (code === 63) return found('html', text, at, 2, '?>', limit, memory);
  if (code !== 47 && !isAsciiLetter(code)) return null;
  const link = code === 47 ? -1 : endOfAutolink(text, at, limit);
  if (link > 0) return { what: 'url', end: link };
  if (memory.vain > 8 * (limit - memory.start + 64)) return null;
  const end = endOfHtmlTag(text, at, limit, memory);
  if (end < 0) return null;
  const raw = /^<(script|style|pre)(?=[\s>])/i.exec(text.slice(at, at + 8));
  if (raw === null) return { what: 'html', end };
  const close = `</${raw[1]!.toLowerCase()}`;
  const from = Math.max(end, memory.missing?.get(close) ?? 0);
  for (let p = indexBefore(text, '</', from, limit); p >= 0; p = indexBefore(text, '</', p + 2, limit)) {
    if (text.slice(p, p + close.length).toLowerCase() !== close) continue;
    const closed = endOfHtmlTag(text, p, limit, memory);
    if (closed > 0) return { what: 'html', end: closed };
  }
  (memory.missing ??= new Map()).set(close, limit);
  return { what: 'html', end };
}

function found(what: Angle['what'], text: string, at: number, skip: number, close: string, limit: number, memory: AngleMemory): Angle | null {
  const p = indexBefore(text, close, Math.max(at + skip, memory.missing?.get(close) ?? 0), limit);
  if (p >= 0) return { what, end: p + close.length };
  (memory.missing ??= new Map()).set(close, limit - close.length + 1);
  return null;
}

/** Offset of `words` at or behind `from` when they end by `limit`, else -1. Never looks beyond `limit`. */
export function indexBefore(text: string, words: string, from: number, limit: number): number {
  const first = words.charCodeAt(0);
  for (let p = from; p + words.length <= limit; p++) if (text.charCodeAt(p) === first && text.startsWith(words, p)) return p;
  return -1;
}

/** `<https://…>` and `<name@host>`: a scheme or an at sign, no white space, no angle bracket. */
function endOfAutolink(text: string, at: number, limit: number): number {
  let p = at + 1;
  while (p < limit && isAddressCharacter(text.charCodeAt(p))) p++;
  const code = text.charCodeAt(p);
  if (code === 58 ? p - at < 3 || p - at > 33 : code !== 64) return -1;
  for (; p < limit; p++) {
    const c = text.charCodeAt(p);
    if (c === 62) return p + 1;
    if (c <= 32 || c === 60) return -1;
  }
  return -1;
}

/** End of an opening or closing tag with its attributes, or -1. */
function endOfHtmlTag(text: string, at: number, limit: number, memory: AngleMemory): number {
  let p = at + 1;
  if (text.charCodeAt(p) === 47) p++;
  if (!isAsciiLetter(text.charCodeAt(p))) return -1;
  while (p < limit && isNameCharacter(text.charCodeAt(p))) p++;
  for (;;) {
    const before = p;
    while (p < limit && isBlank(text.charCodeAt(p))) p++;
    const code = p < limit ? text.charCodeAt(p) : 0;
    if (code === 62) return p + 1;
    if (code === 47 && text.charCodeAt(p + 1) === 62 && p + 1 < limit) return p + 2;
    if (p === before || !(isAsciiLetter(code) || code === 95 || code === 58)) break;
    while (p < limit && isNameCharacter(text.charCodeAt(p))) p++;
    if (p >= limit || text.charCodeAt(p) !== 61) continue;
    p++;
    const quote = text.charCodeAt(p);
    if (p < limit && (quote === 34 || quote === 39)) {
      for (p++; p < limit && text.charCodeAt(p) !== quote; p++);
      if (p >= limit) break;
      p++;
    } else {
      const start = p;
      for (; p < limit; p++) {
        const c = text.charCodeAt(p);
        if (isBlank(c) || c === 62 || c === 60 || c === 34 || c === 39 || c === 61 || c === 96) break;
      }
      if (p === start) break;
    }
  }
  memory.vain += p - at;
  return -1;
}

function isNameCharacter(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === 45 || code === 95 || code === 58 || code === 46;
}
function isAddressCharacter(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === 45 || code === 95 || code === 43 || code === 46;
}

const blockTags = new Set(('address article aside blockquote body center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset ' +
  'h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu nav ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul').split(' '));

/** How an HTML block that begins at `at` ends: with a given string, with a blank line (''), or null where none begins. */
export function htmlBlockEnd(text: string, at: number, limit: number): string | null {
  if (text.startsWith('<!--', at)) return '-->';
  if (text.startsWith('<?', at)) return '?>';
  if (text.startsWith('<![CDATA[', at)) return ']]>';
  if (text.startsWith('<!', at)) return isAsciiLetter(text.charCodeAt(at + 2)) ? '>' : null;
  let p = text.charCodeAt(at + 1) === 47 ? at + 2 : at + 1;
  const start = p;
  while (p < limit && p - start < 12 && (isAsciiLetter(text.charCodeAt(p)) || isDigit(text.charCodeAt(p)))) p++;
  const name = text.slice(start, p).toLowerCase();
  const code = p < limit ? text.charCodeAt(p) : 10;
  if (!(isBlank(code) || isLineEnd(code) || code === 62 || (code === 47 && text.charCodeAt(p + 1) === 62))) return null;
  if (start === at + 1 && (name === 'script' || name === 'style' || name === 'pre')) return `</${name}>`;
  return blockTags.has(name) ? '' : null;
}

/** Offset of the closing tag `close`, in small letters, at or behind `from` in whatever case, or -1. */
export function indexOfClosing(text: string, close: string, from: number): number {
  let p = text.indexOf('</', from);
  while (p >= 0 && text.slice(p, p + close.length).toLowerCase() !== close) p = text.indexOf('</', p + 2);
  return p;
}
