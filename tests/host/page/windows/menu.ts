import type * as Obsidian from 'obsidian';

import { Component } from '../component.ts';
import { asDeclared } from '../declared.ts';
import { setIcon } from '../icons.ts';

type ItemPart = Pick<
  Obsidian.MenuItem,
  'setTitle' | 'setIcon' | 'setChecked' | 'setDisabled' | 'setWarning' | 'setIsLabel' | 'onClick' | 'setSection'
>;

/** One line of a menu. */
export class MenuItem implements ItemPart {
  readonly dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: -1 } });
  private readonly iconEl = this.dom.createDiv('menu-item-icon');
  private readonly titleEl = this.dom.createDiv('menu-item-title');
  private disabled = false;
  private callback: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(menu: Menu) {
    this.dom.addEventListener('click', (event) => {
      if (this.disabled || this.callback === null) return;
      menu.hide();
      this.callback(event);
    });
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    if (icon === null) this.iconEl.empty();
    else setIcon(this.iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    return this;
  }

  setWarning(warning: boolean): this {
    this.dom.toggleClass('is-warning', warning);
    return this;
  }

  setIsLabel(label: boolean): this {
    this.dom.toggleClass('is-label', label);
    return this;
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.callback = callback;
    return this;
  }

  setSection(section: string): this {
    this.dom.dataset.section = section;
    return this;
  }
}

type MenuPart = Pick<
  Obsidian.Menu,
  'setNoIcon' | 'setUseNativeMenu' | 'addItem' | 'addSeparator' | 'setParentElement' | 'showAtMouseEvent' | 'showAtPosition' | 'hide' | 'close' | 'onHide'
>;

/** A menu at a place of the page; a click elsewhere or Escape takes it away. */
export class Menu extends Component implements MenuPart {
  readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
  private readonly listEl = this.dom.createDiv('menu-scroll');
  private hideCallback: (() => unknown) | null = null;
  private readonly hideElsewhere = (event: Event): void => {
    if (event instanceof KeyboardEvent ? event.key === 'Escape' : !this.dom.contains(event.target as Node)) this.hide();
  };

  setNoIcon(): this {
    return this;
  }

  setUseNativeMenu(): this {
    return this;
  }

  setParentElement(): this {
    return this;
  }

  addItem(callback: (item: Obsidian.MenuItem) => unknown): this {
    const item = new MenuItem(this);
    callback(asDeclared(item));
    this.listEl.appendChild(item.dom);
    return this;
  }

  addSeparator(): this {
    this.listEl.createDiv('menu-separator');
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY });
  }

  showAtPosition({ x, y }: Obsidian.MenuPositionDef): this {
    document.body.appendChild(this.dom);
    const { width, height } = this.dom.getBoundingClientRect();
    this.dom.setCssStyles({ left: `${Math.max(0, Math.min(x, innerWidth - width - 4))}px`, top: `${Math.max(0, Math.min(y, innerHeight - height - 4))}px` });
    setTimeout(() => {
      for (const type of ['mousedown', 'keydown']) document.addEventListener(type, this.hideElsewhere, { capture: true });
    });
    this.load();
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.dom.remove();
    for (const type of ['mousedown', 'keydown']) document.removeEventListener(type, this.hideElsewhere, { capture: true });
    this.unload();
    this.hideCallback?.();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.hideCallback = callback;
  }

  static forEvent(event: PointerEvent | MouseEvent): Menu {
    event.preventDefault();
    const menu = new Menu();
    setTimeout(() => {
      menu.showAtMouseEvent(event);
    });
    return menu;
  }
}
