/** The syntax faults of the language as rules: what each demands and how much it weighs. Most are found by the parser and only passed on; those that need the ledger are found in rules/. */
import type { FaultCode } from '../markup/syntax.ts';
import type { Rule } from './rule.ts';

/** One rule for each fault that a block's own text shows. */
export const faultRules: readonly Rule[] = Object.entries({
  'stray-tag': 'A tag stands directly behind the span it tags, or alone on a line above a block.',
  'unclosed-tag': 'A tag ends with a brace.',
  'unclosed-span': 'A bracket that opens a span is closed directly before the tag.',
  'empty-span': 'A span holds words.',
  'unknown-item': 'A tag holds only items that the language knows.',
  'bad-value': 'The value of an item has the form its name asks for.',
  'conflicting-items': 'The items of a tag do not contradict or repeat one another.',
  'orphan-continuation': 'A tag with “+” follows a span of the same block that it can go on with.',
  'unclosed-mention': 'A mention ends with two brackets in its own block.',
  'bad-ledger-line': 'A ledger line reads “id: name | field | …” with fields that the language knows.',
  'unclosed-ledger': 'A ledger block ends with a fence.',
  'reserved-id': 'The ids “common” and “tk” are not declared.',
  'unclosed-note': 'A desk note ends with “<<}”.',
  'damaged-head': 'The head is sound YAML.',
} satisfies Record<Exclude<FaultCode, 'duplicate-id'>, string>).map(([code, law]) => passedOn(code, law));

/** A rule that reports the block's own faults of one code. */
export function passedOn(code: string, law: string): Rule {
  return {
    code,
    law,
    levels: ['error', 'error'],
    fault: ({ code: own, start, end, message, fixes }) => (own === code ? { start, end, message, fixes } : null),
  };
}
