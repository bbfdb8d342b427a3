/** A line that an app writes around a transcript, not a person. */
export interface AppLine {
  readonly id: string;
  readonly pattern: RegExp;
  /** Lines that it matches and lines that it doesn't: its tests. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** Lines that are passed over on the way to a title, and that nobody said. */
export const APP_LINES: readonly AppLine[] = [
  {
    id: 'started transcription',
    pattern: /^\S.{0,60}\b(?:started|stopped) (?:the )?(?:transcription|recording)\.?$/iu,
    yes: ['Ana Ruiz started transcription', 'Bo Lund stopped recording.'],
    no: ['We started the recording after Ana had joined us', 'Export call'],
  },
  {
    id: 'transcription started by',
    pattern: /^(?:transcription|recording|meeting|call) (?:was )?(?:started|stopped|ended)(?: by| at| on| after)?\b.{0,60}$/iu,
    yes: ['Transcription started by Ana Ruiz', 'Meeting ended after 00:31:02', 'Recording stopped'],
    no: ['Meeting with operations', 'Recording studio'],
  },
  {
    id: 'hat Transkription gestartet',
    pattern: /^\S.{0,60} hat (?:die )?(?:transkription|aufzeichnung) (?:gestartet|beendet)\.?$/iu,
    yes: ['Jana Feld hat die Transkription gestartet'],
    no: ['Jana hat die Lieferung gestartet'],
  },
  {
    id: 'view recording',
    pattern: /^(?:view|watch|play|open) (?:the )?(?:full )?(?:recording|meeting|video|call)\b.{0,160}$/iu,
    yes: ['VIEW RECORDING - 4 mins (No highlights): https://video.example/share/abcd', 'Watch the recording'],
    no: ['Viewing figures of the spring campaign'],
  },
  {
    id: 'computer generated',
    pattern: /^this (?:editable )?(?:transcript|transcription) (?:was|is) .{0,120}$/iu,
    yes: ['This editable transcript was computer generated and might contain errors.'],
    no: ['This transcript format is hard to read, let us fix the export'],
  },
  {
    id: 'transcribed by',
    pattern: /^(?:transcribed|generated|recorded|created|summarized|exported) (?:by|with|using|from|via|on) .{1,60}$/iu,
    yes: ['Transcribed by https://otter.example', 'Recorded with Plaud'],
    no: ['Exported goods to Norway are late'],
  },
  {
    id: 'keywords',
    pattern: /^(?:keywords?|key ?words|speakers?|outline|summary keywords|schlüsselwörter|mots-clés)\s*:?$/iu,
    yes: ['Keywords', 'SUMMARY KEYWORDS', 'SPEAKERS'],
    no: ['Keywords for the spring campaign'],
  },
  {
    id: 'duration',
    pattern: /^(?:duration|length|dauer|durée|duración)?:?\s*(?:\d{1,3}\s*(?:h|hrs?|hours?|m|mins?|minutes?|minuten|s|secs?|seconds?)\.?\s*){1,3}$/iu,
    yes: ['42 mins', '1h 03m', 'Duration: 31 minutes 2 seconds'],
    no: ['15 minutes of fame'],
  },
];

/** Whether a line, without its Markdown marks, is one that an app wrote. */
export const isAppLine = (line: string): boolean => APP_LINES.some(({ pattern }) => pattern.test(line));

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
    pattern: /[-_ ]\d{8}[_-]\d{4,6}(?:UTC)?[-_ ]Meeting (?:Transcript|Recording)(?:\.\w{3,4})?$/iu,
    examples: { 'Export call-20260312_090312-Meeting Transcript': 'Export call', 'Export call-20260312_090312UTC-Meeting Recording.mp4': 'Export call' },
  },
  {
    id: 'Meet document',
    pattern: /\s*[-–—]\s*\d{4}[/.-]\d{2}[/.-]\d{2}[ T]\d{2}[:.]\d{2}.{0,12}?\s*[-–—]\s*(?:Notes by Gemini|Transcript|Recording)$/iu,
    examples: { 'Export call - 2026/03/12 09:03 CET - Transcript': 'Export call', 'Export call – 2026/03/12 09:03 GMT+01:00 – Notes by Gemini': 'Export call' },
  },
  {
    id: 'the word transcript',
    pattern: /\s*[-–—|:]\s*(?:(?:full|raw|meeting|call|zoom|teams|otter) )?(?:transcript|transcription|transkript|recording)(?:\.\w{3,4})?$/iu,
    examples: { 'Export call - Transcript': 'Export call', 'Export call | Meeting transcript': 'Export call', 'Export call: Transkript': 'Export call' },
  },
  {
    id: 'transcript of',
    pattern: /^(?:(?:full|raw|meeting|call|audio) )?(?:transcript|transcription|recording|notes) (?:of|for|from)\s*:?\s+(?:the )?/iu,
    examples: { 'Transcript of the export call': 'export call', 'Meeting transcript for: Export call': 'Export call' },
  },
];

/** An app's title for a call without what the app added; a title without additions stays as it is. */
export function cleanTitle(title: string): string {
  let cleaned = title;
  for (const { pattern } of TITLE_ADDITIONS) cleaned = cleaned.replace(pattern, '');
  return cleaned.trim() === '' ? title : cleaned.trim();
}
