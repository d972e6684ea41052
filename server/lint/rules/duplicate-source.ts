/** One name declared under two ids. One id declared twice is duplicate-id's. */
import type { Article, Declaration, Ledger } from '../../article/article.ts';
import { items } from '../../sequence.ts';
import { factsOf } from '../facts.ts';
import { lineRange, wholeLine } from '../ledgerLines.ts';
import { quoted } from '../quoted.ts';
import { moved } from '../ranges.ts';
import type { Finding, Rule } from '../rule.ts';
import { spelt } from '../spelling.ts';

export const duplicateSource: Rule = {
  code: 'duplicate-source',
  law: 'One source has one id, so that it counts as one.',
  levels: ['warning', 'error'],
  document: article => twins(article.ledger).map(([declaration, other]) => finding(article, declaration, other)),
};

/** The document's own lines that declare a name again, each with the line that came first. */
type Twins = readonly (readonly [Declaration, Declaration])[];

/** A ledger is one object through all versions that do not change it, so its lines are compared once. */
const known = new WeakMap<Ledger, Twins>();

function twins(ledger: Ledger): Twins {
  let found = known.get(ledger);
  if (!found) known.set(ledger, (found = twinsIn(ledger)));
  return found;
}

function twinsIn({ lines }: Ledger): Twins {
  const first = new Map<string, Declaration>(), found: [Declaration, Declaration][] = [];
  for (const declaration of lines) {
    const { line, file } = declaration;
    // Two unnamed sources may well be described in the same words.
    if (line.terms !== 'on-record' || !/^\p{Lu}/u.test(line.name)) continue;
    const key = `${line.kind} ${spelt(line.name).folded}`, other = first.get(key);
    if (!other) first.set(key, declaration);
    else if (file === null) found.push([declaration, other]);
  }
  return found;
}

function finding(article: Article, declaration: Declaration, other: Declaration): Finding {
  const { id, name } = declaration.line;
  const place = lineRange(article, declaration)!;
  const model = other.file === null ? lineRange(article, other) : null;
  return {
    ...place,
    message: `${quoted(`@${id}`)} and ${quoted(`@${other.line.id}`)} are both ${quoted(name)} and would count as two sources.`,
    related: model ? [{ ...model, message: 'The line that comes first.' }] : [],
    offer: () => merge(article, declaration, other.line.id),
  };
}

/** Every tag cites the first id, and the second line goes; not where a tag cites both, or something else refers to the second. */
function merge(article: Article, declaration: Declaration, id: string): ReturnType<NonNullable<Finding['offer']>> {
  const own = declaration.line.id;
  const citations = factsOf(article).flatMap((facts, c) => facts.citations.map(cited => ({ ...cited, value: moved(cited.value, article.blocks.starts[c]!) })));
  const mine = citations.filter(c => c.id === own);
  const together = citations.some(c => c.id === id && mine.some(m => Math.abs(m.value.start - c.value.start) < NEAR));
  const referred = mentioned(article, own) || article.ledger.lines.some(({ line }) => line.of === own);
  if (together || referred) return [];
  const renamed = mine.map(({ value }) => ({ ...value, text: id }));
  return [{ title: `Merge into “@${id}”`, edits: [...renamed, { ...wholeLine(article, declaration), text: '' }] }];
}

/** The offer is made seldom, so the blocks are simply gone through. */
function mentioned({ document }: Article, id: string): boolean {
  for (const { item } of items(document.blocks)) if (item.mentions.some(({ key }) => key === id)) return true;
  return false;
}

/** Two ids this close may stand in one tag. */
const NEAR = 200;
