/** The desk's ledger files for a draft (language.md §6): those of its folder, then of each folder above, up to the one the command runs in. */
import { readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { readText } from './readText.ts';

export interface LedgerText {
  /** The file's path, as shown to the user. */
  readonly file: string;
  readonly text: string;
}

export interface LedgerShelf {
  /** Nearest first; of one folder by name. `draft` need not exist. */
  for(draft: string): Promise<readonly LedgerText[]>;
}

/** Reads every folder once. A draft outside `root` sees its own folder alone. `complain` hears of ledger files that cannot be read. */
export function ledgerShelf(root: string, complain: (file: string, message: string) => void): LedgerShelf {
  const folders = new Map<string, Promise<readonly LedgerText[]>>();
  return {
    async for(draft) {
      const lists: (readonly LedgerText[])[] = [];
      for (const folder of foldersAbove(dirname(resolve(root, draft)), root)) {
        const list = folders.get(folder) ?? read(folder);
        folders.set(folder, list);
        lists.push(await list);
      }
      return lists.flat();
    },
  };

  async function read(folder: string): Promise<readonly LedgerText[]> {
    const names = (await readdir(folder).catch(() => [])).filter(name => name.endsWith('.ledger')).sort();
    const ledgers: LedgerText[] = [];
    for (const name of names) {
      const file = shown(join(folder, name), root), reading = await readText(join(folder, name));
      if ('text' in reading) ledgers.push({ file, text: reading.text });
      else complain(file, reading.fault);
    }
    return ledgers;
  }
}

function foldersAbove(folder: string, root: string): readonly string[] {
  if (folder !== root && !folder.startsWith(root.endsWith(sep) ? root : root + sep)) return [folder];
  const folders = [folder];
  for (let at = folder; at !== root; at = dirname(at)) folders.push(dirname(at));
  return folders;
}

function shown(path: string, root: string): string {
  const short = relative(root, path);
  return short.startsWith('..') ? path : short;
}
