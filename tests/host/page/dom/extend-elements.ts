type AttributeValue = string | number | boolean | null;

const elementMethods = {
  getText(this: Element) {
    return this.textContent;
  },
  setText(this: Element, value: string | DocumentFragment) {
    if (typeof value === 'string') this.textContent = value;
    else this.replaceChildren(value);
  },
  addClass(this: Element, ...classes: string[]) {
    this.addClasses(classes);
  },
  addClasses(this: Element, classes: string[]) {
    this.classList.add(...classes.filter((name) => name !== ''));
  },
  removeClass(this: Element, ...classes: string[]) {
    this.classList.remove(...classes);
  },
  removeClasses(this: Element, classes: string[]) {
    this.classList.remove(...classes);
  },
  toggleClass(this: Element, classes: string | string[], value: boolean) {
    for (const name of typeof classes === 'string' ? classes.split(' ') : classes) this.classList.toggle(name, value);
  },
  hasClass(this: Element, name: string) {
    return this.classList.contains(name);
  },
  setAttr(this: Element, name: string, value: AttributeValue) {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  },
  setAttrs(this: Element, attributes: Record<string, AttributeValue>) {
    for (const [name, value] of Object.entries(attributes)) this.setAttr(name, value);
  },
  getAttr(this: Element, name: string) {
    return this.getAttribute(name);
  },
  matchParent(this: Element, selector: string, last?: Element) {
    const found = this.closest(selector);
    return found !== null && (last === undefined || last.contains(found)) ? found : null;
  },
  getCssPropertyValue(this: Element, property: string, pseudoElement?: string) {
    return getComputedStyle(this, pseudoElement).getPropertyValue(property);
  },
  isActiveElement(this: Element) {
    return document.activeElement === this;
  },
  find(this: Element, selector: string) {
    return this.querySelector(selector);
  },
  findAll(this: Element, selector: string) {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  },
  findAllSelf(this: Element, selector: string) {
    return [...(this.matches(selector) ? [this as HTMLElement] : []), ...this.querySelectorAll<HTMLElement>(selector)];
  },
};

const styledMethods = {
  setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>) {
    Object.assign(this.style, styles);
  },
  setCssProps(this: HTMLElement, properties: Record<string, string>) {
    for (const [name, value] of Object.entries(properties)) this.style.setProperty(name, value);
  },
};

const htmlMethods = {
  show(this: HTMLElement) {
    this.style.display = '';
  },
  hide(this: HTMLElement) {
    this.style.display = 'none';
  },
  toggle(this: HTMLElement, show: boolean) {
    this.style.display = show ? '' : 'none';
  },
  toggleVisibility(this: HTMLElement, visible: boolean) {
    this.style.visibility = visible ? '' : 'hidden';
  },
  isShown(this: HTMLElement) {
    return this.offsetParent !== null;
  },
  onClickEvent(this: HTMLElement, listener: (event: MouseEvent) => unknown, options?: boolean | AddEventListenerOptions) {
    this.addEventListener('click', listener, options);
    this.addEventListener('auxclick', listener, options);
  },
  trigger(this: HTMLElement, type: string) {
    this.dispatchEvent(new Event(type, { bubbles: true }));
  },
};

const fragmentMethods = {
  find(this: DocumentFragment, selector: string) {
    return this.querySelector(selector);
  },
  findAll(this: DocumentFragment, selector: string) {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  },
};

/** Gives every element what the app gives it. */
export function extendElements(): void {
  Object.assign(Element.prototype, elementMethods satisfies Partial<Record<keyof HTMLElement, unknown>>);
  Object.assign(HTMLElement.prototype, styledMethods, htmlMethods satisfies Partial<Record<keyof HTMLElement, unknown>>);
  Object.assign(SVGElement.prototype, styledMethods satisfies Partial<Record<keyof SVGElement, unknown>>);
  Object.assign(DocumentFragment.prototype, fragmentMethods);
}
