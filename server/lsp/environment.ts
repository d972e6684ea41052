/** What the server needs from the place it runs in: a Node process or a browser's worker. */
import type { LedgerFile } from '../article/article.ts';
import type { Model } from '../prose/prose.ts';
import type { Client } from './client.ts';
import type { openDesk } from './desk.ts';
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
  /** Loads the language and its learned weights, null where there are none to be had. Called once, when `initialize` is answered. */
  readonly language: (client: Client) => Promise<{ readonly openDesk: typeof openDesk; readonly model: Model | null }>;
  /** The client has asked the server to end. */
  readonly ended: () => void;
}
