/** Every construct of the language with its scopes, section by section: carets as in scopes.ts. */

/** They read the same in a draft and, injected, in Markdown. */
export const constructs: readonly (readonly [string, string])[] = [
  ['§4 a bracket span and its source', `
[Rents fell last year]{@clerk} in town.
^ punctuation.definition.tag.begin.sourcemark
^^^^^^^^^^^^^^^^^^^^^^ meta.span.sourcemark
                     ^ punctuation.definition.tag.end.sourcemark
                      ^^^^^^^^ meta.attribution.sourcemark
                        ^^^^^ variable.other.source.sourcemark
                               ^^^^^^^^ !meta.attribution.sourcemark`],
  ['§4 a quotation and its source', `
“We had no choice,”{@clerk} she said.
                  ^ punctuation.definition.tag.end.sourcemark
                   ^^^^^^^^ meta.attribution.sourcemark
                     ^^^^^ variable.other.source.sourcemark`],
  ['§4 every kind of closing mark', `
"a"{@x} «b»{@x} „c“{@x} ‘d’{@x} 「e」{@x} 『f』{@x}
   ^^^^ meta.attribution.sourcemark
           ^^^^ meta.attribution.sourcemark
                   ^^^^ meta.attribution.sourcemark
                           ^^^^ meta.attribution.sourcemark
                                   ^^^^ meta.attribution.sourcemark
                                           ^^^^ meta.attribution.sourcemark`],
  ['§4 nested spans: hearsay', `
[The Gazette said that [the mayor is leaving]{@aide}]{@gazette}.
                       ^^^^^^^^^^^^^^^^^^^^^ meta.span.sourcemark
                                             ^^^^^^^ meta.attribution.sourcemark
                                                    ^ punctuation.definition.tag.end.sourcemark
                                                       ^^^^^^^ variable.other.source.sourcemark`],
  ['§4 several sources and a confidence', `
[Rents fell]{@office @mayor !} and [rose]{@aide??}.
              ^^^^^^ variable.other.source.sourcemark
                      ^^^^^ variable.other.source.sourcemark
                            ^ constant.language.confidence.sourcemark
                                           ^^^^ variable.other.source.sourcemark
                                               ^^ constant.language.confidence.sourcemark`],
  ['§4 our own, common knowledge, source to come', `
[a]{@we} [b]{@common} [c]{@tk} [d]{@wedding}
     ^^ variable.language.source.sourcemark
              ^^^^^^ variable.language.source.sourcemark
                           ^^ variable.language.source.sourcemark
                                    ^^^^^^^ variable.other.source.sourcemark`],
  ['§4 going on', `
[a]{@x} [b]{+} [c]{+@x}
            ^ keyword.control.continuation.sourcemark
                   ^ keyword.control.continuation.sourcemark
                     ^ variable.other.source.sourcemark`],
  ['§4 long forms and values', `
[a]{src=office conf=likely via=@gazette on=2025-11-24 at="p. 4" checked=JD note=“call back”}
    ^^^ entity.other.attribute-name.sourcemark
       ^ punctuation.separator.key-value.sourcemark
        ^^^^^^ variable.other.source.sourcemark
                    ^^^^^^ constant.language.confidence.sourcemark
                           ^^^ entity.other.attribute-name.sourcemark
                                ^^^^^^^ variable.other.source.sourcemark
                                           ^^^^^^^^^^ constant.numeric.date.sourcemark
                                                         ^^^^^^ string.quoted.double.sourcemark
                                                                        ^^ string.quoted.double.sourcemark
                                                                                ^^^^^^^^^^^ string.quoted.double.sourcemark
                                                                                           ^ punctuation.definition.tag.end.sourcemark`],
  ['§4 kinds of statement', `
[a]{@x .forecast} [b]{.opinion @x}
       ^^^^^^^^^ meta.attribution.sourcemark
        ^^^^^^^^ storage.modifier.statement.sourcemark
                       ^^^^^^^ storage.modifier.statement.sourcemark`],
  ['§4 an id in another script', `
[a]{@Жанна}
     ^^^^^ variable.other.source.sourcemark`],
  ['§4 editors’ brackets are text', `
“The budget [for 2027] was empty [sic].” [T]{.smallcaps} f[x]{n=1} {} 10:30
            ^^^^^^^^^^ !meta.span.sourcemark
                                 ^^^^^ !meta.span.sourcemark
                                         ^^^^^^^^^^^^^^^ !meta.attribution.sourcemark
                                                          ^^^^^^^^ !meta.attribution.sourcemark
                                                                   ^^ !meta.attribution.sourcemark`],
  ['§4 editors’ brackets inside a span', `
[The budget [for 2027] was empty]{@clerk}.
^ punctuation.definition.tag.begin.sourcemark
            ^ !punctuation.definition.tag.begin.sourcemark
                                ^ punctuation.definition.tag.end.sourcemark`],
  ['§4 a link is itself the span', `
[the report](https://example.org/a){@office} says so.
                                    ^^^^^^^ meta.attribution.sourcemark
                                     ^^^^^^ variable.other.source.sourcemark`],
  ['§4 a tag that is not closed ends with its line', `
[a]{@clerk and so
on it goes.
^^ !meta.attribution.sourcemark`],
  ['§4 escapes', `
\\[a]{@x} \\{ \\"
^^ constant.character.escape.sourcemark
^ !punctuation.definition.tag.begin.sourcemark
         ^^ constant.character.escape.sourcemark
            ^^ constant.character.escape.sourcemark`],
  ['§5 mentions by words and by id', `
[[Ann Kovac]] met [[mayor|the mayor]] there.
^^ punctuation.definition.tag.begin.sourcemark
  ^^^^^^^^^ entity.name.type.mention.sourcemark
           ^^ punctuation.definition.tag.end.sourcemark
                    ^^^^^ variable.other.source.sourcemark
                         ^ punctuation.separator.mention.sourcemark
                          ^^^^^^^^^ entity.name.type.mention.sourcemark`],
  ['§5 doubled brackets before a tag are a span', `
[[for 2027]]{@x} [[[mayor|she]]]{@x}
  ^^^^^^^^ !entity.name.type.mention.sourcemark
^ punctuation.definition.tag.begin.sourcemark
                          ^^^ entity.name.type.mention.sourcemark
                    ^^^^^ variable.other.source.sourcemark`],
  ['§7 a block tag', `
{@court !}
^ punctuation.definition.tag.begin.sourcemark
  ^^^^^ variable.other.source.sourcemark
        ^ constant.language.confidence.sourcemark
         ^ punctuation.definition.tag.end.sourcemark
The court found three breaches.
^^^ !meta.attribution`],
  ['§8 desk notes', `
Rents fell.{>>@jd 2026-05-01: second source?<<} So it was.
           ^^^ punctuation.definition.comment.begin.sourcemark
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.block.note.sourcemark
               ^^ entity.name.author.sourcemark
                  ^^^^^^^^^^ constant.numeric.date.sourcemark
                                            ^^^ punctuation.definition.comment.end.sourcemark
                                                ^^ !comment`],
  ['§8 TK and (CQ)', `
He paid TK euros to Ottla (CQ), of TKO.
        ^^ keyword.other.query.sourcemark
                          ^^^^ keyword.other.query.sourcemark
                                   ^^^ !keyword.other.query.sourcemark`],
  ['§8 edits', `
{++a++} {--b--} {~~c~>d~~} {==e==}
   ^ markup.inserted.sourcemark
           ^ markup.deleted.sourcemark
                   ^ markup.deleted.sourcemark
                      ^ markup.inserted.sourcemark
                              ^ markup.changed.sourcemark
^^^ !meta.attribution.sourcemark`],
  ['§8 control comments', `
It rained. <!-- sourcemark-disable-line open-query, unused-source: checked by phone -->
           ^^^^ comment.block.html
                ^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.directive.sourcemark
                                        ^^^^^^^^^^ support.constant.rule.sourcemark
                                                    ^^^^^^^^^^^^^ support.constant.rule.sourcemark`],
  ['§8 a control comment on a line of its own', `
<!-- sourcemark-disable-next-line open-query: checked by phone -->
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.directive.sourcemark
                                  ^^^^^^^^^^ support.constant.rule.sourcemark`],
  ['§3 nothing is read in code, HTML and addresses', `
\`[a]{@x}\` and <a title="[b]{@x}"> and https://example.org/[c]{@x}
    ^^^^ !meta.attribution.sourcemark
                           ^^^^ !meta.attribution.sourcemark`],
  ['§3 nothing is read in fenced code', `
\`\`\`text
[a]{@x}
   ^^^^ !meta.attribution.sourcemark
\`\`\``],
  ['§3 spans in headings, lists, quotes and tables', `
# [Rents fell]{@clerk}
             ^ punctuation.definition.tag.end.sourcemark
                ^^^^^ variable.other.source.sourcemark

- [Rents fell]{@clerk}
                ^^^^^ variable.other.source.sourcemark

> [Rents fell]{@clerk}
                ^^^^^ variable.other.source.sourcemark

| a | b |
|---|---|
| [Rents fell]{@clerk} | [[mayor\\|she]] |
                ^^^^^ variable.other.source.sourcemark
                           ^^^^^ variable.other.source.sourcemark`],
  ['§6 a ledger block', `
\`\`\`ledger
mayor: Ann Kovac | person | anonymous
^^^^^ variable.other.source.sourcemark
       ^^^^^^^^^ entity.name.type.sourcemark
                   ^^^^^^ storage.type.kind.sourcemark
                            ^^^^^^^^^ storage.modifier.terms.sourcemark
\`\`\`
[Rents fell]{@mayor}
              ^^^^^ variable.other.source.sourcemark`],
];
