/** Finds names of people, organizations, places, events and works. */
import type { Name } from '../prose.ts';
import type { Reading } from '../reading.ts';
import { CAPITAL } from '../tokens.ts';

export function findNames(reading: Reading): readonly Name[] {
  const { tokens, from, to } = reading, names: Name[] = [];
  for (let k = 0; k < from.length; k++) {
    for (let i = from[k]! + 1; i < to[k]!; i++) {
      if ((tokens.shape[i]! & CAPITAL) === 0) continue;
      const first = i;
      while (i + 1 < to[k]! && (tokens.shape[i + 1]! & CAPITAL) !== 0) i++;
      if (i === first) continue;
      const start = tokens.start[first]!, end = tokens.end[i]!;
      names.push({ start, end, kind: 'unknown', certainty: 0.3, name: reading.text.slice(start, end) });
    }
  }
  return names;
}
