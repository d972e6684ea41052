/** What stands in a block as values, made of what the tape says of it. How it gets there is left to content.ts. */
import { append } from './append.ts';
import { blockTagSpan } from './blockTag.ts';
import { normalId } from './characters.ts';
import { readControl } from './control.ts';
import { nothing, type Content } from './found.ts';
import { itemsOf } from './itemsOf.ts';
import { lineAt } from './ledgerLine.ts';
import { ReadMention } from './mention.ts';
import { nested } from './nested.ts';
import { readNote } from './note.ts';
import {
  AROUND, CONTROL, DETAIL, EDIT, editForms, FAULT, forms, HEAD, INERT, inertKinds, LINE, MENTION, NOTE, sizeOf, SPAN, SPAN_CONTENT_END, SPAN_CONTINUES, SPAN_END,
  SPAN_HEAD, SPAN_SIZE, SPAN_START, SPAN_TAG_END, UNREAD, WHAT, type Kept,
} from './tape.ts';
import { TaggedSpan } from './taggedSpan.ts';
import type { BlockKind, BlockState, Control, Edit, Fault, Head, Inert, LedgerLine, MarkedMention, Note } from './syntax.ts';

/** The part of a block that its content is a function of, beside the tape. */
interface BlockText {
  readonly kind: BlockKind;
  readonly text: string;
  readonly entry: BlockState;
}

/** What the records between two places of the tape say of the block. */
export function unpack({ kind, text, entry }: BlockText, tape: Int32Array, from: number, to: number, kept: Kept): Content {
  let spans: readonly TaggedSpan[] = nothing, mentions: MarkedMention[] = none(), notes: Note[] = none(), edits: Edit[] = none(), controls: Control[] = none();
  let inert: Inert[] = none(), faults: Fault[] = none(), unread: number[] = none(), ledger: LedgerLine[] = none(), head: Head | null = null;
  let closed: TaggedSpan[] = none(), around = -1;
  for (let at = from; at < to; at += sizeOf(tape, at)) {
    const detail = tape[at]! >> DETAIL, start = tape[at + 1]!, end = tape[at + 2]!;
    switch (tape[at]! & WHAT) {
      case SPAN: closed = append(closed, spanAt(text, tape, at, closed)); break;
      case MENTION: mentions = append(mentions, new ReadMention(start, end, normalId(text.slice(tape[at + 3]!, tape[at + 4]!)), tape[at + 3]!, tape[at + 4]!, tape[at + 5]!)); break;
      case EDIT: edits = append(edits, { form: editForms[detail]!, start, end, accepted: tape[at + 3]! < 0 ? null : { start: tape[at + 3]!, end: tape[at + 4]! } }); break;
      case INERT:
        inert = append(inert, { what: inertKinds[detail]!, start, end });
        if (inertKinds[detail] === 'marker') unread = append(append(unread, start), end);
        break;
      case NOTE: notes = append(notes, readNote(text, start, end)); break;
      case CONTROL: controls = append(controls, readControl(text, start, end)!); break;
      case UNREAD: unread = append(append(unread, start), end); break;
      case AROUND: around = start; break;
      case FAULT: faults = append(faults, kept.faults[start]!); break;
      case LINE: ledger = append(ledger, lineAt(text, tape, at)); break;
      case HEAD: head = kept.head; break;
    }
  }
  spans = nested(closed);
  if (around >= 0) spans = blockTagSpan(kind, text, around, entry, spans);
  if (inert.length > 1) inert.sort((a, b) => a.start - b.start);
  if (edits.length > 1) edits.sort((a, b) => a.start - b.start);
  return { spans, mentions, notes, edits, controls, inert, faults, unread, ledger, head };
}

/** The span whose record begins at `at`; `closed` are those before it. */
function spanAt(text: string, tape: Int32Array, at: number, closed: readonly TaggedSpan[]): TaggedSpan {
  const form = forms[tape[at]! >> DETAIL]!, start = tape[at + SPAN_START]!, end = tape[at + SPAN_END]!, continues = tape[at + SPAN_CONTINUES]!;
  const tag = { start: end, end: tape[at + SPAN_TAG_END]!, items: itemsOf(text, tape, at + SPAN_HEAD, tape[at + SPAN_SIZE]!, 0) };
  // The content begins behind the mark; of an image behind two.
  const span = new TaggedSpan(form, start, end, start + (form === 'link' && text.charCodeAt(start) === 33 ? 2 : 1), tape[at + SPAN_CONTENT_END]!, tag, continues < 0 ? null : closed[continues]!);
  if (continues >= 0) span.continues = continues;
  return span;
}

function none(): never[] {
  return nothing as never[];
}
