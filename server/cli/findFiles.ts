/** Which files a command means: those named, those in named folders, those a pattern matches. Reading them is left to readText.ts. */
import { realpathSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

export interface Found {
  /** As the user would name them, in the order given; `-` is standard input. */
  readonly files: readonly string[];
  readonly complaints: readonly Complaint[];
}
export interface Complaint {
  readonly place: string;
  readonly message: string;
}

/** A file named is meant whatever its ending; a folder means the drafts in it, `node_modules` and folders that begin with a dot left out. */
export async function findFiles(names: readonly string[]): Promise<Found> {
  const files = new Map<string, string>(), complaints: Complaint[] = [];
  for (const name of names) {
    const found = await meantBy(name);
    if (typeof found === 'string') complaints.push({ place: name, message: found });
    else for (const file of found) remember(files, file);
  }
  return { files: [...files.values()], complaints };
}

async function meantBy(name: string): Promise<readonly string[] | string> {
  if (name === '-') return ['-'];
  if (name === '') return 'an empty name is no file';
  const kind = await stat(name).catch(() => null);
  if (kind?.isDirectory()) {
    const inside = await glob('**/*.{sourced.md,sourcemark}', { cwd: name, ignore: '**/node_modules/**', followSymbolicLinks: false });
    if (!inside.length) return 'holds no *.sourced.md and no *.sourcemark; name a file to have it read whatever its ending';
    return inside.sort().map(file => join(name, file));
  }
  // A missing file is named too: reading it says why it cannot be read.
  if (kind || !isDynamicPattern(name)) return [name];
  const matches = await glob(name.replaceAll('\\', '/'), { ignore: '**/node_modules/**', followSymbolicLinks: false });
  return matches.length ? matches.sort().map(file => normalize(file)) : 'no file matches this pattern';
}

/** A file that is named twice, by whatever path, is read once. */
function remember(files: Map<string, string>, file: string): void {
  const key = file === '-' ? file : placeOf(file);
  if (!files.has(key)) files.set(key, file);
}

/** Waits for the disk, as readText.ts does: asking aside takes several times as long. */
function placeOf(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}
