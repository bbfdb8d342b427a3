const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), textarea, select, summary, a[href], [tabindex="0"]';

const isShown = (element: HTMLElement): boolean => element.offsetParent !== null && element.closest('details:not([open]) > :not(summary)') === null;

/** Keeps the Tab key within an element: behind its last control comes its first. */
export function keepFocus(element: HTMLElement): void {
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const controls = element.findAll(FOCUSABLE).filter(isShown);
    const [first, last] = event.shiftKey ? [controls.at(-1), controls[0]] : [controls[0], controls.at(-1)];
    const { activeElement } = element.ownerDocument;
    if (first === undefined || (activeElement !== last && element.contains(activeElement) && activeElement !== element)) return;
    event.preventDefault();
    first.focus();
  });
}
