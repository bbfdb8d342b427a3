import type { FieldName } from '../../capture/review/item-fields.ts';
import type { TranscriptState } from '../../capture/states.ts';
import type { Doubt } from '../../transcripts/doubt.ts';
import type { ReviewTexts } from './review-english.ts';

const thousands = (number: number): string => new Intl.NumberFormat('de').format(number);

const count = (number: number, one: string, many: string): string => `${thousands(number)} ${number === 1 ? one : many}`;

const STATES: Readonly<Record<TranscriptState, string>> = { new: 'Neu', changed: 'Geändert', done: 'Fertig' };

const FIELDS: Readonly<Record<FieldName, string>> = {
  text: 'Text',
  task: 'Aufgabe',
  owner: 'Wer',
  due: 'Fällig',
  topic: 'Thema',
  summary: 'Zusammenfassung',
  description: 'Beschreibung',
};

const DOUBTS: Readonly<Record<Doubt, string>> = { chat: 'Sieht nach einem Chat aus', dialogue: 'Sieht nach einem geschriebenen Dialog aus', 'private note': 'Sieht nach einer privaten Notiz aus' };

/** What the review window says, in German. */
export const reviewGerman: ReviewTexts = {
  chooseTitle: 'Was soll zusammengefasst werden?',
  workingTitle: 'Wird zusammengefasst',
  minutesTitle: 'Protokoll prüfen',
  untitled: (line) => `Ohne Titel (Zeile ${String(line)})`,
  part: (line) => `Weiterer Teil (Zeile ${String(line)})`,
  size: (words, minutes) => `${count(words, 'Wort', 'Wörter')}, ~${thousands(minutes)} Min.`,
  states: STATES,
  edited: 'Du hast dieses Protokoll bearbeitet. Ein neues ersetzt deine Änderungen.',
  byHand: (line) => `Du hast schon ein Protokoll geschrieben (Zeile ${String(line)}).`,
  damaged: 'Die Debrief-Markierungen sind beschädigt; wird übersprungen.',
  doubts: DOUBTS,
  listened: 'Keine Aufgaben anlegen',
  date: 'Datum',
  join: 'Mit vorigem zusammenführen',
  notTranscript: 'Kein Transkript',
  notTranscriptOf: (title) => `Kein Transkript: ${title}`,
  setAside: (number) => `${thousands(number)} ausgeblendet`,
  isTranscript: 'Wiederherstellen',
  whoAreYou: 'Welcher dieser Namen ist deiner?',
  whoAreYouWhy: 'Debrief setzt nur deine Aufgaben auf deine Liste. Wähle alle Schreibweisen deines Namens, oder keine. Du kannst das in den Einstellungen ändern.',
  tokens: (tokens) => `~${thousands(tokens)} Tokens`,
  costs: (amount) => `~${amount}`,
  sends: (host, input, output, requests) =>
    `~${thousands(input + output)} Tokens an ${host} (${thousands(input)} hin, ${thousands(output)} zurück)${requests > 1 ? `, ${thousands(requests)} Anfragen` : ''}.`,
  price: (amount) => `Geschätzte Kosten: ${amount}.`,
  staysHere: 'Läuft auf diesem Gerät. Nichts wird gesendet.',
  make: 'Zusammenfassen',
  cancel: 'Abbrechen',
  stop: 'Anhalten',
  back: 'Zurück',
  write: 'In die Notiz einfügen',
  edit: (text) => `Ändern: ${text}`,
  remove: (text) => `Entfernen: ${text}`,
  save: 'Übernehmen',
  fields: FIELDS,
  undoChange: 'Letzte Änderung rückgängig machen',
  taskPill: 'Aufgabe',
  taskWhy: 'Kommt zu deinen Aufgaben',
  notFound: 'Zitat nicht im Transkript gefunden:',
  withheld: 'Vertrauliches wurde weggelassen.',
  leftOut: 'Nicht enthalten (Grenze erreicht oder doppelt)',
  include: 'Aufnehmen',
  includeItem: (text) => `Aufnehmen: ${text}`,
  nothingLeft: 'Nichts mehr zum Einfügen.',
  cannotWrite: 'Das kann nicht eingefügt werden:',
  failed: (title) => `${title} ließ sich nicht zusammenfassen:`,
  changes: (added, removed) => `Vorschau der Änderungen (+${thousands(added)}${removed === 0 ? '' : `, −${thousands(removed)}`})`,
  noChanges: 'Keine Änderungen an der Notiz.',
  added: 'Dazu',
  removed: 'Weg',
  gap: (lines) => count(lines, 'unveränderte Zeile', 'unveränderte Zeilen'),
  notWritten: 'Verworfen.',
  showAgain: 'Wieder öffnen',
  offerToStayAway: 'Du hast die letzten fünf unverändert übernommen. Ab jetzt ohne Vorschau?',
  stayAway: 'Ohne Vorschau',
  keepReviewing: 'Behalten',
  staysAway: 'Die Vorschau ist auf diesem Gerät aus. Du kannst sie in den Einstellungen wieder einschalten.',
};
