/** What the words of a paragraph mean for claims, and whether it tells of a match or a show, where the words of crime and war mean play. */
import type { Reading } from '../reading.ts';
import { hasRoom, roomFor } from '../room.ts';
import { meaningsOfEntries, SCENE, SPORT } from './claimFlags.ts';

export interface Surroundings {
  /** How thick the words of matches and of shows stand in the paragraph: 0.04 and more is a match report. */
  sport: number;
  scene: number;
  /** Of the paragraph's tokens, by their index: looked up here in one go, since looking up is mostly waiting. */
  flags: Int32Array;
  roles: Int32Array;
}

/** Those of sentence `k`. The result is overwritten by the next call. */
export function surroundings(reading: Reading, k: number): Surroundings {
  const { sentences, from, to, tokens: { entry, count } } = reading, paragraph = reading.paragraph[k]!;
  if (last.reading === reading && last.paragraph === paragraph) return shared;
  let a = k, b = k;
  while (a > 0 && reading.paragraph[a - 1] === paragraph) a--;
  while (b + 1 < sentences && reading.paragraph[b + 1] === paragraph) b++;
  if (!hasRoom(shared.flags.length, count)) {
    shared.flags = new Int32Array(roomFor(count));
    shared.roles = new Int32Array(roomFor(count));
  }
  const { flags, roles } = shared, meanings = meaningsOfEntries(), first = from[a]!, end = to[b]!;
  let sport = 0, scene = 0;
  for (let i = first; i < end; i++) {
    const e = entry[i]! << 1, f = meanings[e]!;
    flags[i] = f;
    roles[i] = meanings[e | 1]!;
    sport += f >> SPORT_AT & 1;
    scene += f >> SCENE_AT & 1;
  }
  const words = Math.max(12, end - first);
  last.reading = reading;
  last.paragraph = paragraph;
  shared.sport = sport < 2 ? 0 : sport / words;
  shared.scene = scene < 2 ? 0 : scene / words;
  return shared;
}

const shared: Surroundings = { sport: 0, scene: 0, flags: new Int32Array(0), roles: new Int32Array(0) };
/** The paragraph looked at last. */
const last: { reading: Reading | null; paragraph: number } = { reading: null, paragraph: -1 };
/** Where the bits stand. */
const SPORT_AT = 31 - Math.clz32(SPORT), SCENE_AT = 31 - Math.clz32(SCENE);
