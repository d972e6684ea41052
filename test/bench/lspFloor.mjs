// A language server that only answers: what lsp.mjs takes for reading a message, sending as many bytes of problems and waking two processes, with no library and no work.
//   node lspFloor.mjs BYTES
const filler = Buffer.alloc(Number(process.argv[2]), 'x');
let input = Buffer.alloc(0);

process.stdin.on('data', data => {
  input = input.length === 0 ? data : Buffer.concat([input, data]);
  for (let end = input.indexOf('\r\n\r\n'); end >= 0; end = input.indexOf('\r\n\r\n')) {
    const from = end + 4, until = from + Number(/Content-Length: (\d+)/i.exec(input.latin1Slice(0, end))[1]);
    if (input.length < until) return;
    const message = JSON.parse(input.utf8Slice(from, until));
    input = input.subarray(until);
    answer(message);
  }
});

function answer({ id, method, params }) {
  if (method === 'exit') process.exit();
  if (method === 'textDocument/didOpen' || method === 'textDocument/didChange') {
    const { uri, version } = params.textDocument;
    return send(`{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"${uri}","version":${version},"diagnostics":[],"filler":"`, filler, '"}}');
  }
  if (id !== undefined) send(JSON.stringify({ jsonrpc: '2.0', id, result: method === 'initialize' ? { capabilities: {} } : null }), Buffer.alloc(0), '');
}

/** In one write. */
function send(head, between, tail) {
  process.stdout.write(Buffer.concat([Buffer.from(`Content-Length: ${head.length + between.length + tail.length}\r\n\r\n${head}`), between, Buffer.from(tail)]));
}
