/** One analysis as plain JSON, for scorers, scripts and other tools (docs/cli.md, inspect). Reading and writing are left to the caller. */
import type { Article, Mention, Place, Source } from '../article/article.ts';
import { isSourced } from '../lint/isSourced.ts';
import type { Problem, Severity } from '../lint/problem.ts';
import type { Confidence, EntityKind } from '../markup/syntax.ts';
import type { ClaimEvidence, Naming } from '../prose/prose.ts';
import type { Range } from '../range.ts';
import { items } from '../sequence.ts';

/** `[start, end]`: UTF-16 offsets into the text as given, markup included, end exclusive. */
export type Stretch = readonly [number, number];

export interface Inspection {
  readonly version: 1;
  readonly id: string | null;
  readonly sentences: readonly Range[];
  readonly attributions: readonly InspectedAttribution[];
  readonly sources: readonly InspectedSource[];
  readonly claims: readonly InspectedClaim[];
  /** The claims that the rule `unsourced-claim` flags, or `passive-attribution` in its place. */
  readonly unsourced: readonly Stretch[];
  readonly mentions: readonly InspectedMention[];
  readonly problems: readonly InspectedProblem[];
}
export interface InspectedAttribution {
  readonly source: readonly Stretch[];
  readonly cue: readonly Stretch[];
  readonly content: readonly Stretch[];
  readonly origin: 'marked' | 'inferred';
  readonly ids: readonly string[];
  /** Index of the attribution that reports this one (hearsay), or null. */
  readonly in: number | null;
  /** All who say it are unnamed. */
  readonly anonymous: boolean;
  readonly quote: 'direct' | 'mixed' | 'indirect';
  readonly confidence: Confidence | null;
  /** 0…1 for an inferred one; null for a marked one. */
  readonly certainty: number | null;
  readonly evidence: readonly string[];
}
export interface InspectedSource {
  readonly id: string | null;
  readonly name: string;
  readonly naming: Naming;
  readonly kind: EntityKind;
  readonly reason: Stretch | null;
  readonly knows: Stretch | null;
  readonly count: number | null;
  /** Indices in `attributions`. */
  readonly attributions: readonly number[];
}
export interface InspectedClaim extends Range {
  readonly sourced: boolean;
  readonly severity: 'serious' | 'normal';
  readonly evidence: readonly ClaimEvidence[];
}
export interface InspectedMention extends Range {
  readonly id: string | null;
  readonly name: string;
  readonly kind: EntityKind | 'unknown';
  readonly origin: 'marked' | 'implicit' | 'inferred';
}
export interface InspectedProblem extends Range {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

/**
 * The analysis of one article. `problems` are those of `lint` with default options; `id` is given back unchanged.
 * A source that no attribution names is not listed; indices count over the whole document.
 */
export function inspect(article: Article, problems: readonly Problem[], id: string | null = null): Inspection {
  const sentences: Range[] = [], claims: InspectedClaim[] = [], mentions: InspectedMention[] = [];
  const attributions: InspectedAttribution[] = [];
  const places = placesOf(article);
  const indexOf = ({ block, index }: Place): number => places[block]![index]!;
  const speakers = speakersOf(article.sources, indexOf), kinds = kindsOf(article);

  for (const { item: block, index: b, start } of items(article.blocks)) {
    const stretch = (range: Range): Stretch => [start + range.start, start + range.end];
    const place = (range: Range): Range => ({ start: start + range.start, end: start + range.end });
    for (const sentence of block.sentences) sentences.push(place(sentence));
    for (const [i, a] of block.attributions.entries()) {
      const carrier = attributions[places[b]![i]!];
      if (carrier) {
        attributions[places[b]![i]!] = { ...carrier, content: [...carrier.content, ...a.content.map(stretch)] };
        continue;
      }
      const named = speakers.get(attributions.length);
      attributions.push({
        source: a.source.map(stretch),
        cue: a.cue.map(stretch),
        content: a.content.map(stretch),
        origin: a.origin,
        ids: a.ids,
        in: a.in === null ? null : places[b]![a.in]!,
        anonymous: named ? named.every(source => source.anonymous) : a.speaker?.anonymous ?? false,
        quote: a.quote,
        confidence: a.confidence,
        certainty: a.certainty,
        evidence: a.evidence,
      });
    }
    for (const [i, claim] of block.claims.entries()) {
      claims.push({ ...place(claim), sourced: isSourced(block, i), severity: claim.severity, evidence: [...new Set(claim.evidence.map(e => e.kind))] });
    }
    for (const [i, m] of block.mentions.entries()) mentions.push({ ...place(m), id: m.id, name: m.name, kind: kinds[b]?.[i] ?? m.kind, origin: m.origin });
  }

  return {
    version: 1,
    id,
    sentences,
    attributions,
    sources: article.sources.map(source => ({
      id: source.id,
      name: source.name,
      naming: source.naming,
      kind: source.kind,
      reason: absolute(source.reason),
      knows: absolute(source.knows),
      count: source.count,
      // Speech that goes on in another paragraph is one with its beginning.
      attributions: [...new Set(source.attributions.map(indexOf))],
    })),
    claims,
    unsourced: problems.flatMap(problem => flagged(problem, claims)),
    mentions,
    problems: problems.map(({ code, severity, start, end, message }) => ({ code, severity, start, end, message })),
  };
}

/** The claims that a problem flags: of `It is reported that …` that one which the rule on reports has taken over. */
function flagged({ code, start, end }: Problem, claims: readonly InspectedClaim[]): readonly Stretch[] {
  if (code === 'unsourced-claim') return [[start, end]];
  return code === 'passive-attribution' ? claims.filter(claim => !claim.sourced && claim.start <= start && start < claim.end).map(claim => [claim.start, claim.end]) : [];
}

/** The index of every block's attributions in the list. Speech that goes on from a paragraph before is part of the attribution it continues. */
function placesOf(article: Article): readonly (readonly number[])[] {
  let count = 0, carrier = -1;
  return [...items(article.blocks)].map(({ item }) => item.attributions.map(a => {
    if (a.continues && a.origin === 'inferred' && carrier >= 0) return carrier;
    if (a.in === null) carrier = count;
    return count++;
  }));
}

/** What each mention is as the whole draft tells it, by block: a surname is a person's although its own sentence does not say so. */
function kindsOf({ entities }: Article): readonly (readonly Mention['kind'][])[] {
  const kinds: Mention['kind'][][] = [];
  for (const { kind, mentions } of entities) if (kind !== 'unknown') for (const { block, index } of mentions) (kinds[block] ??= [])[index] = kind;
  return kinds;
}

/** Who says each attribution: a compound source counts as several. */
function speakersOf(sources: readonly Source[], indexOf: (place: Place) => number): ReadonlyMap<number, readonly Source[]> {
  const speakers = new Map<number, Source[]>();
  for (const source of sources) {
    for (const place of source.attributions) {
      const index = indexOf(place), known = speakers.get(index);
      if (known) known.push(source);
      else speakers.set(index, [source]);
    }
  }
  return speakers;
}

/** A source's own places are absolute already. */
function absolute(range: Range | null): Stretch | null {
  return range && [range.start, range.end];
}
