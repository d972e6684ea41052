/** Silences findings where a control comment with a reason stands, and finds comments that lack a reason or silence nothing. */
import type { Article } from '../article/article.ts';
import { nearest } from '../markup/nearest.ts';
import type { Fix } from '../markup/syntax.ts';
import { textOf } from '../markup/text.ts';
import type { Range } from '../range.ts';
import type { Comment } from './comments.ts';
import { type LintOptions, isOff } from './levels.ts';
import { lineOf, linesOf } from './lineOf.ts';
import { quoted } from './quoted.ts';
import type { Finding, Rule } from './rule.ts';
import { codes, rules } from './rules.ts';
import { suppressionNoReason } from './rules/suppression-no-reason.ts';
import { unusedSuppression } from './rules/unused-suppression.ts';

/** What the comments of one article do in one run: `takes` is asked once for every finding, `unheeded` at the end. */
export interface Silence {
  /** True where a comment with a reason silences the finding. */
  readonly takes: (rule: Rule, start: number) => boolean;
  /** Findings on the comments themselves, which no comment can silence. */
  readonly unheeded: () => readonly Unheeded[];
}

interface Unheeded {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** `placed`: all comments, in their absolute places. */
export function silencerOf(article: Article, placed: readonly Comment[], options: LintOptions): Silence {
  const own: Unheeded[] = [];
  const report = (rule: Rule, finding: Finding): void => {
    own.push({ rule, finding });
  };
  const silencers: Silencer[] = [];
  const rangesOf = ranges(article, placed);
  placed.forEach((p, i) => {
    if (p.control.action === 'enable') return;
    if (p.control.reason === null) report(suppressionNoReason, noReason(p));
    else silencers.push({ placed: p, over: rangesOf(i), used: new Set() });
  });
  if (silencers.length === 0) return { takes: () => false, unheeded: () => own };
  const stretches = stretchesOf(silencers);
  return {
    takes: (rule, start) => !OWN.has(rule) && silences(stretches, rule, start),
    unheeded: () => {
      for (const silencer of silencers) for (const finding of unused(silencer, options)) report(unusedSuppression, finding);
      return own;
    },
  };
}

const OWN = new Set<Rule>([suppressionNoReason, unusedSuppression]);

interface Silencer {
  readonly placed: Comment;
  readonly over: readonly (Range & { readonly rule: string | null })[];
  /** Rules of which it silenced something. */
  readonly used: Set<string>;
}

/** Where the comment at an index silences, for each of its rules (null: all). */
function ranges(article: Article, placed: readonly Comment[]): (index: number) => Silencer['over'] {
  // The last line has no end of its own, and a finding may stand at the very end of the text.
  const size = article.blocks.size, end = size + 1;
  const lineAt = linesOf(article.document);
  const line = (offset: number): Range => {
    const at = lineAt(offset);
    return at.end >= size ? { start: at.start, end } : at;
  };
  const enabled = enabledAfter(placed, end);
  return index => {
    const { control, start, end: behind } = placed[index]!;
    return (control.rules.length ? control.rules : [null]).map(rule => {
      switch (control.action) {
        case 'disable-file': return { rule, start: 0, end };
        case 'disable-line': return { rule, ...line(start) };
        case 'disable-next-line': {
          const own = line(behind);
          return { rule, ...(own.end === end ? { start: end, end } : line(own.end)) };
        }
        default: return { rule, start: behind, end: enabled(index, rule) };
      }
    });
  };
}

/** Where the next `enable` of a rule, or of all, stands behind a comment; else the end. One pass from behind. */
function enabledAfter(placed: readonly Comment[], end: number): (index: number, rule: string | null) => number {
  const after: ReadonlyMap<string | null, number>[] = [];
  let next: ReadonlyMap<string | null, number> = new Map();
  for (let i = placed.length - 1; i >= 0; i--) {
    after[i] = next;
    const { control, start } = placed[i]!;
    if (control.action !== 'enable') continue;
    // An enable without names ends whatever was disabled before it.
    next = control.rules.length ? new Map([...next, ...control.rules.filter(rule => codes.has(rule)).map(rule => [rule, start] as const)]) : new Map([[null, start]]);
  }
  return (index, rule) => after[index]!.get(rule) ?? after[index]!.get(null) ?? end;
}

/**
 * The text cut where a silenced stretch begins or ends; each piece with the comment that silences a rule in it (of several the
 * first, so that the others show as superfluous). A finding looks itself up instead of asking every comment.
 */
interface Stretches {
  readonly starts: readonly number[];
  readonly active: readonly ReadonlyMap<string | null, Set<string>>[];
}

function stretchesOf(silencers: readonly Silencer[]): Stretches {
  const all = silencers.flatMap(({ over, used }) => over.filter(({ rule, start, end }) => end > start && (rule === null || codes.has(rule))).map(o => ({ ...o, used })));
  const turns = all.flatMap(o => [{ at: o.start, opens: o, closes: null }, { at: o.end, opens: null, closes: o }]).sort((a, b) => a.at - b.at);
  const now = new Map<string | null, Set<(typeof all)[number]>>();
  const starts: number[] = [-1], active: Map<string | null, Set<string>>[] = [new Map()];
  for (const { at, opens, closes } of turns) {
    if (closes) now.get(closes.rule)!.delete(closes);
    if (opens && !now.get(opens.rule)?.add(opens)) now.set(opens.rule, new Set([opens]));
    const heads = new Map([...now].flatMap(([rule, list]) => (list.size ? [[rule, first(list).used] as const] : [])));
    if (starts[starts.length - 1] === at) active[active.length - 1] = heads;
    else {
      starts.push(at);
      active.push(heads);
    }
  }
  return { starts, active };
}

/** A problem is where it starts. */
function silences({ starts, active }: Stretches, rule: Rule, at: number): boolean {
  let low = 0, high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  let hit = false;
  for (const key of [rule.code, null]) {
    const used = active[low]!.get(key);
    used?.add(rule.code);
    hit ||= used !== undefined;
  }
  return hit;
}

function first<T>(set: ReadonlySet<T>): T {
  for (const value of set) return value;
  throw new RangeError('an empty set has no first value');
}

function noReason({ control, start, end }: Comment): Finding {
  const what = control.rules.length ? control.rules.join(', ') : 'all rules';
  return { start, end, message: `${quoted(control.action)} for ${quoted(what)} gives no reason and therefore silences nothing.` };
}

function unused({ placed, used }: Silencer, options: LintOptions): Finding[] {
  const { control } = placed;
  if (control.rules.length === 0) return used.size ? [] : [idle(placed, 'It silences nothing here.', article => [remove(placed, article)])];
  // A rule that is switched off has no findings to silence; that is not the comment's fault.
  const idleRules = control.rules.filter(rule => !used.has(rule) && !rules.some(r => r.code === rule && isOff(r, options)));
  return idleRules.map(rule => {
    const mend = (article: Article): Fix => (idleRules.length === control.rules.length ? remove(placed, article) : drop(placed, rule));
    if (codes.has(rule)) return idle(placed, `${quoted(rule)} is silenced here but finds nothing.`, article => [mend(article)]);
    const meant = nearest(rule, codes);
    const says = meant === null ? `${quoted(rule)} is no rule.` : `${quoted(rule)} is no rule; did you mean ${quoted(meant)}?`;
    return idle(placed, says, article => [...(meant === null ? [] : [rename(placed, rule, meant)]), mend(article)]);
  });
}

function idle({ start, end }: Comment, message: string, fixes: (article: Article) => readonly Fix[]): Finding {
  return { start, end, message, offer: ({ article }) => fixes(article) };
}

function rename(placed: Comment, rule: string, meant: string): Fix {
  const start = placed.start + placed.words.indexOf(rule);
  return { title: `Silence “${meant}” instead`, edits: [{ start, end: start + rule.length, text: meant }] };
}

/** One name out of the list, with a comma beside it. */
function drop(placed: Comment, rule: string): Fix {
  const at = placed.words.indexOf(rule), after = placed.words.slice(at + rule.length);
  const comma = /^[ \t]*,[ \t]*/.exec(after)?.[0].length ?? 0;
  const before = comma ? 0 : (/,[ \t]*$/.exec(placed.words.slice(0, at))?.[0].length ?? 0);
  return { title: `Remove “${rule}” from the comment`, edits: [{ start: placed.start + at - before, end: placed.start + at + rule.length + comma, text: '' }] };
}

/** The comment alone, or its whole line where it fills one. */
function remove({ start, end }: Comment, article: Article): Fix {
  const title = 'Remove the comment';
  const line = lineOf(article.document, start);
  const text = textOf(article.document, line);
  const alone = end <= line.end && text.slice(0, start - line.start).trim() === '' && text.slice(end - line.start).trim() === '';
  return { title, edits: [alone ? { ...line, text: '' } : { start, end, text: '' }] };
}
