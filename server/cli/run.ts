/** The command line: commands, options, help. What a command does is left to its own file. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { HIGH_CERTAINTY } from '../exports/annotated.ts';
import { annotateCommand } from './annotateCommand.ts';
import { cleanCommand } from './cleanCommand.ts';
import { exitCode, type ExitCode } from './exitCode.ts';
import { internalFault } from './guarded.ts';
import { inspectFiles, inspectStream } from './inspectCommand.ts';
import { lintCommand, type LintSettings } from './lintCommand.ts';
import { serveLint } from './lintPool.ts';
import { loadModel } from '../loadModel.ts';
import { complain, endWithReader } from './output.ts';
import { MOST } from './threadsFor.ts';

export interface Joined {
  /** Starts the language server on standard input and output; resolves when it is listening. */
  readonly languageServer: () => Promise<unknown>;
}

/** `args`: the words after `sourcemark`. Resolves to the exit code, or to null where the process lives on (the language server) or this is a thread of a run. Never rejects. */
export async function run(args: readonly string[], joined: Joined): Promise<ExitCode | null> {
  if (serveLint()) return null;
  endWithReader();
  let code: ExitCode | null = exitCode.good;
  const program = new Command('sourcemark')
    .description('Lints the sourcing of news drafts: who says so?')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError('Run “sourcemark --help”, or “sourcemark COMMAND --help”, to see what there is.')
    .configureOutput({ outputError: (text, print) => print(text.replace(/^error: /, 'sourcemark: ')) })
    .addHelpText('after', '\nExit code: 0 nothing to report, 1 findings, 2 a wrong command or an unreadable file, 3 a fault of Sourcemark’s own.\nThe pages: docs/cli.md, docs/language.md, docs/rules.');

  const stdinFilename = (): Option => new Option('--stdin-filename <name>', 'the name under which standard input (“-”) is judged').argParser(nonEmpty);

  const noModel = (): Option => new Option('--no-model', 'read prose by rules alone, without the learned weights');
  const modelFor = ({ model }: { readonly model?: boolean }) => (model === false ? null : loadModel());

  program.command('lint')
    .description('show where a draft does not say who says so')
    .argument('[files...]', 'files (whatever their ending), folders (*.sourced.md and *.sourcemark in them), patterns, or “-”; default: this folder')
    .addOption(new Option('--format <format>', 'how findings are shown').choices(['pretty', 'json']).default('pretty'))
    .addOption(new Option('--fail-level <level>', 'the least severity that makes the exit code 1').choices(['error', 'warning', 'information', 'hint', 'never']).default('error'))
    .addOption(new Option('--status <status>', 'judge by this status, whatever the head of the draft says').choices(['draft', 'edit', 'ready', 'published']))
    .addOption(noModel())
    .addOption(new Option('--threads <number>', 'read on so many threads at once; default: as many as are worth it').argParser(threadCount))
    .addOption(stdinFilename())
    .action(async (names: string[], options: Partial<Omit<LintSettings, 'model'>> & { readonly model?: boolean }) => {
      const { format = 'pretty', failLevel = 'error', status = null } = options;
      code = await lintCommand(names, { format, failLevel, status, stdinFilename: options.stdinFilename ?? null, threads: options.threads ?? null, model: options.model === false ? 'none' : 'learned' });
    });

  program.command('inspect')
    .description('print the analysis as JSON, one line a draft')
    .argument('[files...]', 'files, folders, patterns, or “-”')
    .option('--ndjson', 'read lines {"id", "text"} from standard input instead, and answer each with a line')
    .addOption(noModel())
    .addOption(stdinFilename())
    .action(async (names: string[], options: { readonly ndjson?: true; readonly model?: boolean; readonly stdinFilename?: string }) => {
      if (options.ndjson && names.length) program.error('error: --ndjson reads standard input; name no files beside it');
      if (options.ndjson) code = await inspectStream(process.stdin, await modelFor(options));
      else if (!names.length && options.stdinFilename === undefined) program.error('error: name a file to inspect, or use --ndjson');
      else code = await inspectFiles(names.length ? names : ['-'], options.stdinFilename ?? null, await modelFor(options));
    });

  program.command('clean')
    .description('print what would be published: the draft without tags, ledgers and notes')
    .argument('[file]', 'a file, or “-”')
    .addOption(stdinFilename())
    .action(async (name: string | undefined, options: { readonly stdinFilename?: string }) => {
      if (name === undefined && options.stdinFilename === undefined) program.error('error: name a file to clean, or “-”');
      code = await cleanCommand(name ?? '-', options.stdinFilename ?? null);
    });

  program.command('annotate')
    .description('print raw copy with the attributions found in it marked, and a ledger, for a person to accept')
    .argument('[file]', 'a file, or “-”')
    .addOption(new Option('--certainty <certainty>', 'mark what the machine is at least so sure of, from 0 to 1').argParser(fraction).default(HIGH_CERTAINTY))
    .option('--dry-run', 'show what would change, as a diff')
    .addOption(noModel())
    .addOption(stdinFilename())
    .action(async (name: string | undefined, options: { readonly certainty?: number; readonly dryRun?: true; readonly model?: boolean; readonly stdinFilename?: string }) => {
      if (name === undefined && options.stdinFilename === undefined) program.error('error: name a file to annotate, or “-”');
      const { certainty = HIGH_CERTAINTY, dryRun, stdinFilename = null } = options;
      code = await annotateCommand(name ?? '-', { certainty, format: dryRun ? 'diff' : 'text', stdinFilename, model: await modelFor(options) });
    });

  program.command('lsp')
    .description('serve an editor over the Language Server Protocol')
    .option('--stdio', 'talk over standard input and output (the only way there is)')
    // Editors add words of their own, such as --clientProcessId.
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async () => {
      await joined.languageServer();
      code = null;
    });

  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.good : exitCode.usage;
    complain(null, internalFault(error));
    return exitCode.internal;
  }
}

function fraction(words: string): number {
  const value = Number(words);
  if (words.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return value;
}

function threadCount(words: string): number {
  if (!/^\d+$/.test(words) || !(Number(words) >= 1 && Number(words) <= MOST)) throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST}.`);
  return Number(words);
}

function nonEmpty(name: string): string {
  if (!name) throw new InvalidArgumentError('It must not be empty.');
  return name;
}
