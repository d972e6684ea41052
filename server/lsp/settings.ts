/** The client's settings as the server works with them. What is missing or not understood takes its default; nothing is ever switched off by a gap. */
import type { LintOptions } from '../lint/levels.ts';
import type { Settings } from './protocol.ts';

export interface Chosen {
  readonly lint: LintOptions;
  /** Declared names are colored wherever they stand. */
  readonly names: boolean;
}

export const defaults: Chosen = { lint: {}, names: false };

/** `section` is the value of `sourcemark` in the client's settings: anything a user may have written. */
export function chosenIn(section: unknown): Chosen {
  if (!isObject(section)) return defaults;
  const { status, rules, highlightNames } = section;
  const lint: LintOptions = {
    ...(isOneOf(STATUSES, status) && { status }),
    ...(isObject(rules) && { rules: Object.fromEntries(Object.entries(rules).flatMap(([code, level]) => (isOneOf(LEVELS, level) ? [[code, level]] : []))) }),
  };
  return { lint, names: highlightNames === true };
}

const STATUSES = ['draft', 'edit', 'ready', 'published'] as const satisfies readonly Settings['status'][];
const LEVELS = ['error', 'warning', 'information', 'hint', 'off'] as const satisfies readonly NonNullable<Settings['rules']>[string][];

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOneOf<T>(list: readonly T[], value: unknown): value is T {
  return (list as readonly unknown[]).includes(value);
}
