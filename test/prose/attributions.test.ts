/** Who says what: copy in, one line an attribution out, with the learned weights and by rules alone. */
import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { modelOf } from '../../server/prose/en/attribution/model.ts';
import { readProse, startOfProse } from '../../server/prose/readProse.ts';
import { readBlocks } from '../accuracy/blocks.ts';
import { cases } from './attributions.cases.ts';
import { said, weights } from './said.ts';

interface Case {
  readonly text: string;
  readonly starred: boolean;
  readonly lines: string[];
}

describe('Attributions', () => {
  for (const part of cases.trim().split(/\n*# /).filter(Boolean)) {
    const [title, ...rest] = part.split('\n') as [string, ...string[]];
    describe(title, () => {
      for (const { text, starred, lines } of casesOf(rest)) {
        it(text.replaceAll('\n\n', ' / '), () => {
          deepEqual(said(text, weights), lines);
          if (!starred) deepEqual(said(text, null), lines, 'by rules alone');
        });
      }
    });
  }

  it('a headline names its speaker before a colon', () => {
    const { attributions } = readProse('Court: law void', startOfProse, { opaque: [], heading: true, model: weights });
    deepEqual(attributions.map((a) => [a.source[0], a.content[0]]), [[{ start: 0, end: 5 }, { start: 7, end: 15 }]]);
  });

  it('a headline that tells what the piece is has none', () => {
    for (const text of ['Storm Bessel: live updates', 'Okafor: the morning numbers', 'The judge: a portrait', 'Cyclone Ada: nine towns without power as dam breaks', 'Explainer: the levy is in force', 'Ida Venn: the woman who mapped the fens', 'The premier: how he fell']) {
      equal(readProse(text, startOfProse, { opaque: [], heading: true, model: weights }).attributions.length, 0, text);
    }
  });

  it('a headline that says a clause has its speaker, whatever opens it', () => {
    for (const text of ['Okafor: the lock is unsafe', 'Police: a guard opened the gate', 'Marlow council: no money for lock']) equal(readProse(text, startOfProse, { opaque: [], heading: true, model: weights }).attributions.length, 1, text);
  });

  it('people who say and papers that show a clause are no guess', () => {
    for (const text of ['A Western diplomat briefed on the talks said a new cease-fire was unlikely.', 'A doctor briefed on the tests said the vaccine was safe.', 'The transcript of the hearing shows that the mayor knew of the fraud.']) {
      const [{ prose }] = readBlocks(text, weights) as [ReturnType<typeof readBlocks>[0]];
      equal(prose.attributions.length === 1 && prose.attributions[0]!.certainty >= 0.6, true, text);
    }
  });

  it('hearsay points to who reports it', () => {
    const [{ prose }] = readBlocks('The envoy said that the mayor had told him the wall was old.', null) as [ReturnType<typeof readBlocks>[0]];
    deepEqual(prose.attributions.map((a) => a.in), [null, 0]);
  });

  it('every attribution says why, and how sure', () => {
    const [{ prose }] = readBlocks('“The wall is old,” she said.', weights) as [ReturnType<typeof readBlocks>[0]];
    const [{ evidence, certainty }] = prose.attributions as [(typeof prose.attributions)[0]];
    deepEqual(evidence, ['cue "said"', 'verb of saying', 'quotation', 'pronoun "she"']);
    equal(certainty > 0.8 && certainty <= 1, true);
  });
});

describe('The learned weights', () => {
  it('are refused where the bytes are none', () => {
    equal(modelOf(new Uint8Array(0)), null);
    equal(modelOf(new Uint8Array(300_000)), null);
    notEqual(weights, null);
  });

  it('read a text the same whatever was read before it', () => {
    const text = 'The bridge, Lindqvist said, would open in May. “We are late,” she added.';
    const fresh = said(text, weights);
    said('“A long quotation. And more of it,” said the harbor master, who had been asked about the wall.'.repeat(30), weights);
    deepEqual(said(text, weights), fresh);
  });
});

/** Text and lines of each case; ` / ` parts blocks. */
function casesOf(lines: readonly string[]): Case[] {
  const list: Case[] = [];
  for (const line of lines) {
    if (line.startsWith('  ')) list[list.length - 1]!.lines.push(line.trim());
    else list.push({ text: line.replace(/^\* /, '').replaceAll(' / ', '\n\n'), starred: line.startsWith('* '), lines: [] });
  }
  return list;
}
