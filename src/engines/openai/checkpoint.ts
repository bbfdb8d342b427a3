import type { DraftMinutes } from '../../minutes/draft.ts';
import { readDraft } from '../../minutes/read-draft.ts';
import type { MeetingInput } from '../engine.ts';
import { type Piece, PROMPT_VERSION } from './prompt.ts';

/** 32 bits of FNV-1a from a start of its own, as eight hexadecimal digits. */
function hash(text: string, start: number): string {
  let value = start;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) ^ (value >>> 15);
  return (value >>> 0).toString(16).padStart(8, '0');
}

const STARTS = [0x811c9dc5, 0x9747b28c, 0x85ebca6b, 0xc2b2ae35];

/** Which model answers, and whether it looks at its draft again. */
interface AnsweringServer {
  readonly baseUrl: string;
  readonly model: string;
  readonly secondLook?: boolean;
}

/**
 * The key under which the answer to a transcript's part is kept: another for each text, prompt, server, model and setting that shapes an
 * answer. The glossary and the note's other words are left out: a note that was edited meanwhile still finds what was paid for.
 */
export function checkpointKey(server: AnsweringServer, meeting: MeetingInput, { text, lead, part }: Piece): string {
  const { language = null, instructions = null, kind = null, me, maxWords = null, jiraProject = null } = meeting;
  const { baseUrl, model, secondLook = false } = server;
  const whole = JSON.stringify([PROMPT_VERSION, baseUrl, model, secondLook, language, instructions, kind, me, maxWords, jiraProject, part, lead, text]);
  return STARTS.map((start) => hash(whole, start)).join('');
}

export function writeCheckpoint(draft: DraftMinutes): string {
  return JSON.stringify({ version: 1, draft });
}

/** The draft that was kept; null where what was kept cannot be read. */
export function readCheckpoint(value: string): DraftMinutes | null {
  try {
    const kept: unknown = JSON.parse(value);
    if (typeof kept !== 'object' || kept === null || !('version' in kept) || kept.version !== 1 || !('draft' in kept)) return null;
    return readDraft(kept.draft)?.draft ?? null;
  } catch {
    return null;
  }
}
