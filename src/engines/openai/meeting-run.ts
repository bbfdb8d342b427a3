import type { MeetingInput } from '../engine.ts';
import { minutesSchema } from './answer-schema.ts';
import { checkpointKey, readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { type Chunk, Cutter, pieceOf, wholeOf } from './chunks.ts';
import { withoutExample } from './example-echo.ts';
import { failures, type RequestFailure } from './failures.ts';
import { Limiter } from './limiter.ts';
import { answerLimit, type Budget, type ContextKnowledge, extractBudget, promptTokens } from './plan.ts';
import { extractMessages, type Piece } from './prompt.ts';
import { type Part, readMinutes } from './read-minutes.ts';
import { readSecondLook, secondLookQuestion } from './second-look.ts';
import type { Answered, Server } from './server.ts';
import type { OpenAiTools } from './settings.ts';
import type { Question } from './abilities.ts';
import type { UsageMeter } from './usage-meter.ts';

/** Requests under way at once where nothing is set. */
export const defaultConcurrency = 4;

/** A part that is cut off again after two halvings is so for another reason than its length. */
const MOST_HALVINGS = 2;
const MOST_ROUNDS = 6;

/** What happened to a chunk before: how often it was halved, how often the context turned out smaller than was thought. */
interface History {
  readonly halvings: number;
  readonly rounds: number;
}

/** The minutes that an answer gives of a piece; null where it has nothing of them. */
function readPiece(json: unknown, { text }: Piece): Part | null {
  const part = readMinutes(json);
  return part === null ? null : withoutExample(part, text);
}

/** How a meeting's minutes are made. */
export interface RunOptions {
  /** Requests under way at once. */
  readonly concurrency: number;
  /** Whether each draft is checked against its transcript. */
  readonly secondLook: boolean;
}

/** The making of one meeting's minutes. */
export class MeetingRun {
  private readonly cutter: Cutter;
  private readonly limiter: Limiter;
  private done = 0;
  private total = 0;
  private failure: RequestFailure | null = null;
  private readonly secondLook: boolean;
  private planned: { readonly knowledge: ContextKnowledge; readonly budget: Budget } | null = null;

  constructor(
    readonly meeting: MeetingInput,
    readonly server: Server,
    readonly meter: UsageMeter,
    private readonly tools: OpenAiTools,
    private readonly signal: AbortSignal,
    { concurrency, secondLook }: RunOptions,
  ) {
    this.secondLook = secondLook;
    this.cutter = new Cutter(meeting.text);
    this.limiter = new Limiter(concurrency);
  }

  /** The minutes of each part of the meeting's text, in order. Parts that are under way when one fails are still answered and kept. */
  async extract(): Promise<Answered<Part[]>> {
    const whole = wholeOf(this.meeting.text);
    this.expect(1);
    const parts = await this.extractChunk(whole, { halvings: 0, rounds: 0 });
    return this.failure === null ? { value: parts } : { failure: this.failure };
  }

  /** Asks the server, and counts the answer. */
  ask<T>(question: (again: boolean) => Question, read: (json: unknown) => T | null): Promise<Answered<T>> {
    return this.limiter.run(async () => {
      const answer = await this.server.ask(question, read, this.meter, this.signal);
      if ('value' in answer) this.countDone();
      return answer;
    });
  }

  /** So many more answers are needed than was known. */
  expect(more: number): void {
    this.total += more;
    this.tell();
  }

  private countDone(): void {
    this.done++;
    this.tell();
  }

  private tell(): void {
    this.tools.onProgress?.({ done: this.done, total: this.total, outputTokens: this.meter.usage().outputTokens });
  }

  private async extractChunk(chunk: Chunk, history: History): Promise<Part[]> {
    const pieces = this.fitting(chunk);
    if (pieces === null) return this.fail(failures.tooLong(this.server.target.host));
    return pieces.length > 1 ? this.extractPieces(pieces, history) : this.answerChunk(chunk, history);
  }

  /** How much fits into a request, by what is known now. */
  private budget(): Budget {
    const { knowledge } = this.server;
    if (this.planned?.knowledge !== knowledge) this.planned = { knowledge, budget: extractBudget(this.meeting, knowledge, this.secondLook) };
    return this.planned.budget;
  }

  /** The pieces of a chunk that fit into a request each, by what is known now; null where not even the prompt fits. */
  private fitting(chunk: Chunk): Chunk[] | null {
    const { chunkTokens } = this.budget();
    return chunkTokens < 1 ? null : this.cutter.cut(chunk, chunkTokens);
  }

  private async extractPieces(pieces: readonly Chunk[], history: History): Promise<Part[]> {
    // The whole was expected as one answer; its pieces come in its place, and once a request that joins them.
    this.expect(this.total === 1 ? pieces.length : pieces.length - 1);
    return (await Promise.all(pieces.map((piece) => this.extractChunk(piece, history)))).flat();
  }

  private async answerChunk(chunk: Chunk, history: History): Promise<Part[]> {
    const outcome = await this.limiter.run(() => this.request(chunk));
    if (outcome === 'stopped') return [];
    if (outcome === 'too-large') return this.extractChunk(chunk, history);
    if ('value' in outcome) return [outcome.value];
    const { kind } = outcome.failure;
    if (kind === 'too-long' && history.rounds < MOST_ROUNDS) return this.extractChunk(chunk, { ...history, rounds: history.rounds + 1 });
    const halves = kind === 'cut-off' && history.halvings < MOST_HALVINGS ? this.cutter.halve(chunk) : [];
    return halves.length > 1 ? this.extractPieces(halves, { ...history, halvings: history.halvings + 1 }) : this.fail(outcome.failure);
  }

  private fail(failure: RequestFailure): Part[] {
    this.failure ??= failure;
    return [];
  }

  /** One request for a chunk, unless its answer is kept; what was learned while it waited may have made it too large. */
  private async request(chunk: Chunk): Promise<Answered<Part> | 'stopped' | 'too-large'> {
    if (this.failure !== null) return 'stopped';
    const used = this.server.knowledge;
    if ((this.fitting(chunk)?.length ?? 2) > 1) return 'too-large';
    const piece = pieceOf(this.meeting.text, chunk);
    const answerTokens = answerLimit(this.budget(), this.cutter.tokensOf(chunk));
    const { checkpoints } = this.tools;
    const key = checkpoints === undefined ? '' : checkpointKey({ ...this.server.target, secondLook: this.secondLook }, this.meeting, piece);
    const kept = await this.readKept(key);
    if (kept !== null) return { value: kept };
    const question = (again: boolean): Question => ({ messages: extractMessages(this.meeting, piece, again), schema: minutesSchema, answerTokens, sayForm: again });
    const answer = await this.server.ask(question, (json) => readPiece(json, piece), this.meter, this.signal);
    if ('value' in answer) return this.settle(key, piece, answer.value, answerTokens);
    if (answer.failure.kind !== 'too-long' && answer.failure.kind !== 'cut-off') this.fail(answer.failure);
    else if (answer.failure.kind === 'too-long') this.server.learnContext(answer.failure, used, promptTokens(question(false).messages, minutesSchema), answerTokens);
    return answer;
  }

  /** Keeps the minutes of a piece, after a second look at them where that is wished. */
  private async settle(key: string, piece: Piece, draft: Part, answerTokens: number): Promise<Answered<Part>> {
    const part = this.secondLook ? await this.lookAgain(piece, draft, answerTokens) : draft;
    if (!this.signal.aborted) await this.keep(key, part);
    return { value: part };
  }

  /** A draft that was checked against its transcript; as it is where no answer of use came, since it was paid for and is good as it is. */
  private async lookAgain(piece: Piece, part: Part, answerTokens: number): Promise<Part> {
    const question = secondLookQuestion(this.meeting, piece, part, answerTokens);
    const answer = await this.server.ask(question, (json) => readSecondLook(json, part), this.meter, this.signal);
    return 'value' in answer ? answer.value : { ...part, dropped: [...part.dropped, { what: 'second look', why: answer.failure.message }] };
  }

  private async readKept(key: string): Promise<Part | null> {
    const value = (await this.tools.checkpoints?.read(key)) ?? null;
    const draft = value === null ? null : readCheckpoint(value);
    if (draft === null) return null;
    this.countDone();
    return { draft, dropped: [] };
  }

  private async keep(key: string, { draft }: Part): Promise<void> {
    this.countDone();
    await this.tools.checkpoints?.keep(key, writeCheckpoint(draft));
  }
}
