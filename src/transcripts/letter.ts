import type { SpeechPart, SpeechUnit } from './speech-part.ts';

/** The line with which letters begin, in the languages that are known: `Dear Jonah,`, `Hallo zusammen,`. */
const SALUTATION =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen)|moin|bonjour|bonsoir|salut|chère?s?|hola|estimad[oa]s?|querid[oa]s?|buenos días|ciao|car[oaie]|gentile|olá|oi|beste|geachte|cześć|drog[ia])(?: [^,.?!:]{1,40})?[,!:]$/iu;

/** The line with which they end, above the name. */
const CLOSING =
  /^(?:(?:with )?(?:all my |all the |my |much )?(?:best|kind|kindest|warm)(?: (?:wishes|regards))?|(?:warm )?regards|best wishes|cheers|many thanks|thanks|thank you|love|yours(?: (?:sincerely|faithfully|truly))?|sincerely|take care|(?:viele|liebe|beste|herzliche|schöne) grüße|mit freundlichen grüßen|gruß|lg|mfg|vg|cordialement|bien à (?:vous|toi)|bises|je t'embrasse|un abrazo|saludos|un saludo|besos|cordiali saluti|un abbraccio|baci|abraços?|beijos|groet(?:en|jes)?|pozdrawiam)[,!]?$/iu;

/** So many paragraphs a letter may have. */
const LONGEST = 20;
const LONGEST_LINE = 60;

function lineAt(text: string, part: SpeechPart, row: number): string {
  const line = part.lines[row];
  return line === undefined || line.end - line.start > LONGEST_LINE ? '' : text.slice(line.start, line.end);
}

const begins = (text: string, part: SpeechPart, { from }: SpeechUnit): boolean => SALUTATION.test(lineAt(text, part, from));

/** Whether one of a paragraph's last three lines closes a letter. */
function closes(text: string, part: SpeechPart, { from, to }: SpeechUnit): boolean {
  for (let row = Math.max(from, to - 3); row < to; row++) if (CLOSING.test(lineAt(text, part, row))) return true;
  return false;
}

/** For each unit of a part from `from` to `to` whether it belongs to a letter: from a salutation to a closing line, or what stands beside either. */
export function findLetters(text: string, part: SpeechPart, from: number, to: number): Uint8Array {
  const units = part.units.slice(from, to);
  const letters = new Uint8Array(units.length);
  for (let first = 0; first < units.length; first++) {
    const unit = units[first];
    if (unit === undefined || !begins(text, part, unit)) continue;
    let last = first;
    while (last < units.length && last - first < LONGEST && !closes(text, part, units[last] ?? unit)) last++;
    const closed = last < units.length && last - first < LONGEST;
    letters.fill(1, first, closed ? last + 1 : first + 2);
    if (closed) first = last;
  }
  for (const [index, unit] of units.entries()) if (closes(text, part, unit)) letters.fill(1, Math.max(0, index - 1), index + 1);
  return letters;
}
