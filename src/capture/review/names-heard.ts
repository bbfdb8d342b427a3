import type { MeetingInput } from '../../engines/engine.ts';
import { readPeople } from '../../engines/offline/people.ts';
import { readUtterances } from '../../engines/offline/read-utterances.ts';
import { detectLanguage } from '../../speech/detect-language.ts';

const MOST_NAMES = 12;

/** The names heard in some meetings, those of most meetings first: who spoke, was present, or was called by name. At most twelve. */
export function namesHeard(meetings: readonly MeetingInput[]): string[] {
  const heard = new Map<string, number>();
  for (const meeting of meetings) {
    const { names } = readPeople(meeting, readUtterances(meeting.text, detectLanguage(meeting.text)));
    for (const name of names) heard.set(name, (heard.get(name) ?? 0) + 1);
  }
  return [...heard].sort(([, first], [, second]) => second - first).slice(0, MOST_NAMES).map(([name]) => name);
}
