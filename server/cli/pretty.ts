/** Findings for a person at a terminal: place, severity, words, message, code; at the end the figures. Color never carries a meaning alone. */
import { createColors } from 'picocolors';
import type { Problem, Severity } from '../lint/problem.ts';
import { severities, type Counts } from './counts.ts';
import { displayWidth } from './displayWidth.ts';
import { excerpt } from './excerpt.ts';
import type { FileReport } from './lintFile.ts';
import { lineColumn, linesOf, type Lines } from './lines.ts';
import { printable } from './printable.ts';
import type { Report } from './report.ts';

export interface Look {
  readonly color: 'on' | 'off';
  /** Columns of the terminal. */
  readonly width: number;
  /** A last line after the figures, or null. */
  readonly farewell: string | null;
}

/** The look that fits standard output: https://no-color.org, and 100 columns where nobody says how wide it is. */
export function lookOf(env: NodeJS.ProcessEnv, terminal: { readonly isTTY?: boolean; readonly columns?: number }): Look {
  const forced = Boolean(env['FORCE_COLOR']) && env['FORCE_COLOR'] !== '0';
  const wanted = !env['NO_COLOR'] && (forced || (terminal.isTTY === true && env['TERM'] !== 'dumb'));
  const width = terminal.columns ?? Number(env['COLUMNS']);
  return {
    color: wanted ? 'on' : 'off',
    width: width > 0 ? Math.max(40, Math.min(width, 160)) : 100,
    farewell: env['npm_lifecycle_event'] === 'start' ? 'npm run code        opens the examples in VS Code, with the same findings as you type' : null,
  };
}

export function pretty(look: Look): Report {
  const paint = createColors(look.color === 'on');
  const hue = { error: paint.red, warning: paint.yellow, information: paint.cyan, hint: paint.gray } as const;
  let refused = false;
  return {
    begin: () => '',
    file: report => {
      const lines = linesOf(report.text);
      return report.problems.map(problem => `${finding(report, lines, problem)}\n`).join('');
    },
    unread: () => {
      refused = true;
      return '';
    },
    next: words => words,
    // Where nothing could be read, the complaint stands alone.
    end: (total, drafts) => (refused && drafts === 0 && !severities.some(severity => total.problems[severity])) ? '' : `${summary(total, drafts)}${look.farewell ? `  ${paint.dim(look.farewell)}\n` : ''}`,
  };

  // drafts/levee.md:3:1  warning  unsourced-claim
  //   Nobody is named as the source of this claim: comparison “twice”.
  //   3 │ The levee has failed twice.
  //     │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  function finding({ file }: FileReport, lines: Lines, problem: Problem): string {
    const { line, column } = lineColumn(lines, problem.start), color = hue[problem.severity];
    const gutter = String(line).length, shown = excerpt(lines, problem, look.width - gutter - 5);
    const edge = (number: string): string => paint.dim(`  ${number.padStart(gutter)} │ `);
    let out = `${paint.bold(`${printable(file)}:${line}:${column}`)}  ${color(problem.severity)}  ${paint.dim(problem.code)}\n`;
    for (const text of wrapped(problem.message, look.width - 2)) out += `  ${text}\n`;
    out += `${edge(String(line))}${shown.words}\n${edge('')}${color(shown.carets)}\n`;
    for (const { start, message } of problem.related) {
      const place = lineColumn(lines, start);
      for (const text of wrapped(`${place.line}:${place.column}  ${message}`, look.width - 4)) out += `    ${paint.dim(text)}\n`;
    }
    return out;
  }

  function summary(total: Counts, drafts: number): string {
    const row = (label: string, n: number, bar: string): string => `  ${label.padEnd(18)}${String(n).padStart(6)}${bar && `  ${bar}`}\n`;
    const room = Math.max(0, Math.min(40, look.width - 30));
    const bar = (n: number): string => '█'.repeat(total.claims ? Math.round((n / total.claims) * room) : 0);
    const problems = severities.filter(severity => total.problems[severity]).map(severity => hue[severity](counted(total.problems[severity], severity)));
    return [
      `${paint.bold(counted(drafts, 'draft'))}\n`,
      row('claims', total.claims, ''),
      row('sourced', total.sourced, paint.green(bar(total.sourced))),
      row('unsourced', total.unsourced, paint.yellow(bar(total.unsourced))),
      row('anonymous sources', total.anonymousSources, ''),
      `  ${'problems'.padEnd(18)}${' '.repeat(4)}${problems.length ? problems.join(', ') : ` ${paint.green('none')}`}\n`,
      ...(problems.length ? [`\n  ${paint.dim('docs/rules/CODE.md  what a code means, and what mends it')}\n`] : []),
    ].join('');
  }
}

function counted(n: number, noun: Severity | 'draft'): string {
  return `${n} ${noun}${n === 1 || noun === 'information' ? '' : 's'}`;
}

/** Breaks at spaces; a longer word stands alone. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [], shown = printable(text);
  if (displayWidth(shown) <= width) return [shown];
  let line = '';
  for (const word of shown.split(' ')) {
    if (line && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}
