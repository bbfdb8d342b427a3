import type * as Obsidian from 'obsidian';

import { release } from './events.ts';

type ComponentPart = Pick<
  Obsidian.Component,
  'load' | 'onload' | 'unload' | 'onunload' | 'addChild' | 'removeChild' | 'register' | 'registerEvent' | 'registerDomEvent' | 'registerInterval'
>;

/** Something with a life: what it registers is given back when it is unloaded. */
export class Component implements ComponentPart {
  private readonly children = new Set<Obsidian.Component>();
  private readonly releases: (() => unknown)[] = [];
  private loaded = false;
  /** Ends when `onload` has; plugins may take their time. */
  whenLoaded: Promise<unknown> = Promise.resolve();

  load(): void {
    if (this.loaded) return;
    this.loaded = true;
    const loading: unknown = this.onload();
    this.whenLoaded = Promise.resolve(loading);
    for (const child of this.children) child.load();
  }

  onload(): void {}

  unload(): void {
    if (!this.loaded) return;
    this.loaded = false;
    for (const child of [...this.children]) this.removeChild(child);
    while (this.releases.length > 0) this.releases.pop()?.();
    this.onunload();
  }

  onunload(): void {}

  addChild<Child extends Obsidian.Component>(component: Child): Child {
    this.children.add(component);
    if (this.loaded) component.load();
    return component;
  }

  removeChild<Child extends Obsidian.Component>(component: Child): Child {
    this.children.delete(component);
    component.unload();
    return component;
  }

  register(callback: () => unknown): void {
    this.releases.push(callback);
  }

  registerEvent(reference: Obsidian.EventRef): void {
    this.register(() => {
      release(reference);
    });
  }

  registerDomEvent(target: EventTarget, type: string, callback: (event: never) => unknown, options?: boolean | AddEventListenerOptions): void {
    const listener = callback as EventListener;
    target.addEventListener(type, listener, options);
    this.register(() => {
      target.removeEventListener(type, listener, options);
    });
  }

  registerInterval(id: number): number {
    this.register(() => {
      window.clearInterval(id);
    });
    return id;
  }
}
