import { describe, expect, it } from 'vitest';

import { dueNotes, startState, step, type CloseEvent, type CloseState } from '../../../src/obsidian/close/close-machine.ts';

const A = 'Journal/2026-03-12.md';
const B = 'Journal/2026-03-13.md';

/** Plays events at their milliseconds, and ticks when it is asked to; gives the notes that ran, with the millisecond. */
class Play {
  readonly ran: [number, string][] = [];
  private now = 0;
  private wakeAt: number | null = null;

  constructor(private state: CloseState = startState(true, [])) {}

  at(now: number, event: CloseEvent): this {
    this.until(now);
    this.take(event);
    return this;
  }

  until(now: number): this {
    while (this.wakeAt !== null && this.wakeAt <= now) {
      this.now = this.wakeAt;
      this.take({ kind: 'tick' });
    }
    this.now = now;
    return this;
  }

  get due(): ReturnType<typeof dueNotes> {
    return dueNotes(this.state);
  }

  private take(event: CloseEvent): void {
    const { state, run, wakeAt } = step(this.state, event, this.now);
    this.state = state;
    this.wakeAt = wakeAt;
    if (run !== null) this.ran.push([this.now, run]);
  }
}

const open = (...paths: string[]): CloseEvent => ({ kind: 'open', paths: new Set(paths) });
const edited = (path: string, focused = true): CloseEvent => ({ kind: 'edited', path, focused });
const written = (path: string): CloseEvent => ({ kind: 'written', path });
const finished = (path: string): CloseEvent => ({ kind: 'finished', path });
const opened = (): Play => new Play().at(0, open(A));

describe('a note that is closed', () => {
  it('runs three seconds after the closing where it was edited', () => {
    expect(opened().at(100, edited(A)).at(5000, open()).until(60_000).ran).toEqual([[8000, A]]);
  });

  it('does not run where it was only read', () => {
    expect(opened().at(5000, open()).until(60_000).ran).toEqual([]);
  });

  it('runs once for one closing', () => {
    const play = opened().at(100, edited(A)).at(5000, open()).at(9000, finished(A));
    expect(play.at(9500, open(A)).at(12_000, open()).until(60_000).ran).toEqual([[8000, A]]);
  });

  it('runs again after it was edited and closed again', () => {
    const play = opened().at(100, edited(A)).at(5000, open()).at(9000, finished(A)).at(10_000, open(A)).at(11_000, edited(A)).at(12_000, open());
    expect(play.until(60_000).ran).toEqual([[8000, A], [15_000, A]]);
  });

  it('waits while another tab or window shows it', () => {
    const play = new Play().at(0, open(A, B)).at(100, edited(A)).at(1000, open(A));
    expect(play.until(60_000).ran).toEqual([]);
    expect(play.at(61_000, open(B)).until(120_000).ran).toEqual([[64_000, A]]);
  });

  it('waits until its file has been quiet for three seconds, as after a formatter', () => {
    const play = opened().at(100, edited(A)).at(5000, open()).at(5400, written(A)).at(7900, written(A));
    expect(play.until(60_000).ran).toEqual([[10_900, A]]);
  });

  it('does not run where it was opened again in that time', () => {
    const play = opened().at(100, edited(A)).at(5000, open()).at(6000, open(A)).until(60_000);
    expect(play.ran).toEqual([]);
    expect(play.at(61_000, open()).until(120_000).ran).toEqual([[64_000, A]]);
  });

  it('is not run again by what is written to it while it is closed', () => {
    const play = opened().at(100, edited(A)).at(5000, open()).at(8500, written(A)).at(9000, finished(A)).at(9500, written(A));
    expect(play.until(60_000).ran).toEqual([[8000, A]]);
  });

  it('is not run for what another program or a sync wrote while it was open', () => {
    expect(opened().at(1000, written(A)).at(1020, edited(A, false)).at(5000, open()).until(60_000).ran).toEqual([]);
    expect(opened().at(1000, written(A)).at(1020, edited(A, true)).at(5000, open()).until(60_000).ran).toEqual([[8000, A]]);
    expect(opened().at(1000, written(A)).at(9000, edited(A, false)).at(10_000, open()).until(60_000).ran).toEqual([[13_000, A]]);
  });

  it('is not run for edits of a note that no tab shows', () => {
    expect(opened().at(100, edited(B)).at(5000, open()).until(60_000).ran).toEqual([]);
  });

  it('runs one after the other with those closed at the same time', () => {
    const play = new Play().at(0, open(A, B)).at(100, edited(A)).at(200, edited(B)).at(1000, open());
    expect(play.until(30_000).ran).toEqual([[4000, A]]);
    expect(play.at(30_000, finished(A)).until(60_000).ran).toEqual([[4000, A], [30_000, B]]);
  });

  it('is found under its new name, and forgotten where it is deleted', () => {
    const play = new Play().at(0, open(A, B)).at(100, edited(A)).at(200, edited(B)).at(1000, open());
    play.at(1500, { kind: 'renamed', from: A, to: 'Journal/new.md' }).at(1600, { kind: 'deleted', path: B });
    expect(play.until(60_000).ran).toEqual([[4000, 'Journal/new.md']]);
  });

  it('is left alone where running on close is off, or was turned off', () => {
    expect(new Play(startState(false, [])).at(0, open(A)).at(100, edited(A)).at(1000, open()).until(60_000).ran).toEqual([]);
    expect(opened().at(100, edited(A)).at(200, { kind: 'switched', on: false }).at(1000, open()).until(60_000).ran).toEqual([]);
    expect(opened().at(100, { kind: 'switched', on: false }).at(200, { kind: 'switched', on: true }).at(300, edited(A)).at(1000, open()).until(60_000).ran).toEqual([[4000, A]]);
  });
});

describe('what is kept across a quit', () => {
  it('is every note edited and not looked at since, also the one that is worked on', () => {
    const play = new Play().at(0, open(A, B)).at(100, edited(A)).at(200, edited(B)).at(1000, open(B)).until(5000);
    expect(play.ran).toEqual([[4000, A]]);
    expect(play.due).toEqual([{ path: B, attempts: 0 }, { path: A, attempts: 1 }]);
    expect(play.at(6000, finished(A)).due).toEqual([{ path: B, attempts: 0 }]);
  });

  it('runs at the next start, three quiet seconds after it; what is open again waits for its closing', () => {
    const play = new Play(startState(true, [{ path: A, attempts: 0 }, { path: B, attempts: 0 }])).at(0, open(B));
    expect(play.until(20_000).ran).toEqual([[3000, A]]);
    expect(play.at(20_000, finished(A)).at(21_000, open()).until(60_000).ran).toEqual([[3000, A], [24_000, B]]);
  });

  it('is given up after it was begun twice and never ended', () => {
    expect(new Play(startState(true, [{ path: A, attempts: 1 }])).at(0, open()).until(20_000).due).toEqual([{ path: A, attempts: 2 }]);
    expect(new Play(startState(true, [{ path: A, attempts: 2 }])).at(0, open()).until(20_000).ran).toEqual([]);
  });

  it('is nothing where running on close is off', () => {
    expect(dueNotes(startState(false, [{ path: A, attempts: 0 }]))).toEqual([]);
  });

  it('does not hold a note whose run ended, well or not: it is not tried in a loop', () => {
    const play = opened().at(100, edited(A)).at(1000, open()).at(5000, finished(A));
    expect(play.due).toEqual([]);
    expect(play.until(600_000).ran).toHaveLength(1);
  });
});
