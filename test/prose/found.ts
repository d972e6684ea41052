/** What the prose room finds in a text, as lists of values. */
import { claimsOf, endOf, type Finds, nameIn, NAMES, namesOf, quotationsOf, sentencesOf, startOf } from '../../server/prose/finds.ts';
import type { Claim, Name, ProseContext, ProseState, Quotation, Sentence } from '../../server/prose/prose.ts';
import type { Reading } from '../../server/prose/reading.ts';
import { readProse } from '../../server/prose/readProse.ts';
import { addSentences, clearRows, keepRows, noPages } from '../../server/prose/rows.ts';
import { readingOf } from '../accuracy/readingOf.ts';

interface Found {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly claims: readonly Claim[];
  readonly names: readonly Name[];
}

export function foundIn(text: string, entry: ProseState, context: ProseContext): Found {
  return listsOf(text, readProse(text, entry, context).finds);
}

/** By one finder alone. */
export function foundBy(find: (reading: Reading) => void, text: string, entry?: ProseState): Found {
  const reading = readingOf(text, entry);
  clearRows();
  addSentences(reading);
  find(reading);
  return listsOf(text, keepRows(noPages()));
}

export function listsOf(text: string, finds: Finds): Found {
  const words = (i: number): string => nameIn(finds, i, text, startOf(finds, NAMES, i), endOf(finds, NAMES, i));
  return { sentences: sentencesOf(finds), quotations: quotationsOf(finds), claims: claimsOf(finds), names: namesOf(finds, words) };
}
