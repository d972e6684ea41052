/** `sourcemark annotate`: raw copy in, the same copy with spans, tags and a ledger out, for a person to accept. What is marked is left to exports/annotated.ts. */
import { createTwoFilesPatch } from 'diff';
import { analyze } from '../article/analyze.ts';
import { annotated } from '../exports/annotated.ts';
import type { Model } from '../prose/prose.ts';
import { exitCode, type ExitCode } from './exitCode.ts';
import { guarded } from './guarded.ts';
import { ledgerShelf } from './ledgerFiles.ts';
import { lineColumn, linesOf } from './lines.ts';
import { complain, write } from './output.ts';
import { readInput, readText } from './readText.ts';

export interface AnnotateSettings {
  /** 0…1: what the machine is less sure of stays as it is. */
  readonly certainty: number;
  /** `diff` prints what would change, `text` the annotated copy. */
  readonly format: 'text' | 'diff';
  readonly stdinFilename: string | null;
  /** The learned weights; null reads by rules alone. */
  readonly model: Model | null;
}

/** `name` is a file or `-`. The file itself is never written. */
export async function annotateCommand(name: string, { certainty, format, stdinFilename, model }: AnnotateSettings): Promise<ExitCode> {
  const file = name === '-' ? stdinFilename ?? 'standard input' : name;
  const reading = name === '-' ? await readInput() : await readText(name);
  if ('fault' in reading) {
    complain(file, reading.fault);
    return exitCode.usage;
  }
  let code: ExitCode = exitCode.good;
  const shelf = ledgerShelf(process.cwd(), (place, message) => {
    complain(place, message);
    code = exitCode.usage;
  });
  const ledgerFiles = name === '-' && stdinFilename === null ? [] : await shelf.for(file);
  const result = guarded(() => annotated(analyze(reading.text, { ledgerFiles, model }), { certainty }));
  if ('fault' in result) {
    complain(file, result.fault);
    return exitCode.internal;
  }
  const { text, marked, refused } = result.value;
  await write(format === 'text' ? text : marked ? createTwoFilesPatch(file, file, reading.text, text, 'as it is', 'annotated') : '');
  const lines = linesOf(reading.text);
  for (const { start, reason } of refused) {
    const { line, column } = lineColumn(lines, start);
    complain(`${file}:${line}:${column}`, `not marked: ${reason}`);
  }
  if (marked === 0) complain(file, 'nothing here is certain enough to be marked; --certainty lowers the bar');
  return code;
}
