import type { FieldName } from '../../capture/review/item-fields.ts';
import type { TranscriptState } from '../../capture/states.ts';
import type { Doubt } from '../../transcripts/doubt.ts';
import type { ReviewTexts } from './review-english.ts';

const thousands = (number: number): string => new Intl.NumberFormat('de').format(number);

const count = (number: number, one: string, many: string): string => `${thousands(number)} ${number === 1 ? one : many}`;

const STATES: Readonly<Record<TranscriptState, string>> = { new: 'Neu', changed: 'Seit dem Protokoll geändert', done: 'Hat ein Protokoll' };

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
  chooseTitle: 'Welche Besprechungen bekommen ein Protokoll?',
  workingTitle: 'Das Protokoll entsteht',
  minutesTitle: 'Protokoll durchsehen',
  untitled: (line) => `Ohne Titel, Zeile ${String(line)}`,
  part: (line) => `Weiterer Teil, Zeile ${String(line)}`,
  size: (words, minutes) => `${count(words, 'Wort', 'Wörter')}, etwa ${count(minutes, 'Minute', 'Minuten')} Gespräch`,
  states: STATES,
  edited: 'Du hast das Protokoll geändert: Ein neues ersetzt deine Änderungen.',
  byHand: (line) => `Ein Protokoll von Hand steht in Zeile ${String(line)}.`,
  damaged: 'Die Marken des Protokolls sind nicht lesbar, darum bleibt es, wie es ist.',
  doubts: DOUBTS,
  listened: 'Ich habe nur zugehört: keine Aufgaben',
  date: 'Tag der Besprechung',
  join: 'Mit dem Text darüber verbinden',
  notTranscript: 'Kein Transkript',
  notTranscriptOf: (title) => `Kein Transkript: ${title}`,
  setAside: (number) => `${count(number, 'Text', 'Texte')} als kein Transkript beiseitegelegt`,
  isTranscript: 'Doch ein Transkript',
  whoAreYou: 'Welcher dieser Namen ist deiner?',
  whoAreYouWhy: 'Aufgaben anderer bleiben dann aus deiner Liste. Wähle alle, mit denen du angesprochen wirst, oder keinen. Du wirst einmal gefragt; in den Einstellungen lässt es sich ändern.',
  tokens: (tokens) => `etwa ${thousands(tokens)} Tokens`,
  costs: (amount) => `etwa ${amount}`,
  sends: (host, input, output, requests) => `An ${host}: etwa ${thousands(input)} Tokens in ${count(requests, 'Anfrage', 'Anfragen')}; zurück kommen etwa ${thousands(output)}.`,
  price: (amount) => `Nach deinen Preisen sind das etwa ${amount}.`,
  staysHere: 'Das Protokoll entsteht auf diesem Gerät. Nichts wird gesendet.',
  make: 'Protokoll erstellen',
  cancel: 'Abbrechen',
  stop: 'Anhalten',
  back: 'Zurück',
  write: 'Schreiben',
  edit: (text) => `Ändern: ${text}`,
  remove: (text) => `Entfernen: ${text}`,
  save: 'Übernehmen',
  fields: FIELDS,
  undoChange: 'Letzte Änderung zurücknehmen',
  taskPill: 'Aufgabe',
  taskWhy: 'Kommt in deine Aufgabenliste',
  notFound: 'Nicht im Transkript gefunden:',
  withheld: 'Vertrauliches ist weggelassen.',
  leftOut: 'Weggelassen: Davon gibt es schon genug, oder ein anderer Punkt sagt dasselbe.',
  include: 'Aufnehmen',
  includeItem: (text) => `Aufnehmen: ${text}`,
  nothingLeft: 'Von dieser Besprechung ist nichts übrig, darum wird sie nicht geschrieben.',
  cannotWrite: 'So, wie die Notiz jetzt ist, würde diese Besprechung nicht geschrieben:',
  failed: (title) => `Kein Protokoll von ${title}:`,
  changes: (added, removed) => `Änderungen an der Notiz: ${count(added, 'Zeile', 'Zeilen')} dazu, ${thousands(removed)} weg`,
  noChanges: 'An der Notiz würde sich nichts ändern.',
  added: 'Dazu',
  removed: 'Weg',
  gap: (lines) => `${count(lines, 'Zeile bleibt', 'Zeilen bleiben')}, wie ${lines === 1 ? 'sie ist' : 'sie sind'}`,
  notWritten: 'Die Notiz ist, wie sie war: Das Protokoll wurde nicht geschrieben.',
  showAgain: 'Noch einmal zeigen',
  offerToStayAway: 'Du hast die letzten fünf Protokolle so geschrieben, wie sie vorgeschlagen waren. Sollen sie ab jetzt sofort geschrieben werden? Rückgängig nimmt sie wieder heraus, und in den Einstellungen kommt die Durchsicht zurück.',
  stayAway: 'Sofort schreiben',
  keepReviewing: 'Weiter durchsehen',
  staysAway: 'Protokolle werden auf diesem Gerät jetzt sofort geschrieben. In den Einstellungen von Debrief lässt sich die Durchsicht wieder einschalten.',
};
