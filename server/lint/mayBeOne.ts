/** Whether two forms of names may be one name in two spellings. Which of them to prefer is left to spellings.ts. */
import { distance } from './distance.ts';
import { isNear, likeness, mayBeAlike, type Spelt, spelt } from './spelling.ts';
import { firstNames, type Form } from './usedNames.ts';

/** For two forms of one kind. */
export function mayBeOne(a: Form, b: Form): boolean {
  return mayBeAlike(a, b) && (a.kind === 'person' ? isOnePerson(a, b) : isOneThing(speltOf(a), speltOf(b)));
}

function speltOf(form: Form): Spelt {
  return (form.spelt ??= spelt(form.namesakes.word));
}

/** `José` and `Jose`, `Sergei` and `Sergey`. */
export function isOneGiven(a: Spelt, b: Spelt): boolean {
  const like = likeness(a, b);
  return like === 'marks' || like === 'sound';
}

function isOnePerson(a: Form, b: Form): boolean {
  if (a.full.length > 0 && b.full.length > 0) {
    // Known by different first names they are two people, however alike the surnames.
    return isNear(speltOf(a), speltOf(b)) && shareGiven(a, b);
  }
  if ((isGuess(a) && b.full.length === 0) || (isGuess(b) && a.full.length === 0)) return false;
  const like = likeness(speltOf(a), speltOf(b));
  // Without a first name on either side only marks and sound are evidence enough.
  return like !== null && (like !== 'edits' || a.full.length > 0 || b.full.length > 0);
}

function shareGiven({ full: a }: Form, { full: b }: Form): boolean {
  const given = new Set(b.map(firstNames));
  if (a.some(one => given.has(firstNames(one)))) return true;
  return a.length * b.length < MANY && a.some(x => b.some(y => isOneGiven(spelt(firstNames(x)), spelt(firstNames(y)))));
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
