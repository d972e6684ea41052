import { strict as assert } from 'node:assert';
import { parseLedger } from '../../../server/markup/ledgerFile.ts';
import { cleansTo, faults, mends, reads } from '../check.ts';
import { faultsOf } from '../show.ts';

const only = (line: string) => parseLedger(line).lines[0]!;

describe('language: ledger', () => {
  it('§6 line: id, name, fields in any order', () => {
    const { idRange: _i, nameRange: _n, fields, start, end, ...line } = only('minister: Ann Kovac | role: finance minister | person | aka: Kovac, Minister Kovac | aka: AK');
    assert.deepEqual(line, {
      id: 'minister', name: 'Ann Kovac', kind: 'person', kindStated: true, terms: 'on-record', aka: ['Kovac', 'Minister Kovac', 'AK'], not: [], role: 'finance minister', of: null, side: null, count: null,
      reason: null, knows: null, approved: null, interest: null, date: null, url: null, transcript: null, embargo: null, sought: null, declined: null, wikidata: null, note: null,
    });
    assert.deepEqual([start, end, fields.length], [0, 92, 4]);
  });
  it('§6 line: places of id, name and fields', () => {
    const text = '\ufeff# all\r\n  kovac :  Ann Kovac  |  role:  minister | person  \r\n';
    const { lines: [line] } = parseLedger(text);
    const at = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    assert.deepEqual([at(line!), at(line!.idRange), at(line!.nameRange), ...line!.fields.map((f) => `${f.key}=${f.value} at ${at(f)}`)],
      ['kovac :  Ann Kovac  |  role:  minister | person', 'kovac', 'Ann Kovac', 'role=minister at role:  minister', 'kind=person at person']);
  });
  it('§6 line: every kind, and person by default', () => {
    for (const kind of ['person', 'group', 'organization', 'place', 'document', 'dataset', 'broadcast', 'post', 'publication', 'event', 'work']) assert.equal(only(`a: A | ${kind}`).kind, kind);
    assert.deepEqual([only('a: A').kind, only('a: A').kindStated], ['person', false]);
  });
  it('§6 line: terms, at most one', () => {
    for (const terms of ['on-record', 'background', 'deep-background', 'anonymous', 'off-record']) assert.equal(only(`a: A | ${terms}`).terms, terms);
    faults('```ledger\na: A | anonymous | background\n                   ^^^^^^^^^^ conflicting-items: This line states terms more than once.\n```\n');
  });
  it('§6 line: every key', () => {
    const line = only('a: A | aka: B | not: C, D | role: r | of: b | side: s | count: 2 | reason: x | knows: k | approved: JD | interest: i | date: 2026-05 | url: https://example.org/a:b | transcript: t.txt | embargo: 2026-05-01 | sought: 2026-05-02 | declined: 2026-05-03 | wikidata: Q71 | note: n');
    assert.deepEqual([line.aka, line.not, line.role, line.of, line.side, line.count, line.reason, line.knows, line.approved, line.interest, line.date, line.url, line.transcript, line.embargo, line.sought, line.declined, line.wikidata, line.note],
      [['B'], ['C', 'D'], 'r', 'b', 's', 2, 'x', 'k', 'JD', 'i', '2026-05', 'https://example.org/a:b', 't.txt', '2026-05-01', '2026-05-02', '2026-05-03', 'Q71', 'n']);
  });
  it('§6 line: \\, is a comma and \\| a bar; an empty value is absent', () => {
    const line = only('a: A \\| B | aka: Kovac\\, Ann, K | role: | | note: x \\| y');
    assert.deepEqual([line.name, line.aka, line.role, line.note], ['A | B', ['Kovac, Ann', 'K'], null, 'x | y']);
  });
  it('§6 line: comments and blank lines', () => assert.equal(parseLedger('# a: A\n\n  # b: B\nc: C\n').lines.length, 1));
  it('§6 line: ids in any script, in NFC', () => assert.deepEqual(parseLedger('Минюст: М\njose\u0301: J\n').lines.map((l) => l.id), ['Минюст', 'jos\u00e9']));
  it('§6 faults: a bad line is one fault, and all else works', () => {
    faults('```ledger\na: A\nno line\n^^^^^^^ bad-ledger-line: “no line” is not a ledger line: “id: name | fields”.\n1x: B\n^^^^^ bad-ledger-line: “1x” is not an id.\nb:\n^^ bad-ledger-line: “b” has no name.\nc: C | persn | rol: x | place\n       ^^^^^ bad-ledger-line: “persn” is neither a kind nor terms.\n               ^^^ bad-ledger-line: “rol” is not a key of a ledger line.\n```\n');
    assert.equal(parseLedger('c: C | persn | rol: x | place').lines[0]!.kind, 'place');
    mends('```ledger\nc: C | persn\n```\n', 'Change to “person”', '```ledger\nc: C | person\n```\n');
    mends('```ledger\nc: C | rol: x\n```\n', 'Change to “role”', '```ledger\nc: C | role: x\n```\n');
  });
  it('§6 faults: values that a key does not take', () => {
    const codes = (line: string): string[] => parseLedger(line).faults.map((f) => f.code);
    for (const field of ['date: May', 'embargo: 2026-02-30', 'sought: x', 'declined: 1', 'count: two', 'count: 0', 'of: a b', 'wikidata: 71']) assert.deepEqual(codes(`a: A | ${field}`), ['bad-value'], field);
    for (const field of ['role: a | role: b', 'person | place']) assert.deepEqual(codes(`a: A | ${field}`), ['conflicting-items'], field);
    mends('```ledger\na: A | of: @b\n```\n', 'Remove “@”', '```ledger\na: A | of: b\n```\n');
  });
  it('§6 block: a fenced block `ledger`, closed or not', () => {
    reads('⟦ledger: ```ledger\na: A\n\nb: B\n```⟧\nText.');
    reads('⟦ledger: ~~~~ ledger\na: A\n~~~~⟧\n⟦code: ```ledgers\n```⟧\n');
    reads('⟦ledger: ```ledger\na: A⟧\n\n⟦bracket @a: [One]{@a}⟧\n');
    reads('⟦ledger: ```ledger\na: A⟧\n\n⟦bracket @a: [One]{@a}⟧\n\n⟦ledger: ```ledger\nb: B\n```⟧\n');
    faults('```ledger\n^^^ unclosed-ledger: This ledger is not closed.\na: A\n\nText.\n');
    mends('```ledger\na: A\n\nText.', 'Close the ledger', '```ledger\na: A\n```\n\nText.');
  });
  it('§10 duplicate-id, reserved-id', () => {
    faults('```ledger\na: A\na: B\n^ duplicate-id: “a” is declared above.\ncommon: C\n^^^^^^ reserved-id: “common” has a meaning of its own and cannot be declared.\ntk: D\n^^ reserved-id: “tk” has a meaning of its own and cannot be declared.\nwe: Daily Post | publication\n```\n');
  });
  it('§9 a ledger is not published', () => {
    cleansTo('One.\n\n```ledger\na: A\n```\nTwo.', 'One.\n\nTwo.');
    cleansTo('One.\n\n```ledger\na: A\n```', 'One.\n');
    assert.equal(faultsOf('```ledger\n```').length, 0);
  });
});
