/** What a head says: its YAML, with the place of every value. Where a head begins and ends is left to headLines.ts. */
import { isMap, isScalar, isSeq, parseDocument, type Node, type Scalar } from 'yaml';
import { fault, fix, shown } from './fault.ts';
import { nearest } from './nearest.ts';
import { readPlainHead, type HeadValue } from './plainHead.ts';
import type { Fault, Head, Status } from './syntax.ts';
import type { Range } from '../range.ts';

/** A head longer than this is not read. */
const LONGEST = 65536;

const statuses: readonly Status[] = ['draft', 'edit', 'ready', 'published'];

const emptyHead: Head = { headline: null, standfirst: null, byline: null, dateline: null, date: null, reporters: [], status: 'draft', lang: 'en', preset: null, places: {} };

/** Reads the head in `text`, its two fence lines included. Offsets count from its start. Damaged YAML is one fault and an empty head. */
export function readHead(text: string): { readonly head: Head; readonly faults: readonly Fault[] } {
  const start = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)/.exec(text)?.[0].length ?? 0;
  const end = text.length - (/(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r)?$/.exec(text.slice(-200))?.[0].length ?? 0);
  // Carriage returns alone mean nothing to YAML; the same length keeps every offset.
  const yaml = text.slice(start, end).replace(/\r(?!\n)/g, '\n');
  if (yaml.length > LONGEST) return damaged(start, start, 'it is longer than 64 KB');
  const plain = readPlainHead(yaml);
  if (plain !== null) return headOf(plain, start);
  try {
    const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent', schema: 'core', merge: false });
    const error = document.errors[0];
    if (error !== undefined) return damaged(start + Math.min(error.pos[0], yaml.length), start + Math.min(error.pos[1], yaml.length), reasonOf(error.code));
    if (!isMap(document.contents)) return damaged(start, end, 'it is not a list of keys and values');
    const values = new Map<string, HeadValue>();
    for (const pair of document.contents.items) {
      if (isScalar(pair.key) && pair.value !== null) values.set(String(pair.key.value), valueOf(pair.value as Node));
    }
    return headOf(values, start);
  } catch {
    return damaged(start, end, 'it cannot be read as YAML');
  }
}

function valueOf(node: Node): HeadValue {
  return { words: textOf(node), list: isSeq(node) ? node.items.map((item) => textOf(item as Node)) : null, place: node.range ? { start: node.range[0], end: node.range[1] } : null };
}

function headOf(values: ReadonlyMap<string, HeadValue>, base: number): { head: Head; faults: readonly Fault[] } {
  const faults: Fault[] = [], places: Record<string, Range> = Object.create(null);
  for (const [key, { place }] of values) if (place !== null) places[key] = { start: base + place.start, end: base + place.end };
  const word = (key: string): string | null => values.get(key)?.words ?? null;
  const stated = word('status');
  const status = statuses.find((s) => s === stated) ?? 'draft';
  const place = places['status'];
  if (stated !== null && stated !== status && place !== undefined) {
    const meant = nearest(stated, statuses);
    faults.push(fault('bad-value', place.start, place.end, `“${shown(stated)}” is not a status: draft, edit, ready or published.`,
      meant === null ? [] : [fix(`Change to “${meant}”`, { ...place, text: meant })]));
  }
  return {
    head: {
      headline: word('headline'), standfirst: word('standfirst'), byline: word('byline'), dateline: word('dateline'), date: word('date'),
      reporters: reportersOf(values.get('reporters')), status, lang: word('lang') ?? 'en', preset: word('preset'), places,
    },
    faults,
  };
}

/** `name, place`, a list of them or one. */
function reportersOf(value: HeadValue | undefined): Head['reporters'] {
  const lines = value?.list ?? [value?.words ?? null];
  return lines.filter((line) => line !== null).map((line) => {
    const comma = line.lastIndexOf(',');
    const place = comma < 0 ? '' : line.slice(comma + 1).trim();
    return { name: (comma < 0 ? line : line.slice(0, comma)).trim(), place: place === '' ? null : place };
  });
}

/** A scalar as its words, an empty one as null. Numbers and dates stay as typed. */
function textOf(node: Node): string | null {
  if (!isScalar(node)) return null;
  const { value, source } = node as Scalar & { source?: string };
  const words = typeof value === 'string' ? value : value === null ? '' : source ?? String(value);
  return words.trim() === '' ? null : words.trim();
}

function damaged(start: number, end: number, reason: string): { head: Head; faults: readonly Fault[] } {
  return { head: emptyHead, faults: [fault('damaged-head', start, end, `The head is not read: ${reason}.`)] };
}

function reasonOf(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY': return 'a key stands there twice';
    case 'MISSING_CHAR': return 'a closing mark is missing';
    case 'BAD_INDENT': return 'a line is indented wrongly';
    case 'TAB_AS_INDENT': return 'a tab stands where spaces are needed';
    case 'MULTILINE_IMPLICIT_KEY': return 'a key runs over several lines, or a colon in a value needs quotation marks';
    case 'BLOCK_AS_IMPLICIT_KEY': return 'a colon in a value needs quotation marks';
    default: return 'its YAML is damaged here';
  }
}
