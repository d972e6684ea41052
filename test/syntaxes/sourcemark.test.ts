/** The scopes of every construct of the language, section by section, in a draft and in ordinary Markdown. */
import { constructs } from './constructs.cases.ts';
import { checkScopes } from './scopes.ts';

for (const root of ['text.sourcemark', 'text.html.markdown']) {
  describe(`colours in ${root}`, () => {
    for (const [name, picture] of constructs) it(name, () => checkScopes(root, picture.slice(1)));
  });
}

describe('colours in a draft alone', () => {
  it('§2 the head is YAML', () => checkScopes('text.sourcemark', `---
headline: Rents fall
^^^^^^^^ entity.name.tag.yaml
status: draft
---
[a]{@x}
     ^ variable.other.source.sourcemark`));

  it('Markdown stays Markdown', () => checkScopes('text.sourcemark', `Some **bold** and a [link](https://example.org) after [a]{@x} and **more**.
       ^^^^ markup.bold
                                                                     ^^^^ markup.bold`));
});
