/** Whether two forms of names may be one name in two spellings. Which of them to prefer is left to spellings.ts. */
import { distance } from './distance.ts';
import { isNear, likeness, type Spelt, spelt } from './spelling.ts';
import type { Form } from './usedNames.ts';

/** For two forms of one kind. */
export function mayBeOne(a: Form, b: Form): boolean {
  return a.kind === 'person' ? isOnePerson(a, b) : isOneThing(a.spelt, b.spelt);
}

/** `José` and `Jose`, `Sergei` and `Sergey`. */
export function isOneGiven(a: Spelt, b: Spelt): boolean {
  const like = likeness(a, b);
  return like === 'marks' || like === 'sound';
}

function isOnePerson(a: Form, b: Form): boolean {
  if (a.full.size > 0 && b.full.size > 0) {
    // Known by different first names they are two people, however alike the surnames.
    return isNear(a.spelt, b.spelt) && shareGiven(a, b);
  }
  if ((isGuess(a) && b.full.size === 0) || (isGuess(b) && a.full.size === 0)) return false;
  const like = likeness(a.spelt, b.spelt);
  // Without a first name on either side only marks and sound are evidence enough.
  return like !== null && (like !== 'edits' || a.full.size > 0 || b.full.size > 0);
}

function shareGiven({ full: a }: Form, { full: b }: Form): boolean {
  const given = new Set([...b].map(({ first }) => first));
  for (const { first } of a) if (given.has(first)) return true;
  return a.size * b.size < MANY && [...a].some(x => [...b].some(y => isOneGiven(spelt(x.first), spelt(y.first))));
}

/** More pairs of first names are not looked through. */
const MANY = 400;

/** A word of which only its capital says that it is a name. */
function isGuess({ count, unknown, declared }: Form): boolean {
  return !declared && count === unknown;
}

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
