/** Finds rule names in options that no rule has. Telling the writer is left to the caller, who knows where the options stand. */
import { nearest } from '../markup/nearest.ts';
import type { LintOptions } from './levels.ts';
import { codes } from './rules.ts';

export interface UnknownRule {
  readonly name: string;
  /** The rule that was probably meant. */
  readonly suggestion: string | null;
}

/** In the order of the options. */
export function unknownRules(options: LintOptions): readonly UnknownRule[] {
  return Object.keys(options.rules ?? {}).filter(name => !codes.has(name)).map(name => ({ name, suggestion: nearest(name, codes) }));
}
