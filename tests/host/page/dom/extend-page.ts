import { createElement, createSvgElement } from './create.ts';
import { extendElements } from './extend-elements.ts';
import { extendNodes } from './extend-nodes.ts';
import { extendValues } from './extend-values.ts';

const globals = {
  activeWindow: window,
  activeDocument: document,
  createEl: createElement,
  createSvg: createSvgElement,
  createDiv: (info?: DomElementInfo | string, callback?: (element: HTMLDivElement) => void) => createElement('div', info, callback),
  createSpan: (info?: DomElementInfo | string, callback?: (element: HTMLSpanElement) => void) => createElement('span', info, callback),
  createFragment: (callback?: (fragment: DocumentFragment) => void) => {
    const fragment = document.createDocumentFragment();
    callback?.(fragment);
    return fragment;
  },
  fish: (selector: string) => document.querySelector<HTMLElement>(selector),
  fishAll: (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)],
  isBoolean: (value: unknown) => typeof value === 'boolean',
  ready: (callback: () => unknown) => {
    callback();
  },
  sleep: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  nextFrame: () => new Promise<void>((resolve) => requestAnimationFrame(() => { resolve(); })),
} satisfies Partial<Record<keyof typeof globalThis | 'activeWindow' | 'activeDocument', unknown>>;

/** Gives the page the names and methods that the app adds to a browser's own. */
export function extendPage(): void {
  extendNodes();
  extendElements();
  extendValues();
  Object.assign(window, globals);
}
