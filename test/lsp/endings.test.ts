import assert from 'node:assert/strict';
import { type Client, connect, start } from './client.ts';

describe('The server ends', () => {
  let client: Client;
  afterEach(() => client.process.kill('SIGKILL'));

  it('with 0 after shutdown and exit', async () => {
    client = await connect();
    await client.stop();
    assert.deepEqual(await client.ended, { code: 0, signal: null });
  });

  it('with 1 after exit alone', async () => {
    client = await connect();
    await client.connection.sendNotification('exit');
    assert.deepEqual(await client.ended, { code: 1, signal: null });
  });

  it('with 1 when its input closes', async () => {
    client = await connect();
    client.process.stdin!.end();
    assert.deepEqual(await client.ended, { code: 1, signal: null });
  });

  it('with 0 when its input closes after shutdown', async () => {
    client = await connect();
    await client.connection.sendRequest('shutdown');
    client.process.stdin!.end();
    assert.deepEqual(await client.ended, { code: 0, signal: null });
  });

  it('with 0 after shutdown alone', async () => {
    client = await connect();
    await client.connection.sendRequest('shutdown');
    assert.deepEqual(await client.ended, { code: 0, signal: null });
  }).timeout(20_000);

  it('on SIGTERM, whether it has begun or not', async () => {
    client = await connect();
    client.process.kill('SIGTERM');
    assert.deepEqual(await client.ended, { code: 1, signal: null });
  });

  it('with 1 on a header that is none', async () => {
    client = start();
    client.process.stdin!.write('Content-Lenght: 12\r\n\r\n{"jsonrpc":1}');
    assert.deepEqual(await client.ended, { code: 1, signal: null });
  });

  it('only after it has answered all that came before its input closed', async () => {
    client = start();
    let answers = '';
    client.process.stdout!.on('data', data => (answers += data));
    client.process.stdin!.end([
      { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
      { method: 'textDocument/didOpen', params: { textDocument: { uri: 'file:///x', languageId: 'sourcemark', version: 1, text: 'The dam killed 40 people.' } } },
      { id: 2, method: 'textDocument/documentSymbol', params: { textDocument: { uri: 'file:///x' } } },
      { id: 3, method: 'shutdown' },
    ].map(message => JSON.stringify({ jsonrpc: '2.0', ...message })).map(body => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`).join(''));
    assert.deepEqual(await client.ended, { code: 0, signal: null });
    for (const id of [1, 2, 3]) assert.match(answers, new RegExp(`"id":${id},"result"`));
  });

  it('not on a message that is no JSON: it says so and goes on', async () => {
    client = await connect();
    client.process.stdin!.write('Content-Length: 5\r\n\r\n{"a":');
    const uri = await client.open('Fine.');
    assert.deepEqual(await client.diagnostics(uri, 1), []);
  });
});
