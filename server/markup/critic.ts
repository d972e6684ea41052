/** CriticMarkup's edits: which are open, and where the next closing mark of each kind stands. They are read as the accepted text (language.md §8). */
import type { Tape } from './tape.ts';
import type { Edit } from './syntax.ts';

interface OpenEdit {
  readonly form: Edit['form'];
  readonly start: number;
  readonly content: number;
  /** Where the closing mark begins. */
  readonly close: number;
  readonly around: OpenEdit | null;
}

/** What `{` and two signs at `i` open, or null. */
export function formOf(text: string, i: number, limit: number): Edit['form'] | 'note' | null {
  const code = text.charCodeAt(i + 1);
  if (code !== text.charCodeAt(i + 2) || i + 3 > limit) return null;
  switch (code) {
    case 43: return 'addition';
    case 45: return 'deletion';
    case 126: return 'substitution';
    case 61: return 'highlight';
    case 62: return 'note';
    default: return null;
  }
}

export function closingOf(form: Edit['form']): string {
  return form === 'addition' ? '++}' : form === 'deletion' ? '--}' : form === 'substitution' ? '~~}' : '==}';
}

/** Parser state, one for all blocks of a text. What has closed is on the tape. */
export class Edits {
  /** The innermost edit that is open. */
  open: OpenEdit | null = null;
  /** Where the block ends. */
  private blockEnd = 0;
  /** Next place of each closing mark, as far as it is known: looked for once however many marks open. */
  private places: Map<string, { from: number; at: number }> | null = null;

  constructor(private readonly tape: Tape, private readonly text: string) {}

  /** Begins a block that ends at `end`. */
  begin(end: number): void {
    this.blockEnd = end;
    this.open = this.places = null;
  }

  /** Offset of the closing mark at or behind `from` when it ends by `limit`, else -1. */
  next(mark: string, from: number, limit: number): number {
    const { text, blockEnd } = this;
    this.places ??= new Map();
    let place = this.places.get(mark);
    if (place === undefined || from > place.at || from < place.from) {
      let at = from;
      while (at + 3 <= blockEnd && !text.startsWith(mark, at)) at++;
      place = { from, at: at + 3 <= blockEnd ? at : Infinity };
      this.places.set(mark, place);
    }
    return place.at + 3 <= limit ? place.at : -1;
  }

  enter(form: Edit['form'], start: number, content: number, close: number): void {
    this.open = { form, start, content, close, around: this.open };
  }

  /** Closes the innermost edit. */
  end(): void {
    const edit = this.open;
    if (edit === null) return;
    this.tape.edit(edit.form, edit.start, edit.close + 3, edit.content, edit.close);
    this.open = edit.around;
  }

  /** Gives up the open edits that began behind `start`: a span that began before them ends inside them. Tells whether there were any. */
  cancel(start: number): boolean {
    let any = false;
    while (this.open !== null && this.open.start > start) {
      this.open = this.open.around;
      any = true;
    }
    return any;
  }
}
