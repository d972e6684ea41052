/** Text edits put into a text. Choosing which fixes to apply is left to the caller. */
import type { TextEdit } from '../markup/syntax.ts';

/** Edits may come in any order; the same edit twice counts once, and one that overlaps an edit before it is left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let done = '', at = 0;
  let last: TextEdit | null = null;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at || (last && edit.start === last.start && edit.end === last.end && edit.text === last.text)) continue;
    done += text.slice(at, edit.start) + edit.text;
    at = edit.end;
    last = edit;
  }
  return done + text.slice(at);
}
