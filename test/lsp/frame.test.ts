/** What goes over the wire is read back as what was meant, and its length is the one told. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openFrames } from '../../server/lsp/frame.ts';

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom('“', '\ud800', '\0', 'é'.repeat(5000), 'x”'.repeat(5000)));
const part = fc.dictionary(text, fc.oneof(text, fc.integer(), fc.constant(null), fc.array(text)));

function read(bytes: Uint8Array): unknown {
  const frame = Buffer.from(bytes).toString('latin1');
  const [, length, body] = /^Content-Length: (\d+)\r\n\r\n([^]*)$/.exec(frame)!;
  assert.match(body!, /^[\0-\x7f]*$/);
  assert.equal(body!.length, Number(length));
  return JSON.parse(body!);
}

const bytesOf = openFrames();

describe('A message on a stream', () => {
  it('is read as it was meant', () => {
    fc.assert(fc.property(part, result => {
      const message = { jsonrpc: '2.0', id: 1, result };
      assert.deepEqual(read(bytesOf(message)), JSON.parse(JSON.stringify(message)));
    }), { numRuns: 100 });
  });

  it('with diagnostics too, new ones between ones sent before', () => {
    const last = new Map<string, readonly object[]>();
    fc.assert(fc.property(fc.constantFrom('file:///a', 'file:///“b”'), fc.nat(), fc.nat({ max: 3 }), fc.array(part, { maxLength: 2 }), fc.nat(), (uri, at, gone, fresh, version) => {
      const before = last.get(uri) ?? [], from = at % (before.length + 1);
      const diagnostics = [...before.slice(0, from), ...fresh, ...before.slice(from + gone)].slice(-8);
      last.set(uri, diagnostics);
      const message = { jsonrpc: '2.0', method: 'textDocument/publishDiagnostics', params: { uri, version, diagnostics } };
      assert.deepEqual(read(bytesOf(message)), JSON.parse(JSON.stringify(message)));
    }), { numRuns: 200 });
  });

  it('with an outline too, its nodes new or sent before', () => {
    const known: object[] = [];
    fc.assert(fc.property(fc.array(fc.tuple(part, fc.array(part, { maxLength: 3 })), { minLength: 1, maxLength: 4 }), fc.array(fc.nat(), { maxLength: 5 }), (fresh, again) => {
      known.push(...fresh.map(([own, children]) => ({ ...own, selectionRange: {}, children })), ...fresh.map(([own]) => ({ ...own, selectionRange: {} })));
      const message = { jsonrpc: '2.0', id: 7, result: [...again, 0].map(i => known[i % known.length]!) };
      assert.deepEqual(read(bytesOf(message)), JSON.parse(JSON.stringify(message)));
    }), { numRuns: 100 });
  });
});
