import type { DraftMinutes } from '../../../src/minutes/draft.ts';
import type { MeetingInput } from '../../../src/engines/engine.ts';
import { makeOfflineDraft } from '../../../src/engines/offline/offline-engine.ts';

/** Talk that says nothing, to put around what is tested. */
const BEFORE = ['Maren: Hello everyone, good to see you.', 'Tobias Quint: Hi Maren.', 'Robin Vale: Hey, good morning.'];
const AFTER = ['Robin Vale: Okay.', 'Tobias Quint: Cool, thanks.', 'Maren: Bye everyone, have a good day.'];

/** The draft of a text, all else left empty. */
export function draftOf(text: string, rest: Partial<MeetingInput> = {}): DraftMinutes {
  return makeOfflineDraft({ text, title: null, date: '2026-03-10', me: [], attendees: [], glossary: [], ...rest });
}

/** The draft of a few lines between greetings and good-byes of Maren, Tobias Quint and Robin Vale. */
export const draftOfLines = (...lines: string[]): DraftMinutes => draftOf([...BEFORE, ...lines, ...AFTER].join('\n'));
