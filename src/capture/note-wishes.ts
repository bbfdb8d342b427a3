/** What a note's own frontmatter says of how Debrief treats it; null and false where it says nothing. */
export interface NoteWishes {
  /** `debrief: off` */
  readonly isOff: boolean;
  /** `debrief-language`: BCP 47. */
  readonly language: string | null;
  /** `debrief-instructions`: take the place of the user's general ones. */
  readonly instructions: string | null;
  /** `debrief-jira-project`: a project's key. */
  readonly jiraProject: string | null;
}

const LONGEST_INSTRUCTIONS = 2_000;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A BCP 47 language tag, as far as it is ours to judge; null for anything else. */
export function readLanguage(value: unknown): string | null {
  const text = textOf(value);
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/u.test(text) ? text : null;
}

/** The key of a Jira project (Jira's help, "project key": capitals, digits, underscores); null for anything else. */
export function readJiraProject(value: unknown): string | null {
  const text = textOf(value).toUpperCase();
  return /^[A-Z][A-Z0-9_]{1,19}$/u.test(text) ? text : null;
}

function readInstructions(value: unknown): string | null {
  const lines: readonly unknown[] = Array.isArray(value) ? value : [value];
  const text = lines.map(textOf).filter((line) => line !== '').join('\n').slice(0, LONGEST_INSTRUCTIONS);
  return text === '' ? null : text;
}

/** Reads a note's wishes. A value that cannot be read counts as none. */
export function readNoteWishes(frontmatter: Readonly<Record<string, unknown>>): NoteWishes {
  const own = (key: string): unknown => (Object.hasOwn(frontmatter, key) ? frontmatter[key] : undefined);
  const debrief = own('debrief');
  return {
    isOff: debrief === false || /^(?:off|no|false|never)$/iu.test(textOf(debrief)),
    language: readLanguage(own('debrief-language')),
    instructions: readInstructions(own('debrief-instructions')),
    jiraProject: readJiraProject(own('debrief-jira-project')),
  };
}
