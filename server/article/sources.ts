/** Who says something in the whole draft, and where. Who is the same source is left to play.ts, which is asked again only where what is said has changed, not where it has moved. */
import { memoryOf } from '../memory.ts';
import type { Range } from '../range.ts';
import type { Chunk } from '../sequence.ts';
import type { Article, ArticleBlock, Ledger, Place, Source } from './article.ts';
import { type Carried, turned } from './carried.ts';
import { type Identity, identities, newPlay, type Passage, type Play, replay } from './play.ts';
import { sameValue } from './sameValue.ts';
import { type FullName, fullNameOf } from './shortNames.ts';
import { type Speech, speechOf } from './speech.ts';

/** In order of first attribution. */
export function sourcesOf({ blocks, ledger }: Article): readonly Source[] {
  let state = states.get(ledger);
  if (!state) states.set(ledger, (state = { chunks: [], of: [], play: newPlay(ledger), identities: [] }));
  const { of, from, to, until } = turned(state, blocks.chunks, speakingIn);
  if (to !== until || !sameWords(state.of, of, from, to)) {
    replay(state.play, from, to, of.slice(from, until));
    state.identities = identities(state.play);
  }
  state.chunks = blocks.chunks;
  state.of = of;
  const places = placesOf(blocks, of);
  return state.identities.map(identity => new FoundSource(identity, places));
}

interface State extends Carried<readonly Speaking[]> {
  chunks: readonly Chunk<ArticleBlock>[];
  of: readonly (readonly Speaking[])[];
  readonly play: Play;
  identities: readonly Identity[];
}

/** Of the version asked about last. A ledger is one object through all versions that do not change it, so what is kept for it never outlives the draft. */
const states = memoryOf<Ledger, State>();

interface Speaking extends Passage {
  /** Index of the block in its chunk. */
  readonly at: number;
  /** How many speeches its chunk has had before. */
  readonly first: number;
}

function speakingIn({ items }: Chunk<ArticleBlock>): readonly Speaking[] {
  const list: Speaking[] = [], names = new Set<string>();
  let first = 0;
  for (let at = 0; at < items.length; at++) {
    const { speeches, person } = speechOf(items[at]!), named = newNames(items[at]!, names);
    if (speeches.length || named.length || person) list.push({ at, first, speeches, named, person });
    first += speeches.length;
  }
  return list;
}

function newNames({ mentions }: ArticleBlock, names: Set<string>): readonly FullName[] {
  let fresh: FullName[] | null = null;
  for (const mention of mentions) {
    const full = names.has(mention.name) ? null : fullNameOf(mention);
    if (!full) continue;
    names.add(mention.name);
    (fresh ??= []).push(full);
  }
  return fresh ?? none;
}
const none: readonly FullName[] = [];

/** Whether the same would be found of chunks `from … to`, wherever their words stand now. */
function sameWords(before: readonly (readonly Speaking[])[], now: readonly (readonly Speaking[])[], from: number, to: number): boolean {
  for (let c = from; c < to; c++) {
    const a = before[c]!, b = now[c]!;
    if (a !== b && (a.length !== b.length || !a.every((passage, i) => samePassage(passage, b[i]!)))) return false;
  }
  return true;
}

function samePassage(a: Passage, b: Passage): boolean {
  return sameSpeeches(a.speeches, b.speeches) && sameValue(a.person, b.person) && sameValue(a.named, b.named);
}

function sameSpeeches(a: readonly Speech[], b: readonly Speech[]): boolean {
  return a === b || (a.length === b.length && a.every((speech, i) => {
    const other = b[i]!;
    return speech.manner === other.manner && (speech.reason === null) === (other.reason === null) && (speech.knows === null) === (other.knows === null)
      && sameValue(speech.ids, other.ids) && sameValue(speech.person, other.person) && sameValue(speech.speakers, other.speakers);
  }));
}

/** Where the speeches of a version stand, by their number in the draft. */
interface Places {
  readonly blocks: Article['blocks'];
  readonly speaking: readonly (readonly Speaking[])[];
  /** How many speeches stand before each chunk. */
  readonly before: readonly number[];
}

function placesOf(blocks: Article['blocks'], speaking: readonly (readonly Speaking[])[]): Places {
  const before: number[] = [];
  let count = 0;
  for (const list of speaking) {
    before.push(count);
    const last = list[list.length - 1];
    if (last) count += last.first + last.speeches.length;
  }
  return { blocks, speaking, before };
}

/** A class for the sake of its getter alone: lists of places are made when they are asked for, since nobody looks at all of a long draft. */
class FoundSource implements Source {
  readonly id: Source['id'];
  readonly name: Source['name'];
  readonly naming: Source['naming'];
  readonly kind: Source['kind'];
  readonly anonymous: boolean;
  readonly count: Source['count'];
  readonly reason: Range | null;
  readonly knows: Range | null;
  readonly #said: readonly number[];
  readonly #places: Places;
  #attributions: readonly Place[] | null = null;

  constructor({ id, name, naming, kind, anonymous, count, said, reason, knows }: Identity, places: Places) {
    this.id = id;
    this.name = name;
    this.naming = naming;
    this.kind = kind;
    this.anonymous = anonymous;
    this.count = count;
    this.reason = reason < 0 ? null : rangeAt(places, reason, 'reason');
    this.knows = knows < 0 ? null : rangeAt(places, knows, 'knows');
    this.#said = said;
    this.#places = places;
  }

  get attributions(): readonly Place[] {
    return (this.#attributions ??= placesAt(this.#places, this.#said));
  }
  toJSON(): Source {
    return { ...this, attributions: this.attributions };
  }
}

function placesAt({ blocks, speaking, before }: Places, said: readonly number[]): readonly Place[] {
  const places = new Array<Place>(said.length);
  let c = 0, i = 0;
  for (let n = 0; n < said.length; n++) {
    const number = said[n]!;
    for (; c + 1 < before.length && before[c + 1]! <= number; c++) i = 0;
    const list = speaking[c]!, inChunk = number - before[c]!;
    while (list[i]!.first + list[i]!.speeches.length <= inChunk) i++;
    places[n] = { block: blocks.firsts[c]! + list[i]!.at, index: inChunk - list[i]!.first };
  }
  return places;
}

function rangeAt(places: Places, number: number, what: 'reason' | 'knows'): Range {
  const { blocks, speaking, before } = places;
  let c = before.length - 1;
  while (before[c]! > number) c--;
  const inChunk = number - before[c]!, { at, first, speeches } = speaking[c]!.find(({ first, speeches }) => inChunk < first + speeches.length)!;
  const start = blocks.starts[c]! + blocks.chunks[c]!.offsets[at]!, range = speeches[inChunk - first]![what]!;
  return { start: start + range.start, end: start + range.end };
}
