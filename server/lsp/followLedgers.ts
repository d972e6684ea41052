/** The ledger files in force for the open drafts, as they are on disk or in the editor. Where they lie is left to the environment. */
import type { LedgerFile } from '../article/article.ts';
import { type Draft, type OpenDocument, withLedgers } from './documents.ts';
import type { Environment } from './environment.ts';

export interface Ledgers {
  /** Whether the draft's ledgers are still being read: published before, its problems would be wrong for a moment. */
  readonly areMissing: (uri: string) => boolean;
  /** Resolves when they have been read once; null where they are. */
  readonly reading: (uri: string) => Promise<void> | null;
  /** To be told before the document is kept. */
  readonly opened: (document: OpenDocument) => void;
  /** To be told after the document is kept in its new version, or saved. */
  readonly changed: (document: OpenDocument) => void;
  /** To be told after the document is gone. */
  readonly closed: (document: OpenDocument) => void;
  readonly changedOnDisk: () => void;
}

/** `arrived` is handed the draft as it is kept where its ledgers are as before, and else the draft with the new ones. */
export function followLedgers({ ledgersFor }: Pick<Environment, 'ledgersFor'>, roots: readonly string[], documents: ReadonlyMap<string, OpenDocument>, arrived: (draft: Draft) => void): Ledgers {
  const missing = new Map<string, Promise<void>>();
  /** Readings are counted, for one that began earlier may end later: by draft, the one heard last. */
  const heard = new Map<string, number>();
  let begun = 0;
  const read = async (uri: string): Promise<void> => {
    const number = ++begun, found = await ledgersFor(uri, roots).catch(() => []);
    const draft = documents.get(uri);
    if (draft?.kind !== 'draft' || number < (heard.get(uri) ?? 0)) return;
    heard.set(uri, number);
    missing.delete(uri);
    const files = found.map(file => ({ ...file, text: openText(documents, file.file) ?? file.text }));
    arrived(same(files, draft.options.ledgerFiles ?? []) ? draft : withLedgers(draft, files));
  };
  const readAll = (): void => documents.forEach(({ kind, uri }) => kind === 'draft' && void read(uri));
  const changed = ({ kind }: OpenDocument): void => {
    if (kind === 'ledger') readAll();
  };
  return {
    areMissing: uri => missing.has(uri),
    reading: uri => missing.get(uri) ?? null,
    opened(document) {
      if (document.kind === 'ledger') return readAll();
      missing.set(document.uri, read(document.uri));
    },
    changed,
    closed(document) {
      missing.delete(document.uri);
      heard.delete(document.uri);
      changed(document);
    },
    changedOnDisk: readAll,
  };
}

/** The text of a ledger file as it is in the editor, which may not be saved. */
function openText(documents: ReadonlyMap<string, OpenDocument>, file: string): string | null {
  for (const document of documents.values()) if (document.kind === 'ledger' && plain(document.uri) === plain(file)) return document.text;
  return null;
}

/** Editors differ in which characters of a URI they escape. */
function plain(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function same(a: readonly LedgerFile[], b: readonly LedgerFile[]): boolean {
  return a.length === b.length && a.every(({ file, text }, i) => file === b[i]!.file && text === b[i]!.text);
}
