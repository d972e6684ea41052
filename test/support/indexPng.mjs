// Makes a picture of a screen small: its PNG with a table of 64 colors in place of three bytes a point.
//   node test/support/indexPng.mjs FILE…      rewrites the files
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

for (const file of process.argv.slice(2)) if (process.argv[1] === import.meta.filename) writeFileSync(file, indexPng(readFileSync(file)));

/** `png`: eight bits a channel, not interlaced, as a browser writes it; one that has a table already is given back as it is. */
export function indexPng(png) {
  const header = chunksOf(png, 'IHDR')[0];
  const width = header.readUInt32BE(0), height = header.readUInt32BE(4), channels = { 2: 3, 6: 4 }[header[9]];
  if (!channels) return png;
  const points = pointsOf(inflateSync(Buffer.concat(chunksOf(png, 'IDAT'))), width * channels, height, channels);
  const colors = new Uint32Array(width * height);
  const count = new Map();
  for (let i = 0; i < colors.length; i++) {
    const color = points.readUIntBE(i * channels, 3);
    colors[i] = color;
    count.set(color, (count.get(color) ?? 0) + 1);
  }
  const table = merged([...count].sort((a, b) => b[1] - a[1]).slice(0, 256), 64);
  const index = new Map([...count.keys()].map(color => [color, nearest(table, color)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let i = 0; i < colors.length; i++) rows[Math.floor(i / width) + 1 + i] = index.get(colors[i]);
  const palette = Buffer.from(table.flatMap(bytes));
  header.set([8, 3], 8);
  return Buffer.concat([png.subarray(0, 8), chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

/** `most` of the colors, each with its number of points: again and again the one gives way to another by which its points change least in all. */
function merged(colors, most) {
  const left = colors.map(([color, points]) => ({ color, points }));
  while (left.length > most) {
    let least = Infinity, from, to;
    for (const a of left) for (const b of left) {
      const change = a === b ? Infinity : a.points * distance(a.color, b.color);
      if (change < least) [least, from, to] = [change, a, b];
    }
    to.points += from.points;
    left.splice(left.indexOf(from), 1);
  }
  return left.map(({ color }) => color);
}

function chunksOf(png, wanted) {
  const found = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === wanted) found.push(Buffer.from(png.subarray(at + 8, at + 8 + png.readUInt32BE(at))));
  }
  return found;
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]), out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(data.length);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
}

/** Undoes the filters of PNG: a byte is told from those to the left, above, and above to the left. */
function pointsOf(data, row, height, channels) {
  const points = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x < channels ? 0 : points[at - channels], above = y === 0 ? 0 : points[at - row], corner = x < channels || y === 0 ? 0 : points[at - row - channels];
      points[at] = data[y * (row + 1) + 1 + x] + [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter];
    }
  }
  return points;
}

function paeth(left, above, corner) {
  const guess = left + above - corner, l = Math.abs(guess - left), a = Math.abs(guess - above), c = Math.abs(guess - corner);
  return l <= a && l <= c ? left : a <= c ? above : corner;
}

function nearest(table, color) {
  let best = 0, least = Infinity;
  for (let i = 0; i < table.length && least > 0; i++) {
    const away = distance(table[i], color);
    if (away < least) [best, least] = [i, away];
  }
  return best;
}

function distance(one, other) {
  const [red, green, blue] = bytes(one), [r, g, b] = bytes(other);
  return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
}

function bytes(color) {
  return [color >> 16, (color >> 8) & 255, color & 255];
}
