/** `sourcemark inspect`: one analysis as one line of JSON, for files or for a stream of texts. The shape is left to exports/inspect.ts. */
import { type AnalyzeOptions, analyze } from '../article/analyze.ts';
import { inspect, type Inspection } from '../exports/inspect.ts';
import { lint } from '../lint/lint.ts';
import type { Model } from '../prose/prose.ts';
import { exitCode, graver, type ExitCode } from './exitCode.ts';
import { findFiles } from './findFiles.ts';
import { guarded } from './guarded.ts';
import { ledgerShelf } from './ledgerFiles.ts';
import { linesOfStream } from './linesOfStream.ts';
import { complain, write } from './output.ts';
import { decode, readInput, readText } from './readText.ts';

/** One line for each file that can be read; `stdinFilename` is the id of standard input. */
export async function inspectFiles(names: readonly string[], stdinFilename: string | null, model: Model | null): Promise<ExitCode> {
  const found = await findFiles(names);
  let code: ExitCode = exitCode.good;
  const unread = (file: string, message: string, gravity: ExitCode): void => {
    complain(file, message);
    code = graver(code, gravity);
  };
  const shelf = ledgerShelf(process.cwd(), (file, message) => unread(file, message, exitCode.usage));
  for (const { place, message } of found.complaints) unread(place, message, exitCode.usage);
  for (const name of found.files) {
    const id = name === '-' ? stdinFilename : name;
    const reading = name === '-' ? await readInput() : await readText(name);
    if ('fault' in reading) {
      unread(id ?? 'standard input', reading.fault, exitCode.usage);
      continue;
    }
    const ledgers = id === null ? [] : await shelf.for(id);
    const result = guarded(() => inspected(reading.text, id, { ledgerFiles: ledgers, model }));
    if ('fault' in result) unread(id ?? 'standard input', result.fault, exitCode.internal);
    else await write(`${JSON.stringify(result.value)}\n`);
  }
  return code;
}

/** Lines `{"id","text"}` in, lines out in the same order, one in memory at a time. A line that fails gives `{"id","error"}`. */
export async function inspectStream(input: AsyncIterable<Uint8Array>, model: Model | null): Promise<ExitCode> {
  let number = 0;
  for await (const bytes of linesOfStream(input)) {
    number++;
    if (bytes.length) await write(`${JSON.stringify(answer(bytes, number, model))}\n`);
  }
  return exitCode.good;
}

interface Failure {
  readonly id: unknown;
  readonly error: string;
}

function answer(bytes: Uint8Array, number: number, model: Model | null): Inspection | (Omit<Inspection, 'id'> & { readonly id: unknown }) | Failure {
  const line = decode(bytes);
  if ('fault' in line) return { id: null, error: `line ${number} ${line.fault}` };
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    // The parser's own message would repeat words of the draft.
    return { id: null, error: `line ${number} is not JSON; each line must be an object with "id" and "text"` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: null, error: `line ${number} is not an object; each line must be an object with "id" and "text"` };
  }
  const { id = null, text } = value as { readonly id?: unknown; readonly text?: unknown };
  if (typeof text !== 'string') return { id, error: `line ${number} has no "text", or it is not a string` };
  const result = guarded(() => inspected(text, null, { model }));
  return 'fault' in result ? { id, error: `line ${number}: ${result.fault}` } : { ...result.value, id };
}

function inspected(text: string, id: string | null, options: AnalyzeOptions): Inspection {
  const article = analyze(text, options);
  return inspect(article, lint(article), id);
}
