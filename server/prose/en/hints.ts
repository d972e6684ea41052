/** Tells in passing, from words side by side, what a closer look at a text may find: reports without a reporter, studies without a name, places left open. Looking closer is left to who asks. */
import { hashOf } from '../lexicon.ts';
import { CAPS, INNER_CAPITAL, type Tokens } from '../tokens.ts';
import { markWords, type Look } from './marks.ts';

/** Bits of `hintsIn`. */
export const HIDDEN_REPORT = 1, BARE_STUDY = 2, LEFT_OPEN = 4;

/** May be a false alarm; never a miss, where the words stand apart from others. */
export function hintsIn({ shape, code, capitals, capitalCount }: Tokens, { beside, all }: Look): number {
  let hints = (beside & BESIDE) === 0 ? 0 : ((beside & (REPORTED | REPORTS)) !== 0 ? HIDDEN_REPORT : 0) | ((beside & SHOWS) !== 0 ? BARE_STUDY : 0) | ((beside & ASKED) !== 0 ? LEFT_OPEN : 0);
  if ((all & REPORTEDLY) !== 0) hints |= HIDDEN_REPORT;
  if ((all & CHECKED) !== 0) hints |= LEFT_OPEN;
  for (let c = 0; c < capitalCount; c++) {
    const i = capitals[c]!, first = code[i];
    if ((shape[i]! & (CAPS | INNER_CAPITAL)) !== 0 && (first === T || first === X)) hints |= LEFT_OPEN;
  }
  return hints;
}

/** A word and, on the bit above, one that makes a pair with it behind it. */
const IS = 1, REPORTED = 2, STUDY = 4, SHOWS = 8, TO = 16, REPORTS = 32, ASKS = 64, ASKED = 128, REPORTEDLY = 256, CHECKED = 512;
const BESIDE = REPORTED | SHOWS | REPORTS | ASKED;

const WORDS: readonly (readonly [mark: number, words: string])[] = [
  [IS, 'is are was were been also widely generally now'],
  [REPORTED, 'reported said believed understood thought rumored rumoured alleged claimed suspected'],
  [STUDY, 'studies research surveys polls evidence'],
  [SHOWS, 'show shows showed shown suggest suggests suggested indicate indicates indicated find finds found has have'],
  [TO, 'to'],
  [REPORTS, 'reports rumors rumours'],
  [ASKS | ASKED, '?'],
  [REPORTEDLY, 'reportedly'],
  [CHECKED, 'cq'],
];

const T = 84, X = 88;

for (const [mark, words] of WORDS) markWords(mark, words.split(' ').map(hashOf));
