/** The outline an editor navigates by: headline and sections, claims without a source, sources with what they say, names with their mentions. */
import type { Article, Entity } from '../article/article.ts';
import { attributionOf, blockAt, mentionOf, shifted } from '../article/places.ts';
import type { Problem } from '../lint/problem.ts';
import type { Range } from '../range.ts';
import { itemAt, startOf } from '../sequence.ts';
import { excerpt, shorten } from './excerpt.ts';
import { sayingsOf } from './sayingsOf.ts';
import { type Section, titled } from './sections.ts';

export type OutlineKind = 'section' | 'group' | 'claim' | 'source' | 'saying' | 'person' | 'organization' | 'place' | 'mention' | 'more';
/** `selection` lies in `range`, and the ranges of `children` do too, those of a group aside; `name` is never empty. Absolute offsets. */
export interface OutlineNode {
  readonly kind: OutlineKind;
  readonly name: string;
  readonly detail: string;
  readonly range: Range;
  readonly selection: Range;
  readonly children: readonly OutlineNode[];
}

/** `problems` are those of the article: the outline's claims are the ones the lint reports. */
export function outline(article: Article, problems: readonly Problem[]): readonly OutlineNode[] {
  return [
    ...titled(article).map(sectionNode),
    ...group('Claims', claims(article, problems)),
    ...group('Sources', sources(article)),
    ...group('People', named(article, 'person', ['person', 'group'])),
    ...group('Organizations', named(article, 'organization', ['organization', 'publication', 'broadcast'])),
    ...group('Places', named(article, 'place', ['place'])),
  ];
}

/** Nodes a group may hold, itself aside. Past it a last node says how many are left out: an outline of thousands helps nobody and is slow to draw. */
const ROOM = 120;
const EACH = 20;

function sectionNode({ name, range, selection, children }: Section): OutlineNode {
  return { kind: 'section', name, detail: '', range, selection, children: children.length === 0 ? none : children.map(sectionNode) };
}

const none: readonly OutlineNode[] = [];

function claims(article: Article, problems: readonly Problem[]): Level {
  // There may be thousands, of which few are shown.
  const first: Problem[] = [];
  let count = 0;
  for (const problem of problems) if (problem.code === 'unsourced-claim' && count++ < ROOM) first.push(problem);
  return {
    count,
    node: i => {
      const { start, end, severity } = first[i]!;
      return leaf('claim', wordsAt(article, { start, end }), severity === 'error' || severity === 'warning' ? 'serious' : '', { start, end });
    },
  };
}

function sources(article: Article): Level {
  return {
    count: article.sources.length,
    node: (i, room) => {
      const { id, name, anonymous, attributions } = article.sources[i]!, places = sayingsOf(article, attributions);
      const sayings = limited({
        count: places.length,
        node: at => {
          const place = places[at]!, block = itemAt(article.blocks, place.block);
          const { content, cue, source, confidence } = attributionOf(article, place);
          const ranges = content.length ? content : cue.length ? cue : source;
          return leaf('saying', excerpt(block, ranges, 80), confidence ?? '', shifted(whole(ranges), startOf(article.blocks, place.block)));
        },
      }, Math.min(room, EACH));
      return parent('source', name, [id && `@${id}`, anonymous && 'anonymous', String(places.length)].filter(Boolean).join(' · '), sayings);
    },
  };
}

function named(article: Article, kind: OutlineKind, kinds: readonly Entity['kind'][]): Level {
  const found = article.entities.filter(entity => kinds.includes(entity.kind));
  return {
    count: found.length,
    node: (i, room) => {
      const { id, name, mentions } = found[i]!;
      const places = limited({
        count: mentions.length,
        node: at => {
          const place = mentions[at]!, mention = mentionOf(article, place);
          return leaf('mention', excerpt(itemAt(article.blocks, place.block), [mention], 80), mention.origin, shifted(mention, startOf(article.blocks, place.block)));
        },
      }, Math.min(room, EACH));
      return parent(kind, name, [id && `@${id}`, String(mentions.length)].filter(Boolean).join(' · '), places);
    },
  };
}

/** A list whose nodes are made one by one, each told how many nodes it may hold. */
interface Level {
  readonly count: number;
  readonly node: (index: number, room: number) => OutlineNode;
}

/** A list beside the draft, not a part of it: it has the place of its first, so that no editor takes what stands between the first and the last for its inside. */
function group(name: string, level: Level): readonly OutlineNode[] {
  if (level.count === 0) return [];
  const children = limited(level, ROOM), { selection } = children[0]!;
  return [{ kind: 'group', name, detail: String(level.count), range: selection, selection, children }];
}

function limited({ count, node }: Level, room: number): readonly OutlineNode[] {
  const nodes: OutlineNode[] = [];
  for (let i = 0, left = room; i < count; i++) {
    if (left <= 0 && nodes.length) {
      const { range } = nodes[nodes.length - 1]!;
      return [...nodes, { kind: 'more', name: `${count - i} more`, detail: '', range, selection: range, children: [] }];
    }
    const made = node(i, left - 1);
    nodes.push(made);
    left -= 1 + made.children.length;
  }
  return nodes;
}

function leaf(kind: OutlineKind, name: string, detail: string, range: Range): OutlineNode {
  return { kind, name: shorten(name, 80), detail, range, selection: range, children: none };
}

/** Ranges from the first child to the last; the editor jumps to the first. `children` is not empty. */
function parent(kind: OutlineKind, name: string, detail: string, children: readonly OutlineNode[]): OutlineNode {
  return { kind, name: shorten(name, 80), detail, range: whole(children.map(child => child.range)), selection: children[0]!.selection, children };
}

function whole(ranges: readonly Range[]): Range {
  let { start, end } = ranges[0] ?? { start: 0, end: 0 };
  for (const range of ranges) {
    start = Math.min(start, range.start);
    end = Math.max(end, range.end);
  }
  return { start, end };
}

function wordsAt(article: Article, range: Range): string {
  const found = blockAt(article, range.start);
  return found ? excerpt(found.block, [shifted(range, -found.start)], 80) : '';
}
