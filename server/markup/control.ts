/** Control comments: what a comment says to the lint. Whether a rule of that name exists is left to lint/. */
import type { Control } from './syntax.ts';

const form = /^<!--\s*sourcemark-(disable-next-line|disable-line|disable-file|disable|enable)(?=[\s:,]|-->)([^:]*?)(?::([\s\S]*))?-->$/;

/** The control comment from `start` to `end`; null for any other comment. */
export function readControl(text: string, start: number, end: number): Control | null {
  const match = form.exec(text.slice(start, end));
  if (match === null) return null;
  const rules = match[2]!.split(/[\s,]+/).filter((rule) => rule !== '');
  const reason = match[3]?.trim();
  return { start: start, end: end, action: match[1] as Control['action'], rules, reason: reason === undefined || reason === '' ? null : reason };
}
