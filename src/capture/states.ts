import type { TranscriptMark } from '../text/fingerprint.ts';
import type { TranscriptMemory } from '../section/marker.ts';
import type { Section } from '../section/sections.ts';
import type { MarkedTranscript, ReadNote } from './read-note.ts';
import { titleInSection } from './section-title.ts';
import { RememberedEnds } from './remembered-ends.ts';

export type TranscriptState = 'new' | 'changed' | 'done';

/** A meeting of a note: its transcripts, and the section that remembers it. */
export interface FoundMeeting {
  readonly transcripts: readonly MarkedTranscript[];
  readonly state: TranscriptState;
  /** The state of each transcript, by the hash of all its words. */
  readonly states: ReadonlyMap<string, TranscriptState>;
  /** The section whose memory names one of the transcripts; null where there is none, or it is damaged. */
  readonly section: Section | null;
  /** An id in a marker that cannot be read or paired, by which one of the transcripts is known. */
  readonly damagedId: string | null;
  readonly title: string | null;
  /** Its title, or the one that its section was given where the note has none. */
  readonly knownTitle: string | null;
}

/** Finds the section of a transcript by its whole text, by an end of it whose whole text is gone from the note, or by the wrap around it. */
class Memories {
  private readonly byFull = new Map<string, Section>();
  /** The section whose wrap a transcript stands in, by all of its words: it is that one's even where a copy stands elsewhere as it was. */
  private readonly byWrap = new Map<string, Section>();
  /** What is remembered of transcripts that stand nowhere as they were. */
  private readonly gone: { readonly memory: TranscriptMemory; readonly section: Section }[] = [];
  private readonly ends: RememberedEnds;

  constructor(note: ReadNote) {
    const present = new Set(note.transcripts.map(({ mark }) => mark.full));
    for (const section of note.sections.sections) {
      for (const memory of section.memory.transcripts) {
        this.byFull.set(memory.full, section);
        if (!present.has(memory.full)) this.gone.push({ memory, section });
      }
    }
    const wraps = new Map(note.wraps.map(({ comment, transcript }) => [comment.start, transcript.full]));
    for (const { found, mark } of note.transcripts) {
      const section = this.byFull.get(wraps.get(found.comment?.start ?? -1) ?? '');
      if (section !== undefined) this.byWrap.set(mark.full, section);
    }
    this.ends = new RememberedEnds(this.gone.map(({ memory }) => memory));
  }

  whole(mark: TranscriptMark): Section | null {
    return this.byFull.get(mark.full) ?? null;
  }

  sectionOf(mark: TranscriptMark): Section | null {
    return this.whole(mark) ?? this.end(mark);
  }

  end(mark: TranscriptMark): Section | null {
    const found = this.ends.beginning(mark) ?? this.ends.ending(mark);
    return (found === undefined ? null : this.gone[found.last]?.section) ?? this.byWrap.get(mark.full) ?? null;
  }
}

interface Group {
  /** Its place among the groups. */
  readonly index: number;
  readonly members: MarkedTranscript[];
  /** The id of the section that remembers one of its members, or an end of it. */
  section: string | null;
}

/** The groups by what their members have: the first of each, so that none has to be looked through. */
class Groups {
  readonly all: Group[] = [];
  private readonly ofMeeting = new Map<number, Group>();
  /** All of these have that section. */
  private readonly ofSection = new Map<string, Group>();
  /** Those that no section remembered when they were begun; there is one of each meeting at most. */
  private readonly unremembered = new Map<number, Group>();

  add(transcript: MarkedTranscript, section: string | null): void {
    const { meeting } = transcript.found;
    const group = this.groupFor(meeting, section) ?? this.begin(meeting, section);
    group.section ??= section;
    this.ofMeeting.set(meeting, firstOf(this.ofMeeting.get(meeting), group));
    if (section !== null) this.ofSection.set(section, firstOf(this.ofSection.get(section), group));
    group.members.push(transcript);
  }

  private groupFor(meeting: number, section: string | null): Group | undefined {
    if (section === null) return this.ofMeeting.get(meeting);
    const open = this.unremembered.get(meeting);
    const known = this.ofSection.get(section);
    return open?.section === null ? firstOf(known, open) : known;
  }

  private begin(meeting: number, section: string | null): Group {
    const group: Group = { index: this.all.length, members: [], section };
    this.all.push(group);
    if (section === null) this.unremembered.set(meeting, group);
    return group;
  }
}

const firstOf = (known: Group | undefined, group: Group): Group => (known === undefined || group.index < known.index ? group : known);

/**
 * The transcripts of each meeting: those that a section remembers together, also where one of them has changed meanwhile, and those that
 * the text joins, unless each of them has a section of its own.
 */
function groupByMeeting(transcripts: readonly MarkedTranscript[], memories: Memories): MarkedTranscript[][] {
  const groups = new Groups();
  for (const transcript of transcripts) groups.add(transcript, memories.sectionOf(transcript.mark)?.id ?? null);
  return groups.all.map(({ members }) => members);
}

/** The state of one transcript by itself. */
function transcriptState(note: ReadNote, memories: Memories, mark: TranscriptMark): TranscriptState {
  if (memories.whole(mark) !== null || mark.ids.some((id) => note.sections.ids.has(id))) return 'done';
  return memories.end(mark) === null ? 'new' : 'changed';
}

function meetingOf(note: ReadNote, memories: Memories, readable: ReadonlySet<string>, transcripts: readonly MarkedTranscript[]): FoundMeeting {
  const alone = transcripts.map(({ mark }) => transcriptState(note, memories, mark));
  const known = alone.some((state) => state !== 'new');
  const states = alone.map((state) => (state === 'new' && known ? 'changed' : state));
  const sections = transcripts.map(({ mark }) => memories.sectionOf(mark));
  const section = sections.find((found) => found !== null) ?? null;
  const named = transcripts.flatMap(({ mark }) => mark.ids).find((id) => note.sections.ids.has(id) && !readable.has(id));
  const title = transcripts.find(({ found }) => found.title !== null)?.found.title ?? null;
  const allDone = states.every((state) => state === 'done');
  const allNew = states.every((state) => state === 'new');
  return {
    transcripts,
    states: new Map(transcripts.map(({ mark }, index) => [mark.full, states[index] ?? 'new'])),
    state: allDone ? 'done' : allNew ? 'new' : 'changed',
    section,
    damagedId: section === null ? (named ?? null) : null,
    title,
    knownTitle: title ?? (section === null ? null : titleInSection(note.text, section)),
  };
}

/** The meetings of a note in order, each with its state. Of several with equal texts only the first is given. */
export function findMeetings(note: ReadNote): FoundMeeting[] {
  const memories = new Memories(note);
  const seen = new Set<string>();
  const first = note.transcripts.filter(({ mark }) => !seen.has(mark.full) && seen.add(mark.full));
  const readable = new Set(note.sections.sections.map(({ id }) => id));
  return groupByMeeting(first, memories).map((group) => meetingOf(note, memories, readable, group));
}
