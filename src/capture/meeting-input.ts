import type { MeetingInput } from '../engines/engine.ts';
import { noteDate } from '../transcripts/note-date.ts';
import { transcriptDate } from '../transcripts/transcript-date.ts';
import { readFrontmatter } from '../markdown/frontmatter.ts';
import { readAttendees } from './attendees.ts';
import { collectGlossary } from './glossary.ts';
import { meetingText } from './meeting-words.ts';
import { MeetingKinds } from './meeting-kind.ts';
import { readNoteWishes, type NoteWishes } from './note-wishes.ts';
import type { CaptureOptions } from './options.ts';
import { readNote, type ReadNote } from './read-note.ts';
import { refusalOf } from './refusal.ts';
import { withoutTexts } from './review/regroup.ts';
import { findMeetings, type FoundMeeting } from './states.ts';
import { standsAt, stepFor } from './step.ts';

type InputOptions = Pick<CaptureOptions, 'note' | 'me' | 'vaultNames'> &
  Partial<Pick<CaptureOptions, 'dailyFormats' | 'vaultGlossary' | 'vaultLinks' | 'language' | 'instructions' | 'kinds' | 'jiraProject'>>;

/** The terms of the note, the key of its Jira project before them, the vault's names behind. */
function glossaryFor(note: ReadNote, project: string | null, heard: ReadonlyMap<string, readonly string[]>, { vaultNames, vaultGlossary = true }: InputOptions): string[] {
  // An alias stands with the name it belongs to, where that is given.
  const aliases = new Set(vaultNames.flatMap((name) => heard.get(name) ?? []));
  const terms = collectGlossary(note, vaultGlossary ? vaultNames.filter((name) => !aliases.has(name)) : []);
  return project === null ? terms : [project, ...terms.filter((term) => term !== project)];
}

/** By the name of a note: its aliases, the ways in which its name is heard or shortened. */
function heardNames({ vaultLinks = new Map<string, string>(), vaultGlossary = true }: InputOptions): Map<string, readonly string[]> {
  const heard = new Map<string, string[]>();
  if (!vaultGlossary) return heard;
  for (const [alias, name] of vaultLinks) {
    if (alias === name) continue;
    const aliases = heard.get(name);
    if (aliases === undefined) heard.set(name, [alias]);
    else aliases.push(alias);
  }
  return heard;
}

/** So much of the note before a transcript is looked at for its header, in characters. */
const HEADER = 3_000;

/** The day that a header of one of its transcripts tells; null where none does. */
function ownDate({ text }: ReadNote, meeting: FoundMeeting, noted: string | null): string | null {
  for (const { found } of meeting.transcripts) {
    const start = found.comment?.start ?? found.start;
    const date = transcriptDate(text.slice(found.start, found.end), text.slice(Math.max(0, start - HEADER), start), noted);
    if (date !== null) return date;
  }
  return null;
}

/** What an engine is given of the meetings of a note: what holds for the whole note is worked out once. */
export class MeetingInputs {
  /** What the note says of how it is treated. */
  readonly wishes: NoteWishes;
  private readonly kinds: MeetingKinds;
  private readonly noted: string | null;
  private readonly shared: Pick<MeetingInput, 'me' | 'attendees' | 'glossary' | 'heard' | 'jiraProject' | 'language'>;

  constructor(
    private readonly note: ReadNote,
    private readonly options: InputOptions,
  ) {
    const { note: fileName, me, jiraProject = null, dailyFormats, language = null } = options;
    const frontmatter = readFrontmatter(note.text, note.blocks).data;
    const heard = heardNames(options);
    this.wishes = readNoteWishes(note);
    this.kinds = new MeetingKinds(note, options.kinds ?? []);
    this.noted = noteDate({ frontmatter, fileName, text: note.text, blocks: note.blocks, dailyFormats }).date;
    const project = this.wishes.jiraProject ?? jiraProject;
    const glossary = glossaryFor(note, project, heard, options);
    this.shared = { me, attendees: readAttendees(frontmatter), glossary, heard, jiraProject: project, language: this.wishes.language ?? language };
  }

  of(meeting: FoundMeeting): MeetingInput {
    const { note, noted, shared } = this;
    const text = meetingText(meeting.transcripts.map(({ found }) => note.text.slice(found.start, found.end)));
    return { text, title: meeting.knownTitle, date: ownDate(note, meeting, noted) ?? noted, ...shared, ...this.wishesFor(meeting) };
  }

  /** What the engine is told of the user's wishes: the kind's own come behind the general ones, a note's own take the place of the latter. */
  private wishesFor(meeting: FoundMeeting): Pick<MeetingInput, 'instructions' | 'kind'> {
    const kind = this.kinds.of(meeting);
    const wishes = [this.wishes.instructions ?? this.options.instructions ?? '', kind?.instructions ?? ''];
    const instructions = wishes.map((text) => text.trim()).filter((text) => text !== '');
    return {
      instructions: instructions.length === 0 ? null : instructions.join('\n'),
      kind: kind === null || kind.name.trim() === '' ? null : kind.name.trim(),
    };
  }
}

/** What an engine is given of one meeting in a note. */
export const meetingInput = (note: ReadNote, meeting: FoundMeeting, options: InputOptions): MeetingInput => new MeetingInputs(note, options).of(meeting);

/**
 * What a server would be given of each meeting that a capture of a note's text would make, in order. Nothing is made or changed.
 *
 * @param wanted which of the note's meetings are looked at at all
 */
export function meetingsToMake(
  text: string,
  options: InputOptions & Pick<CaptureOptions, 'force' | 'line' | 'notTranscripts'>,
  wanted: (meeting: FoundMeeting) => boolean = () => true,
): MeetingInput[] {
  const note = withoutTexts(readNote(text), options.notTranscripts ?? new Set());
  if (refusalOf(readNoteWishes(note), { name: 'openai' }) !== null) return [];
  const inputs = new MeetingInputs(note, options);
  const isThere = options.line === null ? () => true : standsAt(note, options.line);
  return findMeetings(note)
    .filter((meeting) => wanted(meeting) && isThere(meeting) && stepFor(meeting, options.force) === 'make')
    .map((meeting) => inputs.of(meeting));
}
