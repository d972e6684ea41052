/** Whether a paragraph tells of a match or a show, where the words of crime and war mean play. */
import type { Reading } from '../reading.ts';
import { flagsOfEntries, SCENE, SPORT } from './claimFlags.ts';

/** How thick the words of matches and of shows stand in the paragraph of sentence `k`: 0.04 and more is a match report. The result is overwritten by the next call. */
export function surroundings(reading: Reading, k: number): { readonly sport: number; readonly scene: number } {
  const { sentences, from, to, tokens } = reading, { paragraph } = sentences[k]!;
  if (shared.reading === reading && shared.paragraph === paragraph) return shared;
  const flags = flagsOfEntries();
  let a = k, b = k;
  while (a > 0 && sentences[a - 1]!.paragraph === paragraph) a--;
  while (b + 1 < sentences.length && sentences[b + 1]!.paragraph === paragraph) b++;
  let sport = 0, scene = 0;
  for (let i = from[a]!; i < to[b]!; i++) {
    const f = flags[tokens.entry[i]!]!;
    if ((f & SPORT) !== 0) sport++;
    if ((f & SCENE) !== 0) scene++;
  }
  const words = Math.max(12, to[b]! - from[a]!);
  shared.reading = reading;
  shared.paragraph = paragraph;
  shared.sport = sport < 2 ? 0 : sport / words;
  shared.scene = scene < 2 ? 0 : scene / words;
  return shared;
}
/** The paragraph looked at last. */
const shared: { reading: Reading | null; paragraph: number; sport: number; scene: number } = { reading: null, paragraph: -1, sport: 0, scene: 0 };
