/** What a short form stands for, as far as the draft has got: a surname for the one person of that name, initials or the first word of a firm's name for the one body. */
import type { Mention } from './article.ts';

/** Short form in lower case → the full name; null where two have it. */
export interface ShortNames {
  readonly people: Map<string, string | null>;
  readonly bodies: Map<string, string | null>;
  /** The one body named so far; undefined before any, null once there are two. */
  only: string | null | undefined;
}

export function shortNames(): ShortNames {
  return { people: new Map(), bodies: new Map(), only: undefined };
}

/** Takes in a name of several words. */
export function learn(short: ShortNames, { kind, name }: Pick<Mention, 'kind' | 'name'>): void {
  if (kind === 'person') return enter(short.people, name.slice(name.lastIndexOf(' ') + 1).toLowerCase(), name);
  short.only = short.only === undefined || short.only === name ? name : null;
  const initials = initialsOf(name);
  if (initials !== '') enter(short.bodies, initials.toLowerCase(), name);
  const first = firstOf(name);
  if (first !== '') enter(short.bodies, first.toLowerCase(), name);
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
const CAPITAL = /^\p{Lu}/u;

function enter(map: Map<string, string | null>, key: string, name: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, name);
  else if (known !== null && known !== name) map.set(key, sameName(known, name));
}

/** Of `Ida Venn` and `Ida M. Venn` the longer; null for two names. */
function sameName(a: string, b: string): string | null {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return short.split(' ').every(word => long.split(' ').includes(word)) ? long : null;
}
