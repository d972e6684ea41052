/** Words for people that say nothing of their rank, side or knowledge. Who is called so, and whether that matters, is left to the askers. */
import { oneLine } from './quoted.ts';

export function isVague(words: string): boolean {
  const line = oneLine(words), comma = line.indexOf(',');
  return VAGUE.test((comma < 0 ? line : line.slice(0, comma)).trim());
}

/** A determiner or number at most, a vague noun, and no more than a vague clause behind it. `the official` points back and is left alone. */
const VAGUE = new RegExp(
  String.raw`^(?:(?:an?|one|two|three|four|five|six|several|some|many|multiple|various|other|another|unnamed|anonymous|unidentified|\d+)\s+)*`
  + String.raw`(?:(?:well-placed|reliable|informed|knowledgeable|trusted|credible)\s+)*`
  + String.raw`(?:sources?|officials?|insiders?|(?:people|person|persons|individuals?|those|sources?|officials?)\s+`
  + String.raw`(?:(?:who (?:is|are|was|were)\s+)?(?:familiar with (?:the|this) (?:matter|situation|issue|case)|close to (?:the|this) (?:matter|situation|issue)|in the know|in a position to know)))$`,
  'iu',
);
