import type { Priority } from './minutes.ts';

/** The words with which a section names its parts, in the language of the minutes. */
export interface Labels {
  readonly summary: string;
  readonly decisions: string;
  readonly actionItems: string;
  readonly keyPoints: string;
  readonly jira: string;
  readonly openQuestions: string;
  /** Marks an item whose quote was not found. */
  readonly unverified: string;
  /** Leads the words in which a vague date was said. */
  readonly said: string;
  /** Leads the date of an item that is no task. */
  readonly due: string;
  /** The priority of a task in words. */
  readonly priorities: Readonly<Record<Priority, string>>;
  /** Stands where there is no summary. */
  readonly noSummary: string;
  /** Stands with the first label where the offline engine made the minutes. */
  readonly offline: string;
}

const ENGLISH: Labels = {
  summary: 'Summary',
  decisions: 'Decisions',
  actionItems: 'Action items',
  keyPoints: 'Key points',
  jira: 'Actionable items for Jira',
  openQuestions: 'Open questions',
  unverified: 'unverified',
  said: 'said',
  due: 'due',
  priorities: { high: 'high priority', medium: 'medium priority', low: 'low priority' },
  noSummary: 'Nothing was found to sum up.',
  offline: 'offline draft',
};

const GERMAN: Labels = {
  summary: 'Zusammenfassung',
  decisions: 'Entscheidungen',
  actionItems: 'Aufgaben',
  keyPoints: 'Kernpunkte',
  jira: 'Aufgaben für Jira',
  openQuestions: 'Offene Fragen',
  unverified: 'nicht belegt',
  said: 'gesagt',
  due: 'fällig',
  priorities: { high: 'hohe Priorität', medium: 'mittlere Priorität', low: 'niedrige Priorität' },
  noSummary: 'Es fand sich nichts zum Zusammenfassen.',
  offline: 'Offline-Entwurf',
};

const SPANISH: Labels = {
  summary: 'Resumen',
  decisions: 'Decisiones',
  actionItems: 'Tareas',
  keyPoints: 'Puntos clave',
  jira: 'Tareas para Jira',
  openQuestions: 'Preguntas abiertas',
  unverified: 'sin verificar',
  said: 'se dijo',
  due: 'vence',
  priorities: { high: 'prioridad alta', medium: 'prioridad media', low: 'prioridad baja' },
  noSummary: 'No se encontró nada que resumir.',
  offline: 'borrador sin conexión',
};

/** The labels of each language that has some, by its BCP 47 code. */
const BY_LANGUAGE: ReadonlyMap<string, Labels> = new Map([['en', ENGLISH], ['de', GERMAN], ['es', SPANISH]]);

/** All of them: reading back takes a label of any language. */
export const ALL_LABELS: readonly Labels[] = [...BY_LANGUAGE.values()];

/** The labels for a BCP 47 language; English where there are none of its own. */
export function labelsFor(language: string): Labels {
  return BY_LANGUAGE.get(language.toLowerCase().split('-', 1)[0] ?? '') ?? ENGLISH;
}
