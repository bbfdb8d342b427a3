/** What spoke for or against a line of the draft: a rule of a language pack, or a circumstance such as "the time is told". */
export interface Reason {
  /** A rule's id (`en/agreed`), else the circumstance in kebab-case (`due-phrase`). */
  readonly id: string;
  /** What a rule says of its sentence; of a circumstance, `circumstance`. */
  readonly effect: string;
  readonly weight: number;
}

/** The lists of the minutes as the draft names them. */
export type ListName = 'keyPoints' | 'decisions' | 'actionItems' | 'jira' | 'openQuestions';

/** A line of the draft with everything that spoke for it. */
export interface ExplainedLine {
  readonly list: ListName;
  readonly text: string;
  readonly reasons: readonly Reason[];
  /** What the weights come to. */
  readonly sum: number;
  /** What a line of this list needs at least. */
  readonly needed: number;
  /** Where it isn't in the minutes, for a limit or because another line says the same; missing where it is. */
  readonly leftOut?: true;
}
