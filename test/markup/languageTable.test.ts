import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const PAGE = 'docs/language-tests.md';

const HEAD = `# The language, clause by clause

Every clause of the [markup](language.md) has tests. The number is the section of the language's description: 1 files, 2 head, 3 blocks, 4 attribution, 5 mention, 6 ledger, 7 block tag, 8 notes and control, 9 clean text, 10 faults. \`npx mocha -g "§4"\` runs a section's.

| section | clause | test |
|---|---|---|
`;

/** The tests of test/markup whose titles begin with a section. */
function rows(): readonly string[] {
  const found = globSync('test/markup/**/*.test.ts').sort().flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bit\('§(\d+) ((?:[^'\\]|\\.)*)'/g)].map(([, section, title]) => ({ section: Number(section), title: title!.replaceAll("\\'", "'").replaceAll('|', '\\|'), file })));
  return found.sort((a, b) => a.section - b.section).map(({ section, title, file }) => `| §${section} | ${title} | [${file.replace('test/markup/', '')}](../${file}) |\n`);
}

describe('the table from sections of the language to tests', () => {
  it('is complete, and names no test that does not exist', () => {
    const page = HEAD + rows().join('');
    if (process.env['UPDATE'] !== undefined) writeFileSync(PAGE, page);
    assert.equal(readFileSync(PAGE, 'utf8'), page);
  });

  it('has tests for every section', () => {
    const sections = new Set(rows().map((row) => row.split(' ')[1]));
    for (let n = 1; n <= 10; n++) assert.ok(sections.has(`§${n}`), `§${n}`);
  });
});
