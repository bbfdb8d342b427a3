import { skipBlanks, trimEnd } from '../text/characters.ts';
import type { Speech, SpeakerTurn, SpokenPiece, TranscriptFormat } from './speech.ts';

interface OpenTurn {
  speaker: string | null;
  seconds: number | null;
  pieces: SpokenPiece[];
}

/** Gathers pieces into turns: a turn without words is dropped, and one that goes on after it is one turn. */
export class TurnBuilder {
  private readonly turns: OpenTurn[] = [];
  private current: OpenTurn = { speaker: null, seconds: null, pieces: [] };
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Begins a speaker's turn, or goes on with it where the same speaker has the word already. */
  begin(speaker: string | null, seconds: number | null): void {
    const last = this.current.pieces.length > 0 ? this.current : this.turns.at(-1);
    this.current = last !== undefined && last.speaker === speaker ? last : { speaker, seconds, pieces: [] };
  }

  /** Sets the time of a turn that has none and no words yet. */
  setTime(seconds: number): void {
    if (this.current.pieces.length === 0) this.current.seconds ??= seconds;
  }

  /** Adds what stands between two offsets to the turn, outer blanks left out. */
  say(from: number, to: number): void {
    const start = skipBlanks(this.text, from, to);
    if (start >= to) return;
    if (this.current.pieces.length === 0) this.turns.push(this.current);
    this.current.pieces.push({ start, end: trimEnd(this.text, start, to) });
  }

  build(format: TranscriptFormat): Speech {
    const turns: readonly SpeakerTurn[] = this.turns;
    const speakers = new Set<string>();
    for (const turn of turns) if (turn.speaker !== null) speakers.add(turn.speaker);
    return { format, turns, speakers: [...speakers] };
  }
}
