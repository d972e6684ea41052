/** What an editor lets stand because of the piece it stands in: lines of a company's accounts, the course of a life, verdicts of whoever reviews or argues. What kind of piece it is tells piece.ts. */
import type { Reading } from '../reading.ts';
import { hashesOf } from '../lexicon.ts';
import { NUMBER } from '../tokens.ts';
import { K, type Sighting } from './claimFeatures.ts';
import { CRIME, flagsOfEntries, HARM, hasFlag, JUSTICE, WRONG } from './claimFlags.ts';
import { pieceWords } from './lexicon/pieces.ts';

/** `grave`: the claim would weigh much. */
export function suitsPiece(reading: Reading, k: number, seen: Sighting, grave: boolean): boolean {
  switch (reading.piece) {
    case 'news': return false;
    case 'accounts': return isAccount(reading, k);
    case 'life': return isOfLife(reading, k, seen, grave);
    case 'opinion': return !grave && !hasDigits(reading, k);
    case 'review': return !grave;
  }
}

/** `Gross margin widened to 31 percent.` `They have risen 9 percent this year.` up to three sentences behind one about shares; nothing that accuses. */
function isAccount({ paragraph, from, to, tokens }: Reading, k: number): boolean {
  const { hash } = tokens;
  for (let s = k; s >= 0 && s >= k - BEHIND && paragraph[s] === paragraph[k]; s--) {
    const a = from[s]!, b = to[s]!, last = Math.min(b, a + SUBJECT);
    if (hasFlag(tokens, a, b, CRIME | JUSTICE | WRONG)) return false;
    for (let i = a; i < last; i++) if (ACCOUNTS.has(hash[i]!)) return true;
    if (!BACK.has(hash[a]!)) return false;
  }
  return false;
}

/** What its people told of somebody's life: school, marriage, the deaths of others. Not sums, deeds, and what nobody else has done. */
function isOfLife({ tokens: { entry, hash }, from, to }: Reading, k: number, { evidence, noted }: Sighting, grave: boolean): boolean {
  const flags = flagsOfEntries();
  let dies = false;
  for (let i = 0; i < noted; i += 3) {
    const kind = evidence[i + 2]!;
    if (kind === K.money || kind === K.accusation || kind === K.crime || kind === K.motive) return false;
    if (kind === K.superlative && (flags[entry[evidence[i]!]!]! & HARM) === 0 && !ROUTINE.has(hash[evidence[i]!]!)) return false;
    dies ||= kind === K.casualty;
  }
  if (!dies) return !grave;
  for (let i = from[k]!; i < to[k]!; i++) if (PASSING.has(hash[i]!)) return true;
  return false;
}

function hasDigits({ tokens: { shape }, from, to }: Reading, k: number): boolean {
  for (let i = from[k]!; i < to[k]!; i++) if ((shape[i]! & NUMBER) !== 0) return true;
  return false;
}

/** Tokens in which a line of accounts names what it counts; sentences in a row that go on about it. */
const SUBJECT = 9, BEHIND = 3;
const ACCOUNTS = hashesOf(pieceWords.account), BACK = hashesOf('it they that this'), PASSING = hashesOf('died dies die drowned death ill illness'), ROUTINE = hashesOf('never always only nobody none ever');
