/** The client's settings as options of the lint. What is missing or not understood takes its default; nothing is ever switched off by a gap. */
import type { LintOptions } from '../lint/levels.ts';
import type { Settings } from './protocol.ts';

/** `section` is the value of `sourcemark` in the client's settings: anything a user may have written. */
export function optionsOf(section: unknown): LintOptions {
  if (!isObject(section)) return {};
  const { status, rules } = section;
  return {
    ...(isOneOf(STATUSES, status) && { status }),
    ...(isObject(rules) && { rules: Object.fromEntries(Object.entries(rules).flatMap(([code, level]) => (isOneOf(LEVELS, level) ? [[code, level]] : []))) }),
  };
}

const STATUSES = ['draft', 'edit', 'ready', 'published'] as const satisfies readonly Settings['status'][];
const LEVELS = ['error', 'warning', 'information', 'hint', 'off'] as const satisfies readonly NonNullable<Settings['rules']>[string][];

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOneOf<T>(list: readonly T[], value: unknown): value is T {
  return (list as readonly unknown[]).includes(value);
}
