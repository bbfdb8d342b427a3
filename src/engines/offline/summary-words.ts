/** The sentences of a composed summary in one language; lists are given joined. */
export interface SummaryWords {
  readonly and: string;
  readonly people: (count: number) => string;
  /** Who talked, for how many minutes, about what; each null where it isn't known. */
  readonly talk: (who: string | null, minutes: number | null, topics: string | null) => string;
  readonly decided: (decisions: string) => string;
  readonly tasks: (tasks: string) => string;
  readonly more: (count: number) => string;
}

const ENGLISH: SummaryWords = {
  and: 'and',
  people: (count) => `${String(count)} people`,
  talk: (who, minutes, topics) => {
    const time = minutes === null ? '' : ` for ${String(minutes)} minutes`;
    if (who !== null) return `${who} talked${time}${topics === null ? '' : ` about ${topics}`}.`;
    if (topics !== null) return minutes === null ? `The conversation was about ${topics}.` : `A conversation of ${String(minutes)} minutes about ${topics}.`;
    return minutes === null ? 'A conversation without a clear topic.' : `A conversation of ${String(minutes)} minutes without a clear topic.`;
  },
  decided: (decisions) => `Decided: ${decisions}.`,
  tasks: (tasks) => `Next: ${tasks}.`,
  more: (count) => `${String(count)} more`,
};

const GERMAN: SummaryWords = {
  and: 'und',
  people: (count) => `${String(count)} Personen`,
  talk: (who, minutes, topics) => {
    const time = minutes === null ? '' : ` ${String(minutes)} Minuten`;
    if (who !== null) return topics === null ? `${who} haben${time === '' ? ' miteinander' : time} gesprochen.` : `${who} haben${time} über ${topics} gesprochen.`;
    if (topics !== null) return `Im Gespräch ging es um ${topics}.`;
    return 'Ein Gespräch ohne klares Thema.';
  },
  decided: (decisions) => `Entschieden: ${decisions}.`,
  tasks: (tasks) => `Als Nächstes: ${tasks}.`,
  more: (count) => `${String(count)} weitere`,
};

const FRENCH: SummaryWords = {
  and: 'et',
  people: (count) => `${String(count)} personnes`,
  talk: (who, minutes, topics) => {
    const time = minutes === null ? '' : ` pendant ${String(minutes)} minutes`;
    if (who !== null) return topics === null ? `${who} ont discuté${time}.` : `${who} ont discuté${time} (sujets : ${topics}).`;
    return topics === null ? 'Une conversation sans sujet précis.' : `Sujets de la conversation : ${topics}.`;
  },
  decided: (decisions) => `Décidé : ${decisions}.`,
  tasks: (tasks) => `À faire : ${tasks}.`,
  more: (count) => `${String(count)} de plus`,
};

const SPANISH: SummaryWords = {
  and: 'y',
  people: (count) => `${String(count)} personas`,
  talk: (who, minutes, topics) => {
    const time = minutes === null ? '' : ` durante ${String(minutes)} minutos`;
    if (who !== null) return topics === null ? `${who} hablaron${time}.` : `${who} hablaron${time} (temas: ${topics}).`;
    return topics === null ? 'Una conversación sin un tema claro.' : `Temas de la conversación: ${topics}.`;
  },
  decided: (decisions) => `Decidido: ${decisions}.`,
  tasks: (tasks) => `Próximos pasos: ${tasks}.`,
  more: (count) => `${String(count)} más`,
};

const WORDS: Readonly<Record<string, SummaryWords>> = { en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH };

/** The words for a language (BCP 47); null where a summary can only name the topics. */
export const summaryWordsFor = (language: string): SummaryWords | null => WORDS[language.slice(0, 2)] ?? null;
