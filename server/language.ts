/** What the language server loads once `initialize` is answered: the language, and the reader of its learned weights. A bundle of its own where it would slow the start or be shipped twice. */
export { openDesk } from './lsp/desk.ts';
export { modelOf } from './prose/en/attribution/model.ts';
