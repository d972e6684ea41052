/** A `*.ledger` file: nothing but ledger lines. */
import { readLedger } from './ledger.ts';
import { LineEnds } from './lineEnds.ts';
import { plainState } from './state.ts';
import { Tape } from './tape.ts';
import { unpack } from './unpack.ts';
import type { Fault, LedgerLine } from './syntax.ts';

/** Never throws; offsets count from the start of the file, a byte-order mark included. */
export function parseLedger(text: string): { readonly lines: readonly LedgerLine[]; readonly faults: readonly Fault[] } {
  const tape = new Tape();
  readLedger(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length, new LineEnds(text), tape);
  const numbers = tape.numbers.finish();
  const { ledger, faults } = unpack({ kind: 'ledger', text, entry: plainState }, numbers, 0, numbers.length, tape.kept);
  return { lines: ledger, faults };
}
