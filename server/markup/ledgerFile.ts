/** A `*.ledger` file: nothing but ledger lines. */
import { readLedger, type LedgerReading } from './ledger.ts';

/** Never throws; offsets count from the start of the file, a byte-order mark included. */
export function parseLedger(text: string): LedgerReading {
  return readLedger(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length);
}
