import { Notice } from 'obsidian';

/** A button of a notice; a click on it closes the notice. */
export interface NoticeButton {
  readonly text: string;
  readonly onClick: () => void;
}

/** Long enough to read the text and reach for a button. */
const durationOf = (text: string, buttons: readonly NoticeButton[]): number => (buttons.length === 0 ? 4000 : 10_000) + text.length * 40;

/**
 * Shows a notice.
 *
 * @param stays whether it stays until the user closes it
 */
export function showNotice(text: string, buttons: readonly NoticeButton[] = [], stays = false): Notice {
  const content = createFragment((fragment) => {
    fragment.createDiv({ cls: 'debrief-notice-text', text });
    if (buttons.length === 0) return;
    const row = fragment.createDiv({ cls: 'debrief-notice-buttons' });
    for (const { text: label, onClick } of buttons) {
      row.createEl('button', { text: label }).addEventListener('click', (event) => {
        event.stopPropagation();
        notice.hide();
        onClick();
      });
    }
  });
  const notice = new Notice(content, stays ? 0 : durationOf(text, buttons));
  return notice;
}
