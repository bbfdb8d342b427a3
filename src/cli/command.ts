export type EngineName = 'offline' | 'openai';

/** The settings of the openai engine. Its key comes from the environment alone. */
export interface OpenAiOptions {
  readonly baseUrl: string;
  readonly model: string;
  /** Requests under way at once; null for the usual number. */
  readonly concurrency: number | null;
  /** Tokens of the model's context; null where the server is to say. */
  readonly context: number | null;
  /** BCP 47; null for the transcript's own. */
  readonly language: string | null;
  /** Path of a file with the user's own wishes. */
  readonly instructions: string | null;
  /** Per million tokens, for the estimate. */
  readonly prices: { readonly inputPerMillion: number; readonly outputPerMillion: number } | null;
  /** Prints what would be sent, and sends nothing. */
  readonly secondLook: boolean;
  readonly showPrompt: boolean;
}

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
  /** Given with the openai engine alone. */
  readonly openai?: OpenAiOptions;
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
  /** Given with the openai engine alone. */
  readonly openai?: OpenAiOptions;
  /** `YYYY-MM-DD`, or null where it is not known. */
  readonly date: string | null;
  readonly title: string | null;
  readonly me: readonly string[];
  /** Bounds the words of all key points together. */
  readonly maxWords: number | null;
  /** Prints what spoke for each line, too. */
  readonly explain: boolean;
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
