import { MarkdownRenderer, setTooltip, type App, type Component } from 'obsidian';

import type { ItemPlace } from '../../capture/review/item-fields.ts';
import type { ShownItem, ShownList } from '../../capture/review/shown-items.ts';
import { addIconButton } from './controls.ts';
import { words } from './words.ts';

/** What can be done to an item. */
export interface ItemActions {
  edit(place: ItemPlace, element: HTMLElement): void;
  remove(place: ItemPlace): void;
  /** Shows an item that was left out after all. */
  include(place: ItemPlace): void;
}

/** What rendering needs. */
export interface Rendering {
  readonly app: App;
  readonly component: Component;
  readonly path: string;
}

/** A name for an item by which its controls are found again. */
export const keyOf = (meeting: number, place: ItemPlace): string => `${String(meeting)}-${place.list}-${place.list === 'summary' ? '' : String(place.index)}`;

const SHORT = 60;

/** What is seen of an item, short enough to be read out with each of its buttons. */
function nameOf(element: HTMLElement): string {
  const text = element.textContent.trim().replace(/\s+/gu, ' ');
  return text.length <= SHORT ? text : `${text.slice(0, SHORT)}…`;
}

const render = ({ app, component, path }: Rendering, markdown: string, element: HTMLElement): Promise<void> =>
  MarkdownRenderer.render(app, markdown, element, path, component);

async function drawItem(element: HTMLElement, item: ShownItem, key: string, actions: ItemActions, rendering: Rendering): Promise<void> {
  element.toggleClass('is-unverified', !item.verified);
  element.toggleClass('is-left-out', item.leftOut);
  const main = element.createDiv({ cls: 'debrief-review-main' });
  const text = main.createDiv({ cls: 'debrief-review-text markdown-rendered' });
  await render(rendering, item.markdown, text);
  const buttons = main.createDiv({ cls: 'debrief-review-buttons' });
  if (item.task) setTooltip(buttons.createSpan({ cls: 'debrief-review-pill', text: words().taskPill }), words().taskWhy);
  const name = nameOf(text);
  addIconButton(buttons, 'pencil', words().edit(name), () => { actions.edit(item.place, element); }).dataset['key'] = `edit-${key}`;
  addIconButton(buttons, 'trash', words().remove(name), () => { actions.remove(item.place); }).dataset['key'] = `remove-${key}`;
  if (item.children.length > 0) await render(rendering, item.children.map((child) => `- ${child}`).join('\n'), element.createDiv({ cls: 'debrief-review-children markdown-rendered' }));
  if (item.quote !== '') {
    const quote = element.createDiv({ cls: 'debrief-review-quote' });
    if (!item.verified) quote.createSpan({ cls: 'debrief-review-not-found', text: `${words().notFound} ` });
    quote.appendText(`“${item.quote}”`);
  }
  if (!item.leftOut) return;
  const remark = element.createDiv({ cls: 'debrief-review-remark', text: `${words().leftOut} ` });
  if (item.place.list !== 'keyPoints') return;
  const include = remark.createEl('button', { text: words().include, attr: { 'aria-label': words().includeItem(name) } });
  include.dataset['key'] = `include-${key}`;
  include.addEventListener('click', () => { actions.include(item.place); });
}

/** Draws a list of some minutes as it will look, every item with its quote. */
export async function drawList(parent: HTMLElement, meeting: number, { list, label, items }: ShownList, actions: ItemActions, rendering: Rendering): Promise<void> {
  parent.createEl('h4', { text: label });
  const element = parent.createEl(list === 'keyPoints' ? 'ol' : 'ul', { cls: `debrief-review-items mod-${list}` });
  for (const item of items) await drawItem(element.createEl('li'), item, keyOf(meeting, item.place), actions, rendering);
}
