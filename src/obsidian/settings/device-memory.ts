import { textsUnder, type DeviceStorage } from './device-storage.ts';

/** A note that waits to be looked at when it is closed. */
export interface DueNote {
  readonly path: string;
  /** How often work on it was begun and not ended, as by a crash. */
  readonly attempts: number;
}

/** The newest so many meetings are remembered. */
const MOST_MEETINGS = 3000;

const KEY = {
  runOnClose: 'debrief-run-on-close',
  offered: 'debrief-run-on-close-offered',
  servers: 'debrief-allowed-servers',
  meetings: 'debrief-known-meetings',
  due: 'debrief-due-notes',
} as const;

function isDue(value: unknown): value is DueNote {
  return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string' && 'attempts' in value && typeof value.attempts === 'number';
}

/** What Debrief remembers on this device only: it is neither in the vault nor synced. */
export class DeviceMemory {
  constructor(private readonly storage: DeviceStorage) {}

  get runOnClose(): boolean {
    return this.storage.load(KEY.runOnClose) === true;
  }

  set runOnClose(on: boolean) {
    this.storage.save(KEY.runOnClose, on);
  }

  /** Whether the user was once asked to turn running on close on. */
  get offered(): boolean {
    return this.storage.load(KEY.offered) === true;
  }

  set offered(offered: boolean) {
    this.storage.save(KEY.offered, offered);
  }

  /** Whether the user agreed that transcripts go to a server, by its origin. */
  allows(origin: string): boolean {
    return textsUnder(this.storage, KEY.servers).includes(origin);
  }

  allow(origin: string): void {
    if (!this.allows(origin)) this.storage.save(KEY.servers, [...textsUnder(this.storage, KEY.servers), origin]);
  }

  /** The meetings that had minutes on this device once, by the hashes of their transcripts: where these are gone, the user took them out. */
  knownMeetings(): ReadonlySet<string> {
    return new Set(textsUnder(this.storage, KEY.meetings));
  }

  rememberMeetings(hashes: readonly string[]): void {
    const known = textsUnder(this.storage, KEY.meetings);
    const fresh = hashes.filter((hash) => !known.includes(hash));
    if (fresh.length > 0) this.storage.save(KEY.meetings, [...known, ...fresh].slice(-MOST_MEETINGS));
  }

  get due(): readonly DueNote[] {
    const stored = this.storage.load(KEY.due);
    return Array.isArray(stored) ? stored.filter(isDue) : [];
  }

  set due(notes: readonly DueNote[]) {
    this.storage.save(KEY.due, notes.length === 0 ? null : notes);
  }
}
