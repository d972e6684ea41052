/** Rules that read characters and words: damaged characters, open queries. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../server/lint/applyEdits.ts';
import { check, problemsOf } from './check.ts';

const mended = (text: string) => applyEdits(text, problemsOf('encoding-damage', text).flatMap(({ fixes }) => fixes[0]?.edits ?? []));

describe('encoding-damage', () => {
  it('finds a lone beta where a dash stood', () => check(`
The whole valley β including the parts above the dam β was closed.
                 ^ encoding-damage: “β” looks like a damaged “—”.
                                                     ^ encoding-damage: “β” looks like a damaged “—”.
`, { codes: ['encoding-damage'] }));

  it('leaves the letters of science and of other scripts alone', () => check(`
They measured β particles, β-blockers, interferon β levels and the α and β chains. Η βροχή β σταμάτησε. Müller drank café crème at 5 € — “très bien”, said IRMÃ”.
`, { codes: ['encoding-damage'] }));

  it('mends what one encoding read as another leaves', () => {
    for (const [sound, damaged] of [['The mayor’s dog', 'The mayorâ€™s dog'], ['a “café” — closed…', 'a â€œcafÃ©â€\u009D â€” closedâ€¦'], ['£5', 'Â£5'], ['Zürich', 'ZÃ¼rich'], ['Nuñez', 'NuÃ±ez'], ['don’t', 'don\uFFFDt'], ['it’s', 'it\u0092s'], ['Françoise', 'FranÃ\u0083Â§oise'], ['Raúl', 'RaÃƒÂºl'], ['5 £', '5 Ã‚Â£'], ['Zoë', 'ZoÃ\u0083Â«']] as const) {
      assert.equal(mended(damaged), sound);
      assert.equal(mended(sound), sound);
    }
  });

  it('mending twice is mending once', () => {
    const once = mended('The dam β the mayorâ€™s cafÃ© β is closed.');
    assert.equal(mended(once), once);
  });

  it('a lost character between Latin words is named, and not guessed at', () => check(`
The caf\uFFFD was closed.
       ^ encoding-damage: “\uFFFD” stands for a character that was lost in a conversion.
`, { codes: ['encoding-damage'] }));

  it('code, tags and notes are not read, the headline is', () => check(`---
headline: The mayorâ€™s dog
                   ^^^ encoding-damage: “â€™” looks like a damaged “’”.
---

The word \`â€™\` is in code.

\`\`\`
the β region
\`\`\`
`, { codes: ['encoding-damage'] }));
});

describe('open-query', () => {
  it('finds placeholders and notes', () => check(`
The dam is TK meters long. XX people came.{>>@mb: who counted?<<} The vote is on ???
           ^^ open-query: The placeholder “TK” still waits for words.
                           ^^ open-query: The placeholder “XX” still waits for words.
                                          ^^^^^^^^^^^^^^^^^^^^^^^ open-query: The desk note “who counted?” is still open.
                                                                                 ^^^ open-query: The placeholder “???” still waits for words.
`, { codes: ['open-query'] }));

  it('leaves names, terms and quotations alone', () => check(`
TK Maxx opened a shop. She won Super Bowl XX. The XX chromosome was found. “What???” he said. The TKO came late. \`TK\`
`, { codes: ['open-query'] }));

  it('reports (CQ) only when the draft is ready', () => {
    check('Jon Smythe (CQ) came.', { codes: ['open-query'] });
    check(`Jon Smythe (CQ) came.
           ^^^^ open-query: The mark “(CQ)” is for the desk and would be published.`, { codes: ['open-query'], status: 'ready' });
  });
});
