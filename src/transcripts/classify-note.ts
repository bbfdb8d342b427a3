import { detectFormat } from '../speech/format.ts';
import type { Block } from '../markdown/block.ts';
import { isClosedComment } from '../markdown/comment-extent.ts';
import { countWords } from '../text/count-words.ts';
import { findRuns } from './find-runs.ts';
import type { FoundTranscript, NoteRange, RejectedText } from './found-transcript.ts';
import { findHandMinutes } from './hand-minutes.ts';
import { headingRoles } from './heading-roles.ts';
import { indexLines, lineAt, type LineIndex } from '../text/lines.ts';
import { mergeKnown } from './known-transcript.ts';
import { RangeIndex } from '../text/range-index.ts';
import { parseBlocks } from '../markdown/parse-blocks.ts';
import type { Piece } from './piece.ts';
import type { Run } from './run.ts';
import { divideParts } from './divide-parts.ts';
import type { Range, SpeechPart } from './speech-part.ts';
import { findOwnTitle, findScope, prepareTitleSearch, titleAt, titleOfMeeting, type FoundTitle, type TitleSearch } from './transcript-title.ts';
import { trimLines } from './trailing-blanks.ts';
import { containerOf, findDetails } from './containers.ts';
import { betweenBlocks } from './between.ts';
import type { MeetingPiece } from './meeting-piece.ts';
import { groupMeetings, type MeetingMembership } from './meetings.ts';

export interface ClassifyOptions {
  /** What another tool owns: never a transcript, title or hand-made minutes. */
  readonly skip?: readonly NoteRange[];
  /** What was captured as one transcript each: however it reads now, it is one. */
  readonly known?: readonly NoteRange[];
}

/** The transcripts of a note, in order, and the longer stretches that are none, with the reasons. */
export interface ClassifiedNote {
  readonly transcripts: readonly FoundTranscript[];
  readonly rejected: readonly RejectedText[];
  /** Those that may be transcripts all the same, each a meeting of its own: chats, dialogues. */
  readonly doubtful: readonly FoundTranscript[];
}

/** A comment that is a mark of Debrief's or another tool's: `%% TCT_TEMPLATED_START … %%`. */
const MARKER = /^%%\s*[A-Z][A-Z0-9_-]*_(?:START|END)\b/u;

/** For each block whether it touches one of the ranges. */
function markTouched(blocks: readonly Block[], touched: readonly Range[]): Uint8Array {
  const marks = new Uint8Array(blocks.length);
  const ranges = [...touched].sort((first, second) => first.start - second.start);
  let reach = -1;
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    for (let range = ranges[next]; range !== undefined && range.start < block.end; range = ranges[++next]) reach = Math.max(reach, range.end);
    if (reach > block.start) marks[index] = 1;
  }
  return marks;
}

/** The comments of a comment block, mostly one: marks included. One that is never closed reaches to the note's end. */
function commentsOf(text: string, block: Block): Range[] {
  const comments: Range[] = [];
  for (let open = text.indexOf('%%', block.start); open >= 0 && open < block.end; ) {
    const close = text.indexOf('%%', open + 2);
    const end = close < 0 ? block.end : close + 2;
    comments.push({ start: open, end });
    open = close < 0 ? -1 : text.indexOf('%%', end);
  }
  return comments;
}

function shiftBlock(block: Block, offset: number, lines: number): Block {
  const { start, end, startLine, endLine } = block;
  return { ...block, start: start + offset, end: end + offset, startLine: startLine + lines, endLine: endLine + lines };
}

/** A format shows in a transcript's first characters. */
const FORMAT_SAMPLE = 4000;

/** Looks through one note. */
class NoteClassifier {
  private pieces: Piece[] = [];
  private readonly rejected: RejectedText[] = [];
  private readonly doubtful: Piece[] = [];
  private readonly lines: LineIndex;
  private readonly search: TitleSearch;
  private readonly skipped: Uint8Array;
  private readonly text: string;
  private readonly blocks: readonly Block[];
  private readonly known: readonly NoteRange[];
  private readonly details: readonly NoteRange[];

  constructor(text: string, blocks: readonly Block[], { skip = [], known = [] }: ClassifyOptions) {
    this.text = text;
    this.known = known;
    this.blocks = blocks;
    this.details = findDetails(text, blocks);
    this.lines = indexLines(text);
    this.skipped = markTouched(blocks, skip);
    this.search = prepareTitleSearch(text, blocks, this.lines, this.skipped);
  }

