/** `sourcemark clean`: prints what would be published. Refuses while a syntax fault stands, since its characters would go to print. */
import { clean } from '../markup/clean.ts';
import { parse } from '../markup/parse.ts';
import type { Fault } from '../markup/syntax.ts';
import { items } from '../sequence.ts';
import { exitCode, type ExitCode } from './exitCode.ts';
import { guarded } from './guarded.ts';
import { lineColumn, linesOf } from './lines.ts';
import { complain, write } from './output.ts';
import { readInput, readText } from './readText.ts';

/** `name` is a file or `-`. Nothing is written but the clean text: no newline is added, none taken. */
export async function cleanCommand(name: string, stdinFilename: string | null): Promise<ExitCode> {
  const file = name === '-' ? stdinFilename ?? 'standard input' : name;
  const reading = name === '-' ? await readInput() : await readText(name);
  if ('fault' in reading) {
    complain(file, reading.fault);
    return exitCode.usage;
  }
  const result = guarded(() => ({ faults: faultsOf(reading.text), text: clean(reading.text) }));
  if ('fault' in result) {
    complain(file, result.fault);
    return exitCode.internal;
  }
  const { faults, text } = result.value;
  if (!faults.length) {
    await write(text);
    return exitCode.good;
  }
  const lines = linesOf(reading.text);
  for (const fault of faults) {
    const { line, column } = lineColumn(lines, fault.start);
    complain(`${file}:${line}:${column}`, `${fault.message} (${fault.code})`);
  }
  complain(file, `not cleaned: mend ${faults.length === 1 ? 'this fault' : `these ${faults.length} faults`} first, or their characters would be published`);
  return exitCode.findings;
}

/** With absolute offsets. */
function faultsOf(text: string): readonly Fault[] {
  const faults: Fault[] = [];
  for (const { item, start } of items(parse(text).blocks)) {
    for (const fault of item.faults) faults.push({ ...fault, start: start + fault.start, end: start + fault.end });
  }
  return faults;
}
