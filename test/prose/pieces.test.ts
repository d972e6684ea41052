/** What kind of piece the first lines tell, and which claims an editor lets stand in it: text in, kind and claims out. */
import { deepEqual } from 'node:assert/strict';
import { claimsOf } from '../../server/prose/finds.ts';
import { readProse, startOfProse } from '../../server/prose/readProse.ts';

const LEDE = 'Reld Foods reported a 9 percent fall in quarterly profit on Monday, hurt by the price of cocoa.';
const DEATH = 'Ida Venn, who drew maps of the fens for forty years, died on Sunday in Orrin. She was 88.';

describe('Pieces', () => {
  kind('news', 'Mill closes in Orrin', 'The mill in Orrin closed on Monday after ninety years on the river.');
  kind('accounts', 'Reld Foods slips', LEDE);
  kind('life', 'Ida Venn, who drew the fens, dies at 88', 'Ida Venn grew up in a mill on the river and never left it for a day.');
  kind('life', 'A mapmaker of the fens', DEATH);
  kind('life', 'The baker: a portrait', 'Most mornings Per Aske is up before the gulls and the trams.');
  kind('opinion', 'Opinion', 'The square in Orrin is the saddest place that I have crossed this year.');
  kind('review', 'The Long Ferry review – a sad comedy', 'There is a scene in the second act that nobody in the hall will forget.');
  kind('news', 'Man dies after fall from the mill', 'A man of forty died on Monday after he fell from the roof of the mill.');
  kind('news', 'Review of the dam finds nine cracks', 'A review of the dam in Orrin has found nine cracks near the eastern gate.');
  kind('news', 'Opinion of the judge was read in full', 'The opinion of the judge was read in full to a silent hall on Monday.');

  stands('a line of accounts', LEDE, 'Gross margin widened to 31.2 percent from 29.8 percent.', 'Shares of Reld fell 4 percent in early trading. They have lost a fifth of their value this year.', 'Debt rose by $300 million to $2 billion.');
  stands('the course of a life', DEATH, 'She left school at 14 and joined a survey ship as a cook.', 'A brother, Per Aske, died in 2003.', 'She never married and kept nine dogs.');
  stands('an argument', `Opinion\n\n${'The square in Orrin is the saddest place that I have crossed this year.'}`, 'The mayor knows all of this and wants a committee because he is afraid of the shops.');
  stands('a verdict', `The Long Ferry review – a sad comedy\n\n${'There is a scene in the second act that nobody in the hall will forget.'}`, 'Nobody else on this stage comes close, and the last act will break your heart.');

  asks('a sum and a deed in a life', DEATH, 'She took $40,000 from the club and lied about it to the police.');
  asks('an accusation in a report on results', LEDE, 'The company was fined $4 million for false labels on its exports.');
  asks('a sum in an argument', `Opinion\n\n${'The square in Orrin is the saddest place that I have crossed this year.'}`, 'The city gave away $3 million last year for the sake of nine shops.');
  asks('accounts in other news', 'The mill in Orrin closed on Monday after ninety years on the river.', 'Gross margin at the mill widened to 31.2 percent from 29.8 percent.');
});

function read(...paragraphs: readonly string[]): ReturnType<typeof readProse> {
  return readProse(paragraphs.join('\n\n'), startOfProse, { opaque: [], heading: false });
}

function kind(piece: string, ...paragraphs: readonly string[]): void {
  it(`${piece}: ${paragraphs[0]}`, () => deepEqual(read(...paragraphs).exit.piece, piece));
}

/** Claims of all behind the opening, which itself may hold some. */
function claimsBehind(opening: string, text: string): number {
  const { finds } = read(opening, text);
  return claimsOf(finds).filter(({ start }) => start > opening.length).length;
}

function stands(law: string, opening: string, ...texts: readonly string[]): void {
  for (const text of texts) it(`${law} stands: ${text}`, () => deepEqual(claimsBehind(opening, text), 0));
}

function asks(law: string, opening: string, text: string): void {
  it(`${law} is asked about: ${text}`, () => deepEqual(claimsBehind(opening, text), 1));
}
