/** What Sourcemark's server understands beyond the protocol. Both sides take it from here; it imports nothing. */

/** What a client may hand over as `initializationOptions`. All of it may be missing. */
export interface InitializationOptions {
  /** URI of the folder with the rules' pages; a problem's code links to `<pages>/<code>.md`. Default: the pages that ship with the server. */
  readonly pages?: string;
  /** The bytes of `attribution.bin`, for a server that reads no files. Without them attributions are found by rules alone. */
  readonly weights?: Uint8Array;
}

/** The section `sourcemark` of the client's settings, as far as the server reads it. What is missing or not understood takes its default. */
export interface Settings {
  /** Lint as if the draft's head said so. */
  readonly status?: 'draft' | 'edit' | 'ready' | 'published' | null;
  /** Color declared names wherever they stand in running text, where the client colors by meaning. */
  readonly highlightNames?: boolean;
  /** Severity by rule code. */
  readonly rules?: { readonly [code: string]: 'error' | 'warning' | 'information' | 'hint' | 'off' };
}

/** Kind of the code action that writes an attribution found in the text as markup. */
export const acceptKind = 'quickfix.sourcemark.accept';

/** Request for what would be published of an open draft: `{ textDocument: { uri } }` → `CleanCopy`, null for what is no open draft. */
export const cleanCopy = 'sourcemark/cleanCopy';

/** The text, or how many slips in the markup stand in its way: their characters would go to print. */
export type CleanCopy = { readonly text: string } | { readonly faults: number };
