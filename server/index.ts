/**
 * The library's face: all that `import … from 'sourcemark'` gives. Pure functions over plain values; it reads no file, opens no
 * connection, knows no clock, and runs in Node and in the browser. Every offset counts UTF-16 units; ranges end exclusively.
 * What the values hold is said where their types stand; docs/library.md shows them at work.
 */

// Text → syntax tree, and what would be published of it.
export { parse } from './markup/parse.ts';
export { edit } from './markup/edit.ts';
export { clean, cleanOf } from './markup/clean.ts';
export { annotate } from './markup/annotate.ts';
export type { Annotated, Annotation } from './markup/annotate.ts';
export { parseLedger } from './markup/ledgerFile.ts';
export { project, toProjected, toSource } from './markup/projection.ts';
export type {
  Block, BlockChange, BlockKind, BlockState, Confidence, Control, Document, Edit, EntityKind, Fault, FaultCode, Fix, Head, Inert, Item, ItemName,
  LedgerField, LedgerLine, MarkedMention, Note, Projection, Span, StatementKind, Status, Tag, Terms, TextEdit,
} from './markup/syntax.ts';

// Text → article: who says what, which claims nobody answers for, who is mentioned where.
export { analyze } from './article/analyze.ts';
export type { AnalyzeOptions } from './article/analyze.ts';
export { loadModel } from './loadModel.ts';
export { update } from './article/update.ts';
export type { Article, ArticleBlock, Attribution, Claim, Declaration, Entity, Ledger, LedgerFile, Mention, Place, Source } from './article/article.ts';
export type { ClaimEvidence, Evidence, Model, Name, Naming, Quotation, Sentence, SourceKind, Speaker } from './prose/prose.ts';

// Article → findings, the whole analysis as plain JSON, or the draft with what was found in it marked.
export { lint } from './lint/lint.ts';
export type { LintOptions } from './lint/levels.ts';
export type { Problem, ProblemFix, Related, Severity } from './lint/problem.ts';
export { inspect } from './exports/inspect.ts';
export type { InspectedAttribution, InspectedClaim, InspectedMention, InspectedProblem, InspectedSource, Inspection, Stretch } from './exports/inspect.ts';

export { annotated } from './exports/annotated.ts';
export type { AnnotateOptions, AnnotatedCopy } from './exports/annotated.ts';

// Blocks tile a text and count their offsets from their own start; these walk them.
export { indexAt, itemAt, items, startOf } from './sequence.ts';
export type { Chunk, Sequence, Sized } from './sequence.ts';
export type { Range } from './range.ts';
