import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { analyze } from '../server/article/analyze.ts';
import { lint } from '../server/lint/lint.ts';
import { parse } from '../server/markup/parse.ts';
import { items } from '../server/sequence.ts';

const pages = globSync(['*.md', 'docs/**/*.md']).sort();

describe('the documentation', () => {
  for (const page of pages) {
    it(`every link of ${page} leads somewhere`, () => {
      const dead = linksOf(readFileSync(page, 'utf8')).filter(link => !leads(page, link));
      assert.deepEqual(dead, []);
    });
  }

  it('a page that nothing links to is lost', () => {
    const reached = new Set(pages.flatMap(page => linksOf(readFileSync(page, 'utf8')).map(link => path.join(path.dirname(page), link.split('#')[0]!))));
    assert.deepEqual(pages.filter(page => page !== 'README.md' && !reached.has(page)), []);
  });

  for (const page of ['README.md', 'docs/language.md']) {
    it(`the markup that ${page} shows holds no fault`, () => {
      const samples = [...readFileSync(page, 'utf8').matchAll(/^````(?:sourcemark)?\n([^]*?)\n````$/gm)].map(([, sample]) => sample!);
      assert.ok(samples.length > 0);
      for (const sample of samples) {
        assert.deepEqual(faultsOf(sample), []);
        const errors = lint(analyze(sample)).filter(problem => problem.severity === 'error');
        assert.deepEqual(errors.map(({ code, start, end }) => `${code}: ${sample.slice(start, end)}`), []);
      }
    });
  }

  it('the annotated example holds no fault', () => {
    assert.deepEqual(faultsOf(readFileSync('examples/island-clinics.sourced.md', 'utf8')), []);
  });

  it('the example of docs/library.md runs, checks, and prints what the page says', () => {
    const page = readFileSync('docs/library.md', 'utf8');
    const [, program] = /^```ts\n([^]*?)^```$/m.exec(page)!, [, printed] = /^```text\n([^]*?)^```$/m.exec(page)!;
    const folder = mkdtempSync(path.join(tmpdir(), 'sourcemark-library-'));
    try {
      mkdirSync(path.join(folder, 'node_modules'));
      symlinkSync(process.cwd(), path.join(folder, 'node_modules', 'sourcemark'), 'junction');
      writeFileSync(path.join(folder, 'example.ts'), program!);
      writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({
        compilerOptions: { target: 'ES2022', module: 'NodeNext', moduleResolution: 'NodeNext', strict: true, types: [], lib: ['ES2022', 'DOM'], rewriteRelativeImportExtensions: true },
        files: ['example.ts'],
      }));
      writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
      const checked = spawnSync(process.execPath, [path.resolve('node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' });
      assert.equal(checked.stdout + checked.stderr, '');
      const run = spawnSync(process.execPath, [path.join(folder, 'example.js')], { encoding: 'utf8' });
      assert.equal(run.stderr, '');
      assert.equal(run.stdout, printed);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** Targets within the repository, of links and pictures outside code. */
function linksOf(page: string): readonly string[] {
  const prose = page.replace(/^(`{3,})[^]*?^\1$/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!).filter(target => !/^[a-z]+:/.test(target));
}

function leads(page: string, link: string): boolean {
  const [file, anchor] = link.split('#') as [string, string?];
  const target = file ? path.join(path.dirname(page), decodeURI(file)) : page;
  if (!existsSync(target)) return false;
  return anchor === undefined || headingsOf(readFileSync(target, 'utf8')).includes(anchor);
}

/** Headings as the anchors that GitHub and VS Code make of them. */
function headingsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'));
}

function faultsOf(text: string): readonly string[] {
  return [...items(parse(text).blocks)].flatMap(({ item }) => item.faults.map(fault => `${fault.code}: ${item.text.slice(fault.start, fault.end)}`));
}
