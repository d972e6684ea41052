/** What is one token: the text with a bar between tokens. */
import { equal } from 'node:assert/strict';
import { english, spelling } from '../../server/prose/en/english.ts';
import { hashOf } from '../../server/prose/lexicon.ts';
import { tokenize } from '../../server/prose/tokenize.ts';

function tokens(text: string, opaque: readonly { start: number; end: number }[] = []): string {
  const { count, start, end } = tokenize(text, opaque, spelling);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i])).join('|');
}

describe('Tokens', () => {
  const cases: readonly (readonly [text: string, expected: string])[] = [
    ['wait -- what', 'wait|--|what'], ['well ... no', 'well|...|no'], ['O’Brien’ll go', 'O’Brien|’ll|go'], ['a—b', 'a|—|b'], ['https://example.org/x?y=1, he said', 'https://example.org/x?y=1|,|he|said'],
    ['ann.kovac@example.org.', 'ann.kovac@example.org|.'], ['Hello.Next', 'Hello|.|Next'], ['the senators’ vote', 'the|senators|’|vote'], ['émigré Ångström', 'émigré|Ångström'], ['10:30 on Monday', '10:30|on|Monday'], ["''No.''", "''|No|.|''"],
  ];
  for (const [text, expected] of cases) it(text, () => equal(tokens(text), expected));

  it('keeps the parts of words together and signs apart', () => {
    equal(tokens('Mr. Okafor’s dog didn’t bark at 5 a.m. in the U.S., he said.'), 'Mr.|Okafor|’s|dog|didn’t|bark|at|5|a.m.|in|the|U.S.|,|he|said|.');
    equal(tokens('It rose 3.5% to $1,200.40 -- a 10-year high.'), 'It|rose|3.5|%|to|$|1,200.40|--|a|10-year|high|.');
  });

  it('makes an opaque stretch one token', () => {
    equal(tokens('Run a b c now', [{ start: 4, end: 9 }]), 'Run|a b c|now');
  });

  it('looks words up whatever their case and apostrophe', () => {
    const { entry, hash } = tokenize('SAID don’t Said', [], spelling);
    equal(english.words[entry[0]!], 'said');
    equal(english.words[entry[1]!], 'don\'t');
    equal(hash[0], hash[2]);
    equal(hash[2], hashOf('said'));
  });

  it('knows the forms of a verb by their base', () => {
    const { entry } = tokenize('said denies writing', [], spelling);
    equal([0, 1, 2].map((i) => english.words[english.lemma[entry[i]!]!]).join(' '), 'say deny write');
  });
});
