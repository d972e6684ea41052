/** Checks the parameters of incoming messages, as far as the server relies on them; so no handler meets a shape it does not know. */

import { cleanCopy } from './protocol.ts';

/** Methods the server does not know are let through: the library refuses them by name. */
export function isWellFormed(method: string, params: unknown): boolean {
  if (method === 'initialize') return isObject(params) && (params['capabilities'] === undefined || isObject(params['capabilities']));
  if (!method.startsWith('textDocument/') && method !== cleanCopy) return true;
  if (!isObject(params) || !isObject(params['textDocument']) || typeof params['textDocument']['uri'] !== 'string') return false;
  const document = params['textDocument'];
  switch (method) {
    case 'textDocument/didOpen': return typeof document['text'] === 'string' && isCount(document['version']);
    case 'textDocument/didChange': return isCount(document['version']) && Array.isArray(params['contentChanges']) && params['contentChanges'].every(isChange);
    case 'textDocument/hover':
    case 'textDocument/completion':
    case 'textDocument/references':
    case 'textDocument/prepareRename':
    case 'textDocument/definition': return isPosition(params['position']);
    case 'textDocument/rename': return isPosition(params['position']) && typeof params['newName'] === 'string';
    case 'textDocument/semanticTokens/range': return isRange(params['range']);
    case 'textDocument/codeAction': return isRange(params['range']) && isObject(params['context']);
    default: return true;
  }
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

function isPosition(value: unknown): boolean {
  return isObject(value) && isCount(value['line']) && isCount(value['character']);
}

function isRange(value: unknown): boolean {
  return isObject(value) && isPosition(value['start']) && isPosition(value['end']);
}

function isChange(value: unknown): boolean {
  return isObject(value) && typeof value['text'] === 'string' && (value['range'] === undefined || value['range'] === null || isRange(value['range']));
}
