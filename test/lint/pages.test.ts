/** The pages of the rules: their examples are linted, and list, pages, files and index are held against each other. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { analyze } from '../../server/article/analyze.ts';
import { applyEdits } from '../../server/lint/applyEdits.ts';
import { lint } from '../../server/lint/lint.ts';
import type { Problem } from '../../server/lint/problem.ts';
import { codes, rules } from '../../server/lint/rules.ts';
import { faultRules } from '../../server/lint/faults.ts';

interface Page {
  readonly code: string;
  readonly text: string;
  readonly wrong: readonly string[];
  readonly right: readonly string[];
  /** `*.ledger` files that stand beside the examples. */
  readonly ledgers: readonly { readonly file: string; readonly text: string }[];
}

const pages = readdirSync('docs/rules').filter(name => name.endsWith('.md') && name !== 'README.md').map(pageOf);
const faults = new Set(faultRules.map(({ code }) => code));

describe('pages of the rules', () => {
  it('there is one for each rule, and a rule for each', () => {
    assert.deepEqual(pages.map(({ code }) => code).sort(), [...codes].sort());
  });

  it('each rule but the passed-on faults has a file of its name', () => {
    const files = readdirSync('server/lint/rules').map(name => name.replace(/\.ts$/, ''));
    assert.deepEqual(files.sort(), [...codes].filter(code => !faults.has(code)).sort());
  });

  it('the index names each with its severities and its law', () => {
    const rows = readFileSync('docs/rules/README.md', 'utf8').split('\n').filter(line => line.startsWith('| [`'));
    const expected = rules.map(({ code, levels, law }) => `| [\`${code}\`](${code}.md) | ${levels[0]} → ${levels[1]} | ${law} |`);
    assert.deepEqual(rows.sort(), expected.sort());
  });

  for (const { code, law, levels } of rules) {
    const page = pages.find(p => p.code === code);
    it(`${code} states its law and its severities in the fixed shape`, () => {
      assert.ok(page, `docs/rules/${code}.md is missing`);
      assert.ok(page.text.startsWith(`# \`${code}\`\n\n${law}\n\n## What it finds\n`), `expected the law “${law}” at the top`);
      assert.ok(page.text.includes(`| \`draft\`, \`edit\` | \`ready\`, \`published\` |\n|---|---|\n| ${levels[0]} | ${levels[1]} |\n`), `expected ${levels.join(' → ')}`);
      const headings = [...page.text.matchAll(/^## (.*)$/gm)].map(m => m[1]);
      assert.deepEqual(headings, ['What it finds', 'Why', 'Severity', 'Wrong', 'Right', 'Fixes', 'Silencing']);
      assert.ok(page.wrong.length > 0 && page.right.length > 0, 'an example of either kind');
    });
  }
});

describe('examples of the pages', () => {
  for (const page of pages) {
    page.wrong.forEach((example, i) => it(`${page.code}: wrong example ${i + 1} is reported`, () => {
      assert.ok(found(page, example).some(({ code }) => code === page.code), `only found: ${list(found(page, example))}`);
    }));
    page.right.forEach((example, i) => it(`${page.code}: right example ${i + 1} is free of it and of warnings`, () => {
      const left = found(page, example).filter(({ code, severity }) => code === page.code || severity === 'error' || severity === 'warning');
      assert.deepEqual(list(left), []);
    }));
    if (!page.text.includes('It cannot be silenced.')) page.wrong.forEach((example, i) => it(`${page.code}: a comment with a reason silences wrong example ${i + 1}`, () => {
      const left = found(page, `${example}\n\n<!-- sourcemark-disable-file ${page.code}: shown on its page -->\n`).filter(({ code }) => code === page.code || code === 'unused-suppression');
      assert.deepEqual(list(left), []);
    }));
    page.wrong.forEach((example, i) => it(`${page.code}: fixes of wrong example ${i + 1} mend it once and break nothing`, () => {
      for (const problem of found(page, example)) for (const { title, edits } of problem.fixes) {
        const fixed = applyEdits(example, edits);
        assert.notEqual(fixed, example, `${problem.code}: “${title}” changes nothing`);
        const before = found(page, example), after = found(page, fixed);
        assert.ok(offers(after, problem.code, title) < offers(before, problem.code, title), `${problem.code}: “${title}” is offered again after it was applied:\n${fixed}`);
        const broken = list(after.filter(({ code }) => faults.has(code)));
        assert.ok(broken.length <= before.filter(({ code }) => faults.has(code)).length, `${problem.code}: “${title}” leaves ${broken}:\n${fixed}`);
      }
    }));
  }
});

function pageOf(name: string): Page {
  const text = readFileSync(`docs/rules/${name}`, 'utf8');
  const fences = [...text.matchAll(/^````(sourcemark wrong|sourcemark right|sourcemark-ledger (\S+))\n([\s\S]*?)^````$/gm)];
  const marked = (kind: string) => fences.filter(m => m[1] === kind).map(m => m[3]!);
  return {
    code: name.replace(/\.md$/, ''), text, wrong: marked('sourcemark wrong'), right: marked('sourcemark right'),
    ledgers: fences.filter(m => m[2]).map(m => ({ file: m[2]!, text: m[3]! })),
  };
}

function found(page: Page, text: string): readonly Problem[] {
  return lint(analyze(text, { ledgerFiles: page.ledgers }));
}

function offers(problems: readonly Problem[], code: string, title: string): number {
  return problems.filter(p => p.code === code && p.fixes.some(fix => fix.title === title)).length;
}

function list(problems: readonly Problem[]): string[] {
  return problems.map(({ code, message }) => `${code}: ${message}`);
}
