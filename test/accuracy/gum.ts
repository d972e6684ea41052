/** Reads GUM's dependency files: tokens laid onto a text, and entity spans with the group (coreference chain) each belongs to. */
import { execFileSync } from 'node:child_process';

export interface Token {
  readonly form: string;
  readonly tag: string;
  /** Index of the head token, -1 for a root. */
  readonly head: number;
  readonly relation: string;
  start: number;
  end: number;
}
/** Tokens `from … to`. */
export interface EntitySpan {
  readonly group: string;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

/** The article `id` of the git directory `git`, its tokens placed in `text`. */
export function readGum(git: string, id: string, text: string): { readonly tokens: readonly Token[]; readonly spans: readonly EntitySpan[] } {
  const source = execFileSync('git', ['-C', git, 'show', `HEAD:dep/${id}.conllu`], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const tokens: Token[] = [], spans: EntitySpan[] = [], open: { group: string; kind: string; from: number }[] = [];
  let base = 0;
  for (const line of source.split('\n')) {
    if (line === '') base = tokens.length;
    if (line === '' || line.startsWith('#')) continue;
    const [number, form, , , tag, , head, relation, , misc] = line.split('\t') as [string, string, string, string, string, string, string, string, string, string];
    if (!/^\d+$/.test(number)) continue;
    const i = tokens.push({ form, tag, head: Number(head) === 0 ? -1 : base + Number(head) - 1, relation, start: 0, end: 0 }) - 1;
    for (const [, opening, closed, closing] of (/Entity=([^|]*)/.exec(misc)?.[1] ?? '').matchAll(/\(([^()]*)(\))?|([^()]+)?\)/g)) {
      if (opening !== undefined) {
        const [group, kind] = opening.split('-') as [string, string];
        if (closed) spans.push({ group, kind, from: i, to: i });
        else open.push({ group, kind, from: i });
      } else {
        const at = open.findLastIndex(o => o.group === closing);
        if (at >= 0) spans.push({ ...open.splice(at, 1)[0]!, to: i });
      }
    }
  }
  align(tokens, text);
  return { tokens, spans };
}

/** Places of the tokens in the text: the same characters, spaced otherwise. */
function align(tokens: readonly Token[], text: string): void {
  let at = 0;
  for (const token of tokens) {
    while (/\s/.test(text[at] ?? '')) at++;
    token.start = at;
    for (const c of token.form) {
      while (/\s/.test(text[at] ?? '') && !/\s/.test(c)) at++;
      at += text.startsWith(c, at) ? c.length : 1;
    }
    token.end = at;
  }
}
