import { strict as assert } from 'node:assert';
import { analyze } from '../../server/article/analyze.ts';
import { loadModel } from '../../server/loadModel.ts';
import { sources } from './show.ts';
import { passages } from './sources.cases.ts';

describe('article: the table of sources', () => {
  for (const [text, expected] of passages) {
    it(text, async () => assert.equal(sources(analyze(`${text}\n`, { model: await loadModel() })), expected));
  }
});
