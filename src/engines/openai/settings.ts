/** Which server makes the minutes, and how. */
export interface OpenAiSettings {
  /** As in `http://127.0.0.1:11434/v1`: requests go to `chat/completions` below it. Never empty. */
  readonly baseUrl: string;
  readonly model: string;
  /** Empty for a server that wants none. */
  readonly apiKey: string;
  /** The language of all minutes, as BCP 47; null: the transcript's own. A meeting's own setting comes first. */
  readonly language?: string | null;
  /** The user's own wishes for all minutes. A meeting's own come first. */
  readonly instructions?: string | null;
  /** Tokens that a request and its answer may have together; null: learned from the server. */
  readonly contextTokens?: number | null;
  /** Requests under way at once; 4 where it is not given. */
  readonly concurrency?: number;
  /** Whether each draft goes back with its transcript, to ask what in it is not supported and what is missing: twice the requests. */
  readonly secondLook?: boolean;
  readonly timeouts?: Partial<Timeouts>;
}

/** Milliseconds after which a request is given up. */
export interface Timeouts {
  /** Until the first word of an answer or of thoughts: a model on the device may read a long prompt for minutes. */
  readonly first: number;
  /** Between two words of an answer that has begun. */
  readonly idle: number;
  /** From the request to the end of its answer. */
  readonly total: number;
}

/** Keeps answers that were paid for, so that a meeting that failed half-way is resumed. What it returns is read with suspicion. */
export interface CheckpointStore {
  /** The value kept under a key (lower-case letters and digits); null where there is none or it cannot be read. */
  read(key: string): Promise<string | null>;
  /** Keeps a value. Where that fails it does nothing: a lost checkpoint costs a request, no more. */
  keep(key: string, value: string): Promise<void>;
}

/** How far a meeting is: requests answered of those known to be needed, and the tokens answered so far. */
export interface OpenAiProgress {
  readonly done: number;
  readonly total: number;
  readonly outputTokens: number;
}

/** What the engine is handed, since it has no network, clock or files of its own. */
export interface OpenAiTools {
  readonly fetch: typeof fetch;
  /** Milliseconds of a clock that only runs forward. */
  readonly clock: () => number;
  /** Resolves after so many milliseconds, or when the signal is aborted, whichever comes first. Never rejects. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Whether a browser makes the requests: it hides why one failed, and may have kept it back itself (CORS). */
  readonly inBrowser?: boolean;
  readonly checkpoints?: CheckpointStore;
  readonly onProgress?: (progress: OpenAiProgress) => void;
}
