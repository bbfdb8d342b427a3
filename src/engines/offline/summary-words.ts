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

export const ENGLISH: SummaryWords = {
  and: 'and',
  people: (count) => `${String(count)} people`,
  talk: (who, minutes, topics) => {
    const time = minutes === null ? '' : ` for ${String(minutes)} minutes`;
    const about = topics === null ? [] : [`Topics: ${topics}.`];
    if (who !== null) return [`${who} talked${time}.`, ...about].join(' ');
    const talk = minutes === null ? [] : [`A conversation of ${String(minutes)} minutes.`];
    return [...talk, ...about].join(' ') || 'A conversation without a clear topic.';
  },
  decided: (decisions) => `Decided: ${decisions}.`,
  tasks: (tasks) => `Next: ${tasks}.`,
  more: (count) => `${String(count)} more`,
};

export const GERMAN: SummaryWords = {
  and: 'und',
  people: (count) => `${String(count)} Personen`,
  talk: (who, minutes, topics) => {
    const about = topics === null ? [] : [`Themen: ${topics}.`];
    if (who !== null) return [`${who} haben ${minutes === null ? 'miteinander' : `${String(minutes)} Minuten`} gesprochen.`, ...about].join(' ');
    return about[0] ?? 'Ein Gespräch ohne klares Thema.';
  },
  decided: (decisions) => `Entschieden: ${decisions}.`,
  tasks: (tasks) => `Als Nächstes: ${tasks}.`,
  more: (count) => `${String(count)} weitere`,
};

export const FRENCH: SummaryWords = {
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

export const SPANISH: SummaryWords = {
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
