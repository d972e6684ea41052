/** Whether two forms of names may be one name in two spellings. Which of them to prefer is left to spellings.ts. */
import { distance } from './distance.ts';
import type { NameForms } from './nameForms.ts';
import { isNear, likeness, mayBeNear, type Spelt, spelt } from './spelling.ts';
import { firstNames, fullNamesOf, isGuess, PERSON, Row } from './usedNames.ts';
import { wordOf } from './wordTable.ts';

/** For two forms of one kind, of which it is known how they are heard. */
export function mayBeOne(names: NameForms, a: number, b: number): boolean {
  const { rows, width } = names.table, x = (a >> 2) * width, y = (b >> 2) * width;
  if (rows[x + Row.sound] !== rows[y + Row.sound] && !mayBeNear(rows[x + Row.length]!, rows[x + Row.letters]!, rows[y + Row.length]!, rows[y + Row.letters]!)) return false;
  return (a & 3) === PERSON ? isOnePerson(names, a, b) : isOneThing(speltOf(names, a), speltOf(names, b));
}

function speltOf({ table, spelled }: NameForms, form: number): Spelt {
  const word = form >> 2;
  let known = spelled.get(word);
  if (!known) spelled.set(word, (known = spelt(wordOf(table, word))));
  return known;
}

/** `José` and `Jose`, `Sergei` and `Sergey`. */
export function isOneGiven(a: Spelt, b: Spelt): boolean {
  const like = likeness(a, b);
  return like === 'marks' || like === 'sound';
}

function isOnePerson(names: NameForms, a: number, b: number): boolean {
  const { table, table: { rows, width } } = names, isKnown = rows[(a >> 2) * width + Row.fulls]! > 0, isOtherKnown = rows[(b >> 2) * width + Row.fulls]! > 0;
  // Known by different first names they are two people, however alike the surnames.
  if (isKnown && isOtherKnown) return isNear(speltOf(names, a), speltOf(names, b)) && shareGiven(firstNamesOf(names, a), firstNamesOf(names, b));
  if ((isGuess(table, a) && !isOtherKnown) || (isGuess(table, b) && !isKnown)) return false;
  const like = likeness(speltOf(names, a), speltOf(names, b));
  // Without a first name on either side only marks and sound are evidence enough.
  return like !== null && (like !== 'edits' || isKnown || isOtherKnown);
}

function firstNamesOf({ table }: NameForms, surname: number): readonly string[] {
  return fullNamesOf(table, surname >> 2).map(full => firstNames(wordOf(table, full)));
}

function shareGiven(a: readonly string[], b: readonly string[]): boolean {
  const given = new Set(b);
  if (a.some(words => given.has(words))) return true;
  return a.length * b.length < MANY && a.some(x => b.some(y => isOneGiven(spelt(x), spelt(y))));
}

/** More pairs of first names are not looked through. */
const MANY = 400;

/** Whole names alike in marks; or all words the same but one long word, one letter apart. */
function isOneThing(a: Spelt, b: Spelt): boolean {
  if (a.folded === b.folded) return likeness(a, b) === 'marks';
  // The whole is then one letter apart as well.
  if (distance(a.folded, b.folded, 1) > 1) return false;
  const x = a.word.split(/\s+/u), y = b.word.split(/\s+/u);
  if (x.length !== y.length || x.length < 2) return false;
  const apart = x.map((word, i) => [spelt(word), spelt(y[i]!)] as const).filter(([p, q]) => p.word !== q.word);
  return apart.length === 1 && apart.every(([p, q]) => Math.min(p.folded.length, q.folded.length) >= 6 && likeness(p, q) !== null);
}
