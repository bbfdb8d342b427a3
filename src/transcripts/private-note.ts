import { OWN_TALK, type OwnTalk } from '../languages/own-talk.ts';
import { CUES } from '../languages/spoken-cues.ts';
import { greets } from './call-phrases.ts';
import { NEVER, weigh, type Feature, type Judgement, type Weighing } from './judgement.ts';
import { measureSpeech } from './measure-speech.ts';
import { countPhrases, holdsPhrase, indexPhrases, wordsOf, type Phrases } from './phrases.ts';

/** What was found to sound spoken, and what stands right beside it: the rest of its comment, the paragraphs above and below. */
export interface SpokenText {
  readonly text: string;
  readonly around: string;
  readonly hidden: boolean;
  /** Different names that label it. */
  readonly speakers: number;
}

/** What was seen in a text, and counts for each hundred of its words. */
export interface PrivateFacts {
  readonly speakers: number;
  readonly hidden: boolean;
  readonly asks: boolean;
  readonly opens: boolean;
  readonly confides: boolean;
  readonly greets: boolean;
  readonly life: number;
  readonly self: number;
  readonly replies: number;
  readonly answered: number;
  readonly you: number;
  readonly we: number;
}

interface PrivateExamples {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

interface OwnIndex {
  readonly life: Phrases;
  readonly replies: Phrases;
  readonly answers: ReadonlySet<string>;
  readonly you: ReadonlySet<string>;
  readonly we: ReadonlySet<string>;
  readonly self: ReadonlySet<string>;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const all = Object.values(OWN_TALK);
const ASKS = indexPhrases(all.flatMap(({ asks }) => asks.split('|')));
/** Said in talk, too, and so worth less. */
const CONFIDES = indexPhrases(['bleibt unter uns', 'keep this between us', 'que quede entre nosotros', 'ça reste entre nous']);
const HEADS = new Set(all.flatMap(({ heads }) => heads.split('|')));

function indexOwnTalk(language: string, { life, replies, answers, you, we }: OwnTalk): OwnIndex {
  const self = CUES.find(([code]) => code === language)?.[1].self ?? '';
  return { life: indexPhrases(life.split('|')), replies: indexPhrases(replies.split('|')), answers: set(answers), you: set(you), we: set(we), self: set(self) };
}

const INDEXES: ReadonlyMap<string, OwnIndex> = new Map(Object.entries(OWN_TALK).map(([language, words]) => [language, indexOwnTalk(language, words)]));

/** "Let nobody ever read this", in the languages of the words above. */
const NOBODY = set('nobody niemand keiner nadie personne');
const READS = set('read reads find finds lesen liest finden findet lea lee leer encuentre lise lit lire trouve');
const REACH = 4;

const saysNobodyReads = (words: readonly string[]): boolean =>
  words.some((word, at) => NOBODY.has(word) && words.slice(at + 1, at + 1 + REACH).some((next) => READS.has(next)));

/** A word before a colon at the head, which names what follows: `Confession: so, um, …`. */
const HEAD = /^[\s%*_]*([\p{L}]+)[*_]*:/u;

/** Whether a text asks to be kept private, or says at its head that it is. */
function asksPrivacy(text: string): boolean {
  const words = wordsOf(text);
  return holdsPhrase(words, ASKS) || saysNobodyReads(words) || HEADS.has(HEAD.exec(text)?.[1]?.toLowerCase() ?? '');
}

/** So many characters at the head say what follows. */
const OPENING = 60;

/** Questions that somebody else answers: they don't ask of the speaker, and a word of answering follows. */
function countAnswered(text: string, { self, answers }: OwnIndex): number {
  const parts = text.split('?');
  return parts.slice(1).filter((after, index) => {
    const question = wordsOf((parts[index] ?? '').split(/[.!…\n]/u).at(-1) ?? '');
    const [first = ''] = wordsOf(after.slice(0, 40));
    return question.length > 1 && answers.has(first) && !question.some((word) => self.has(word));
  }).length;
}

/** Two numbers behind `SPEAKER` within the text are two speakers. */
const inlineSpeakers = (text: string): number => (text.includes('SPEAKER') ? new Set(text.match(/\bSPEAKER \d{1,2}\b/gu)).size : 0);

/** Counts what tells a note to oneself from talk; null in a language without words for that. */
export function privateFacts({ text, around, hidden, speakers }: SpokenText): PrivateFacts | null {
  const measure = measureSpeech(text, 0, text.length);
  const index = INDEXES.get(measure.language ?? '');
  if (index === undefined) return null;
  const words = wordsOf(text);
  const per = 100 / Math.max(100, words.length);
  const count = (list: ReadonlySet<string>): number => per * words.filter((word, at) => list.has(word) && words[at + 1] !== 'know').length;
  return {
    hidden,
    speakers: Math.max(speakers, inlineSpeakers(text)),
    asks: asksPrivacy(around),
    confides: holdsPhrase(wordsOf(around), CONFIDES),
    opens: asksPrivacy(around.slice(0, OPENING)),
    greets: greets(text.slice(0, 300)) === 'strong',
    life: per * countPhrases(words, index.life),
    self: measure.self,
    replies: per * countPhrases(words, index.replies),
    answered: per * countAnswered(text, index),
    you: count(index.you),
    we: count(index.we),
  };
}

/** What tells a thought of one's own from talk with others. */
export const PRIVATE_FEATURES: readonly Feature<PrivateFacts, PrivateExamples>[] = [
  {
    id: 'asks for privacy', weight: 10, because: 'it asks to be kept private', measure: ({ asks }) => asks,
    examples: { yes: ['So, um, nobody reads this.', 'Well, um, let nobody ever find this.', 'Privat: also, ja.'], no: ['So, um, everybody reads this.', 'The diary is private.'] },
  },
  {
    id: 'opens with it', weight: 10, because: 'it begins with that', measure: ({ opens }) => opens,
    examples: { yes: ['Just for me, um, so the pump is on.'], no: ['So the pump is on and it is loud and we can just go, I think. Just for me.'] },
  },
  {
    id: 'confides', weight: 5, because: 'it is to stay between us', measure: ({ confides }) => confides,
    examples: { yes: ['Also, ja, das bleibt unter uns.'], no: ['Also, ja, das bleibt so.'] },
  },
  {
    id: 'own life', weight: 1.5, because: 'it is about the life of one person', measure: ({ life }) => Math.min(life, 6),
    examples: { yes: ["I'm tired and mum is sad, so I just go to bed, I guess."], no: ['So I think the pump is on and we can just go.'] },
  },
  {
    id: 'oneself', weight: 0.5, because: 'somebody speaks of themselves', measure: ({ self }) => Math.min(self, 8),
    examples: { yes: ['I had my tea and I took my old coat.'], no: ['The pump is on and we can go.'] },
  },
  {
    id: 'hidden', weight: 3, because: 'hidden in a comment', measure: ({ hidden }) => hidden,
    examples: { yes: ['%%so the pump is on and it is fine%%'], no: ['so the pump is on and it is fine'] },
  },
  {
    id: 'speakers', weight: NEVER, because: 'two people or more have labels', measure: ({ speakers }) => speakers > 1,
    examples: { yes: ['So it is on. SPEAKER 1 Yes, it is. SPEAKER 2 I know.'], no: ['So it is on. Yes, it is. I know.'] },
  },
  {
    id: 'greets', weight: -12, because: 'somebody greets the others', measure: ({ greets: greeting }) => greeting,
    examples: { yes: ['Hi everyone, so, the pump is on.'], no: ['So, the pump is on and it is loud.'] },
  },
  {
    id: 'answered', weight: -5, because: 'questions are answered', measure: ({ answered }) => Math.min(answered, 4),
    examples: { yes: ['So is the pump on? Yeah, it is.'], no: ['So should I go to the pump? Yeah, I think.', 'It is on, right? And it is loud.'] },
  },
  {
    id: 'replies', weight: -5, because: 'somebody speaks to another', measure: ({ replies }) => Math.min(replies, 5),
    examples: { yes: ['So can you look at the pump? I will, thanks.'], no: ['So I look at the pump and it is on.'] },
  },
  {
    id: 'you', weight: -1, because: 'others are spoken to', measure: ({ you }) => Math.min(you, 6),
    examples: { yes: ['So you take the pump and it is fine.'], no: ['So, you know, the pump is on and it is fine.'] },
  },
  {
    id: 'we', weight: -0.7, because: 'it is about us', measure: ({ we }) => Math.min(we, 7),
    examples: { yes: ['So we take the pump and it is fine.'], no: ['So I take the pump and it is fine.'] },
  },
];

/** From so many points on a text is rather a note to oneself. */
const ENOUGH = 10;

/** Weighs whether what sounds spoken is a private note of one person; null in a language without words for that. */
function weighPrivate(spoken: SpokenText): Weighing | null {
  const facts = privateFacts(spoken);
  return facts === null ? null : weigh(PRIVATE_FEATURES, facts, ENOUGH);
}

/** In characters: what is longer is hardly a note to oneself, and isn't measured a second time. */
const LONGEST = 8000;

/**
 * The judgement of a text that sounds spoken; where it is a private note, the user is asked.
 * @param length of the text, in characters
 */
export function withoutPrivateNotes(judgement: Judgement, length: number, spoken: () => SpokenText): Judgement {
  if (!judgement.spoken || length > LONGEST) return judgement;
  const weighing = weighPrivate(spoken());
  if (weighing === null || weighing.score < weighing.needed) return judgement;
  const [first] = weighing.weighed;
  if (first === undefined) return judgement;
  return { ...judgement, weighed: [...judgement.weighed, { feature: first.feature, points: NEVER }], score: NEVER, spoken: false, doubt: 'private note' };
}
