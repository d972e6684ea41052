import { isPlain, prose, reads } from '../check.ts';

describe('language: blocks', () => {
  it('§3 block: heading', () => {
    reads('⟦heading 1: # One⟧\n⟦heading 6: ###### ⟦bracket @a: [Six]{@a}⟧⟧\n#no\n####### seven\n');
    reads('⟦heading 1: One\n===⟧\nTwo\n⟦break: ---⟧\n');
  });
  it('§3 block: paragraph, ended by a blank line', () => reads('One\n⟦bracket @a: [two]{@a}⟧\n  \nthree'));
  it('§3 block: list item', () => {
    reads('⟦list-item: - one⟧\n⟦list-item: * two\n  more⟧\n⟦list-item: + three⟧\n⟦list-item:   - four⟧\n\n⟦list-item: 7. seven⟧\n⟦list-item: 8) eight⟧\n');
    reads('One\n2025. was a year\n⟦list-item: 1. one⟧\n');
  });
  it('§3 block: quote', () => {
    reads('⟦quote: > one\n> two\nlazy⟧\n>\n⟦quote: > three⟧\n⟦quote: > > deeper⟧\n⟦quote: > - item⟧\n');
    reads('⟦quote: > ⟦bracket @a: [one\n> two]{@a}⟧⟧\n');
  });
  it('§3 block: table cell', () => {
    reads('⟦table-cell: | a ⟧⟦table-cell: | b |⟧\n⟦table-rule: |---|:-:|⟧\n⟦table-cell: | ⟦bracket @a: [c]{@a}⟧ ⟧⟦table-cell: | d⟦escape: \\|⟧e |⟧\n⟦table-cell: f ⟧⟦table-cell: | g⟧\n\nText | no\n');
    reads('Before\n⟦table-cell: a ⟧⟦table-cell: | b⟧\n⟦table-rule: --|--⟧\n⟦heading 1: # After⟧\n');
    isPlain('a | b\n--- | --- | ---\n');
  });
  it('§3 block: fenced code is inert', () => {
    reads('⟦code: ```js\n[x]{@a}\n\n```⟧\n⟦bracket @a: [x]{@a}⟧');
    reads('⟦code: ~~~\n[x]{@a}\n```\n~~~~⟧\nx\n⟦code: ````\n```\n````⟧\n');
    reads('⟦code: ```\n[x]{@a}\n\n[y]{@b}⟧\n');
    reads('⟦list-item: - one⟧\n⟦code:   ```\n  [x]{@a}\n  ```⟧\n⟦code: - ```\n  [x]{@a}\n  ```⟧\n');
    reads('⟦code: > ```\n> [x]{@a}⟧\n⟦bracket @a: [x]{@a}⟧\n');
  });
  it('§3 block: HTML, inert in tags, comments, script, style and pre', () => {
    reads('⟦html: ⟦html: <div title="[x]{@a}">⟧\n⟦bracket @a: [y]{@a}⟧⟧\n\nx');
    reads('⟦html: ⟦html: <!-- [x]{@a}\n\n[y]{@a} -->⟧ ⟦bracket @a: [z]{@a}⟧⟧\n');
    for (const name of ['script', 'style', 'pre']) reads(`⟦html: ⟦html: <${name}>\n\n[x]{@a}</${name}>⟧⟧\nz`);
    reads('One ⟦html: <b class="[x]{@a}">⟧⟦bracket @a: [two]{@a}⟧⟦html: </b>⟧ ⟦html: <!-- [x]{@a} -->⟧ ⟦html: <script>[x]{@a}</script>⟧ 1 < 2\n');
  });
  it('§3 block: thematic break, link reference definition', () => {
    reads('⟦break: ***⟧\n⟦break: - - -⟧\n⟦break: ___⟧\n⟦reference: [label]: https://example.org/a "[x]"⟧\n[^1]: a note\n[so]: it went on\n');
  });
  it('§3 block: a block tag’s line ends it', () => reads('One\n⟦block-tag: {@a}⟧\n⟦block @a: two⟧\n'));
  it('§3 inert: inline code', () => {
    reads('⟦code: `[x]{@a}`⟧ ⟦code: ``a ` b``⟧ `` ⟦bracket @a: [y ⟦code: `]{@b}`⟧]{@a}⟧');
  });
  it('§3 inert: URLs, autolinks, destinations', () => {
    reads('See ⟦url: https://example.org/a_b?c=d⟧, (⟦url: http://example.org/x_(y)⟧). ⟦url: www.example.org⟧! ⟦url: <https://example.org/[x]{@a}>⟧ ⟦url: <ann@example.org>⟧');
    reads('⟦bracket @a: [See ⟦url: https://example.org⟧]{@a}⟧ “⟦url: https://example.org⟧” [a]⟦destination: (<b c> "[d]{@e}")⟧');
    for (const text of ['12:30', 'a://', 'yes: //no', 'wwww.x', 'www. x', 'Mr.www']) isPlain(text);
  });
  it('§3 inert: indented text is prose', () => reads('    ⟦bracket @a: [one]{@a}⟧\n'));
  it('§3 prose: what a reader reads', () => {
    prose('# One *two*\n', 'One two\n');
    prose('- one [two](x.html)\n- [x] **three**\n', 'one two\n', 'three\n');
    prose('> one\n> two\n', 'one\ntwo\n');
    prose('[One]{@a} [[b|two]] `three` <b>four</b> \\[five\\] snake_case 2 * 3 * 4 _six_ <https://example.org>\n', 'One two three four [five] snake_case 2 * 3 * 4 six https://example.org\n');
    prose('| a | *b* |\n|---|---|\n', 'a ', 'b ');
    prose('```\ncode\n```\n\n***\n\n[label]: x\n<!-- x -->\n');
  });
  it('§3 prose: a paragraph without marks is its own prose, and costs no copy', () => prose('One 5 * 3 two.\n', 'One 5 * 3 two.\n'));
});
