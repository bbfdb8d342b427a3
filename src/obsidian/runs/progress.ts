/** How far a run is. */
export interface Progress {
  /** What is being done, for the user. */
  readonly text: string;
  /** From 0 to 1. */
  readonly share: number;
}

/** Where a run's progress is shown. */
export interface ProgressView {
  update(progress: Progress): void;
  close(): void;
}
