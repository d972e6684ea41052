/** How the text presents a source: the marked words in, one line a speaker out. */
import { deepEqual } from 'node:assert/strict';
import { describeSpeaker } from '../../server/prose/en/speaker.ts';
import type { Speaker } from '../../server/prose/prose.ts';
import { readingOf } from '../accuracy/readingOf.ts';
import { cases } from './speaker.cases.ts';

describe('Speakers', () => {
  for (const passage of cases.trim().split('\n\n')) {
    const [marked, ...expected] = passage.split('\n') as [string, ...string[]];
    it(marked.replace(/[⟦⟧]/g, ''), () => {
      deepEqual(lines(speakerOf(marked), marked.replace(/[⟦⟧]/g, '')), expected.map((line) => line.trim()));
    });
  }
});

function speakerOf(marked: string): Speaker {
  const from = marked.indexOf('⟦'), to = marked.indexOf('⟧') - 1, reading = readingOf(marked.replace(/[⟦⟧]/g, '')), { start, end, count } = reading.tokens;
  let a = 0, b = 0;
  for (let i = 0; i < count; i++) {
    if (start[i]! <= from) a = i;
    if (end[i]! <= to) b = i + 1;
  }
  return describeSpeaker(reading, a, b);
}

/** `words · naming kind count anonymous back · why: … · knows: …`; the parts of a compound source instead of the whole. */
function lines(speaker: Speaker, text: string): string[] {
  return (speaker.parts.length ? speaker.parts : [speaker]).map((s) => [
    s.words,
    [s.naming, s.kind, s.count ?? '-', s.anonymous ? 'anonymous' : '', s.refersBack ? 'back' : ''].filter((x) => x !== '').join(' '),
    s.reason ? `why: ${text.slice(s.reason.start, s.reason.end)}` : '',
    s.knows ? `knows: ${text.slice(s.knows.start, s.knows.end)}` : '',
  ].filter(Boolean).join(' · '));
}
