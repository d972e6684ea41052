/** What kind of piece a draft is, as far as its first lines tell: a company's accounts, a life, somebody's opinion, a review. What an editor lets stand in each is left to claimPieces.ts. */
import { BYLINE, CAPTION, SENTENCE } from '../finds.ts';
import type { Piece } from '../prose.ts';
import type { Reading } from '../reading.ts';
import { hashesOf, hashOf } from '../lexicon.ts';
import { NUMBER } from '../tokens.ts';
import { Cls, is } from './english.ts';
import { pieceWords } from './lexicon/pieces.ts';

/** The kind told by the text, which stands at the top of a draft; `news` where it tells none. `first`: the first sentence of running text, -1 where there is none yet. */
export function pieceOf(reading: Reading, first: number): Piece {
  const { sentences, line, from, to, tokens } = reading;
  for (let k = 0; k < sentences && k !== first; k++) {
    const kind = line[k];
    if (kind === SENTENCE || kind === BYLINE || kind === CAPTION) continue;
    const told = ofLine(tokens, from[k]!, to[k]!);
    if (told !== 'news') return told;
  }
  return first < 0 ? 'news' : ofLede(reading, first);
}

type Tokens = Reading['tokens'];

/** `Opinion`, `The Quiet Year review – a ghost story`, `Ida Venn, who drew the fens, dies at 91`, `Obituary: Ida Venn`. */
function ofLine({ hash, code, shape }: Tokens, a: number, b: number): Piece {
  if (b - a <= LABEL && OPINIONS.has(hash[a]!)) return 'opinion';
  for (let i = a; i < b; i++) {
    const h = hash[i]!;
    if (code[i] === STAR) return 'review';
    if (h === REVIEW && (i + 1 === b || code[i + 1] === COLON || code[i + 1] === DASH || code[i + 1] === EN_DASH || code[i + 1] === EM_DASH)) return 'review';
    if (i + 1 === b && i > a && PROFILES.has(h)) return 'life';
    if (h === OBITUARY || (DIES.has(h) && i > a && (i + 1 === b || (BY_AGE.has(hash[i + 1]!) && (shape[i + 2]! & NUMBER) !== 0)))) return 'life';
  }
  return 'news';
}

/** `Lund Foods reported a 12 percent rise in quarterly profit`; `Ida Venn, who drew the fens, died on Sunday. She was 91.` */
function ofLede({ tokens: { hash, shape, entry }, sentences, paragraph, from, to }: Reading, first: number): Piece {
  let result = false, term = false, died = false;
  for (let i = from[first]!; i < to[first]!; i++) {
    const h = hash[i]!;
    result ||= RESULTS.has(h);
    term ||= TERMS.has(h) && !is(entry[i - 1]!, Cls.article);
    died ||= h === DIED;
  }
  if (result && term) return 'accounts';
  for (let k = first + 1; died && k < sentences && paragraph[k]! === paragraph[first]!; k++) {
    const a = from[k]!;
    if (to[k]! - a === AGE && is(entry[a + 1]!, Cls.be) && (shape[a + 2]! & NUMBER) !== 0) return 'life';
  }
  return 'news';
}

/** Tokens of a line that says what the piece is, and nothing else; those of `She was 91.` */
const LABEL = 3, AGE = 4;
const STAR = 0x2605, COLON = 58, DASH = 45, EN_DASH = 0x2013, EM_DASH = 0x2014;
const OPINIONS = hashesOf(pieceWords.opinion), REVIEW = hashOf('review'), OBITUARY = hashOf('obituary'), PROFILES = hashesOf('profile portrait'), DIED = hashOf('died');
const DIES = hashesOf('dies dead died'), BY_AGE = hashesOf('at aged');
const RESULTS = hashesOf(pieceWords.result), TERMS = hashesOf(pieceWords.term);
