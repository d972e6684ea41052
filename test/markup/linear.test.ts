import { strict as assert } from 'node:assert';
import { clean } from '../../server/markup/clean.ts';
import { parseLedger } from '../../server/markup/ledgerFile.ts';
import { leavesOf } from '../../server/markup/leaves.ts';
import { parse } from '../../server/markup/parse.ts';
import { growsLinearly } from '../growsLinearly.ts';
import { blocksOf } from './show.ts';

/** Texts that some reader of Markdown somewhere takes quadratic time for, by their size in units. */
const shapes: Readonly<Record<string, (n: number) => string>> = {
  'opening brackets': (n) => '['.repeat(n),
  'closing brackets': (n) => ']'.repeat(n),
  'nested brackets': (n) => '['.repeat(n / 2) + ']'.repeat(n / 2),
  'nested spans': (n) => '['.repeat(n / 6) + 'a' + ']{@a}'.repeat(n / 6),
  'nested spans that go on': (n) => '[b]{@a}' + '['.repeat(n / 5) + 'a' + ']{+}'.repeat(n / 5),
  'spans that go on with a source': (n) => '[b]{@a}' + '[a]{+@a}'.repeat(n / 8),
  'tags': (n) => '[a]{@b}'.repeat(n / 7),
  'stray tags': (n) => '{@a}'.repeat(n / 4),
  'stray tags behind brackets': (n) => '['.repeat(n / 5) + '{@a}'.repeat(n / 5),
  'unclosed tags': (n) => '[a]{@b '.repeat(n / 7),
  'unclosed values': (n) => '[a]{@b note=“'.repeat(n / 13),
  'values in values': (n) => '{note="{note=“{note="'.repeat(n / 21),
  'a tag with many sources': (n) => `[a]{${'@a'.repeat(n / 2)}}`,
  'many sources that many spans go on with': (n) => `[a]{${Array.from({ length: n / 16 }, (_, i) => `@a${i}`).join('')}}${'[a]{+@a1}'.repeat(n / 16)}`,
  'unclosed mentions': (n) => '[[a '.repeat(n / 4),
  'mentions': (n) => '[[a|b]]'.repeat(n / 7),
  'opening quotation marks': (n) => '“'.repeat(n),
  'marks of two kinds': (n) => '‘“'.repeat(n / 4) + '”{@a}'.repeat(n / 10),
  'closing marks of another kind': (n) => '‘'.repeat(n / 2) + '”'.repeat(n / 2) + '”{@a}',
  'straight marks': (n) => ' "a'.repeat(n / 3) + '"{@a}',
  'backticks of growing length': (n) => Array.from({ length: Math.floor(Math.sqrt(2 * n)) }, (_, i) => `a${'`'.repeat(i)}`).join(''),
  'single backticks and a pair': (n) => '` ``'.repeat(n / 4),
  'links that never end': (n) => '[a](<b'.repeat(n / 6),
  'links with parentheses': (n) => '[a]('.repeat(n / 4),
  'links with titles': (n) => '[a](b "'.repeat(n / 7),
  'tags of HTML that never end': (n) => '<a b="'.repeat(n / 6),
  'tags of HTML with attributes': (n) => '<a b=c '.repeat(n / 7),
  'comments that never end': (n) => 'a <!-- '.repeat(n / 7),
  'scripts that never end': (n) => 'a <script>'.repeat(n / 10),
  'autolinks that never end': (n) => '<a:'.repeat(n / 3),
  'notes that never end': (n) => '{>>'.repeat(n / 3),
  'edits that never end': (n) => '{++{--{~~{=='.repeat(n / 12),
  'nested edits': (n) => '{++'.repeat(n / 6) + '++}'.repeat(n / 6),
  'edits that cross spans': (n) => '[{++a]{@b}'.repeat(n / 10) + '++}',
  'URLs': (n) => 'http://'.repeat(n / 7),
  'colons': (n) => 'a'.repeat(n / 2) + '://'.repeat(n / 6),
  'emphasis': (n) => '*a_'.repeat(n / 3),
  'runs of emphasis': (n) => `${'*'.repeat(n / 2)}a${'*'.repeat(n / 2)}`,
  'quote markers': (n) => '>'.repeat(n),
  'spaced quote markers': (n) => '>    '.repeat(n / 5),
  'list markers': (n) => '- '.repeat(n / 2),
  'list items under a tag': (n) => `{@a}\n${'- b\n'.repeat(n / 4)}`,
  'block tags': (n) => '{@a}\n'.repeat(n / 5),
  'table rules': (n) => 'a|b\n-|-|-\n'.repeat(n / 10),
  'cells': (n) => `|a|b|\n|-|-|\n${'|'.repeat(n)}`,
  'fences': (n) => '```\n'.repeat(n / 4),
  'unclosed ledgers': (n) => '```ledger\n\n'.repeat(n / 11),
  'a ledger line with many aliases': (n) => `\`\`\`ledger\na: A${' | aka: B'.repeat(n / 9)}\n\`\`\`\n`,
  'heads': (n) => `---\na: b\n${'-- \n'.repeat(n / 4)}`,
  'definitions': (n) => '[a]: b\n'.repeat(n / 7),
  'underlines': (n) => 'a\n=\n'.repeat(n / 4),
  'blank lines': (n) => '\n'.repeat(n),
  'backslashes': (n) => '\\'.repeat(n),
  'combining marks': (n) => `[a]{@a${'\u0301'.repeat(n)}}`,
  'one long line': (n) => 'The minister said so. '.repeat(n / 22),
};

/** The whole tree, its leaves, and the prose and ledger of every block. */
function read(text: string): void {
  const document = parse(text);
  leavesOf(document);
  for (const { prose, ledger } of blocksOf(document)) void (prose.text.length + ledger.length);
}

describe('markup: linear time and no depth', function () {
  this.timeout(600_000);
  for (const [name, shape] of Object.entries(shapes)) it(name, () => growsLinearly(shape, read));

  it('a million of each: brackets, tags, quotation marks; 100,000 nested spans; 10 MB on one line; a ledger of 50,000 lines', () => {
    for (const text of ['['.repeat(1e6), '{@a}'.repeat(1e6), '[a]{@b}'.repeat(1e6), '“'.repeat(1e6), `${'['.repeat(1e5)}a${']{@a}'.repeat(1e5)}`, 'The minister said so. '.repeat(450_000)]) {
      const document = parse(text);
      assert.equal(document.blocks.size, text.length);
    }
    assert.equal(clean(`${'['.repeat(1e5)}a${']{@a}'.repeat(1e5)}`), 'a');
    const ledger = Array.from({ length: 50_000 }, (_, i) => `a${i}: Name ${i} | person | aka: B${i}, C${i}\n`).join('');
    assert.equal(parseLedger(ledger).lines.length, 50_000);
    assert.equal(blocksOf(parse(`\`\`\`ledger\n${ledger}\`\`\`\n`))[0]!.ledger.length, 50_000);
  });
});
