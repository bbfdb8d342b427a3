import { isGenericTitle, isOneToOne } from './generic-titles.ts';
import { plainTitle } from '../markdown/heading-text.ts';

const LONGEST = 100;
const MOST_WORDS = 14;

/** What people write above a transcript that is no title: who was there, when, where. */
const FACTS =
  /^(?:(?:meeting|call|recording|transcription) (?:started|ended|date|time|id|link|url|host|duration)(?: (?:at|on))?|started|ended|organi[sz]er|host|recorded by|transcribed by|attendees?|participants?|present|people|who|date|when|time|start|end|duration|location|where|place|room|link|url|recording|tags?|status|project|type|teilnehmer|datum|uhrzeit|ort|lieu|fecha|asistentes)\s*[:：]/iu;

/** What apps write before the name that they have for a meeting. */
const NAMED = /^(?:(?:meeting|call|event) (?:title|topic|subject|name)|title|titel)\s*[:：]\s*(?=\S)/iu;

/** Whether a line says a fact about a meeting, such as who was there. */
export const isMeetingFact = (text: string): boolean => FACTS.test(plainTitle(text));

/** Whether a line is of the kind `Meeting Title: Weekly sync`, as apps head what they export. */
export const namesMeeting = (text: string): boolean => NAMED.test(plainTitle(text));

/**
 * The title that a short line of text is, without marks; null where it is none: a sentence of prose, a link, an embed, a tag, a task, a
 * fact such as `Attendees: …`, a bare date or time.
 */
export function readTitle(line: string): string | null {
  const raw = line.trim();
  if (raw === '' || raw.length > LONGEST || raw.split(/\s+/u).length > MOST_WORDS) return null;
  if (/\[\[|\]\(|!\[|:\/\/|%%|::|^[-*+]\s|^[>|#<]|^\d{1,3}[.)]\s|\s#[\p{L}]|^\^/u.test(raw) && !/^\*\*[^*]+\*\*:?$/u.test(raw)) return null;
  const title = plainTitle(raw).replace(NAMED, '');
  if (title === '' || (!/\p{L}/u.test(title) && !isOneToOne(title)) || isMeetingFact(raw) || isGenericTitle(title)) return null;
  if (/[.!;,…。！]$/u.test(title) && !/\b(?:etc|inc|ltd|co|vs)\.$|^(?:\S+ ){0,3}(?:\d{1,2}\.){1,2}$/iu.test(title)) return null;
  return /[.!?]\s+\p{Lu}|[。！？]\s*\p{L}/u.test(title.replace(/\b(?:dr|mr|mrs|ms|st|vs|no)\.\s/giu, '')) ? null : title;
}
