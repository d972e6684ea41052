import assert from 'node:assert/strict';
import { sourcemark } from './sourcemark.ts';

describe('sourcemark lsp --stdio', () => {
  const framed = (...messages: object[]): string => messages.map(message => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
  }).join('');

  it('serves an editor until it is told to end', async () => {
    const { code, out, err } = await sourcemark(['lsp', '--stdio', '--clientProcessId=1'], {
      input: framed(
        { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
        { method: 'initialized', params: {} },
        { id: 2, method: 'shutdown' },
        { method: 'exit' },
      ),
    });
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.match(out, /"id":1,"result":\{"capabilities":\{/);
  });

  it('ends when its input ends', async () => {
    const { code, out } = await sourcemark(['lsp', '--stdio'], { input: framed({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }) });
    assert.notEqual(code, null);
    assert.match(out, /"id":1,"result"/);
  });
});
