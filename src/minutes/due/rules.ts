/** A form of words for a time, and the day it means. The expression matches the whole phrase, in lower case. */
export interface DueRule {
  readonly form: RegExp;
  /** Takes the groups of the form (a missing one is empty) and the meeting's day; null where they name no day. */
  readonly day: (groups: readonly string[], today: Date) => Date | null;
}

/** Makes a rule of the source of a form; blanks in it stand for one blank. */
export function rule(form: string, day: DueRule['day']): DueRule {
  return { form: new RegExp(`^(?:${form})$`, 'u'), day };
}

/** The day that the first rule with a fitting form gives. */
export function applyRules(rules: readonly DueRule[], phrase: string, today: Date): Date | null {
  for (const { form, day } of rules) {
    const found = form.exec(phrase);
    // Groups that took no part are undefined, whatever the type of an expression's result says.
    if (found !== null) return day(found.slice(1).map((group: string | undefined) => group ?? ''), today);
  }
  return null;
}
