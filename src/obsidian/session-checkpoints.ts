import type { CheckpointStore } from '../engines/openai/settings.ts';

const MOST_CHECKPOINTS = 200;

/** An engine's answers, kept until they are forgotten or the app is quit: a meeting that failed half-way and is tried again is resumed. */
export class SessionCheckpoints implements CheckpointStore {
  private readonly kept = new Map<string, string>();

  read(key: string): Promise<string | null> {
    return Promise.resolve(this.kept.get(key) ?? null);
  }

  keep(key: string, value: string): Promise<void> {
    this.kept.set(key, value);
    for (const oldest of this.kept.keys()) if (this.kept.size > MOST_CHECKPOINTS) this.kept.delete(oldest);
    return Promise.resolve();
  }

  /** Lets the next run ask again: what was answered has come to minutes, or minutes are wanted again. */
  forget(): void {
    this.kept.clear();
  }
}
