import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/article/analyze.ts';
import { countsOf } from '../../server/cli/counts.ts';
import { loadModel } from '../../server/loadModel.ts';

const sentences = [
  'Nora Quist said the ferry had been repaired.', 'Two officials said the tunnel leaked.', 'The ministry said it knew nothing.', 'He said the pumps had failed.', 'They said so again.',
  'An official who asked not to be named said the minister would resign.', 'Nora Quist and two aides told reporters that the dam would hold.', 'The harbor was closed in May.',
  '[The bridge was sold]{@quist}.', '[The dam leaks]{@pilot}, a pilot said.', '“We were told nothing at all about the repairs.”', 'The harbor union denied it.', '[[pilot|The pilot]] waited. She said the storm had passed.',
];
const ledgers = ['', '\n\n```ledger\nquist: Nora Quist | person\n```\n', '\n\n```ledger\nquist: Nora Quist | person\npilot: a harbor pilot | person | background\n```\n'];

describe('the figures of a draft', () => {
  it('count the unnamed sources that the article has', async () => {
    const model = await loadModel(), met = new Set<number>();
    const draft = fc.tuple(fc.array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(' ', '\n\n')), { maxLength: 6 }), fc.constantFrom(...ledgers));
    fc.assert(fc.property(draft, fc.boolean(), ([parts, ledger], learned) => {
      const text = parts.flat().join('') + ledger, article = analyze(text, { model: learned ? model : null });
      const { anonymousSources } = countsOf(article, []);
      assert.equal(anonymousSources, article.sources.filter(({ anonymous }) => anonymous).length, text);
      met.add(anonymousSources);
    }), { numRuns: 1500 });
    assert.ok(met.has(0) && met.has(1) && met.has(2), 'drafts of every kind');
  });
});
