type Info = DomElementInfo | string | undefined;

/** Lays the app's description of an element on it: classes, text, attributes, parent. */
function describe(element: HTMLElement, info: DomElementInfo): void {
  if (info.cls !== undefined) element.addClasses(typeof info.cls === 'string' ? info.cls.split(' ') : info.cls);
  if (info.text !== undefined) element.setText(info.text);
  if (info.attr !== undefined) element.setAttrs(info.attr);
  for (const name of ['title', 'value', 'type', 'placeholder', 'href'] as const) {
    const value = info[name];
    if (value !== undefined) element.setAttribute(name, value);
  }
  if (info.value !== undefined && 'value' in element) element.value = info.value;
  if (info.prepend === true) info.parent?.insertBefore(element, info.parent.firstChild);
  else info.parent?.appendChild(element);
}

/** The app's `createEl`. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  info?: Info,
  callback?: (element: HTMLElementTagNameMap[Tag]) => void,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  describe(element, typeof info === 'string' ? { cls: info } : (info ?? {}));
  callback?.(element);
  return element;
}

/** The app's `createSvg`. */
export function createSvgElement<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  info?: SvgElementInfo | string,
  callback?: (element: SVGElementTagNameMap[Tag]) => void,
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  const { cls, attr, parent, prepend }: SvgElementInfo = typeof info === 'string' ? { cls: info } : (info ?? {});
  if (cls !== undefined) element.addClasses(typeof cls === 'string' ? cls.split(' ') : cls);
  if (attr !== undefined) element.setAttrs(attr);
  if (prepend === true) parent?.insertBefore(element, parent.firstChild);
  else parent?.appendChild(element);
  callback?.(element);
  return element;
}

/** The description of a child of `parent`. */
export function within(parent: Node, info: Info): DomElementInfo {
  return { ...(typeof info === 'string' ? { cls: info } : info), parent };
}
