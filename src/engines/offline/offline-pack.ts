import type { ActionCandidate } from './action-candidate.ts';
import type { DecisionCandidate } from './decisions.ts';
import type { People } from './people.ts';
import type { SummaryWords } from './summary-words.ts';
import type { Term } from './terms.ts';
import type { Utterance } from './utterance.ts';

/** A phrase where it stands in a sentence. */
export interface PhrasePlace {
  readonly surface: string;
  readonly last: Term;
  /** The word before it. */
  readonly before: Term | undefined;
  /** Whether it stands at the sentence's head. */
  readonly first: boolean;
}

/** How a language says that an option was turned down. */
export interface RejectionWording {
  /** Leads the option in the minutes. */
  readonly label: string;
  /** Says by itself that something is not done; group 1 is what. */
  readonly dropped: RegExp;
  /** Stands wherever `dropped` matches: a quick look before the slow one. */
  readonly mayDrop: RegExp;
}

/**
 * What the offline engine knows of one language besides its rules (`src/languages/`). Nothing outside of a pack asks which language it is; a
 * language without a pack gets `PLAIN_PACK`, in which nothing is found and everything may be shown.
 */
export interface OfflinePack {
  /** Candidates for action items, whatever their score. */
  readonly findActions: (utterances: readonly Utterance[], people: People) => ActionCandidate[];
  /** Candidates for decisions that are stated; those that an assent makes are found by the rules. */
  readonly findDecisions: (utterances: readonly Utterance[]) => DecisionCandidate[];
  /** The words after "let's" as a sentence of minutes; null where they say too little. */
  readonly readProposal: (rest: string) => string | null;
  /** What was announced and agreed to as a sentence of minutes. */
  readonly asDecision: (text: string) => string;
  /** Work of engineers that a sentence says is needed, as short imperatives. */
  readonly findIssues: (utterance: Utterance, utterances: readonly Utterance[]) => string[];
  /** What of a sentence without an end belongs to the issue in it. */
  readonly issueSource: (utterance: Utterance) => string;
  /** Null where rejected options aren't looked for. */
  readonly rejection: RejectionWording | null;
  /** Whether a phrase stands where a noun stands. */
  readonly isNominal: (place: PhrasePlace) => boolean;
  /** Whether a phrase that doesn't is a verb there. */
  readonly isVerbal: (place: PhrasePlace) => boolean;
  /** Whether a text has the shape of a whole sentence, so that it can be a point of its own. */
  readonly hasShape: (text: string) => boolean;
  /** What that shape is worth: 0 to 1. */
  readonly shapeFactor: (text: string) => number;
  /** Whether a text begins with something of which only the talk before it tells what it is. */
  readonly beginsInTheAir: (text: string) => boolean;
  /** Whether a sentence is broken off or points to something outside of it; asked of key points. */
  readonly isWhole: (text: string, terms: readonly Term[]) => boolean;
  /** Whether a sentence, though it may point back, is whole where the one before it or a question is shown with it. */
  readonly isFollowUp: (text: string, terms: readonly Term[]) => boolean;
  /** Whether a sentence or question points to nothing outside of it, so that another may follow on it. */
  readonly isLead: (text: string, terms: readonly Term[]) => boolean;
  /** Whether `isWhole` looks at the first and the last word, too; else words that call for more are looked for by the word lists. */
  readonly knowsEnds: boolean;
  /** The same of a short line such as a task. */
  readonly standsByItself: (text: string, terms: readonly Term[]) => boolean;
  /** Whether the sentence is looked for of which a pronoun speaks: "let's do that". */
  readonly resolvesPronouns: boolean;
  /** Says why there was a meeting, what is wrong, what came of it, and what the talk is for; null where that isn't known. */
  readonly cues: { readonly matter: RegExp; readonly purpose: RegExp } | null;
  /** How a question of fact begins, and what is said where nobody knows; null where only the engine's own words are known. */
  readonly questions: { readonly asks: RegExp; readonly unanswered: RegExp } | null;
  /** Stand between topics and behind them where a summary can only name those. */
  readonly comma: string;
  readonly fullStop: string;
  /** Joins two topics to a title; null where a title names one topic. */
  readonly and: string | null;
  /** The title of a meeting about nothing in particular. */
  readonly meeting: string;
  /** The sentences of a summary; null where it can only name the topics. */
  readonly summary: SummaryWords | null;
}

/** What holds of a language that has no pack. */
export const PLAIN_PACK: OfflinePack = {
  findActions: () => [],
  findDecisions: () => [],
  readProposal: () => null,
  asDecision: (text) => text,
  findIssues: () => [],
  issueSource: ({ text }) => text,
  rejection: null,
  isNominal: () => true,
  isVerbal: () => false,
  hasShape: () => true,
  shapeFactor: () => 1,
  beginsInTheAir: () => false,
  isWhole: () => true,
  isFollowUp: () => false,
  isLead: () => false,
  knowsEnds: false,
  resolvesPronouns: false,
  standsByItself: () => true,
  cues: null,
  questions: null,
  comma: ', ',
  fullStop: '.',
  and: null,
  meeting: 'Meeting',
  summary: null,
};
