/** What the command line answers to the shell. Which of them a run ends with is left to the commands. */

export const exitCode = {
  /** Nothing at or above the level that counts. */
  good: 0,
  /** Findings, or a draft that may not be published as it stands. */
  findings: 1,
  /** The command, its options, or a file that cannot be read. */
  usage: 2,
  /** A fault of Sourcemark's own. */
  internal: 3,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The graver of two: a run that met several is as bad as the worst. */
export function graver(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
