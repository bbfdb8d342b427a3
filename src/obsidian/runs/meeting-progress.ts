import type { Progress } from './progress.ts';
import { texts } from '../texts/texts.ts';

/** Makes one progress of the meetings of a run and how far the engine is within each. */
export class MeetingProgress {
  private place = 1;
  private count = 1;
  private text = '';

  constructor(private readonly report: (progress: Progress) => void) {}

  /** A meeting goes to the engine: its place from 1, how many there are, its title. */
  begin(place: number, count: number, title: string | null): void {
    this.place = place;
    this.count = count;
    const { making, makingOneOf } = texts().progress;
    this.text = count === 1 ? making(title) : makingOneOf(title, place, count);
    this.within(0);
  }

  /** How much of the present meeting is done, from 0 to 1. */
  within(share: number): void {
    const bounded = Math.min(1, Math.max(0, share));
    this.report({ text: this.text, share: (this.place - 1 + bounded) / this.count });
  }
}
