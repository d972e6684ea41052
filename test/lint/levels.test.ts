/** Which severity a finding has: by the draft's status, by options, and what is said of options that name no rule. */
import assert from 'node:assert/strict';
import { unknownRules } from '../../server/lint/unknownRules.ts';
import { problemsOf } from './check.ts';

const head = (status: string) => `---\nheadline: Rain\nstatus: ${status}\n---\n\n`;
const QUERY = 'It rained for TK hours.';

describe('severities', () => {
  it('follow the status in the head', () => {
    const severity = (status: string) => problemsOf('open-query', head(status) + QUERY)[0]!.severity;
    assert.deepEqual(['draft', 'edit', 'ready', 'published'].map(severity), ['information', 'information', 'error', 'error']);
  });

  it('a draft without a head is a draft', () => assert.equal(problemsOf('open-query', QUERY)[0]!.severity, 'information'));

  it('the option overrides the status in the head', () => {
    assert.equal(problemsOf('open-query', head('published') + QUERY, { status: 'draft' })[0]!.severity, 'information');
    assert.equal(problemsOf('open-query', QUERY, { status: 'ready' })[0]!.severity, 'error');
  });

  it('a rule can be given one severity, or none', () => {
    assert.equal(problemsOf('open-query', QUERY, { rules: { 'open-query': 'hint' } })[0]!.severity, 'hint');
    assert.deepEqual(problemsOf('open-query', QUERY, { rules: { 'open-query': 'off' } }), []);
  });

  it('a name that is no rule is named, with the rule that was meant', () => {
    assert.deepEqual(unknownRules({ rules: { 'open-query': 'off', 'open-qery': 'off', weather: 'hint' } }), [
      { name: 'open-qery', suggestion: 'open-query' }, { name: 'weather', suggestion: null },
    ]);
  });

  it('names of Object are no rules either', () => {
    assert.deepEqual(unknownRules({ rules: JSON.parse('{"constructor":"off","__proto__":"off"}') }).map(({ name }) => name), ['constructor', '__proto__']);
  });
});
