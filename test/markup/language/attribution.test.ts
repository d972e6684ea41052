import { faults, isPlain, mends, reads } from '../check.ts';

describe('language: attribution', () => {
  it('§4 span: brackets, directly before a tag', () => reads('⟦bracket @minister: [The fuel tax will rise 12%]{@minister}⟧ in July.'));
  it('§4 span: brackets balance', () => {
    reads('⟦bracket @a: [The budget [for 2027] was empty]{@a}⟧.');
    reads('[one ] ⟦bracket @a: [two]{@a}⟧');
  });
  it('§4 span: a quotation, directly before a tag', () => reads('⟦quotation @minister: “We had no choice,”{@minister}⟧ she told reporters.'));
  it('§4 span: a link or an image is itself the span', () => {
    reads('See ⟦link @a: [the report]⟦destination: (https://example.org/r "R")⟧{@a}⟧.');
    reads('⟦link @a: ![The square]⟦destination: (s.jpg)⟧{@a}⟧');
    reads('⟦bracket @a: [[the report]⟦destination: (r.pdf)⟧ says so]{@a}⟧');
  });
  it('§4 span: a footnote and a task box are none', () => {
    faults('One.[^1]{@a}\n        ^^^^ stray-tag: The tag “{@a}” closes no span.\n');
    faults('- [x] {@a}\n      ^^^^ stray-tag: The tag “{@a}” closes no span.\n');
  });
  it('§4 span: it may cross line ends, never the end of a block', () => {
    reads('⟦bracket @a: [one\ntwo\r\nthree\rfour]{@a}⟧');
    faults('[one\n\ntwo]{@a}\n    ^^^^ stray-tag: The tag “{@a}” closes no span.\n');
  });
  it('§4 tag: text without an item of the table is plain', () => {
    for (const text of ['The budget [for 2027] was empty', '“He left [sic] at noon.”', '[T]{.smallcaps}', 'f[x]{n=1}', '[a]{}', 'at 10:30', '[x]{bare words}', '[x]{#id}', '[x]{@}', '[x]{@1}', '{+}', 'so {!} it', '[x]{src=3.png}']) isPlain(text);
    reads('[text]⟦destination: (url)⟧');
  });
  it('§4 tag: nothing stands between it and the span', () => faults('[One] {@a}\n      ^^^^ stray-tag: The tag “{@a}” closes no span.\n'));
  it('§4 tag: CriticMarkup is none', () => reads('[x]⟦addition: {++@a++}⟧ [y]⟦note @b “”: {>>@b<<}⟧'));
  it('§4 item: sources, several, and the long form', () => {
    reads('⟦bracket @a @b: [One]{@a @b}⟧ ⟦bracket @a @b: [two]{@a@b}⟧ ⟦bracket @a: [three]{src=a}⟧ ⟦bracket @a @b: [four]{src=@a src=b}⟧ ⟦bracket @we: [five]{@we}⟧ ⟦bracket @common: [six]{@common}⟧ ⟦bracket @tk: [seven]{@tk}⟧');
  });
  it('§4 item: ids in any script, equal after NFC', () => {
    reads('⟦bracket @Минюст: [One]{@Минюст}⟧ ⟦bracket @大臣-2_a: [two]{@大臣-2_a}⟧ ⟦bracket @𐐀: [three]{@𐐀}⟧');
    reads('⟦bracket @jos\u00e9: [One]{@jos\u00e9}⟧');
    reads('⟦bracket @jos\u00e9: [One]{@jose\u0301}⟧');
  });
  it('§4 item: confidence', () => {
    reads('⟦bracket @a confirmed: [1]{@a !}⟧ ⟦bracket @a likely: [2]{@a~}⟧ ⟦bracket @a unverified: [3]{@a?}⟧ ⟦bracket @a disputed: [4]{@a??}⟧ ⟦bracket unverified: [5]{?}⟧');
    reads('⟦bracket @a confirmed: [1]{@a conf=confirmed}⟧ ⟦bracket @a likely: [2]{conf=likely @a}⟧ ⟦bracket unverified: [3]{conf=unverified}⟧ ⟦bracket disputed: [4]{conf="disputed"}⟧');
  });
  it('§4 item: via, on, at, checked, note', () => {
    reads('⟦bracket @a via @post via @agency on 2025-11-24 at “p. 4” checked JD: [One]{@a via=@post via=agency on=2025-11-24 at="p. 4" checked=JD}⟧');
    reads('⟦bracket @a on 2025-11 note “call {again} at 10”: [One]{@a on=2025-11 note=“call {again} at 10”}⟧');
    reads('⟦bracket @a note “say "no"”: [One]{@a note="say \\"no\\""}⟧');
    reads('⟦bracket @a note “x”: [One]{@a note=„x“}⟧ ⟦bracket @a note “x”: [One]{@a note=«x»}⟧');
  });
  it('§4 item: kinds of statement', () => reads('⟦bracket @a opinion: [1]{@a .opinion}⟧ ⟦bracket @a forecast: [2]{.forecast @a}⟧ ⟦bracket @a allegation: [3]{@a .allegation}⟧'));
  it('§4 item: separated by spaces or one line break, or by nothing before @ + ! ~ ?', () => {
    reads('⟦bracket @a @b confirmed: [One]{@a@b!}⟧ ⟦bracket @a on 2025-11: [two]{@a\non=2025-11}⟧ ⟦bracket @a @b: [three]{ @a \r\n @b }⟧ ⟦bracket unverified via @p: [four]{via=@p?}⟧');
  });
  it('§4 item: in a block quote the marker of the next line is white space', () => reads('⟦quote: > ⟦bracket @a @b: [One]{@a\n> @b}⟧ two⟧'));
  it('§4 continuation: + takes over sources, via and on of the nearest earlier span', () => {
    reads('⟦bracket @a confirmed via @p on 2025-11 at “p. 1”: [One]{@a via=@p on=2025-11 at="p. 1" !}⟧ ⟦bracket @a via @p on 2025-11 goes on with 0: [two]{+}⟧ ⟦bracket @a unverified via @p on 2025-11 goes on with 1: [three]{+ ?}⟧');
  });
  it('§4 continuation: of nested spans the outermost', () => reads('⟦bracket @b: [One ⟦bracket @a in 0: [two]{@a}⟧]{@b}⟧ ⟦bracket @b goes on with 0: [three]{+}⟧'));
  it('§4 continuation: +@id takes the nearest span of that source', () => reads('⟦bracket @a via @p: [One]{@a via=@p}⟧ ⟦bracket @b: [two]{@b}⟧ ⟦bracket @a via @p goes on with 0: [three]{+@a}⟧ ⟦bracket @a via @p goes on with 2: [four]{+@a}⟧'));
  it('§4 continuation: not across blocks', () => {
    faults('[One]{@a}\n\n[Two]{+}\n      ^ orphan-continuation: “+” goes on with an earlier span, and this paragraph has none.\n');
    faults('[One]{@b} [two]{+@a}\n                ^^^ orphan-continuation: “+” goes on with an earlier span of “@a”, and this paragraph has none.\n');
  });
  it('§4 nesting: spans nest and never cross', () => {
    reads('⟦bracket @daily-post: [The Post said that ⟦bracket @aide in 0: [the minister is leaving]{@aide}⟧]{@daily-post}⟧.');
    reads('⟦quotation @b: “She said ⟦bracket @a in 0: [he left]{@a}⟧ at noon.”{@b}⟧');
    reads('⟦bracket @a: [one “two]{@a}⟧ three”');
    faults('[one “two]{@a} three”{@b}\n                     ^^^^ stray-tag: The tag “{@b}” closes no span.\n');
  });
  it('§4 quotations: every kind of marks', () => {
    for (const [open, close] of ['“”', '””', '""', '«»', '»«', '„“', '„”', '‘’', '\'\'', '‚‘', '「」', '『』']) reads(`So ⟦quotation @a: ${open}he left${close}{@a}⟧.`);
  });
  it('§4 quotations: the opening mark is the nearest that is not inside a closed pair', () => {
    reads('“We had no choice,” she said. ⟦quotation @a: “It was over.”{@a}⟧');
    reads('⟦quotation @a: “They call it ‘the plan’ and “the trap” here,”{@a}⟧ she said.');
    reads('⟦quotation @a: "He said \'no\' twice,"{@a}⟧ she said.');
  });
  it('§4 quotations: a straight mark opens only behind white space, an opening bracket or mark, or a dash', () => {
    reads('A 5" pipe, ⟦quotation @a: "he said"{@a}⟧.');
    reads('(⟦quotation @a: "he said"{@a}⟧) —⟦quotation @b: "so"{@b}⟧');
  });
  it('§4 quotations: a mark between letters is an apostrophe', () => {
    reads('⟦quotation @a: ‘We don’t know,’{@a}⟧ he said.');
    reads('⟦quotation @a: \'We don\'t know,\'{@a}⟧ he said.');
    reads('⟦quotation @a: ‘the ministers’ plan’{@a}⟧');
  });
  it('§4 quotations: a quotation without a tag limits nothing', () => reads('“He said ⟦bracket @a: [so” and left]{@a}⟧.'));
  it('§4 escapes: a backslash makes a bracket, brace or mark plain', () => {
    reads('⟦escape: \\[⟧one⟦escape: \\]⟧ and ⟦bracket @a: [two ⟦escape: \\]⟧ three]{@a}⟧');
    reads('[x]⟦escape: \\{⟧@a⟦escape: \\}⟧ ⟦quotation @a: "a ⟦escape: \\"⟧ b"{@a}⟧ ⟦escape: \\\\⟧[y]');
  });
  it('§4 faults: a bare word ends the tag', () => {
    faults('[One]{@a said so}\n     ^^^ unclosed-tag: The tag “{@a” is not closed.\n');
    faults('[One]{@a ! now}\n     ^^^^^ unclosed-tag: The tag “{@a !” is not closed.\n');
    faults('[One]{@a\n     ^^^ unclosed-tag: The tag “{@a” is not closed.\n');
    faults('[One]{@a [two]{@b}\n     ^^^ unclosed-tag: The tag “{@a” is not closed.\n');
    mends('[One]{@a said so', 'Close the tag', '[One]{@a} said so');
  });
  it('§4 faults: an unknown item is kept', () => {
    faults('[One]{@a .opinon}\n         ^^^^^^^ unknown-item: “.opinon” is not an item of a tag.\n');
    reads('⟦bracket @a: [One]{@a .smallcaps}⟧');
    mends('[One]{@a .opinon}', 'Change to “.opinion”', '[One]{@a .opinion}');
    mends('[One]{@a vai=post}', 'Change to “via=post”', '[One]{@a via=post}');
  });
  it('§4 faults: a bad value is kept', () => {
    faults('[One]{@a on=2025-13}\n         ^^^^^^^^^^ bad-value: “2025-13” is not a date like 2025-11-24 or 2025-11.\n');
    faults('[One]{@a conf=likly}\n         ^^^^^^^^^^ bad-value: “likly” is not a confidence: confirmed, likely, unverified or disputed.\n');
    faults('[One]{@a,}\n      ^^^ bad-value: “@a,” is not an id.\n');
    mends('[One]{@a conf=likly}', 'Change to “conf=likely”', '[One]{@a conf=likely}');
    mends('[One]{@a,}', 'Change to “@a”', '[One]{@a}');
    mends('[One]{@a note="x"y}', 'Insert a space', '[One]{@a note="x" y}');
  });
  it('§4 faults: items that rule each other out', () => {
    faults('[One]{@a ! ?}\n           ^ conflicting-items: The tag states a confidence more than once.\n');
    faults('[One]{@a on=2025-10 on=2025-11}\n                    ^^^^^^^^^^ conflicting-items: The tag states “on” more than once.\n');
    faults('[One]{@a} [two]{@a +}\n                   ^ conflicting-items: A tag names its source or goes on with an earlier one by “+”, not both.\n');
  });
  it('§4 faults: a stray tag, with the fix that fits', () => {
    mends('[One] {@a}', 'Remove the space before the tag', '[One]{@a}');
    mends('“One” {@a} she said', 'Remove the space before the tag', '“One”{@a} she said');
    mends('[One],{@a} she said', 'Move the tag before “,”', '[One]{@a}, she said');
    mends('[One two {@a}', 'Close the bracket before the tag', '[One two]{@a}');
    mends('One {@a}', 'Remove “{@a}”', 'One ');
    faults('He left {@a}.\n        ^^^^ stray-tag: The tag “{@a}” closes no span.\n');
  });
});
