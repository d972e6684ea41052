/** Who and what is named in the whole draft: mentions grouped by id, else by name; a surname joins the full name before it, an acronym its long form. */
import { items } from '../sequence.ts';
import type { Article, Entity, Mention, Place } from './article.ts';

/** In order of first mention. One pass over the mentions. */
export function entitiesOf(article: Article): readonly Entity[] {
  const groups: Group[] = [], byKey = new Map<string, Group>();
  for (const { item: block, index } of items(article.blocks)) {
    block.mentions.forEach((mention, i) => groupOf(mention, groups, byKey).mentions.push({ block: index, index: i }));
  }
  return groups.map(({ id, name, kinds, mentions }) => ({ id, name, kind: commonest(kinds), mentions }));
}

interface Group {
  readonly id: string | null;
  name: string;
  readonly kinds: Map<Mention['kind'], number>;
  readonly mentions: Place[];
}

function groupOf(mention: Mention, groups: Group[], byKey: Map<string, Group>): Group {
  const group = (mention.id !== null ? byKey.get(`@${mention.id}`) : byKey.get(mention.name) ?? fuller(mention, byKey)) ?? made(mention, groups, byKey);
  if (mention.kind !== 'unknown') group.kinds.set(mention.kind, (group.kinds.get(mention.kind) ?? 0) + 1);
  return group;
}

/** A surname that stood alone before (in a headline, under a picture) takes the full name. */
function fuller(mention: Mention, byKey: Map<string, Group>): Group | undefined {
  if (mention.kind !== 'person') return undefined;
  const surname = shortForms(mention)[0], group = surname === undefined ? undefined : byKey.get(surname);
  if (!group || group.id !== null || group.name !== surname || [...group.kinds.keys()].some(kind => kind !== 'person')) return undefined;
  group.name = mention.name;
  byKey.set(mention.name, group);
  return group;
}

function made(mention: Mention, groups: Group[], byKey: Map<string, Group>): Group {
  const group: Group = { id: mention.id, name: mention.name, kinds: new Map(), mentions: [] };
  groups.push(group);
  byKey.set(mention.id !== null ? `@${mention.id}` : mention.name, group);
  for (const short of shortForms(mention)) if (!byKey.has(short)) byKey.set(short, group);
  return group;
}

/** What the same entity may be called further down: a person's surname, an organization's initials. */
function shortForms(mention: Mention): string[] {
  const words = mention.name.split(/\s+/);
  if (words.length < 2) return [];
  if (mention.kind === 'person') return [words[words.length - 1]!];
  if (mention.kind !== 'organization') return [];
  const initials = words.filter(w => /^\p{Lu}/u.test(w)).map(w => w[0]!).join('');
  return initials.length > 1 ? [initials, initials.split('').map(c => `${c}.`).join('')] : [];
}

function commonest(kinds: Group['kinds']): Entity['kind'] {
  let best: Entity['kind'] = 'unknown', most = 0;
  for (const [kind, count] of kinds) {
    if (count > most) {
      best = kind;
      most = count;
    }
  }
  return best;
}
