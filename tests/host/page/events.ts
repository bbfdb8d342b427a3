import type * as Obsidian from 'obsidian';

import { reportLater } from './declared.ts';

type Callback = (...data: never[]) => unknown;

interface Listener extends Obsidian.EventRef {
  readonly source: Events;
  readonly name: string;
  readonly callback: Callback;
  readonly context: unknown;
}

/** Named events with listeners. A listener that throws does not keep the others from running. */
export class Events implements Pick<Obsidian.Events, 'on' | 'off' | 'offref' | 'trigger' | 'tryTrigger'> {
  private readonly listeners = new Set<Listener>();

  on(name: string, callback: Callback, context?: unknown): Obsidian.EventRef {
    const listener: Listener = { source: this, name, callback, context };
    this.listeners.add(listener);
    return listener;
  }

  off(name: string, callback: Callback): void {
    for (const listener of this.listeners) if (listener.name === name && listener.callback === callback) this.listeners.delete(listener);
  }

  offref(reference: Obsidian.EventRef): void {
    this.listeners.delete(reference as Listener);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const listener of [...this.listeners]) if (listener.name === name) this.tryTrigger(listener, data);
  }

  tryTrigger(reference: Obsidian.EventRef, data: unknown[]): void {
    const { callback, context } = reference as Listener;
    try {
      callback.apply(context, data as never[]);
    } catch (error) {
      reportLater(error);
    }
  }

  /** How many listeners there are, so that a test can see none is left behind. */
  listenerCount(): number {
    return this.listeners.size;
  }
}

/** Takes a listener off the source that it was put on. */
export function release(reference: Obsidian.EventRef): void {
  (reference as Listener).source.offref(reference);
}
