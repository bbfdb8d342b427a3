import { describe, expect, it } from 'vitest';

import { parseArguments } from '../../src/cli/parse-arguments.ts';

const parsed = (line: string) => parseArguments(line.split(' ').filter((word) => word !== ''));
const command = (line: string) => {
  const result = parsed(line);
  if ('wrongUsage' in result) throw new Error(result.wrongUsage);
  return result.command;
};

describe('the arguments of the command line', () => {
  it('scan takes notes, --json and --explain', () => {
    expect(command('scan a.md b.md --json --explain')).toEqual({ name: 'scan', notes: ['a.md', 'b.md'], json: true, explain: true });
    expect(command('scan a.md')).toEqual({ name: 'scan', notes: ['a.md'], json: false, explain: false });
  });

  it('capture takes all of its options, before and after the note', () => {
    const options = '--engine offline --line 12 --dry-run --force --json';
    const expected = { name: 'capture', notes: ['a.md'], engine: 'offline', line: 12, me: [], dryRun: true, force: true, json: true };
    expect(command(`capture a.md ${options}`)).toEqual(expected);
    expect(command(`capture ${options} a.md`)).toEqual(expected);
  });

  it('capture captures with the offline engine, for nobody, all meetings, unless said otherwise', () => {
    const expected = { name: 'capture', notes: ['a.md'], engine: 'offline', line: null, me: [], dryRun: false, force: false, json: false };
    expect(command('capture a.md')).toEqual(expected);
  });

  it('--me takes names separated by commas', () => {
    const result = parseArguments(['capture', 'a.md', '--me', ' Robin Vale, Robyn ,,']);
    expect(result).toMatchObject({ command: { me: ['Robin Vale', 'Robyn'] } });
  });

  it('summarize takes a file or the standard input, and all of its options', () => {
    expect(parseArguments(['summarize', '-', '--date', '2024-02-29', '--title', 'DNS sync', '--me', 'Robin', '--max-words', '350', '--json'])).toEqual({
      command: { name: 'summarize', file: '-', engine: 'offline', date: '2024-02-29', title: 'DNS sync', me: ['Robin'], maxWords: 350, explain: false, json: true },
    });
  });

  it('undo takes notes', () => {
    expect(command('undo a.md b.md')).toEqual({ name: 'undo', notes: ['a.md', 'b.md'] });
  });

  it('the openai engine may be asked for, with a server and a model', () => {
    const expected = { engine: 'openai', openai: { baseUrl: 'http://127.0.0.1:1/v1', model: 'm', concurrency: null, context: null, language: null, instructions: null, prices: null, secondLook: false, showPrompt: false } };
    expect(command('capture a.md --engine openai --base-url http://127.0.0.1:1/v1 --model m')).toMatchObject(expected);
    expect(command('summarize a.txt --engine openai --base-url http://127.0.0.1:1/v1 --model m')).toMatchObject(expected);
  });

  it('the openai engine takes all of its options', () => {
    const options = '--concurrency 2 --context 8192 --language de --instructions w.txt --prices 0.15,0.6 --second-look --show-prompt';
    expect(command(`capture a.md --engine openai --base-url https://h/v1 --model m ${options}`)).toMatchObject({
      openai: { concurrency: 2, context: 8192, language: 'de', instructions: 'w.txt', prices: { inputPerMillion: 0.15, outputPerMillion: 0.6 }, secondLook: true, showPrompt: true },
    });
  });

  it('what follows -- is a note, whatever it looks like', () => {
    expect(command('scan -- --json')).toMatchObject({ notes: ['--json'], json: false });
  });

  it.each(['scan', 'capture', 'summarize', 'undo'])('%s --help asks for its help, even where nothing else is given', (name) => {
    expect(command(`${name} --help`)).toEqual({ name: 'help', topic: name });
    expect(command(`${name} -h`)).toEqual({ name: 'help', topic: name });
  });

  it('--help and --version stand alone', () => {
    expect(command('--help')).toEqual({ name: 'help', topic: null });
    expect(command('--version')).toEqual({ name: 'version' });
  });

  it.each([
    ['', 'No command given.'],
    ['frobnicate', 'There is no command "frobnicate".'],
    ['constructor', 'There is no command "constructor".'],
    ['scan', 'Name at least one note.'],
    ['capture --json', 'Name at least one note.'],
    ['undo', 'Name at least one note.'],
    ['summarize', 'Name one file, or - for standard input.'],
    ['summarize a.txt b.txt', 'Name one file, or - for standard input.'],
    ['capture a.md b.md --line 3', '--line takes one note.'],
    ['capture a.md --line 0', '--line takes a whole number of 1 or more, not "0".'],
    ['capture a.md --line 2.5', '--line takes a whole number of 1 or more, not "2.5".'],
    ['capture a.md --line 99999999999999999999', '--line takes a whole number of 1 or more, not "99999999999999999999".'],
    ['capture a.md --engine openai --model m', '--engine openai needs a server, for example --base-url http://127.0.0.1:11434/v1.'],
    ['capture a.md --engine openai --base-url http://h/v1', '--engine openai needs a model: --model NAME.'],
    ['capture a.md --engine openai --base-url ftp://h --model m', '--base-url takes a URL such as http://127.0.0.1:11434/v1, not "ftp://h".'],
    ['capture a.md --engine openai --base-url http://me:key@h/v1 --model m', "--base-url can't contain a name or password. Put the API key in the environment variable DEBRIEF_API_KEY."],
    ['capture a.md --engine openai --base-url http://h/v1 --model m --prices 3', '--prices takes an input and an output price per 1M tokens such as 0.15,0.60, not "3".'],
    ['capture a.md --engine openai --base-url http://h/v1 --model m --language German!', '--language takes a language code such as en or de, not "German!".'],
    ['capture a.md --model m', '--model needs --engine openai.'],
    ['summarize a.txt --show-prompt', '--show-prompt needs --engine openai.'],
    ['summarize a.txt --explain --engine openai --base-url http://h/v1 --model m', '--explain only works with the offline engine.'],
    ['capture a.md --engine magic', '--engine takes offline or openai, not "magic".'],
    ['summarize a.txt --max-words many', '--max-words takes a whole number of 1 or more, not "many".'],
    ['summarize a.txt --date 2023-02-30', '--date takes a date as YYYY-MM-DD, not "2023-02-30".'],
    ['summarize a.txt --date 7.12.2023', '--date takes a date as YYYY-MM-DD, not "7.12.2023".'],
  ])('"%s" is wrong usage: %s', (line, message) => {
    expect(parsed(line)).toMatchObject({ wrongUsage: message });
  });

  it.each([
    ['scan a.md --frobnicate', 'scan has no option --frobnicate.'],
    ['capture a.md --dryrun', 'capture has no option --dryrun. Did you mean --dry-run?'],
    ['capture a.md --modle m', 'capture has no option --modle. Did you mean --model?'],
    ['capture a.md --base_url=http://h/v1', 'capture has no option --base_url. Did you mean --base-url?'],
    ['scan a.md --explian --json', 'scan has no option --explian. Did you mean --explain?'],
    ['scan a.md -json', 'scan has no option -json. Did you mean --json?'],
    ['scan a.md -x', 'scan has no option -x.'],
    ['scan a.md --force', 'scan has no option --force.'],
    ['undo a.md --json', 'undo has no option --json.'],
    ['capture a.md --line', '--line needs a value.'],
    ['capture a.md --line --json', '--line needs a value, and "--json" looks like an option. If you mean it as a value, write --line=--json.'],
    ['scan a.md --json=yes', '--json takes no value.'],
    ['scan a.md --constructor', 'scan has no option --constructor.'],
    ['captrue a.md', 'There is no command "captrue". Did you mean capture?'],
    ['--jsn', 'There is no command "--jsn".'],
  ])('"%s" is wrong usage: %s', (line, message) => {
    expect(parsed(line)).toMatchObject({ wrongUsage: message });
  });
});
