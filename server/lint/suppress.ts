/** Silences findings where a control comment with a reason stands, and finds comments that lack a reason or silence nothing. */
import type { Article } from '../article/article.ts';
import { nearest } from '../markup/nearest.ts';
import type { Control } from '../markup/syntax.ts';
import type { Range } from '../range.ts';
import { items } from '../sequence.ts';
import { factsOf } from './facts.ts';
import { type LintOptions, isOff } from './levels.ts';
import { lineOf } from './lineOf.ts';
import type { Found } from './lint.ts';
import { quoted } from './quoted.ts';
import type { Finding, Rule } from './rule.ts';
import { codes, rules } from './rules.ts';
import { suppressionNoReason } from './rules/suppression-no-reason.ts';
import { unusedSuppression } from './rules/unused-suppression.ts';

/** The findings that stay, with those on the comments themselves, which no comment can silence. */
export function suppress(article: Article, all: readonly Found[], options: LintOptions): readonly Found[] {
  const placed = controlsOf(article);
  if (placed.length === 0) return all;
  const own: Found[] = [];
  const report = (rule: Rule, finding: Finding) => {
    if (!isOff(rule, options)) own.push({ rule, finding, block: 0, start: 0 });
  };
  const silencers: Silencer[] = [];
  placed.forEach((p, i) => {
    if (p.control.action === 'enable') return;
    if (p.control.reason === null) report(suppressionNoReason, noReason(p));
    else silencers.push({ placed: p, over: rangesOf(article, placed, i), used: new Set() });
  });
  const left = all.filter((found) => !silenced(found, silencers));
  for (const silencer of silencers) for (const finding of unused(silencer, article, options)) report(unusedSuppression, finding);
  return [...left, ...own];
}

/** A comment with its absolute place. */
interface Placed extends Range {
  readonly control: Control;
  /** As typed. */
  readonly words: string;
}

interface Silencer {
  readonly placed: Placed;
  readonly over: readonly (Range & { readonly rule: string | null })[];
  /** Rules of which it silenced something. */
  readonly used: Set<string>;
}

function controlsOf(article: Article): readonly Placed[] {
  return factsOf(article).flatMap(({ facts, start }) => facts.controls.map(({ control, text, base }) => ({
    control, words: text.slice(control.start, control.end), start: start + base + control.start, end: start + base + control.end,
  })));
}

/** Where the comment at `index` silences, for each of its rules (null: all). A problem is where it starts. */
function rangesOf(article: Article, placed: readonly Placed[], index: number): Silencer['over'] {
  const { control, start, end } = placed[index]!;
  const size = article.blocks.size;
  const line = (offset: number): Range => {
    const at = lineOf(article.document, offset);
    // The last line has no end of its own, and a finding may stand at the very end of the text.
    return at.end >= size ? { start: at.start, end: size + 1 } : at;
  };
  return (control.rules.length ? control.rules : [null]).map((rule) => {
    switch (control.action) {
      case 'disable-file': return { rule, start: 0, end: size + 1 };
      case 'disable-line': return { rule, ...line(start) };
      case 'disable-next-line': {
        const own = line(end);
        return { rule, ...(own.end > size ? { start: size + 1, end: size + 1 } : line(own.end)) };
      }
      default: {
        const back = placed.find((p, i) => i > index && p.control.action === 'enable' && (p.control.rules.length === 0 || (rule !== null && p.control.rules.includes(rule))));
        return { rule, start: end, end: back ? back.start : size + 1 };
      }
    }
  });
}

function silenced(found: Found, silencers: readonly Silencer[]): boolean {
  const at = found.start + found.finding.start;
  let hit = false;
  for (const { over, used } of silencers) {
    for (const { rule, start, end } of over) {
      if ((rule !== null && rule !== found.rule.code) || at < start || at >= end) continue;
      used.add(found.rule.code);
      hit = true;
    }
  }
  return hit;
}

function noReason({ control, start, end }: Placed): Finding {
  const what = control.rules.length ? control.rules.join(', ') : 'all rules';
  return { start, end, message: `${quoted(control.action)} for ${quoted(what)} gives no reason and therefore silences nothing.` };
}

function unused({ placed, used }: Silencer, article: Article, options: LintOptions): Finding[] {
  const { control } = placed;
  if (control.rules.length === 0) return used.size ? [] : [idle(placed, 'It silences nothing here', [remove(placed, article)])];
  // A rule that is switched off has no findings to silence; that is not the comment's fault.
  const off = new Set(rules.filter((rule) => isOff(rule, options)).map((rule) => rule.code));
  const idleRules = control.rules.filter((rule) => !used.has(rule) && !off.has(rule));
  return idleRules.map((rule) => {
    const fix = idleRules.length === control.rules.length ? remove(placed, article) : drop(placed, rule);
    if (codes.has(rule)) return idle(placed, `${quoted(rule)} is silenced here but finds nothing`, [fix]);
    const meant = nearest(rule, codes);
    return idle(placed, `${quoted(rule)} is no rule${meant ? `; did you mean ${quoted(meant)}?` : ''}`, [...(meant ? [rename(placed, rule, meant)] : []), fix]);
  });
}

type Mend = NonNullable<Finding['fixes']>[number];

function idle({ start, end }: Placed, says: string, fixes: readonly Mend[]): Finding {
  return { start, end, message: says.endsWith('?') ? says : `${says}.`, fixes };
}

function rename(placed: Placed, rule: string, meant: string): Mend {
  const start = placed.start + placed.words.indexOf(rule);
  return { title: `Silence “${meant}” instead`, edits: [{ start, end: start + rule.length, text: meant }] };
}

/** One name out of the list, with a comma beside it. */
function drop(placed: Placed, rule: string): Mend {
  const at = placed.words.indexOf(rule), after = placed.words.slice(at + rule.length);
  const comma = /^[ \t]*,[ \t]*/.exec(after)?.[0].length ?? 0;
  const before = comma ? 0 : (/,[ \t]*$/.exec(placed.words.slice(0, at))?.[0].length ?? 0);
  return { title: `Remove “${rule}” from the comment`, edits: [{ start: placed.start + at - before, end: placed.start + at + rule.length + comma, text: '' }] };
}

/** The comment alone, or its whole line where it fills one. */
function remove({ start, end }: Placed, article: Article): Mend {
  const title = 'Remove the comment';
  const line = lineOf(article.document, start);
  const text = textIn(article, line);
  const alone = end <= line.end && text.slice(0, start - line.start).trim() === '' && text.slice(end - line.start).trim() === '';
  return { title, edits: [alone ? { ...line, text: '' } : { start, end, text: '' }] };
}

function textIn(article: Article, range: Range): string {
  let text = '';
  for (const { item, start } of items(article.document.blocks)) {
    if (start >= range.end) break;
    if (start + item.size > range.start) text += item.text.slice(Math.max(0, range.start - start), range.end - start);
  }
  return text;
}
