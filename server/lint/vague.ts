/** Words for people that say nothing of their rank, side or knowledge. Who is called so, and whether that matters, is left to the askers. */
import type { Range } from '../range.ts';
import { oneLine } from './quoted.ts';
import { wordsOf } from './words.ts';

/** True where the stretch of the text is no more than such a word, or has a comma behind it. */
export function isVague(text: string, { start, end }: Range): boolean {
  let comma = start;
  while (comma < end && text.charCodeAt(comma) !== COMMA) comma++;
  return LAST.mayEnd(text, start, comma) && VAGUE.test(oneLine(text.slice(start, comma)).trim());
}

const COMMA = 44;

/** Words with which what VAGUE matches ends. */
const LAST = wordsOf(['source', 'sources', 'official', 'officials', 'insider', 'insiders', 'matter', 'situation', 'issue', 'case', 'know']);

/** A determiner or number at most, a vague noun, and no more than a vague clause behind it. `the official` points back and is left alone. */
const VAGUE = new RegExp(
  String.raw`^(?:(?:an?|one|two|three|four|five|six|several|some|many|multiple|various|other|another|unnamed|anonymous|unidentified|\d+)\s+)*`
  + String.raw`(?:(?:well-placed|reliable|informed|knowledgeable|trusted|credible)\s+)*`
  + String.raw`(?:sources?|officials?|insiders?|(?:people|person|persons|individuals?|those|sources?|officials?)\s+`
  + String.raw`(?:(?:who (?:is|are|was|were)\s+)?(?:familiar with (?:the|this) (?:matter|situation|issue|case)|close to (?:the|this) (?:matter|situation|issue)|in the know|in a position to know)))$`,
  'iu',
);
