/** Faults and their fixes in one shape. When there is one is left to the readers. */
import type { Fault, FaultCode, Fix, TextEdit } from './syntax.ts';

const noFixes: readonly Fix[] = [];

export function fault(code: FaultCode, start: number, end: number, message: string, fixes: readonly Fix[] = noFixes): Fault {
  return { code, start, end, message, fixes };
}

/** The fault with all its offsets moved. */
export function moved({ code, start, end, message, fixes }: Fault, by: number): Fault {
  return { code, start: start + by, end: end + by, message, fixes: fixes.map(({ title, edits }) => ({ title, edits: edits.map((edit) => ({ start: edit.start + by, end: edit.end + by, text: edit.text })) })) };
}

export function fix(title: string, ...edits: readonly TextEdit[]): Fix {
  return { title, edits };
}

/** The words as a message shows them: on one line, and not longer than a line. */
export function shown(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39).replace(/[\ud800-\udbff]$/, '')}…` : line;
}
