import { findAppLine } from '../speech/app-lines.ts';

/** A line that says something about a recording, but not what it is about. */
interface SkippedLine {
  readonly id: string;
  readonly pattern: RegExp;
  /** Lines that it matches and lines that it doesn't: its tests. */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

/** Lines that are passed over on the way to a title, beside those that apps write around speech. */
export const SKIPPED_LINES: readonly SkippedLine[] = [
  {
    id: 'started or ended',
    pattern: /^(?:transcription|recording|meeting|call) (?:was )?(?:started|stopped|ended)(?: by| at| on| after)?\b.{0,60}$/iu,
    examples: { yes: ['Transcription started by Ana Ruiz', 'Recording stopped'], no: ['Meeting with operations', 'Recording studio'] },
  },
  {
    id: 'started again',
    pattern: /^[-=*~\s]*(?:timer|clock|recording|transcription|audio|session) (?:was )?(?:reset|paused|resumed|restarted|interrupted)\b.{0,40}$/iu,
    examples: { yes: ['-- TIMER RESET --', '= Recording resumed at 10:04 =', 'Audio interrupted'], no: ['Session plan', 'Reset the timer'] },
  },
  {
    id: 'started or ended, in German',
    pattern: /^[=\s]*(?:transkription|aufnahme|aufzeichnung|sitzung|session)\S* .{0,20}(?:gestartet|begonnen|beendet).{0,40}$/iu,
    examples: {
      yes: ['=== Transkriptions-Session gestartet am 2026-03-12 16:58:20 ===', 'Aufnahme beendet'],
      no: ['Aufnahme im neuen Studio'],
    },
  },
  {
    id: 'made by a tool',
    pattern: /^(?:transcribed|generated|recorded|created|summarized|exported) (?:by|with|using|from|via|on) .{1,60}$/iu,
    examples: { yes: ['Transcribed by https://otter.example', 'Recorded with Plaud'], no: ['Exported goods to Norway are late'] },
  },
  {
    id: 'keywords',
    pattern: /^(?:keywords?|key ?words|speakers?|outline|summary keywords|schlüsselwörter|mots-clés|关键[词字]|說話人|说话人|发言人|キーワード)\s*[:：]?$/iu,
    examples: { yes: ['Keywords', 'SUMMARY KEYWORDS', 'SPEAKERS', '关键词：'], no: ['Keywords for the spring campaign'] },
  },
  {
    id: 'duration',
    pattern: /^(?:duration|length|dauer|durée|duración)?:?\s*(?:\d{1,3}\s*(?:h|hrs?|hours?|m|mins?|minutes?|minuten|s|secs?|seconds?)\.?\s*){1,3}$/iu,
    examples: { yes: ['42 mins', '1h 03m', 'Duration: 31 minutes 2 seconds'], no: ['15 minutes of fame'] },
  },
];

/** What apps write above a list of names or words that stands on the next line. */
const LIST_LABEL =
  /^(?:(?:summary )?key ?words?|speakers?|attendees|participants|invited|sprecher|teilnehmer|参会人员?|与会人员?|参加者|关键[词字]|说话人|发言人|キーワード)\s*[:：]?$/iu;

/** Whether a line, without its Markdown marks, says that a list of names or words follows. */
export const opensList = (line: string): boolean => line.length < 40 && LIST_LABEL.test(line);

/** Whether a line, without its Markdown marks, only says something about a recording. */
export const saysNoTitle = (line: string): boolean => findAppLine(line) !== null || SKIPPED_LINES.some(({ pattern }) => pattern.test(line));

/** What an app adds to the title that it has for a call. */
interface TitleAddition {
  readonly id: string;
  readonly pattern: RegExp;
  readonly examples: Readonly<Record<string, string>>;
}

/** What is cut off an app's own title line; each with what it makes of a line. */
export const TITLE_ADDITIONS: readonly TitleAddition[] = [
  {
    id: 'Teams file name',
    pattern: /[-_ ]\d{8}[_-]\d{4,6}(?:UTC)?[-_ ](?:Meeting |Besprechungs)?(?:Trans[ck]rip\p{L}+|Recording|Grabación)(?:\.\w{3,4})?$/iu,
    examples: {
      'Heizung-20260312_090312-Besprechungstranskript': 'Heizung', 'Export call-20260312_090312-Meeting Transcript': 'Export call', 'Export call-20260312_090312UTC-Meeting Recording.mp4': 'Export call' },
  },
  {
    id: 'Meet document',
    pattern: /\s*[-–—]\s*\d{4}[/.-]\d{2}[/.-]\d{2}[ T]\d{2}[:.]\d{2}.{0,12}?\s*[-–—]\s*(?:Notes by Gemini|Transcript|Recording)$/iu,
    examples: { 'Export call - 2026/03/12 09:03 CET - Transcript': 'Export call', 'Export call – 2026/03/12 09:03 GMT+01:00 – Notes by Gemini': 'Export call' },
  },
  {
    id: 'Fathom’s day',
    pattern: /\s[-–—] (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{2}$/u,
    examples: { 'Export call - March 04': 'Export call' },
  },
  {
    id: 'Tongyi file name',
    pattern: /_(?:原文|逐字稿)$/u,
    examples: { 'Export call_原文': 'Export call' },
  },
  {
    id: 'the word transcript',
    pattern: /\s*[-–—|:]\s*(?:(?:full|raw|meeting|call|zoom|teams|otter) )?(?:transcript|transcription|transkript|recording)(?:\.\w{3,4})?$/iu,
    examples: { 'Export call - Transcript': 'Export call', 'Export call | Meeting transcript': 'Export call', 'Export call: Transkript': 'Export call' },
  },
  {
    id: 'transcript of',
    pattern: /^(?:(?:full|raw|meeting|call|audio) )?(?:transcript|transcription|recording|notes) (?:of|for|from)\s*:?\s+(?:the )?/iu,
    examples: { 'Transcript of the export call': 'Export call', 'Meeting transcript for: Export call': 'Export call' },
  },
];

/** An app's title for a call without what the app added; a title without additions stays as it is. */
export function cleanTitle(title: string): string {
  let cleaned = title;
  for (const { pattern } of TITLE_ADDITIONS) cleaned = cleaned.replace(pattern, '');
  const left = cleaned.trim();
  return left === '' || left === title ? title : left.charAt(0).toUpperCase() + left.slice(1);
}
