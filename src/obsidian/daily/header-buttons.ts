import { Component, debounce, MarkdownView, setTooltip, type App, type TFile } from 'obsidian';

import { openMeetings } from '../note/choose-meetings.ts';
import type { NoteReader } from '../note/active-note.ts';
import { texts } from '../texts/texts.ts';

/** What the buttons are handed. */
export interface HeaderTools {
  readonly app: App;
  readonly reader: NoteReader;
  readonly isDaily: (path: string) => boolean;
  /** Reads again where daily notes are. */
  readonly refreshDaily: () => Promise<void>;
  readonly onClick: (file: TFile) => void;
}

interface Button {
  readonly element: HTMLElement;
  readonly badge: HTMLElement;
}

/** A button in the header of each view of a daily note, with the number of its new transcripts. */
export class HeaderButtons extends Component {
  private readonly buttons = new Map<MarkdownView, Button>();

  constructor(private readonly tools: HeaderTools) {
    super();
  }

  override onload(): void {
    const { workspace } = this.tools.app;
    const later = debounce(() => { this.refresh(); }, 1000, true);
    const soon = debounce(() => void this.refreshAll(), 100);
    this.registerEvent(workspace.on('layout-change', soon));
    this.registerEvent(workspace.on('file-open', soon));
    this.registerEvent(workspace.on('editor-change', later));
    this.registerEvent(this.tools.app.vault.on('modify', later));
    this.register(() => { later.cancel(); soon.cancel(); });
    void this.refreshAll();
  }

  override onunload(): void {
    for (const { element } of this.buttons.values()) element.remove();
    this.buttons.clear();
  }

  /** Puts the buttons where daily notes are shown now, takes the others away, and counts again. */
  refresh(): void {
    const shown = new Set<MarkdownView>();
    this.tools.app.workspace.iterateAllLeaves(({ view }) => {
      if (view instanceof MarkdownView && view.file !== null && this.tools.isDaily(view.file.path)) shown.add(view);
    });
    for (const [view, { element }] of this.buttons) {
      if (shown.has(view)) continue;
      element.remove();
      this.buttons.delete(view);
    }
    for (const view of shown) this.countIn(view);
  }

  private async refreshAll(): Promise<void> {
    await this.tools.refreshDaily();
    this.refresh();
  }

  private buttonOf(view: MarkdownView): Button {
    const known = this.buttons.get(view);
    if (known !== undefined) return known;
    const element = view.addAction('captions', texts().summarizeNew, () => { if (view.file !== null) this.tools.onClick(view.file); });
    element.addClass('debrief-header-button');
    const button = { element, badge: element.createSpan({ cls: 'debrief-badge' }) };
    this.buttons.set(view, button);
    return button;
  }

  private countIn(view: MarkdownView): void {
    const { element, badge } = this.buttonOf(view);
    const text = view.getMode() === 'source' ? view.editor.getValue() : view.getViewData();
    const meetings = openMeetings(this.tools.reader.read(text)).length;
    badge.setText(meetings === 0 ? '' : String(meetings));
    badge.toggle(meetings > 0);
    const label = texts().summarizeNew;
    setTooltip(element, meetings === 0 ? label : `${label} (${String(meetings)})`);
  }
}
