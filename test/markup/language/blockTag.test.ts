import { cleansTo, faults, reads } from '../check.ts';

describe('language: block tags, notes, edits and control comments', () => {
  it('§7 block tag: directly above a heading, paragraph, list, quote or table', () => {
    reads('⟦block-tag: {@court}⟧\n⟦block @court: ⟦heading 1: # Title⟧⟧\n');
    reads('⟦block-tag: {@court !}⟧\n⟦block @court confirmed: One ⟦bracket @a in 0: [two]{@a}⟧\nthree⟧\n\nfour\n');
    reads('⟦block-tag: {@court}⟧\n⟦block @court: ⟦quote: > one⟧⟧\n>\n⟦block @court: ⟦quote: > two⟧⟧\n\n⟦quote: > three⟧\n');
  });
  it('§7 block tag: covers the whole of a list, quote or table', () => {
    reads('⟦block-tag: {@a}⟧\n⟦block @a: ⟦list-item: - one⟧⟧\n⟦block @a: ⟦list-item: - two⟧⟧\n\n⟦block @a:   three⟧\n\n⟦block @a: ⟦list-item: - four⟧⟧\n\nfive\n\n⟦list-item: - six⟧\n');
    reads('⟦block-tag: {@a}⟧\n⟦table-cell: ⟦block @a: | b⟧ ⟧⟦table-cell: ⟦block @a: | c⟧ |⟧\n⟦table-rule: |--|--|⟧\n⟦table-cell: ⟦block @a: | d⟧ ⟧⟦table-cell: ⟦block @a: | e⟧ |⟧\n\nf\n');
  });
  it('§7 block tag: of several prose paragraphs around the first', () => {
    reads('⟦block-tag: {@a}⟧\n⟦block @a: He left on Sunday, and nobody knew where he had gone or why he went at all.⟧\nThe second paragraph.\n');
    reads('⟦block-tag: {@a}⟧\n⟦block @a: He left on Sunday, and nobody knew where he had gone or why he went\nat all, they said.⟧\nThe second paragraph.\n');
  });
  it('§7 block tag: above anything else it is a stray tag', () => {
    for (const below of ['', '\n', '\ntext', '***\n', '```\n```\n', '[a]: b\n', '<!-- x -->\n']) faults(`{@a}\n^^^^ stray-tag: The tag “{@a}” closes no span.\n${below}`);
    faults('{@a}\n^^^^ stray-tag: The tag “{@a}” closes no span.\n{@b}\ntext\n');
  });
  it('§7 block tag: has no earlier span to go on with', () => faults('[One]{@a}\n{+}\n ^ orphan-continuation: “+” goes on with an earlier span, and this paragraph has none.\ntwo\n'));
  it('§8 note: author and date are optional', () => {
    reads('One ⟦note @jd “second source?”: {>>@jd: second source?<<}⟧ ⟦note @jd 2026-05-01 “ok”: {>>@jd 2026-05-01: ok<<}⟧ ⟦note 2026-05 “x”: {>>2026-05: x<<}⟧ ⟦note “why [x]{@a}”: {>> why [x]{@a} <<}⟧');
  });
  it('§10 unclosed-note', () => faults('One {>>@jd: hm? two\n    ^^^ unclosed-note: This note is not closed.\n'));
  it('§8 edits: read as the accepted text', () => {
    reads('⟦addition: {++⟦bracket @a: [one]{@a}⟧++}⟧⟦deletion: {--⟦deleted: [x]{@a}⟧--}⟧ ⟦substitution: {~~⟦deleted: old⟧~>⟦bracket @a: [new]{@a}⟧~~}⟧ ⟦highlight: {==so==}⟧⟦note “hm”: {>>hm<<}⟧');
    cleansTo('{++[one]{@a}++}{--[x]{@a}--} {~~old~>[new]{@a}~~} {==so==}{>>hm<<}', 'one new so');
    reads('{++ never closed ⟦bracket @a: [x]{@a}⟧ {~~no arrow~~}');
  });
  it('§8 edits: an edit and a span contain one another or are apart, else the first counts', () => {
    reads('⟦bracket @x: [a {++b]{@x}⟧ c++}');
    faults('{++a [b++} c]{@x}\n             ^^^^ stray-tag: The tag “{@x}” closes no span.\n');
    reads('⟦bracket @x: [a ⟦addition: {++b++}⟧]{@x}⟧ ⟦addition: {++c {==d++}⟧ e==}');
  });
  it('§8 control comments', () => {
    reads('⟦disable-next-line a-b c because why:not: ⟦html: ⟦html: <!-- sourcemark-disable-next-line a-b, c: why:not -->⟧⟧⟧\none ⟦disable-line x because y: ⟦html: <!-- sourcemark-disable-line x: y -->⟧⟧\n');
    reads('⟦disable: ⟦html: ⟦html: <!-- sourcemark-disable -->⟧⟧⟧\n⟦enable: ⟦html: ⟦html: <!--sourcemark-enable-->⟧⟧⟧\n⟦disable-file a because b: ⟦html: ⟦html: <!-- sourcemark-disable-file a: b -->⟧⟧⟧\n');
    reads('x ⟦html: <!-- sourcemark-disabled a: b -->⟧\n');
  });
  it('§9 clean: tags, block tags, notes, control comments, marks of mentions and edits go', () => {
    cleansTo('{@a}\nOne “two”{@b} [three]{@c}. {>>x<<}\n', 'One “two” three.\n');
    cleansTo('One <!-- sourcemark-disable-line x: y --> two <!-- keep -->.\n<!-- sourcemark-disable-next-line x: y -->\nThree [a](b){@c}.', 'One two <!-- keep -->.\nThree [a](b).');
  });
  it('§9 clean: what fills whole lines goes with its line end', () => {
    cleansTo('One\n{>>x<<}\ntwo\r\n{--y--}\r\nthree\n{>>z<<}', 'One\ntwo\r\nthree');
    cleansTo('{@a}\r\nOne\r\n\r\n```ledger\r\na: A\r\n```', 'One\r\n');
    cleansTo('{>>x<<}', '');
    cleansTo('One.\n\n<!-- sourcemark-enable -->', 'One.\n');
  });
  it('§9 clean: head, quotation marks, editors’ brackets, escapes stay as typed', () => {
    const text = '\ufeff---\nstatus: ready\n---\n“One [sic] \\[two\\]” {x}  \r\n\tthree\\\n';
    cleansTo(text, text);
  });
  it('§9 clean: a fault leaves its characters', () => cleansTo('One {@a} [two {@b} {>>x [[y', 'One {@a} [two {@b} {>>x [[y'));
  it('§10 empty-span', () => {
    faults('[]{@a} “ ”{@b}\n^^ empty-span: This span holds no words.\n       ^^^ empty-span: This span holds no words.\n');
  });
  it('§10 unclosed-span: a stray tag with a [ open before it; a lone [ is text', () => {
    faults('One [two three {@a} four\n    ^ unclosed-span: “[” is not closed before the tag “{@a}”.\n');
    faults('One [two three\n');
  });
});
