/** What a way of showing findings must offer; pretty.ts and jsonReport.ts are the two there are. */
import type { Counts } from './counts.ts';
import type { FileReport } from './lintFile.ts';

/** Pieces of output, in order: files are shown as they are read, so that an archive needs no memory. */
export interface Report {
  readonly begin: () => string;
  /** Depends on nothing but the file: it may be asked for in another thread. */
  readonly file: (report: FileReport) => string;
  /** A file that could not be read. */
  readonly unread: (file: string, message: string) => string;
  /** What `file` or `unread` gave, as the next piece. */
  readonly next: (words: string) => string;
  readonly end: (total: Counts, drafts: number) => string;
}
