/** What the benches measure of this project, bundled for them by bundle.mjs. */
export { parse } from '../../server/markup/parse.ts';
export { edit } from '../../server/markup/edit.ts';
export { textOf } from '../../server/markup/text.ts';
export { clean } from '../../server/markup/clean.ts';
export { analyze } from '../../server/article/analyze.ts';
export { update } from '../../server/article/update.ts';
export { loadModel } from '../../server/loadModel.ts';
export { lint } from '../../server/lint/lint.ts';
