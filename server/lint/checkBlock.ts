/** Asks the rules about what stands in one block. No rule is asked where the block holds nothing for it, and most blocks hold little. */
import type { ArticleBlock, Ledger } from '../article/article.ts';
import { CLAIMS, countOf, QUOTATIONS } from '../prose/finds.ts';
import { citationsOf } from './citations.ts';
import { isAnswered } from './inBlock.ts';
import type { Check, Finding, Plain, Things } from './rule.ts';
import { rules } from './rules.ts';
import { scan } from './scan.ts';

/** `rule`: its index. */
export type Report = (rule: number, finding: Finding | Plain) => void;

/** Hands each finding to `report`, with the rule that made it. A function of the block and the ledger. */
export function checkBlock(block: ArticleBlock, ledger: Ledger, report: Report): void {
  const { markup, attributions } = block;
  for (let i = 0; i < attributions.length; i++) {
    const attribution = attributions[i]!, { speaker } = attribution;
    askOne(ofAttributions, attribution, block, ledger, report);
    if (attribution.origin === 'marked') askOne(ofMarked, attribution, block, ledger, report);
    if (attribution.sourceStart >= 0 && (speaker === null || (speaker.naming !== 'named' && !speaker.refersBack))) askOne(ofUnnamed, attribution, block, ledger, report);
  }
  const quotations = countOf(block, QUOTATIONS), claims = countOf(block, CLAIMS);
  for (let i = 0; i < quotations; i++) askOne(ofQuotations, i, block, ledger, report);
  for (let i = 0; i < claims; i++) if (!isAnswered(block, i)) askOne(ofClaims, i, block, ledger, report);
  const { spans, mentions, notes, faults } = markup;
  if (faults.length > 0) ask(ofFaults, faults, block, ledger, report);
  if (mentions.length > 0) ask(ofMentions, mentions, block, ledger, report);
  if (notes.length > 0) ask(ofNotes, notes, block, ledger, report);
  if (spans.length > 0) {
    ask(ofSpans, spans, block, ledger, report);
    ask(ofCitations, spans.flatMap(citationsOf), block, ledger, report);
  }
  if (markup.head !== null || markup.prose.text !== '') askOfWords(block, ledger, report);
}

function ask<Thing>(asked: Asked<Thing>, things: readonly Thing[], block: ArticleBlock, ledger: Ledger, report: Report): void {
  for (let i = 0; i < things.length; i++) askOne(asked, things[i]!, block, ledger, report);
}

function askOne<Thing>(asked: Asked<Thing>, thing: Thing, block: ArticleBlock, ledger: Ledger, report: Report): void {
  for (let i = 0; i < asked.length; i++) {
    const { rule, check } = asked[i]!, finding = check(thing, block, ledger);
    if (finding) report(rule, finding);
  }
}

function askOfWords(block: ArticleBlock, ledger: Ledger, report: Report): void {
  const { head, prose } = block.markup, hints = head === null ? block.hints : EVERY;
  for (let i = 0; i < ofWords.length; i++) {
    const { hint, pattern, asked } = ofWords[i]!;
    if (typeof hint === 'number' ? (hints & hint) !== 0 : hints === EVERY || hint.test(prose.text)) ask(asked, scan(block, pattern), block, ledger, report);
  }
}

type Asked<Thing> = readonly { readonly rule: number; readonly check: Check<Thing> }[];

function asked<Kind extends keyof Things>(kind: Kind): Asked<Things[Kind]> {
  return rules.flatMap((rule, index) => {
    const check = rule[kind] as Check<Things[Kind]> | undefined;
    return check ? [{ rule: index, check }] : [];
  });
}

const ofFaults = asked('fault'), ofSpans = asked('span'), ofCitations = asked('citation'), ofMentions = asked('mention'), ofNotes = asked('note');
const ofAttributions = asked('attribution'), ofMarked = asked('marked'), ofUnnamed = asked('unnamed'), ofQuotations = asked('quotation'), ofClaims = asked('claim');

const ofWords = rules.flatMap((rule, index) => (rule.words ? [{ hint: rule.words.hint, pattern: rule.words.pattern, asked: [{ rule: index, check: rule.words.check }] }] : []));
/** The values of a head are too few to be told apart. */
const EVERY = -1;