  classify(): ClassifiedNote {
    this.lookAtParts();
    this.blocks.forEach((block, index) => {
      if (block.kind !== 'comment' || this.skipped[index] === 1) return;
      for (const comment of commentsOf(this.text, block)) this.lookInComment(comment, index);
    });
    this.pieces.sort((first, second) => first.run.start - second.run.start);
    for (const piece of this.pieces) this.search.taken.fill(1, piece.firstBlock, piece.lastBlock + 1);
    const rejected = withoutRepeats(this.rejected);
    return { transcripts: this.assemble(), rejected, doubtful: this.assembleDoubtful() };
  }

  private lookAtParts(): void {
    const isSkipped = (index: number): boolean => this.skipped[index] === 1;
    const parts = divideParts(this.blocks, { text: this.text, lines: this.lines, roles: this.search.roles, isSkipped, comment: null });
    for (const { run, part } of findRuns(this.text, parts)) {
      const first = part.units[run.from]?.block ?? 0;
      this.take(run, part, first, part.units[run.to - 1]?.block ?? first, this.titleWithin(run));
    }
    if (this.known.length > 0) this.pieces = mergeKnown(this.pieces, this.known, { parts, blocks: this.blocks });
  }

  private lookInComment(comment: Range, index: number): void {
    const { start } = comment;
    if (MARKER.test(this.text.slice(start, start + 200))) return;
    const inner = this.text.slice(start + 2, isClosedComment(this.text, comment) ? comment.end - 2 : comment.end);
    const line = lineAt(this.lines, start + 2);
    const inside = parseBlocks(inner).map((block) => shiftBlock(block, start + 2, line));
    const roles = headingRoles(this.text, this.lines, inside);
    const parts = divideParts(inside, { text: this.text, lines: this.lines, roles, isSkipped: () => false, comment });
    for (const { run, part } of findRuns(this.text, parts)) this.take(run, part, index, index, this.titleWithin(run) ?? this.titleBefore(run, part));
  }

  private titleWithin(run: Run): FoundTitle | null {
    return run.above === null ? null : titleAt(this.text, run.above.start, run.above.end);
  }

  /** In a comment: the paragraph above the run. */
  private titleBefore(run: Run, part: SpeechPart): FoundTitle | null {
    const unit = run.above === null ? part.units[run.from - 1] : undefined;
    return unit === undefined || unit.to - unit.from !== 1 ? null : titleAt(this.text, unit.start, unit.end);
  }

  private take(run: Run, part: SpeechPart, firstBlock: number, lastBlock: number, inner: FoundTitle | null): void {
    if (run.judgement.spoken) this.pieces.push({ run, part, inner, firstBlock, lastBlock });
    else this.rejected.push({ startLine: this.lineOf(run.start), endLine: this.lineOf(run.end - 1), judgement: run.judgement });
    if (run.judgement.doubt !== null) this.doubtful.push({ run, part, inner, firstBlock, lastBlock });
  }

  private lineOf(offset: number): number {
    return lineAt(this.lines, offset) + 1;
  }

  private assemble(): FoundTranscript[] {
    for (const { part } of this.pieces) for (const name of part.labels.counts.keys()) this.search.speakers.add(name);
    const titles = this.pieces.map((piece) => this.ownTitle(piece));
    const members = groupMeetings(this.text, this.pieces.map((piece, index) => this.meetingPiece(piece, index, titles[index] ?? null)));
    const found = this.pieces.map((piece, index): FoundTranscript => {
      const member = members[index] ?? { meeting: index + 1, joining: null };
      const title = member.joining?.joined !== true ? (titles[index] ?? this.headingTitle(index, members)) : null;
      return this.toTranscript(piece, index, title, member);
    });
    return shareMinutes(found);
  }

  /** What may be a transcript, where none was found: in order, with the title above it. */
  private assembleDoubtful(): FoundTranscript[] {
    const found = new RangeIndex(this.pieces.map(({ run }) => run));
    return this.doubtful.filter(({ run }) => !found.overlaps(run)).sort((first, second) => first.run.start - second.run.start).map((piece, index) => {
      const title = this.ownTitle(piece) ?? titleOfMeeting(this.search, piece.firstBlock, piece.part.comment ?? piece.run, false);
      return this.toTranscript(piece, index, title, { meeting: this.pieces.length + index + 1, joining: null });
    });
  }

  private ownTitle(piece: Piece): FoundTitle | null {
    if (piece.inner !== null) return piece.inner;
    return piece.run.above !== null && piece.run.above.kind !== 'app' ? null : findOwnTitle(this.search, piece.firstBlock);
  }

