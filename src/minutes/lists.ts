/** The lists that a section can show. */
export type ListName = 'decisions' | 'actionItems' | 'keyPoints' | 'jira' | 'openQuestions';

/** All of them, in the order in which they stand where nothing else is wished. */
export const ALL_LISTS: readonly ListName[] = ['decisions', 'actionItems', 'keyPoints', 'jira', 'openQuestions'];

/** A part of a section that a label leads. */
export type LabelledPart = 'summary' | ListName;

export const LABELLED_PARTS: readonly LabelledPart[] = ['summary', ...ALL_LISTS];
