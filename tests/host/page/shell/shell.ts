import { setIcon } from '../icons.ts';

/** A button of the shell. */
export interface ShellButton {
  readonly icon: string;
  readonly title: string;
  readonly run: (event: MouseEvent) => unknown;
}

/** What stands around the notes: ribbon, file list, tabs, status bar; on a phone a bar at the foot. Elements and classes are the app's. */
export class Shell {
  readonly appEl = createDiv('app-container');
  readonly workspaceEl: HTMLElement;
  readonly ribbonEl: HTMLElement;
  readonly sidebarEl: HTMLElement;
  readonly statusBarEl: HTMLElement;
  private readonly tabStripEl: HTMLElement;
  private readonly leavesEl: HTMLElement;
  private readonly actionsEl: HTMLElement;
  private readonly settingsEl: HTMLElement;

  constructor(private readonly isPhone: boolean) {
    this.workspaceEl = this.appEl.createDiv('horizontal-main-container').createDiv('workspace');
    this.ribbonEl = this.workspaceEl.createDiv('workspace-ribbon side-dock-ribbon mod-left');
    this.actionsEl = this.ribbonEl.createDiv('side-dock-actions');
    this.settingsEl = this.ribbonEl.createDiv('side-dock-settings');
    this.sidebarEl = this.workspaceEl.createDiv('workspace-split mod-horizontal mod-sidedock mod-left-split');
    const root = this.workspaceEl.createDiv('workspace-split mod-vertical mod-root').createDiv('workspace-tabs');
    this.tabStripEl = root.createDiv('workspace-tab-header-container').createDiv('workspace-tab-header-container-inner');
    this.leavesEl = root.createDiv('workspace-tab-container');
    this.statusBarEl = createDiv('status-bar');
    if (!isPhone) this.appEl.appendChild(this.statusBarEl);
    document.body.appendChild(this.appEl);
    document.body.toggleClass('is-mobile is-phone', isPhone);
  }

  addTab(headerEl: HTMLElement, contentEl: HTMLElement): void {
    this.tabStripEl.appendChild(headerEl);
    this.leavesEl.appendChild(contentEl);
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const element = this.actionsEl.createDiv({ cls: 'clickable-icon side-dock-ribbon-action', attr: { 'aria-label': title, role: 'button' } });
    setIcon(element, icon);
    element.addEventListener('click', callback);
    return element;
  }

  /** The app's own buttons: at the ribbon's foot, on a phone in the bar below the note. */
  addOwnButtons(buttons: readonly ShellButton[]): void {
    const bar = this.isPhone ? this.appEl.createDiv('mobile-navbar') : this.settingsEl;
    for (const { icon, title, run } of buttons) {
      const element = bar.createDiv({ cls: `clickable-icon ${this.isPhone ? 'mobile-navbar-action' : 'side-dock-ribbon-action'}`, attr: { 'aria-label': title, role: 'button' } });
      setIcon(element, icon);
      element.addEventListener('click', run);
    }
  }

  /** The ribbon's buttons, as a phone shows them in a menu. */
  ribbonButtons(): HTMLElement[] {
    return this.actionsEl.findAll('.side-dock-ribbon-action');
  }
}
