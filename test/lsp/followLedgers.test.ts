/** Ledger files are read while time goes on: what is read last counts, whichever answer comes last. */
import assert from 'node:assert/strict';
import type { LedgerFile } from '../../server/article/article.ts';
import { type OpenDocument, opened } from '../../server/lsp/documents.ts';
import { followLedgers } from '../../server/lsp/followLedgers.ts';

const uri = 'file:///desk/pier.sourced.md';

describe('Ledgers that change while they are read', () => {
  it('are in force as they were read last', async () => {
    const documents = new Map<string, OpenDocument>(), readings: ((files: readonly LedgerFile[]) => void)[] = [], seen: (string | undefined)[] = [];
    const ledgersFor = () => new Promise<readonly LedgerFile[]>(resolve => readings.push(resolve));
    const ledgers = followLedgers({ ledgersFor }, [], documents, draft => {
      documents.set(uri, draft);
      seen.push(draft.options.ledgerFiles?.[0]?.text);
    });
    const answer = (reading: number, text: string): Promise<void> => {
      readings[reading]!([{ file: 'file:///desk/desk.ledger', text }]);
      return new Promise(setImmediate);
    };
    const draft = opened(uri, 'sourcemark', 1, '[The pier is rotten]{@keeper}.\n', {});
    ledgers.opened(draft);
    documents.set(uri, draft);
    assert.ok(ledgers.areMissing(uri));
    ledgers.changedOnDisk();
    ledgers.changedOnDisk();
    await answer(1, 'keeper: Ola Frisk | person\n');
    assert.ok(!ledgers.areMissing(uri));
    await answer(0, 'other: Per Holm | person\n');
    await answer(2, 'keeper: Ola Frisk | official\n');
    assert.deepEqual(seen, ['keeper: Ola Frisk | person\n', 'keeper: Ola Frisk | official\n']);
  });
});
