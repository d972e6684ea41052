/** What may stand where the cursor is in a ledger line: kinds, terms and keys. What a line means is left to the markup. */
import type { EntityKind, LedgerLine, Terms } from '../markup/syntax.ts';

/** Bare words and keys; a key is written with its colon. */
export interface LedgerWord {
  readonly text: string;
  readonly detail: string;
}

/** `before` is what stands on the line before the cursor, `line` the whole of it. Null where no field begins. */
export function ledgerFields(before: string, line: string): { readonly typed: string; readonly words: readonly LedgerWord[] } | null {
  const found = FIELD.exec(before);
  if (!found || /^\s*#/.test(before)) return null;
  const fields = line.split('|').slice(1).map(field => field.split(':')[0]!.trim());
  const has = (words: object) => fields.some(field => field !== found[1] && Object.hasOwn(words, field));
  const keys = Object.entries(KEYS).filter(([key]) => !fields.includes(key) || key === found[1]).map(([key, detail]) => ({ text: `${key}: `, detail }));
  return { typed: found[1]!, words: [...(has(KINDS) ? [] : bare(KINDS)), ...(has(TERMS) ? [] : bare(TERMS)), ...keys] };
}

/** `id: name | ab▮` */
const FIELD = /^[^:|]+:.*(?<!\\)\|[ \t]*([a-z-]*)$/u;

function bare(words: Record<string, string>): readonly LedgerWord[] {
  return Object.entries(words).map(([text, detail]) => ({ text, detail }));
}

const KINDS: Record<EntityKind, string> = {
  person: 'kind, if you say nothing', group: 'kind', organization: 'kind', place: 'kind', document: 'kind', dataset: 'kind', broadcast: 'kind', post: 'kind', publication: 'kind', event: 'kind', work: 'kind',
};

const TERMS: Record<Terms, string> = {
  'on-record': 'terms, if you say nothing', background: 'terms: not named', 'deep-background': 'terms: not named, not described', anonymous: 'terms: not named', 'off-record': 'terms: may not be used',
};

type Key = Exclude<keyof LedgerLine, 'start' | 'end' | 'id' | 'idRange' | 'name' | 'nameRange' | 'kind' | 'kindStated' | 'terms' | 'fields'>;
const KEYS: Record<Key, string> = {
  aka: 'other names, with commas between',
  not: 'spellings you refuse, with commas between',
  role: 'what they do',
  of: 'id of the employer or group',
  side: 'their side in the matter',
  count: 'how many people the line stands for',
  reason: 'why they are not named',
  knows: 'how they know',
  approved: 'initials of the editor who approved it',
  interest: 'their stake in the matter',
  date: 'year-month-day',
  url: 'address',
  transcript: 'file',
  embargo: 'year-month-day before which it may not be used',
  sought: 'day you asked for a response',
  declined: 'day they refused one',
  wikidata: 'a Wikidata id like Q71',
  note: 'remark for the desk',
};
