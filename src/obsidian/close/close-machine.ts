import type { DueNote } from '../settings/device-memory.ts';

/** How long nothing may have changed in a closed note before it is looked at: a formatter that runs on closing is done by then. */
export const QUIET_MILLISECONDS = 3000;

/** An editor without the focus that changes so soon after the file was written shows what was written: by a sync, by another program. */
const LOAD_MILLISECONDS = 500;

/** A note is given up that ended so many starts of the app while it was worked on. */
const MOST_ATTEMPTS = 2;

/** What the watcher hears. Paths are those of notes in the vault. */
export type CloseEvent =
  /** The notes that stand in Markdown tabs and windows now. */
  | { readonly kind: 'open'; readonly paths: ReadonlySet<string> }
  /** The text of a daily note changed in one of them; `focused`: while the user was in it. */
  | { readonly kind: 'edited'; readonly path: string; readonly focused: boolean }
  /** A note's file changed, whoever wrote it. */
  | { readonly kind: 'written'; readonly path: string }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'deleted'; readonly path: string }
  /** The work on a note ended, well or not. */
  | { readonly kind: 'finished'; readonly path: string }
  | { readonly kind: 'switched'; readonly on: boolean }
  | { readonly kind: 'tick' };

/** What is known of open, closed and running notes. A value: each event makes a new one. */
export interface CloseState {
  readonly on: boolean;
  readonly open: ReadonlySet<string>;
  /** Notes edited on this device and not looked at since, with how often work on them was begun. */
  readonly due: ReadonlyMap<string, number>;
  /** Those of them that are closed, with the millisecond of the last change. */
  readonly waiting: ReadonlyMap<string, number>;
  readonly running: DueNote | null;
  /** The open notes whose file was written, with the millisecond. */
  readonly written: ReadonlyMap<string, number>;
}

/** What an event leads to: the note to be worked on now, and when to ask again (`tick`); null for neither. */
export interface CloseStep {
  readonly state: CloseState;
  readonly run: string | null;
  readonly wakeAt: number | null;
}

/** The state at the start of the app: what was queued when it was quit is due. */
export function startState(on: boolean, due: readonly DueNote[]): CloseState {
  const kept = on ? due.filter(({ attempts }) => attempts < MOST_ATTEMPTS) : [];
  return { on, open: new Set(), due: new Map(kept.map(({ path, attempts }) => [path, attempts])), waiting: new Map(), running: null, written: new Map() };
}

/** What must be kept across a quit. */
export function dueNotes({ due, running }: CloseState): DueNote[] {
  const waiting = [...due].map(([path, attempts]): DueNote => ({ path, attempts }));
  return running === null ? waiting : [...waiting.filter(({ path }) => path !== running.path), running];
}

function without<V>(map: ReadonlyMap<string, V>, path: string): Map<string, V> {
  const rest = new Map(map);
  rest.delete(path);
  return rest;
}

function renamedKey<V>(map: ReadonlyMap<string, V>, from: string, to: string): ReadonlyMap<string, V> {
  return map.has(from) ? new Map([...map].map(([path, value]) => [path === from ? to : path, value])) : map;
}

/** Whether the user changed the note, on this device. */
function isOwnEdit({ on, open, written }: CloseState, path: string, focused: boolean, now: number): boolean {
  return on && open.has(path) && (focused || now - (written.get(path) ?? -Infinity) >= LOAD_MILLISECONDS);
}

/** What the event says, before it is looked at what is to be done. */
function take(state: CloseState, event: CloseEvent, now: number): CloseState {
  const { due, waiting, running, open } = state;
  switch (event.kind) {
    case 'open':
      return { ...state, open: event.paths, written: new Map([...state.written].filter(([path]) => event.paths.has(path))) };
    case 'edited':
      return isOwnEdit(state, event.path, event.focused, now) ? { ...state, due: new Map(due).set(event.path, 0) } : state;
    case 'written':
      if (waiting.has(event.path)) return { ...state, waiting: new Map(waiting).set(event.path, now) };
      return open.has(event.path) ? { ...state, written: new Map(state.written).set(event.path, now) } : state;
    case 'renamed': {
      const { from, to } = event;
      const moved = running?.path === from ? { ...running, path: to } : running;
      const paths = new Set([...open].map((path) => (path === from ? to : path)));
      return { ...state, open: paths, due: renamedKey(due, from, to), waiting: renamedKey(waiting, from, to), running: moved };
    }
    case 'deleted':
      return { ...state, due: without(due, event.path), waiting: without(waiting, event.path) };
    case 'finished':
      return { ...state, running: null };
    case 'switched':
      return { ...state, on: event.on, due: new Map(), waiting: new Map() };
    case 'tick':
      return state;
  }
}

/** Lets every closed due note wait, from now on where it did not yet, and no open one. */
function sortWaiting(state: CloseState, now: number): CloseState {
  const waiting = new Map<string, number>();
  for (const path of state.due.keys()) if (!state.open.has(path)) waiting.set(path, state.waiting.get(path) ?? now);
  return { ...state, waiting };
}

/** The closed note that has been quiet for the longest time, and since when. */
function quietest(waiting: ReadonlyMap<string, number>): { path: string; since: number } | null {
  let first: { path: string; since: number } | null = null;
  for (const [path, since] of waiting) if (first === null || since < first.since) first = { path, since };
  return first;
}

/**
 * What follows from an event. A note that was edited on this device runs once for each closing: when no tab or window shows it and its
 * file has been quiet for three seconds, one note at a time. One that is opened again before that waits for its next closing.
 *
 * @param now milliseconds of a clock
 */
export function step(before: CloseState, event: CloseEvent, now: number): CloseStep {
  const state = sortWaiting(take(before, event, now), now);
  const next = quietest(state.waiting);
  if (next === null || state.running !== null) return { state, run: null, wakeAt: null };
  if (now - next.since < QUIET_MILLISECONDS) return { state, run: null, wakeAt: next.since + QUIET_MILLISECONDS };
  const running = { path: next.path, attempts: (state.due.get(next.path) ?? 0) + 1 };
  return { state: { ...state, due: without(state.due, next.path), waiting: without(state.waiting, next.path), running }, run: next.path, wakeAt: null };
}
