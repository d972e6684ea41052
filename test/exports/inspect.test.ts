import assert from 'node:assert/strict';
import { analyze } from '../../server/article/analyze.ts';
import { inspect, type Inspection, type Stretch } from '../../server/exports/inspect.ts';
import { lint } from '../../server/lint/lint.ts';

const ledger = `
\`\`\`ledger
minister: Ann Kovac | person | role: finance minister
aide: person who attended the meeting | person | anonymous | reason: fears dismissal | knows: was in the room | count: 2
courier: Lowmark Courier | publication
unsaid: Nobody
\`\`\`
`;

function inspected(text: string): Inspection {
  const article = analyze(text);
  return inspect(article, lint(article), 'x');
}

function words(text: string, stretches: readonly Stretch[]): string {
  return stretches.map(([start, end]) => text.slice(start, end)).join(' … ');
}

describe('inspect', () => {
  it('gives every attribution its words, by offsets of the whole text', () => {
    const text = `Rain fell.\n\n[The fuel tax will rise 12%]{@minister !}.\n\n[Talks failed]{@aide}.\n${ledger}`;
    const { attributions, sources } = inspected(text);
    const marked = attributions.filter(a => a.origin === 'marked');
    assert.deepEqual(marked.map(a => [words(text, a.content), a.ids, a.anonymous, a.confidence, a.certainty, a.in]), [
      ['The fuel tax will rise 12%', ['minister'], false, 'confirmed', null, null],
      ['Talks failed', ['aide'], true, null, null, null],
    ]);
    assert.deepEqual(sources.filter(s => s.id).map(s => [s.id, s.name, s.kind, s.count, s.attributions.map(i => words(text, attributions[i]!.content))]), [
      ['minister', 'Ann Kovac', 'person', 1, ['The fuel tax will rise 12%']],
      ['aide', 'person who attended the meeting', 'person', 2, ['Talks failed']],
    ]);
  });

  it('points from hearsay to the attribution that reports it, over the whole document', () => {
    const text = `[Rents fell]{@minister}.\n\n[The Courier said that [the minister is leaving]{@aide}]{@courier}.\n${ledger}`;
    const { attributions } = inspected(text);
    const inner = attributions.find(a => a.ids.includes('aide'))!;
    assert.deepEqual(attributions[inner.in!]!.ids, ['courier']);
    assert.equal(words(text, inner.content), 'the minister is leaving');
  });

  it('lists as unsourced exactly what the rule flags', () => {
    const text = 'The bridge collapsed on Friday and 12 people were killed.\n\n“It was loud,” said Mayor Ann Kovac.\n';
    const { unsourced, problems, claims } = inspected(text);
    assert.deepEqual(unsourced, problems.filter(p => p.code === 'unsourced-claim').map(p => [p.start, p.end]));
    assert.match(words(text, unsourced), /12 people were killed/);
    const claim = claims.find(c => text.slice(c.start, c.end).includes('12 people'))!;
    assert.deepEqual([claim.sourced, claim.severity], [false, 'serious']);
    assert.ok(claim.evidence.length > 0);
  });

  it('gives a surname the kind of the full name, wherever in the draft it stands', () => {
    const { mentions } = inspected('Ann Kovac opened the mill.\n\nThe mill burned on Monday.\n\nNeighbors pulled Kovac from the roof.\n');
    assert.deepEqual(mentions.map(({ name, kind }) => `${kind} ${name}`), ['person Ann Kovac', 'person Kovac']);
  });

  it('counts no claim as sourced that the rule flags, whatever guess stands beside it', () => {
    const text = 'Kestrel bought the port in May. Reportedly, the port cost $2 million.\n';
    const { unsourced, claims, attributions } = inspected(text);
    assert.equal(words(text, attributions.flatMap(a => a.cue)), 'Reportedly');
    assert.equal(unsourced.length, 2);
    assert.deepEqual(claims.map(c => c.sourced), [false, false]);
  });

  it('is plain JSON with the keys of the contract, for any text', () => {
    for (const text of ['', '\ufeff', ']', '“', `[a]{@b +x}\r\n${ledger}`, '[Talks failed]{@we}, two officials said.\n\n{@ghost}\nThey [left]{?}.']) {
      const value = inspected(text);
      assert.deepEqual(JSON.parse(JSON.stringify(value)), value);
      assert.deepEqual(Object.keys(value), ['version', 'id', 'sentences', 'attributions', 'sources', 'claims', 'unsourced', 'mentions', 'problems']);
      const places = [
        ...value.sentences, ...value.claims, ...value.mentions, ...value.problems,
        ...[...value.unsourced, ...value.attributions.flatMap(a => [...a.source, ...a.cue, ...a.content])].map(([start, end]) => ({ start, end })),
      ];
      for (const { start, end } of places) assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end} in ${JSON.stringify(text)}`);
      for (const source of value.sources) for (const index of source.attributions) assert.ok(value.attributions[index], 'a source of an attribution that is not there');
    }
  });
});
