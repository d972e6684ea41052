/** Where sentences end and what kind of line each is: the text with `|` at every end and `‖` between prose paragraphs. */
import { equal } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { startOfProse } from '../../server/prose/readProse.ts';
import { foundIn } from './found.ts';

const context = { opaque: [], heading: false };

/** The text with its sentence ends marked. */
function marked(text: string): string {
  const { sentences } = foundIn(text, { ...startOfProse, begun: true }, context);
  let out = '', paragraph = 0;
  for (const s of sentences) {
    if (out !== '') out += s.paragraph === paragraph ? '| ' : '‖ ';
    paragraph = s.paragraph;
    out += text.slice(s.start, s.end);
  }
  return out;
}

function kinds(text: string): string[] {
  return foundIn(text, startOfProse, context).sentences.map((s) => s.kind);
}

describe('Sentences', () => {
  for (const text of [
    'The wall fell.| Nobody was hurt.',
    'Mr. Okafor met Gen. Ada Moreau.| They spoke for an hour.',
    'He lives in the U.S. with J. B. Lund.| He moved in 2019.',
    'She moved to the U.S.| She never came back.',
    'The U.S. Senate met at 5 p.m. on Monday.',
    'Lund Corp. said sales rose 3.5 percent to $1,200.40 in the quarter.',
    'Lund Corp.| The firm sells rope.',
    'The meeting is on Jan. 5 in Tampa, Fla.| It is open to all.',
    'Rep. Ann Kovac, D-Calif., voted no.',
    '“It is over,” he said.| “We lost.”',
    '“It is over.| We lost.”| He left.',
    '“Will it hold?” Okafor asked.| Nobody knew.',
    '“Stop!” she shouted.',
    'He read the note (It was short.) and left.',
    '(He left.| Nobody saw him.)',
    'It was … well, late.',
    'No. 5 won.| No one knew why.',
    'The store Yahoo! opened is gone.',
    'See https://example.org/a.b?c=d.| It is all there.',
    'Write to ann.kovac@example.org.| She answers.',
    'The vitamin C. was old.',
    'You and I.| Nobody else.',
    'The company — which Lund founded in 1990 — closed.',
    'He said “No.”| She said “Yes.”',
    'First line of a paragraph.‖ Second paragraph on the next line.',
    'A line that a narrow editor broke after so and so many characters, as they do\nin the middle.',
    '“The first line of a quotation.‖ “The second,” he said.',
  ]) {
    it(text, () => equal(marked(text.replaceAll('| ', ' ').replaceAll('‖ ', '\n')), text));
  }

  it('tells headline, byline, dateline and caption from prose', () => {
    equal(kinds('Wall falls in storm\nBy Ann Kovac\nMonday, May 4, 2026\nThe old harbor wall fell into the sea on Monday.\nPhoto: Ben Lund').join(' '), 'headline byline dateline sentence caption');
  });

  it('tells questions', () => {
    equal(kinds('The old harbor wall fell into the sea on Monday. Who built it?').join(' '), 'sentence question');
  });

  const golden = '../shared/corpora/golden_rules.en.json';
  if (!existsSync(golden)) console.log(`    ${golden} is not here: not checked`);
  else it('splits the golden rules that are prose', () => {
    for (const { id, set, aligned, text, sentences } of JSON.parse(readFileSync(golden, 'utf8')) as { id: string; set: string; aligned: boolean; text: string; sentences: string[] }[]) {
      if (set !== 'golden' || !aligned || /-(03[1-9]|042)$/.test(id)) continue;
      equal(marked(text), sentences.join('| '), id);
    }
  });
});
