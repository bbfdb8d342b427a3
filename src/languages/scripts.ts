/** Languages that are written without blanks between their words, as BCP 47. */
const WITHOUT_BLANKS: ReadonlySet<string> = new Set(['ja']);

/** Whether a language (BCP 47) is written without blanks, so that words can't be counted by them; not where none is known. */
export const isWithoutBlanks = (language: string | null): boolean => language !== null && WITHOUT_BLANKS.has(language);
