import assert from 'node:assert/strict';
import { accept } from '../../server/features/accept.ts';
import { applyEdits } from '../../server/lint/applyEdits.ts';
import { clean } from '../../server/markup/clean.ts';
import { cursor } from './cursor.ts';

/** The whole text after the first offer. */
function check(marked: string, expected: string): void {
  const { article, selection, text } = cursor(marked);
  const [fix] = accept(article, selection);
  const after = fix && applyEdits(text, fix.edits);
  assert.equal(after ?? 'no offer', expected);
  if (after !== undefined) assert.equal(clean(after).trimEnd(), clean(text).trimEnd(), 'what is published stays the same');
}

describe('Accepting an attribution found in the text', () => {
  it('writes a span, a tag and a ledger line', () => {
    check('The bridge is cl$0osed, Ola Frisk said on Monday.\n', `[The bridge is closed]{@frisk}, Ola Frisk said on Monday.

\`\`\`ledger
frisk: Ola Frisk | person
\`\`\`
`);
  });

  it('puts the tag behind a quotation', () => {
    check('“We had no choice,” Ola Fri$0sk said.\n', `“We had no choice,”{@frisk} Ola Frisk said.

\`\`\`ledger
frisk: Ola Frisk | person
\`\`\`
`);
  });

  it('goes on with a plus in the second half of a quotation', () => {
    check('“We had no choice,” Ola Frisk sa$0id. “The boat was old.”\n', `“We had no choice,”{@frisk} Ola Frisk said. “The boat was old.”{+}

\`\`\`ledger
frisk: Ola Frisk | person
\`\`\`
`);
  });

  it('takes the id that the ledger has', () => {
    const ledger = '\n\n```ledger\nmayor: Ola Frisk | person | aka: Frisk\n```\n';
    check(`The bridge is closed, Fr$0isk said.${ledger}`, `[The bridge is closed]{@mayor}, Frisk said.${ledger}`);
  });

  it('adds to the ledger that is there, and takes no id twice', () => {
    check('The bridge is clo$0sed, Ola Frisk said.\n\n```ledger\nfrisk: Per Frisk | person\n```\n', '[The bridge is closed]{@frisk-2}, Ola Frisk said.\n\n```ledger\nfrisk: Per Frisk | person\nfrisk-2: Ola Frisk | person\n```\n');
  });

  it('offers nothing where nobody says anything, and nothing twice', () => {
    check('The bridge is clo$0sed.\n', 'no offer');
    check('[The bridge is clo$0sed]{@we}.\n', 'no offer');
    check('$0', 'no offer');
  });
});
