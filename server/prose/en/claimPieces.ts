/** What an editor lets stand because of the piece it stands in: lines of a company's accounts, the course of a life, verdicts of whoever reviews or argues. What kind of piece it is tells piece.ts. */
import type { Reading } from '../reading.ts';
import { hashOf } from '../lexicon.ts';
import { NUMBER } from '../tokens.ts';
import { K, type Sighting } from './claimFeatures.ts';
import { CRIME, flagsOfEntries, HARM, JUSTICE, WRONG } from './claimFlags.ts';
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

/** `Gross margin widened to 31 percent.` `They have risen 9 percent this year.` behind a sentence about shares; nothing that accuses. */
function isAccount(reading: Reading, k: number): boolean {
  const { sentences, from, to, tokens: { hash, entry } } = reading, flags = flagsOfEntries();
  for (let i = from[k]!; i < to[k]!; i++) if ((flags[entry[i]!]! & (CRIME | JUSTICE | WRONG)) !== 0) return false;
  const last = Math.min(to[k]!, from[k]! + SUBJECT);
  for (let i = from[k]!; i < last; i++) if (ACCOUNTS.has(hash[i]!)) return true;
  return k > 0 && sentences[k - 1]!.paragraph === sentences[k]!.paragraph && BACK.has(hash[from[k]!]!) && isAccount(reading, k - 1);
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

function words(list: string): ReadonlySet<number> {
  return new Set(list.split(' ').map(hashOf));
}

/** Tokens in which a line of accounts names what it counts. */
const SUBJECT = 9;
const ACCOUNTS = words(pieceWords.account), BACK = words('it they that this'), PASSING = words('died dies die drowned death ill illness'), ROUTINE = words('never always only nobody none ever');
