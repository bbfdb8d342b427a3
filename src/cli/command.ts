export type EngineName = 'offline' | 'openai';

export interface ScanCommand {
  readonly name: 'scan';
  readonly notes: readonly string[];
  readonly json: boolean;
  readonly explain: boolean;
}

export interface CaptureCommand {
  readonly name: 'capture';
  readonly notes: readonly string[];
  readonly engine: EngineName;
  /** 1-based line of the one meeting to capture; null for all. */
  readonly line: number | null;
  readonly me: readonly string[];
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly json: boolean;
}

export interface SummarizeCommand {
  readonly name: 'summarize';
  /** A path, or `-` for the standard input. */
  readonly file: string;
  readonly engine: EngineName;
  /** `YYYY-MM-DD`, or null where it is not known. */
  readonly date: string | null;
  readonly title: string | null;
  readonly me: readonly string[];
  /** Bounds the words of all key points together. */
  readonly maxWords: number | null;
  readonly json: boolean;
}

export interface UndoCommand {
  readonly name: 'undo';
  readonly notes: readonly string[];
}

export type CommandName = 'scan' | 'capture' | 'summarize' | 'undo';

/** What the arguments of the command line ask for. */
export type Command =
  | ScanCommand
  | CaptureCommand
  | SummarizeCommand
  | UndoCommand
  | { readonly name: 'help'; readonly topic: CommandName | null }
  | { readonly name: 'version' };
