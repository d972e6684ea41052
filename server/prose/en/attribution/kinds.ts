/** What kind of speech word or speaker each lexicon entry is, as bit masks for rules and features. */
import type { Tokens } from '../../tokens.ts';
import { Cls, english, is, masksOf } from '../english.ts';

/** Bits of `speechKind`. */
export const SAY = 1, JUDGE = 2, MANNER = 4, DEMAND = 8, BLAME = 16, TALK = 32, SHOW = 64, MENTAL = 128, REFUSE = 256, NONSPEECH = 512, SAID = 1024, COMMON = 2048, HEDGE = 4096, ACCORD = 8192;
/** Bits of `formKind`: words for which fixed forms are tried. Reports of silence; an agency's opening; other sure forms. */
export const SILENT = 1, LEDE = 2, FORM = 4;
/** Bits of `headKind`. */
export const PERSON = 1, SPOKES = 2, GROUP = 4, DOCUMENT = 8, TIMEWORD = 16, THIRD = 32, PRONOUN = 64, VAGUE = 128;
/** Those of `headKind` that can say something. */
export const SPEAKERS = PERSON | SPOKES | GROUP | DOCUMENT;

export const speechKind = masksOf([[Cls.sayNeutral, SAY], [Cls.sayJudging, JUDGE], [Cls.sayManner, MANNER], [Cls.sayDemand, DEMAND], [Cls.sayBlame, BLAME], [Cls.sayTalk, TALK], [Cls.showEvidence, SHOW], [Cls.mental, MENTAL],
  [Cls.refusal, REFUSE], [Cls.nonSpeech, NONSPEECH], [Cls.cueNoun, SAID], [Cls.commonVerb, COMMON], [Cls.hedgeAdverb, HEDGE], [Cls.accord, ACCORD]]);
export const headKind = masksOf([[Cls.personNoun, PERSON], [Cls.spokesNoun, SPOKES], [Cls.groupNoun, GROUP], [Cls.documentNoun, DOCUMENT], [Cls.timeNoun, TIMEWORD], [Cls.weekday, TIMEWORD], [Cls.month, TIMEWORD], [Cls.thirdPerson, THIRD],
  [Cls.subjectPronoun, PRONOUN], [Cls.objectPronoun, PRONOUN], [Cls.indefinite, PRONOUN], [Cls.vagueNoun, VAGUE]]);
export const formKind = masksOf([[Cls.silence, SILENT], [Cls.confirmVerb, SILENT], [Cls.sayNeutral, LEDE], [Cls.hearVerb, FORM], [Cls.outlookVerb, FORM], [Cls.say, FORM], [Cls.showEvidence, FORM], [Cls.putVerb, FORM], [Cls.opinionVerb, FORM], [Cls.perWord, FORM]]);
/** 1 for words that are never a cue, however they stand: frequent verbs and verbs of thought, which nobody speaks with and no form is tried for. Two thirds of the verbs of news are. */
export const mute = mutes();
/** Hash of each entry's base form, spelled out, so that weights outlive a new word in the lexicon; tokens outside the lexicon use their own hash. */
export const lemmaHash = hashes();

/** The hash of a token's base form, its own where the lexicon does not have it. No branch: whether it has is anybody's guess. */
export function wordOf({ entry, hash }: Tokens, i: number): number {
  const e = entry[i]!;
  return lemmaHash[e]! | (hash[i]! & ((e - 1) >> 31));
}

function mutes(): Uint8Array {
  return Uint8Array.from(speechKind, (kind, e) => (kind !== 0 && (kind & ~(COMMON | MENTAL)) === 0 && formKind[e] === 0 && !is(e, Cls.reportsToo) ? 1 : 0));
}

function hashes(): Int32Array {
  const { words, lemma, table } = english, own = new Int32Array(words.length);
  for (let slot = 0; slot < table.length; slot += 2) own[table[slot + 1]!] = table[slot]!;
  return own.map((_, e) => own[lemma[e]!]!);
}
