/** Findings as one JSON document, for scripts. Offsets are UTF-16; lines and columns count from 1. */
import type { Counts } from './counts.ts';
import type { FileReport } from './lintFile.ts';
import { lineColumn, linesOf } from './lines.ts';
import type { Report } from './report.ts';

export function jsonReport(): Report {
  let first = true;
  return {
    begin: () => '{"version":1,"files":[',
    file: report => JSON.stringify(fileValue(report)),
    unread: (file, message) => JSON.stringify({ file, error: message }),
    next: words => {
      const comma = first ? '' : ',';
      first = false;
      return `${comma}\n${words}`;
    },
    end: (total: Counts) => `\n],"summary":${JSON.stringify(total)}}\n`,
  };
}

function fileValue({ file, text, problems, counts }: FileReport): object {
  const lines = linesOf(text);
  return {
    file,
    problems: problems.map(({ code, severity, start, end, message, related }) => {
      const from = lineColumn(lines, start), to = lineColumn(lines, end);
      return {
        code, severity, start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column, message,
        words: text.slice(start, end),
        related: related.map(place => ({ start: place.start, end: place.end, ...lineColumn(lines, place.start), message: place.message })),
      };
    }),
    summary: counts,
  };
}
