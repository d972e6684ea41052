/** A stream of bytes as lines. What a line means is left to whoever reads it. */

/** The bytes of each line without its LF or CRLF, in order. Holds one line at a time; the source is read no faster than lines are taken. */
export async function* linesOfStream(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      parts.push(chunk.subarray(from, at));
      yield joined(parts);
      parts = [];
      from = at + 1;
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (parts.length) yield joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const line = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  return line.at(-1) === 13 ? line.subarray(0, -1) : line;
}
