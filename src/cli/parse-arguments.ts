import { parseArgs } from 'node:util';

import { checkOptions, type OptionTable } from './check-options.ts';
import type { CaptureCommand, Command, CommandName, EngineName, ScanCommand, SummarizeCommand, UndoCommand } from './command.ts';
import { suggestion } from './nearest.ts';
import { openAiOptionTable, type OpenAiValues, readOpenAiOptions } from './openai-options.ts';
import { readCount, readDate, readEngine, readNames, WrongUsage } from './option-values.ts';

export type ParsedArguments = { readonly command: Command } | { readonly wrongUsage: string; readonly topic: CommandName | null };

const flag = { type: 'boolean', default: false } as const;
const value = { type: 'string' } as const;
const common = { help: { type: 'boolean', short: 'h', default: false } } as const;

type Reader = (argument: readonly string[]) => Command;

/** Strict parsing of one command's own options; `--help` comes before every other check. */
const readers: Record<CommandName, Reader> = {
  scan: (argument) => {
    const { values, positionals } = parse('scan', argument, { ...common, json: flag, explain: flag });
    return values.help ? help('scan') : scan(values, positionals);
  },
  capture: (argument) => {
    const { values, positionals } = parse('capture', argument, {
      ...common,
      engine: value,
      line: value,
      me: value,
      'dry-run': flag,
      force: flag,
      json: flag,
      ...openAiOptionTable,
    });
    return values.help ? help('capture') : capture(values, positionals);
  },
  summarize: (argument) => {
    const { values, positionals } = parse('summarize', argument, {
      ...common,
      engine: value,
      date: value,
      title: value,
      me: value,
      'max-words': value,
      explain: flag,
      json: flag,
      ...openAiOptionTable,
    });
    return values.help ? help('summarize') : summarize(values, positionals);
  },
  undo: (argument) => {
    const { values, positionals } = parse('undo', argument, common);
    return values.help ? help('undo') : undo(positionals);
  },
};

/**
 * Reads the arguments of the command line.
 * @param argument what follows the program's name
 * @returns the command, or what is wrong with the arguments in one sentence
 */
export function parseArguments(argument: readonly string[]): ParsedArguments {
  const [first, ...rest] = argument;
  if (first === undefined) return { wrongUsage: 'No command given.', topic: null };
  if (first === '--version' || first === '-V') return { command: { name: 'version' } };
  if (first === '--help' || first === '-h') return { command: { name: 'help', topic: null } };
  if (!isCommandName(first)) return { wrongUsage: `There is no command "${first}".${suggestion(first, Object.keys(readers))}`, topic: null };
  try {
    return { command: readers[first](rest) };
  } catch (error) {
    if (error instanceof WrongUsage) return { wrongUsage: error.message, topic: first };
    throw error;
  }
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(readers, name);
}

function help(topic: CommandName): Command {
  return { name: 'help', topic };
}

function parse<Options extends OptionTable>(command: CommandName, argument: readonly string[], options: Options) {
  checkOptions(command, argument, options);
  return parseArgs({ args: [...argument], options, allowPositionals: true, strict: true });
}

function someNotes(notes: readonly string[]): readonly string[] {
  if (notes.length === 0) throw new WrongUsage('Name at least one note.');
  return notes;
}

function scan(values: { json: boolean; explain: boolean }, notes: readonly string[]): ScanCommand {
  return { name: 'scan', notes: someNotes(notes), json: values.json, explain: values.explain };
}

interface CaptureValues extends OpenAiValues {
  readonly engine?: string | undefined;
  readonly line?: string | undefined;
  readonly me?: string | undefined;
  readonly 'dry-run': boolean;
  readonly force: boolean;
  readonly json: boolean;
}

function capture(values: CaptureValues, notes: readonly string[]): CaptureCommand {
  const line = readCount('--line', values.line);
  if (line !== null && notes.length > 1) throw new WrongUsage('--line takes one note.');
  return {
    name: 'capture',
    notes: someNotes(notes),
    ...engineOf(values),
    line,
    me: readNames(values.me),
    dryRun: values['dry-run'],
    force: values.force,
    json: values.json,
  };
}

interface SummarizeValues extends OpenAiValues {
  readonly engine?: string | undefined;
  readonly date?: string | undefined;
  readonly title?: string | undefined;
  readonly me?: string | undefined;
  readonly 'max-words'?: string | undefined;
  readonly explain: boolean;
  readonly json: boolean;
}

function summarize(values: SummarizeValues, files: readonly string[]): SummarizeCommand {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new WrongUsage('Name one file, or - for standard input.');
  const engine = engineOf(values);
  if (values.explain && engine.engine !== 'offline') throw new WrongUsage('--explain only works with the offline engine.');
  return {
    name: 'summarize',
    file,
    ...engine,
    date: readDate('--date', values.date),
    title: values.title?.trim() || null,
    me: readNames(values.me),
    maxWords: readCount('--max-words', values['max-words']),
    explain: values.explain,
    json: values.json,
  };
}

function undo(notes: readonly string[]): UndoCommand {
  return { name: 'undo', notes: someNotes(notes) };
}

function engineOf(values: OpenAiValues & { readonly engine?: string | undefined }): Pick<CaptureCommand, 'engine' | 'openai'> {
  const engine: EngineName = readEngine('--engine', values.engine) ?? 'offline';
  const openai = readOpenAiOptions(engine, values);
  return openai === undefined ? { engine } : { engine, openai };
}
