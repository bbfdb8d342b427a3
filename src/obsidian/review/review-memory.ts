import { textsUnder, type DeviceStorage } from '../settings/device-storage.ts';

/** The newest so many texts are remembered. */
const MOST_TEXTS = 1000;

const KEY = {
  notTranscripts: 'debrief-not-transcripts',
  leftOut: 'debrief-left-out',
  unchanged: 'debrief-reviews-unchanged',
  away: 'debrief-review-away',
  asked: 'debrief-asked-for-names',
} as const;

/** What reviews leave behind on this device, for this vault. Texts are known by the hash of all their words. */
export class ReviewMemory {
  constructor(private readonly storage: DeviceStorage) {}

  /** Texts of which the user said that they are no transcripts. */
  get notTranscripts(): ReadonlySet<string> {
    return this.texts(KEY.notTranscripts);
  }

  setNotTranscript(text: string, on: boolean): void {
    this.set(KEY.notTranscripts, text, on);
  }

  /** Transcripts that the user took the tick off: they are not captured by themselves. */
  get leftOut(): ReadonlySet<string> {
    return this.texts(KEY.leftOut);
  }

  setLeftOut(text: string, on: boolean): void {
    this.set(KEY.leftOut, text, on);
  }

  /** How many reviews in a row were written as they were proposed. */
  get unchanged(): number {
    const stored = this.storage.load(KEY.unchanged);
    return typeof stored === 'number' && Number.isSafeInteger(stored) && stored > 0 ? stored : 0;
  }

  set unchanged(count: number) {
    this.storage.save(KEY.unchanged, count);
  }

  /** Whether the user let the review stay away on this device. */
  get away(): boolean {
    return this.storage.load(KEY.away) === true;
  }

  set away(away: boolean) {
    this.storage.save(KEY.away, away);
  }

  /** Whether the user was once asked which of the names heard is theirs. */
  get askedForNames(): boolean {
    return this.storage.load(KEY.asked) === true;
  }

  set askedForNames(asked: boolean) {
    this.storage.save(KEY.asked, asked);
  }

  private texts(key: string): Set<string> {
    return new Set(textsUnder(this.storage, key));
  }

  private set(key: string, text: string, on: boolean): void {
    const texts = this.texts(key);
    if (texts.has(text) === on) return;
    if (on) texts.add(text);
    else texts.delete(text);
    this.storage.save(key, [...texts].slice(-MOST_TEXTS));
  }
}
