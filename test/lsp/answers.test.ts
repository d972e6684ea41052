import assert from 'node:assert/strict';
import { type CodeAction, type CompletionList, Diagnostic, DocumentSymbol, type FoldingRange, type Hover, type Location, type LocationLink, type Position, type Range, type SymbolInformation, SymbolKind, TextDocumentEdit, type TextEdit } from 'vscode-languageserver-types';
import { type Client, FULL, connect } from './client.ts';
import { DRAFT } from './draft.ts';
import { applied, document, placeOf, textAt } from './place.ts';

describe('The server answers', () => {
  let client: Client, uri: string;
  before(async () => {
    client = await connect();
    uri = await client.open(DRAFT);
  });
  after(() => client.process.kill());

  const ask = (method: string, params: object = {}) => client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...params });
  const at = (needle: string, plus = 0): { position: Position } => ({ position: placeOf(DRAFT, needle, plus) });

  it('with diagnostics that name their rule and link to its page', async () => {
    const diagnostics = await client.diagnostics(uri, 1);
    for (const diagnostic of diagnostics) {
      assert.ok(Diagnostic.is(diagnostic), JSON.stringify(diagnostic));
      assert.equal(diagnostic.source, 'sourcemark');
      assert.match(diagnostic.codeDescription?.href ?? '', new RegExp(`^file:///.*/docs/rules/${diagnostic.code}\\.md$`));
    }
    const undeclared = diagnostics.find(({ code }) => code === 'undeclared-source');
    assert.equal(textAt(DRAFT, undeclared!.range), '@nobody');
    const unsourced = diagnostics.find(({ code }) => code === 'unsourced-claim');
    assert.match(textAt(DRAFT, unsourced!.range), /killed 40 swimmers/);
  });

  it('with faded words where something could go', async () => {
    const unused = (await client.diagnostics(uri, 1)).find(({ code }) => code === 'unused-source');
    assert.equal(textAt(DRAFT, unused!.range), 'spare');
    assert.deepEqual(unused!.tags, [1]);
  });

  it('with the places that a problem is about beside its own', async () => {
    const text = '[x]{@a}.\n\n```ledger\na: Ola Frisk\na: Per Holm\n```\n';
    const twice = await client.open(text);
    const duplicate = (await client.diagnostics(twice, 1)).find(({ code }) => code === 'duplicate-id');
    assert.ok(duplicate, 'a second declaration is a problem');
    for (const { location } of duplicate.relatedInformation ?? []) assert.equal(location.uri, twice);
  });

  it('with a card in Markdown over a tag', async () => {
    const hover = await ask('hover', at('{@aide', 3)) as Hover;
    assert.equal(textAt(DRAFT, hover.range!), '@aide');
    const { kind, value } = hover.contents as { kind: string; value: string };
    assert.equal(kind, 'markdown');
    assert.match(value, /^\*\*person in the ministry\*\*\n\n- Kind: person\n/);
    assert.match(value, /- Reason: fears dismissal\n/);
    assert.match(value, /Says in this draft:\n\n- The last boat leaves on Friday$/);
  });

  it('with symbols that are sound and nest', async () => {
    const symbols = await ask('documentSymbol') as DocumentSymbol[];
    const names: string[] = [];
    const check = (symbol: DocumentSymbol, around: Range | null): void => {
      assert.ok(DocumentSymbol.is(symbol), JSON.stringify(symbol));
      assert.notEqual(symbol.name.trim(), '');
      assert.ok(within(symbol.selectionRange, symbol.range), `${symbol.name}: selection outside`);
      assert.ok(!around || within(symbol.range, around), `${symbol.name}: outside its parent`);
      names.push(symbol.name);
      symbol.children?.forEach(child => check(child, symbol.kind === SymbolKind.Namespace ? null : symbol.range));
    };
    symbols.forEach(symbol => check(symbol, null));
    for (const name of ['Ferry to Orlow stops', 'What comes next', 'Claims', 'Sources', 'Mila Brandt', 'People', 'Places', 'Orlow']) assert.ok(names.includes(name), name);
  });

  it('with ids to complete', async () => {
    const list = await ask('completion', at('{@aide', 2)) as CompletionList;
    assert.deepEqual(list.items.map(({ label }) => label), ['harbor', 'aide', 'orlow', 'spare', 'we', 'common', 'tk']);
    assert.equal(list.items.find(({ label }) => label === 'aide')!.labelDetails?.description, 'person, anonymous: person in the ministry');
  });

  it('with the ledger line of an id', async () => {
    const [link] = await ask('definition', at('[[harbor|Mila', 4)) as LocationLink[];
    assert.equal(link!.targetUri, uri);
    assert.equal(textAt(DRAFT, link!.originSelectionRange!), '[[harbor|Mila Brandt]]');
    assert.equal(textAt(DRAFT, link!.targetRange), 'harbor: Mila Brandt | person | role: harbor master | aka: Brandt');
    assert.equal(textAt(DRAFT, link!.targetSelectionRange), 'harbor');
  });

  it('with the places of an id, and another name for it in all of them', async () => {
    const places = await ask('references', { ...at('[[harbor|Mila', 4), context: { includeDeclaration: true } }) as Location[];
    assert.deepEqual(places.map(({ range }) => textAt(DRAFT, range)), ['harbor', 'harbor', 'harbor']);
    assert.equal(textAt(DRAFT, await ask('prepareRename', at('{@aide', 3)) as Range), 'aide');
    const { documentChanges: [change] } = await ask('rename', { ...at('{@aide', 3), newName: 'civil-servant' }) as { documentChanges: TextDocumentEdit[] };
    const renamed = applied(DRAFT, change!.edits as TextEdit[]);
    assert.equal(renamed, DRAFT.replaceAll('@aide', '@civil-servant').replace('aide: person', 'civil-servant: person'));
    await assert.rejects(ask('rename', { ...at('{@aide', 3), newName: 'two words' }), /An id begins with a letter/);
    await assert.rejects(ask('rename', { ...at('{@aide', 3), newName: 'harbor' }), /“@harbor” stands for a source of this draft already/);
    assert.equal(await ask('prepareRename', at('The storm killed')), null);
  });

  it('with folds of whole lines', async () => {
    const folds = await ask('foldingRange') as FoldingRange[];
    assert.ok(folds.some(({ startLine, endLine }) => DRAFT.split('\n')[startLine] === '```ledger' && DRAFT.split('\n')[endLine] === '```'));
  });

  it('with fixes that mend the problem they belong to', async () => {
    const range = rangeOf('@nobody');
    const actions = await ask('codeAction', { range, context: { diagnostics: [] } }) as CodeAction[];
    const declare = actions.find(({ title }) => title.startsWith('Declare'));
    assert.equal(declare!.diagnostics![0]!.code, 'undeclared-source');
    const text = textAfter(declare!);
    assert.match(text, /\nspare: Ivo Lenz \| person\nnobody: .*\n```\n$/);
    const mended = await client.open(text);
    assert.ok(!(await client.diagnostics(mended, 1)).some(({ code }) => code === 'undeclared-source'));
  });

  it('with the attribution found in the text, to be written as markup', async () => {
    const range = rangeOf('the town would appeal');
    const only = ['quickfix.sourcemark.accept'];
    const [action, ...others] = await ask('codeAction', { range, context: { diagnostics: [], only } }) as CodeAction[];
    assert.equal(action!.kind, only[0]);
    assert.deepEqual(others, []);
    assert.match(textAfter(action!), /Brandt said \[the town would appeal\]\{@harbor\}\./);
  });

  it('with a comment that silences a finding, where one may stand', async () => {
    const titles = async (needle: string) => (await ask('codeAction', { range: rangeOf(needle), context: { diagnostics: [] } }) as CodeAction[]).map(({ title }) => title);
    assert.ok((await titles('@nobody')).includes('Silence “undeclared-source” here, for a reason'));
    assert.ok(!(await titles('spare: Ivo')).some(title => title.startsWith('Silence')));
    const [silence] = (await ask('codeAction', { range: rangeOf('@nobody'), context: { diagnostics: [] } }) as CodeAction[]).filter(({ title }) => title.startsWith('Silence'));
    assert.match(textAfter(silence!), /\n<!-- sourcemark-disable-next-line undeclared-source: {2}-->\n\[A bridge will be built\]/);
  });

  it('with the clean copy, or how many slips stand in its way', async () => {
    const copyOf = async (text: string) => client.connection.sendRequest('sourcemark/cleanCopy', { textDocument: { uri: await client.open(text) } });
    assert.deepEqual(await copyOf('[It rained]{@we}. {>>check<<}It stopped.\n'), { text: 'It rained.It stopped.\n' });
    assert.deepEqual(await copyOf('It rained {@we}.\n'), { faults: 1 });
    assert.equal(await client.connection.sendRequest('sourcemark/cleanCopy', { textDocument: { uri: 'file:///nowhere.md' } }), null);
  });

  it('with nothing of a kind that was not asked for', async () => {
    assert.deepEqual(await ask('codeAction', { range: rangeOf('@nobody'), context: { diagnostics: [], only: ['refactor'] } }), []);
  });

  it('in plain text, flat and without fixes to a client that knows no better', async () => {
    const plain = await connect({});
    try {
      const simple = await plain.open(DRAFT);
      assert.ok((await plain.diagnostics(simple, 1)).every(diagnostic => !('codeDescription' in diagnostic) && !('relatedInformation' in diagnostic) && !('tags' in diagnostic)));
      const textDocument = { uri: simple };
      const hover = await plain.connection.sendRequest('textDocument/hover', { textDocument, ...at('{@aide', 3) }) as Hover;
      assert.deepEqual((hover.contents as { kind: string }).kind, 'plaintext');
      const symbols = await plain.connection.sendRequest('textDocument/documentSymbol', { textDocument }) as SymbolInformation[];
      assert.ok(symbols.length > 0 && symbols.every(({ location }) => location.uri === simple));
      assert.deepEqual(await plain.connection.sendRequest('textDocument/codeAction', { textDocument, range: rangeOf('@nobody'), context: { diagnostics: [] } }), []);
      const [location] = await plain.connection.sendRequest('textDocument/definition', { textDocument, ...at('{@aide', 3) }) as { uri: string }[];
      assert.equal(location!.uri, simple);
    } finally {
      plain.process.kill();
    }
  });

  it('a cancelled request with the protocol’s error', async () => {
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol');
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }, source.token);
    source.cancel();
    await asked.then(() => undefined, (error: { code: number }) => assert.equal(error.code, -32800));
  });

  it('not more diagnostics than an editor can use, and says how many it keeps back', async () => {
    const many = await client.open('[x]{@nobody}. '.repeat(1500));
    const diagnostics = await client.diagnostics(many, 1);
    assert.equal(diagnostics.length, 1001);
    assert.match(String(diagnostics.at(-1)!.message), /^\d+ more problems are not shown here; “sourcemark lint” lists them all\.$/);
  });

  it('by the settings it is sent; gaps and nonsense in them change nothing', async () => {
    const settled = await connect();
    try {
      const draft = await settled.open(DRAFT);
      const before = await settled.diagnostics(draft, 1);
      const all = before.map(({ code }) => code);
      let next = settled.next(draft);
      for (const settings of [null, {}, { sourcemark: null }, { sourcemark: { rules: 7, status: 'nonsense' } }, { sourcemark: { rules: { 'undeclared-source': 'nonsense' } } }]) {
        await settled.connection.sendNotification('workspace/didChangeConfiguration', { settings });
      }
      await settled.connection.sendNotification('workspace/didChangeConfiguration', { settings: { sourcemark: { rules: { 'undeclared-source': 'off' } } } });
      // The server may publish between two settings; what the senseless ones give is what was there before.
      let codes = all;
      for (; codes.includes('undeclared-source'); next = settled.next(draft)) {
        assert.deepEqual(codes, all);
        codes = (await next).diagnostics.map(({ code }) => code);
      }
      assert.deepEqual(codes, all.filter(code => code !== 'undeclared-source'));
    } finally {
      settled.process.kill();
    }
  });

  it('by settings of which a rule that does not exist is named in the log, once', async () => {
    const told = await connect();
    try {
      const messages: string[] = [];
      const heard = new Promise<void>(resolve => told.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
        messages.push(message);
        if (message.includes('weather')) resolve();
      }));
      for (const rules of [{ 'open-qery': 'off' }, { 'open-qery': 'hint' }, { 'open-query': 'off', weather: 'hint' }]) {
        await told.connection.sendNotification('workspace/didChangeConfiguration', { settings: { sourcemark: { rules } } });
      }
      await heard;
      assert.deepEqual(messages, ['The settings name a rule “open-qery”, which does not exist; did you mean “open-query”?', 'The settings name a rule “weather”, which does not exist.']);
    } finally {
      told.process.kill();
    }
  });

  it('by the settings that it may ask for', async () => {
    const asked = await connect({ ...FULL, workspace: { ...FULL.workspace, configuration: true } });
    try {
      asked.connection.onRequest('workspace/configuration', () => [{ status: 'ready' }]);
      await asked.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
      const draft = await asked.open('The flood killed 40 people in the valley last year.');
      for (let published = await asked.diagnostics(draft, 1); published[0]?.severity !== 1;) published = (await asked.next(draft)).diagnostics;
    } finally {
      asked.process.kill();
    }
  });

  function textAfter({ edit }: CodeAction): string {
    const [change] = edit!.documentChanges as TextDocumentEdit[];
    assert.ok(TextDocumentEdit.is(change));
    assert.deepEqual(change.textDocument, { uri, version: 1 });
    return applied(DRAFT, change.edits as never);
  }
});

function rangeOf(needle: string): Range {
  const start = placeOf(DRAFT, needle);
  return { start, end: document(DRAFT).positionAt(DRAFT.indexOf(needle) + needle.length) };
}

function within(inner: Range, outer: Range): boolean {
  const offset = (position: Position): number => document(DRAFT).offsetAt(position);
  return offset(outer.start) <= offset(inner.start) && offset(inner.end) <= offset(outer.end);
}
