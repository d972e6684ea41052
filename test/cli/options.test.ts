import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sourcemark, sourcemarkIn } from './sourcemark.ts';

describe('the command line', () => {
  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(await sourcemark(['--version']), { code: 0, out: `${version}\n`, err: '' });
  });

  it('every option of every command has a line in docs/cli.md, and the page invents none', async () => {
    const page = readFileSync('docs/cli.md', 'utf8');
    const known = new Set<string>();
    const commands = [...(await sourcemark(['--help'])).out.split('Commands:')[1]!.matchAll(/^ {2}([a-z]+) /gm)].map(([, command]) => [command!]);
    assert.ok(commands.length >= 5);
    for (const command of [[], ...commands]) {
      const { code, out } = await sourcemark([...command, '--help']);
      assert.equal(code, 0);
      for (const [option] of out.matchAll(/--[a-z][a-z-]+/g)) known.add(option);
    }
    assert.deepEqual([...known].filter(option => !page.includes(option)), []);
    const told = new Set([...page.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)].map(([option]) => option));
    assert.deepEqual([...told].filter(option => !known.has(option)), []);
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['lint', '--formt', 'json'], /^sourcemark: unknown option '--formt'\n\(Did you mean --format\?\)/],
    [['lnt'], /unknown command 'lnt'\n\(Did you mean lint\?\)/],
    [['lint', '--format', 'xml'], /argument 'xml' is invalid\. Allowed choices are pretty, json/],
    [['lint', '--fail-level', 'fatal'], /Allowed choices are error, warning, information, hint, never/],
    [['lint', '--status', 'final'], /Allowed choices are draft, edit, ready, published/],
    [['lint', '--stdin-filename', ''], /must not be empty/],
    [['inspect'], /name a file to inspect, or use --ndjson/],
    [['inspect', '--ndjson', 'a.md'], /--ndjson reads standard input; name no files beside it/],
    [['clean'], /name a file to clean/],
    [['annotate'], /name a file to annotate/],
    [['annotate', '--certainty', 'high', 'a.md'], /must be a number from 0 to 1/],
    [['clean', 'a.md', 'b.md'], /too many arguments/],
  ];
  for (const [args, message] of wrong) {
    it(`“${args.join(' ')}” is explained`, async () => {
      const { code, out, err } = await sourcemarkIn({ 'a.md': '' }, args);
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.match(err, message);
      assert.match(err, /--help/);
    });
  }

  it('without a word it shows its help', async () => {
    const { code, err } = await sourcemark([]);
    assert.equal(code, 2);
    assert.match(err, /Usage: sourcemark/);
  });
});
