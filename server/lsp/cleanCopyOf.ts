/** What would be published of an open draft, as the client's request has it. What clean text is, is left to the markup. */
import { cleanOf } from '../markup/clean.ts';
import type { Document } from '../markup/syntax.ts';
import { items } from '../sequence.ts';
import type { CleanCopy } from './protocol.ts';

export function cleanCopyOf(document: Document): CleanCopy {
  let faults = 0;
  for (const { item } of items(document.blocks)) faults += item.faults.length;
  return faults ? { faults } : { text: cleanOf(document).text };
}
