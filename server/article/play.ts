/** The speeches of a draft gone through chunk by chunk, once; after an edit only those chunks again that changed or lean on something that did. Who is who is left to identity.ts. */
import type { Ledger, Source } from './article.ts';
import { compare, type Key, type Log, putAgain, takeBack, touches } from './cells.ts';
import { attribute, type Cast, type Draft, learn, meet, newCast, type Scene } from './identity.ts';
import type { FullName } from './shortNames.ts';
import type { Person, Speech } from './speech.ts';

/** What one block says, and whom it names. */
export interface Passage {
  readonly speeches: readonly Speech[];
  /** Full names that nothing before in its chunk had. */
  readonly named: readonly FullName[];
  /** The last person named behind the last speech. */
  readonly person: Person | null;
}

/** A source without its places: speeches are counted through the draft. */
export interface Identity extends Pick<Source, 'id' | 'name' | 'naming' | 'kind' | 'anonymous' | 'count'> {
  /** Numbers of the speeches put down to it, ascending. */
  readonly said: number[];
  /** The numbers of those that tell its reason and how it knows; −1 for none. */
  reason: number;
  knows: number;
}

/** Not a value: `replay` brings it from one version to another. */
export interface Play {
  readonly cast: Cast;
  /** One for each chunk. */
  readonly acts: Act[];
}

interface Act {
  readonly passages: readonly Passage[];
  readonly entry: Scene;
  readonly exit: Scene;
  readonly log: Log;
  readonly made: readonly Draft[];
  /** Who speaks, for each speech. */
  readonly who: readonly (readonly Draft[])[];
  /** Those of its speeches that tell a reason, or how somebody knows. */
  readonly telling: readonly { readonly at: number; readonly speech: Speech }[];
}

export function newPlay(ledger: Ledger): Play {
  return { cast: newCast(ledger), acts: [] };
}

/** Acts `from … to` give way to those of `passages`. The effect is that of a play gone through from the beginning. */
export function replay({ cast, acts }: Play, from: number, to: number, passages: readonly (readonly Passage[])[]): void {
  for (let i = acts.length - 1; i >= from; i--) takeBack(acts[i]!.log);
  const behind = acts.splice(from), changed = new Set<Key>(), paired = passages.length === to - from;
  cast.scene = acts[from - 1]?.exit ?? OPENING;
  const perform = (gone: readonly Act[], lists: readonly (readonly Passage[])[]): void => {
    for (const { made } of gone) lay(cast, made);
    const fresh = lists.map(list => act(cast, list));
    if (behind.length > 0) compare(gone.map(({ log }) => log), fresh.map(({ log }) => log), changed);
    acts.push(...fresh);
  };
  if (!paired) perform(behind.splice(0, to - from), passages);
  for (let i = 0; i < behind.length; i++) {
    const before = behind[i]!, list = paired ? passages[i] ?? before.passages : before.passages;
    if (list !== before.passages || !sameScene(before.entry, cast.scene) || touches(before.log, changed)) perform([before], [list]);
    else {
      putAgain(before.log);
      cast.scene = before.exit;
      acts.push(before);
    }
  }
  cast.spare.clear();
}

/** In order of first speech. */
export function identities({ cast, acts }: Play): readonly Identity[] {
  const found = new Map<Draft, Identity>();
  let first = 0;
  for (const { who, telling } of acts) {
    for (let i = 0; i < who.length; i++) {
      for (const source of who[i]!) {
        const known = found.get(source);
        if (known) known.said.push(first + i);
        else found.set(source, identityOf(cast, source, first + i));
      }
    }
    for (const { at, speech: { reason, knows } } of telling) {
      for (const source of who[at]!) {
        const known = found.get(source)!;
        if (reason && known.reason < 0) known.reason = first + at;
        if (knows && known.knows < 0) known.knows = first + at;
      }
    }
    first += who.length;
  }
  return [...found.values()];
}

function identityOf({ facts }: Cast, source: Draft, number: number): Identity {
  const { name, naming, anonymous } = facts.values.get(source)!, { id, kind, count } = source;
  return { id, name, naming, kind, anonymous, count, said: [number], reason: -1, knows: -1 };
}

const OPENING: Scene = { last: [], person: null, many: null, thing: null, paper: null, only: undefined, subject: undefined };

function act(cast: Cast, passages: readonly Passage[]): Act {
  const entry = cast.scene, log: Log = { writes: [], touched: new Set() }, made: Draft[] = [];
  const who: (readonly Draft[])[] = [], telling: { at: number; speech: Speech }[] = [];
  cast.scene = { ...entry };
  cast.log = log;
  cast.made = made;
  for (const { speeches, named, person } of passages) {
    for (const name of named) learn(cast, name);
    for (const speech of speeches) {
      if (speech.reason || speech.knows) telling.push({ at: who.length, speech });
      who.push(attribute(cast, speech));
    }
    if (person) meet(cast, person);
  }
  return { passages, entry, exit: cast.scene, log, made, who, telling };
}

/** The first of a key is taken first. */
function lay({ spare }: Cast, made: readonly Draft[]): void {
  for (let i = made.length - 1; i >= 0; i--) {
    const source = made[i]!, list = spare.get(source.key);
    if (list) list.push(source);
    else spare.set(source.key, [source]);
  }
}

function sameScene(a: Scene, b: Scene): boolean {
  return a.many === b.many && a.thing === b.thing && a.paper === b.paper && a.only === b.only && a.subject === b.subject && samePerson(a.person, b.person)
    && (a.last === b.last || (a.last.length === b.last.length && a.last.every((source, i) => source === b.last[i])));
}

function samePerson(a: Scene['person'], b: Scene['person']): boolean {
  return a === b || (a !== null && b !== null && 'name' in a && 'name' in b && a.key === b.key && a.id === b.id && a.name === b.name && a.bare === b.bare && samePerson(a.instead, b.instead));
}
