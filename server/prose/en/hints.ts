/** Tells in passing, from words side by side, what a closer look at a text may find: reports without a reporter, studies without a name, places left open. Looking closer is left to who asks. */
import { hashOf } from '../lexicon.ts';
import { CAPS, INNER_CAPITAL, type Tokens } from '../tokens.ts';

/** Bits of `hintsIn`. */
export const HIDDEN_REPORT = 1, BARE_STUDY = 2, LEFT_OPEN = 4;

/** May be a false alarm; never a miss, where the words stand apart from others. */
export function hintsIn({ hash, count, shape, code, capitals, capitalCount }: Tokens): number {
  let before = 0, beside = 0, alone = 0;
  for (let i = 0; i < count; i++) {
    const mark = marks[hash[i]! & LAST]!;
    beside |= mark & (before << 1);
    alone |= mark;
    before = mark;
  }
  let hints = (beside & BESIDE) === 0 ? 0 : ((beside & (REPORTED | REPORTS)) !== 0 ? HIDDEN_REPORT : 0) | ((beside & SHOWS) !== 0 ? BARE_STUDY : 0) | ((beside & ASKED) !== 0 ? LEFT_OPEN : 0);
  if ((alone & REPORTEDLY) !== 0) hints |= HIDDEN_REPORT;
  if ((alone & CHECKED) !== 0) hints |= LEFT_OPEN;
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

const T = 84, X = 88, LAST = 4095;

const marks = new Uint16Array(LAST + 1);
for (const [mark, words] of WORDS) for (const word of words.split(' ')) marks[hashOf(word) & LAST]! |= mark;
