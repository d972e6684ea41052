/** What the server needs from the place it runs in: a Node process or a browser's worker. */
import type { LedgerFile } from '../article/article.ts';
import type { Door } from './door.ts';

export interface Environment {
  readonly door: Door;
  readonly version: string;
  /** URI of the folder with the rules' pages; null where none is known. */
  readonly pages: string | null;
  /** Runs a task after the messages that are being read. */
  readonly defer: (task: () => void) => void;
  /** The ledger files in force for the draft at `uri`, nearest first, named by their URIs; `roots` are the URIs of the open folders. */
  readonly ledgersFor: (uri: string, roots: readonly string[]) => Promise<readonly LedgerFile[]>;
  /** The client has asked the server to end. */
  readonly ended: () => void;
}
