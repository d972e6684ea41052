/** Writing to the terminal or a pipe, no faster than it is read, and what a run complains of. How things look is left to pretty.ts. */
import { printable } from './printable.ts';

/** Writes to standard output; resolves when there is room for more. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>(resolve => process.stdout.once('drain', () => resolve()));
}

/** One line to standard error: `sourcemark: PLACE: what is wrong and what mends it`. */
export function complain(place: string | null, message: string): void {
  process.stderr.write(`sourcemark: ${place === null ? '' : `${printable(place)}: `}${message}\n`);
}

/** A reader that has seen enough (`sourcemark lint | head`) ends the run without a word, as the signal would. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') complain(null, `standard output cannot be written (${error.code ?? 'unknown reason'})`);
    process.exit(128 + 13);
  });
}