  /** The heading above a meeting that stands over it alone. */
  private headingTitle(index: number, members: readonly MeetingMembership[]): FoundTitle | null {
    const first = this.pieces[index];
    if (first === undefined) return null;
    let last = index;
    while (members[last + 1]?.meeting === members[index]?.meeting && last + 1 < this.pieces.length) last++;
    const start = (first.part.comment ?? first.run).start;
    const end = (this.pieces[last]?.part.comment ?? this.pieces[last]?.run ?? first.run).end;
    return titleOfMeeting(this.search, first.firstBlock, { start, end }, last > index && first.part.scope.isCall === true);
  }

  private meetingPiece(piece: Piece, index: number, title: FoundTitle | null): MeetingPiece {
    const { start, end, from, to } = piece.run;
    const { units, lines } = piece.part;
    const rows = lines.slice(units[from]?.from ?? 0, units[to - 1]?.to ?? 0).filter((row) => row.start >= start && row.end <= end);
    const before = this.pieces[index - 1];
    const between = before === undefined ? 'prose' : betweenBlocks(this.text, this.blocks, before.lastBlock, piece.firstBlock);
    return { start, end, rows, title: title?.title ?? null, heading: findScope(this.search, piece.firstBlock), call: piece.part.scope.isCall === true ? piece.part.scope : null, between };
  }

  private toTranscript(piece: Piece, index: number, title: FoundTitle | null, { meeting, joining }: MeetingMembership): FoundTranscript {
    const { start, end, judgement } = piece.run;
    const last = this.pieces[index + 1]?.firstBlock === piece.lastBlock;
    const foreign = (block: number): boolean => this.skipped[block] === 1 || this.search.taken[block] === 1;
    return {
      start,
      end,
      startLine: this.lineOf(start),
      endLine: this.lineOf(end - 1),
      hidden: piece.part.comment !== null,
      comment: piece.part.comment,
      container: piece.part.container ?? containerOf(this.text, piece, this.details),
      format: detectFormat(this.text.slice(start, Math.min(end, start + FORMAT_SAMPLE))).format,
      words: countWords(this.text, start, end),
      title: title?.title ?? null,
      titleRange: title?.range ?? null,
      meeting,
      judgement,
      joining,
      minutesByHand: last ? null : findHandMinutes(this.text, this.blocks, piece.lastBlock, foreign),
    };
  }
}

/** What was rejected, in order: lines that were judged as labels and as a wall once, by their labels. */
function withoutRepeats(rejected: readonly RejectedText[]): RejectedText[] {
  const told = new Set<string>();
  const first = rejected.filter(({ startLine, endLine }) => {
    const lines = `${String(startLine)}-${String(endLine)}`;
    return !told.has(lines) && told.add(lines);
  });
  return first.sort((one, other) => one.startLine - other.startLine);
}

/** Minutes made by hand belong to all transcripts of the meeting behind which they stand. */
function shareMinutes(found: readonly FoundTranscript[]): FoundTranscript[] {
  const lines = new Map<number, number>();
  for (const { meeting, minutesByHand } of found) if (minutesByHand !== null) lines.set(meeting, minutesByHand);
  return found.map((transcript) => ({ ...transcript, minutesByHand: lines.get(transcript.meeting) ?? null }));
}

/**
 * Finds the transcripts of a note whose blocks (`parseBlocks(text)`) are given, with their titles and meetings, and says of longer
 * paragraphs why they are none. Blanks at the ends of lines, which formatters add and remove, never count. Linear in the note's length,
 * deterministic, never throws.
 */
export function classifyNote(text: string, blocks: readonly Block[], options: ClassifyOptions = {}): ClassifiedNote {
  const trimmed = trimLines(text);
  if (trimmed === null) return new NoteClassifier(text, blocks, options).classify();
  const { fromWhole, toWhole } = trimmed;
  const { skip = [], known = [] } = options;
  const trimmedBlocks = blocks.map((block): Block => ({ ...block, ...fromWhole(block) }));
  const moving = { skip: skip.map(fromWhole), known: known.map(fromWhole) };
  const { transcripts, rejected, doubtful } = new NoteClassifier(trimmed.text, trimmedBlocks, moving).classify();
  const moved = (range: NoteRange | null): NoteRange | null => (range === null ? null : toWhole(range));
  const toFound = (found: FoundTranscript): FoundTranscript => ({
    ...found,
    ...toWhole(found),
    comment: moved(found.comment),
    container: moved(found.container),
    titleRange: moved(found.titleRange),
  });
  return { transcripts: transcripts.map(toFound), rejected, doubtful: doubtful.map(toFound) };
}

/** The transcripts of a note: `classifyNote` without what was rejected. */
export function findTranscripts(text: string, blocks: readonly Block[], options: ClassifyOptions = {}): readonly FoundTranscript[] {
  return classifyNote(text, blocks, options).transcripts;
}
