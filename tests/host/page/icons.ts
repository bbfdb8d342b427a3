import type * as Obsidian from 'obsidian';

import { createSvgElement } from './dom/create.ts';

type IconNode = readonly [keyof SVGElementTagNameMap, Record<string, string>];

let lucide: Readonly<Record<string, readonly IconNode[]>> = {};
const added = new Map<string, string>();

/** Hands over the drawings of Lucide, by name: those of 0.446.0, the last that the app has, by https://docs.obsidian.md/Plugins/User+interface/Icons. */
export function provideIcons(nodes: Readonly<Record<string, readonly IconNode[]>>): void {
  lucide = nodes;
}

function drawFrame(id: string, viewBox: string): SVGSVGElement {
  const attr = { viewBox, width: 24, height: 24, fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return createSvgElement('svg', { cls: `svg-icon ${id}`, attr });
}

export const getIcon = ((id) => {
  const name = id.replace(/^lucide-/u, '');
  const nodes = lucide[name];
  const own = added.get(id);
  if (own !== undefined) {
    const frame = drawFrame(id, '0 0 100 100');
    const parsed = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${own}</svg>`, 'image/svg+xml');
    frame.append(...parsed.documentElement.childNodes);
    return frame;
  }
  if (nodes === undefined) return null;
  const frame = drawFrame(`lucide-${name}`, '0 0 24 24');
  for (const [tag, attr] of nodes) createSvgElement(tag, { attr, parent: frame });
  return frame;
}) satisfies typeof Obsidian.getIcon;

export const setIcon = ((parent, id) => {
  const icon = getIcon(id);
  if (icon === null) console.error(`The app has no icon '${id}'.`); // It would be silent, and the button empty.
  else parent.replaceChildren(icon);
}) satisfies typeof Obsidian.setIcon;

export const addIcon = ((id, content) => {
  added.set(id, content);
}) satisfies typeof Obsidian.addIcon;

export const removeIcon = ((id) => {
  added.delete(id);
}) satisfies typeof Obsidian.removeIcon;

export const getIconIds = (() => [...Object.keys(lucide).map((name) => `lucide-${name}`), ...added.keys()]) satisfies typeof Obsidian.getIconIds;
