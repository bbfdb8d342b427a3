import type { Progress, ProgressView } from './progress.ts';

/** What a run is handed. */
export interface RunTools {
  readonly signal: AbortSignal;
  readonly report: (progress: Progress) => void;
}

/** The work that is under way, one run for a note at most. */
export class Runs {
  private readonly running = new Map<string, AbortController>();

  get any(): boolean {
    return this.running.size > 0;
  }

  has(path: string): boolean {
    return this.running.has(path);
  }

  /** Runs work on a note, and shows how far it is in the given views until it ends. */
  async run<T>(path: string, views: (stop: () => void) => readonly ProgressView[], work: (tools: RunTools) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    this.running.set(path, controller);
    const shown = views(() => {
      controller.abort();
    });
    const report = (progress: Progress): void => {
      if (!controller.signal.aborted) for (const view of shown) view.update(progress);
    };
    try {
      return await work({ signal: controller.signal, report });
    } finally {
      this.running.delete(path);
      for (const view of shown) view.close();
    }
  }

  stopAll(): void {
    for (const controller of this.running.values()) controller.abort();
  }
}
