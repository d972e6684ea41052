import { cleansTo, faults, isPlain, mends, reads } from '../check.ts';

describe('language: mentions', () => {
  it('§5 mention: words, or an id and words', () => {
    reads('⟦mention Ann Kovac: [[Ann Kovac]]⟧ met ⟦mention aide: [[aide|the aide]]⟧.');
    cleansTo('[[Ann Kovac]] met [[aide|the aide]].', 'Ann Kovac met the aide.');
  });
  it('§5 mention: no bracket, brace or line break between', () => {
    for (const text of ['[[a{b]]', '[[a}b]]', '[[a\nb]]', '[[]]', '[[ ]]', '[[|x]]', '[[x|]]', '[[a [b] c]]']) isPlain(text);
  });
  it('§5 mention: with a tag directly behind it is a span around brackets', () => {
    reads('⟦bracket @x: [[for 2027]]{@x}⟧');
    cleansTo('[[for 2027]]{@x}', '[for 2027]');
    reads('⟦bracket @x: [⟦mention a: [[a|words]]⟧]{@x}⟧');
    cleansTo('[[[a|words]]]{@x}', 'words');
    reads('⟦mention a: [[a]]⟧{no tag}');
  });
  it('§5 mention: in a table the bar is written \\|', () => {
    reads('⟦table-cell: | ⟦mention a: [[a\\|words]]⟧ ⟧⟦table-cell: | b |⟧\n⟦table-rule: |---|---|⟧\n');
    cleansTo('| [[a\\|words]] | b |\n|---|---|\n', '| words | b |\n|---|---|\n');
  });
  it('§5 mention: inside spans', () => reads('⟦bracket @a: [So ⟦mention Bo Lind: [[Bo Lind]]⟧ left]{@a}⟧'));
  it('§5 mention: the name in NFC', () => reads('⟦mention Jos\u00e9: [[Jose\u0301]]⟧'));
  it('§10 unclosed-mention: [[ that meets the end of the block before any other bracket', () => {
    faults('[[Ann Kovac said so.\n^^ unclosed-mention: This mention is not closed by “]]”.\n');
    isPlain('[[Ann Kovac] said so.');
    mends('[[Ann Kovac said so.', 'Close the mention', '[[Ann Kovac]] said so.');
    mends('[[Ann Kovac said so.', 'Remove the brackets', 'Ann Kovac said so.');
  });
});
