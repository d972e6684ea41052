/** What a short form may stand for: a surname for the one person of that name, initials or the first word of a firm's name for the one body. */
import type { Mention } from './article.ts';

/** A full name with what may stand for it. */
export interface FullName {
  readonly kind: 'person' | 'organization';
  readonly name: string;
  /** In lower case. */
  readonly forms: readonly string[];
}

/** Null for one word, and for what is neither a person nor a body. */
export function fullNameOf({ kind, name }: Mention): FullName | null {
  if ((kind !== 'person' && kind !== 'organization') || !name.includes(' ')) return null;
  const forms = kind === 'person' ? [name.slice(name.lastIndexOf(' ') + 1)] : [initialsOf(name), firstOf(name), outletOf(name)].filter(form => form !== '');
  return { kind, name, forms: forms.map(form => form.toLowerCase()) };
}

/** `NHTO` of `North Harbor Transport Office`; '' for fewer than three: they are too many things. */
export function initialsOf(name: string): string {
  let initials = '';
  for (const word of name.split(' ')) if (CAPITAL.test(word)) initials += word[0]!;
  return initials.length > 2 ? initials : '';
}

/** `Tessaly` of `Tessaly Semiconductor`, not the `University` of a town; '' where the first word is no name by itself. */
export function firstOf(name: string): string {
  const words = name.split(' '), first = words[0]!;
  return words.length > 1 && first.length > 3 && CAPITAL.test(first) && CAPITAL.test(words[1]!) ? first : '';
}

/** `Gazette` of `Harbor Gazette`; '' where the last word is not what papers are called. */
export function outletOf(name: string): string {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return last.length < name.length && OUTLETS.has(last) ? last : '';
}
const OUTLETS: ReadonlySet<string> = new Set('Post Times Gazette Tribune Herald Courier Journal Chronicle Observer Telegraph Dispatch Examiner Inquirer Sentinel Bulletin Beacon Argus'.split(' '));
const CAPITAL = /^\p{Lu}/u;

/** What a form stands for once `name` has come up, where it stood for `known`: null where it is two. */
export function standsFor(known: string | null | undefined, name: string): string | null {
  return known === undefined || known === name ? name : known === null ? null : sameName(known, name);
}

/** Of `Ida Venn` and `Ida M. Venn` the longer; null for two names. */
function sameName(a: string, b: string): string | null {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return short.split(' ').every(word => long.split(' ').includes(word)) ? long : null;
}
