/** Cards as the protocol's hover: Markdown or plain text, as the client likes. Words of the draft never become markup of the card. */
import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import type { Card } from '../features/card.ts';
import type { Hover as Found } from '../features/hover.ts';
import type { Client } from './client.ts';
import { type Lines, rangeAt } from './positions.ts';

export function hoverText(lines: Lines, { range, cards }: Found, { markdown }: Client): Hover {
  const value = markdown ? cards.map(inMarkdown).join('\n\n---\n\n') : cards.map(inPlainText).join('\n\n');
  return { range: rangeAt(lines, range), contents: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value } };
}

function inMarkdown({ title, facts, says, more }: Card): string {
  const lines = facts.map(({ label, text }) => `- ${label}: ${escaped(text)}`);
  const said = says.map(words => `- ${escaped(words)}`);
  return [
    `**${escaped(title)}**`,
    ...(lines.length ? ['', ...lines] : []),
    ...(said.length ? ['', 'Says in this draft:', '', ...said] : []),
    ...(more ? [`- and ${more} more`] : []),
  ].join('\n');
}

function inPlainText({ title, facts, says, more }: Card): string {
  return [
    title,
    ...facts.map(({ label, text }) => `${label}: ${text}`),
    ...(says.length ? ['Says in this draft:', ...says.map(words => `- ${words}`)] : []),
    ...(more ? [`- and ${more} more`] : []),
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&!$]/g, '\\$&').replace(/(https?):/g, '$1\\:').replace(/^(\d+)([.)])/, '$1\\$2');
}
