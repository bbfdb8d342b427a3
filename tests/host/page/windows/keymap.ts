import type * as Obsidian from 'obsidian';

import { asDeclared } from '../declared.ts';

const isMac = navigator.platform.startsWith('Mac');

function modifiersOf(event: KeyboardEvent | MouseEvent | TouchEvent): string {
  const held: [boolean, Obsidian.Modifier][] = [
    [isMac ? event.metaKey : event.ctrlKey, 'Mod'],
    [isMac && event.ctrlKey, 'Ctrl'],
    [!isMac && event.metaKey, 'Meta'],
    [event.altKey, 'Alt'],
    [event.shiftKey, 'Shift'],
  ];
  return held.flatMap(([down, name]) => (down ? [name] : [])).sort().join(',');
}

interface Handler extends Obsidian.KeymapEventHandler {
  readonly func: Obsidian.KeymapEventListener;
}

/** Keys and what they do, while this scope is the topmost. */
export class Scope implements Pick<Obsidian.Scope, 'register' | 'unregister'> {
  private handlers: Handler[] = [];

  constructor(readonly parent?: Scope) {}

  register(modifiers: Obsidian.Modifier[] | null, key: string | null, func: Obsidian.KeymapEventListener): Obsidian.KeymapEventHandler {
    const handler: Handler = { scope: asDeclared(this), modifiers: modifiers === null ? null : [...modifiers].sort().join(','), key, func };
    this.handlers.push(handler);
    return handler;
  }

  unregister(handler: Obsidian.KeymapEventHandler): void {
    this.handlers = this.handlers.filter((other) => other !== handler);
  }

  /** @returns whether the key is used up */
  handle(event: KeyboardEvent): boolean {
    const held = modifiersOf(event);
    for (const { modifiers, key, func } of [...this.handlers].reverse()) {
      if (modifiers !== null && modifiers !== held) continue;
      if (key !== null && key.toLowerCase() !== event.key.toLowerCase()) continue;
      if (func(event, { modifiers: held, key: event.key, vkey: event.key }) === false) return true;
    }
    return this.parent?.handle(event) ?? false;
  }
}

/** The stack of scopes; the topmost is asked first, and alone. */
export class Keymap implements Pick<Obsidian.Keymap, 'pushScope' | 'popScope'> {
  private readonly stack: Scope[] = [];

  constructor(root: Scope) {
    this.stack.push(root);
    window.addEventListener('keydown', (event) => {
      if (!(this.stack[this.stack.length - 1]?.handle(event) ?? false)) return;
      event.preventDefault();
      event.stopPropagation();
    }, { capture: true });
  }

  pushScope(scope: Obsidian.Scope): void {
    this.stack.push(asDeclared(scope));
  }

  popScope(scope: Obsidian.Scope): void {
    const index = this.stack.indexOf(asDeclared<Scope>(scope));
    if (index > 0) this.stack.splice(index, 1);
  }

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Obsidian.Modifier): boolean {
    return modifiersOf(event).split(',').includes(modifier);
  }

  static isModEvent(event?: Obsidian.UserEvent | null): Obsidian.PaneType | boolean {
    return event !== undefined && event !== null && modifiersOf(event).split(',').includes('Mod') ? 'tab' : false;
  }
}
