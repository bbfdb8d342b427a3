import { createElement, createSvgElement, within } from './create.ts';

const nodeMethods = {
  detach(this: Node) {
    this.parentNode?.removeChild(this);
  },
  empty(this: Node) {
    while (this.lastChild) this.removeChild(this.lastChild);
  },
  insertAfter<Inserted extends Node>(this: Node, node: Inserted, child: Node | null): Inserted {
    return this.insertBefore(node, child === null ? this.firstChild : child.nextSibling);
  },
  indexOf(this: Node, other: Node) {
    return [...this.childNodes].indexOf(other as ChildNode);
  },
  setChildrenInPlace(this: Node, children: Node[]) {
    this.empty();
    for (const child of children) this.appendChild(child);
  },
  appendText(this: Node, text: string) {
    this.appendChild(document.createTextNode(text));
  },
  instanceOf<Type>(this: Node, type: new () => Type) {
    return this instanceof type;
  },
  createEl<Tag extends keyof HTMLElementTagNameMap>(this: Node, tag: Tag, info?: DomElementInfo | string, callback?: (element: HTMLElementTagNameMap[Tag]) => void) {
    return createElement(tag, within(this, info), callback);
  },
  createDiv(this: Node, info?: DomElementInfo | string, callback?: (element: HTMLDivElement) => void) {
    return createElement('div', within(this, info), callback);
  },
  createSpan(this: Node, info?: DomElementInfo | string, callback?: (element: HTMLSpanElement) => void) {
    return createElement('span', within(this, info), callback);
  },
  createSvg<Tag extends keyof SVGElementTagNameMap>(this: Node, tag: Tag, info?: SvgElementInfo | string, callback?: (element: SVGElementTagNameMap[Tag]) => void) {
    return createSvgElement(tag, { ...(typeof info === 'string' ? { cls: info } : info), parent: this }, callback);
  },
};

/** Gives every node what the app gives it. */
export function extendNodes(): void {
  Object.assign(Node.prototype, nodeMethods satisfies Partial<Record<keyof Node, unknown>>);
  Object.defineProperty(Node.prototype, 'doc', { get: () => document });
  Object.defineProperty(Node.prototype, 'win', { get: () => window });
}
