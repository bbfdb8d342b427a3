import type { DraftMinutes } from '../../minutes/draft.ts';
import type { DecisionCandidate } from './decisions.ts';
import { stemsOf, withoutRepetition } from './near-duplicate.ts';
import { isSmallTalk } from './small-talk.ts';
import type { OfflinePack } from './offline-pack.ts';
import { packFor } from './packs.ts';
import { standsByItself } from './plain-statement.ts';
import { toPresentable } from './presentable.ts';
import { circumstance, type Reason, sumOf } from './reasons.ts';
import type { Utterance } from './utterance.ts';

type OpenQuestion = DraftMinutes['openQuestions'][number] & { readonly reasons: readonly Reason[] };

const OPENED =
  /\b(?:open question|the (?:big |only |real )?question (?:is|then is|remains|would be)|we (?:still )?(?:don't|do not) (?:really |yet )?know (?:yet )?(?:whether|if|how|who|when|what|why|where|which)|(?:still|not|it's) (?:un)?clear (?:whether|if|how|who|when|what|which)|(?:still )?(?:need|have) to (?:figure out|find out|decide|clarify) (?:whether|if|how|who|when|what|which)|the (?:last |other |only |one |next )?(?:thing|point) (?:is|was) (?:who|whether|how|when|why|which)|(?:that|it|this) (?:stays|remains|is still) open|nobody knows (?!where it|why not)|no one knows (?!why not)|offene frage|(?:die frage ist|wir wissen (?:noch )?nicht|unklar ist|noch offen ist),?)\b/i;
const ASKS_FACT =
  /^(?:(?:and|so|but|okay|then|well|also|um|und|aber|also|okay)[, ]+)*(?:(?:the )?[a-z][^,?]{2,30}, )?(?:do we(?: even| actually)? know|does (?:anyone|anybody|somebody) know|do you know|who(?:'s| is| will| owns| would| should| can| (?!cares)[a-z]{4,}s\b)|did we|have we|when (?:will|do|does|is|are|can)|how (?:do|will|would|should|can|long|much|many)|what (?:happens|about|is|are|do|does|will|would|if)|which|where (?:do|will|should|is|are)|should we|do we|are we|is there|is the|does the|will the|can we|why (?:is|are|do|does)|wissen wir|weiß jemand|wer (?:macht|ist|kann|übernimmt)|wann|wie (?:lange|viel|machen|soll)|was passiert|welche|sollen wir|gibt es)\b/i;
const COURTESY =
  /\b(?:see the screen|any(?: other| more)? (?:questions|thoughts|comments|updates|concerns|feedback|issues)|anything else|anyone else|anybody else|what do you (?:guys )?think|make sense|does that (?:work|help|answer)|is that (?:right|correct|okay|fair|it)|are you (?:there|okay|good|able|still)|how are (?:you|things)|how's (?:it|everyone)|can i|may i|shall i|should i|want me to|you know(?! (?:whether|if|who|how|when|why|where|what|which)\b)|isn't it|don't you|who wants to (?:start|go)|who's next|what's up|how was|what time is it|what else|is everybody|is everyone|do you (?:want|mind|have|see|guys)|noch fragen)\b[^?]*\?*$/i;
/** Asked only to go on. */
const ENDS_IN_COURTESY = /\b(?:ready|right|okay)[^\p{L}]*$/iu;
/** Asked of the one who is told off, or only to go on. */
const RHETORICAL = /^(?:(?:and|so|but|okay|then|well)[, ]+)*(?:why would (?:we|i|you|anybody)|who cares|who (?:would|wouldn't)|how hard can|what (?:can|could) possibly|what does that tell|isn't (?:that|it)|do you know what|do we really|what's the (?:point|worst))\b/i;
const ANSWERS = /^(?:yes|yeah|yep|no|nope|so|well|it|we|they|he|she|that|this|i think|i believe|because|right now|currently|there|you|exactly|correct|absolutely|sure|i |ja|nein|das|wir|es|die|der)\b/i;
const NOT_ANSWERED = /\b(?:i don't know|don't know|not sure|no idea|good question|great question|find out|we'd have to|have to (?:check|ask|find)|to ask (?!you\b)\p{L}+|i'll ask|(?:a )?question for|(?:has|have) to decide|talk to legal|find that out|leave (?:that|it|this) open|(?:so )?that's open|need to check|let me check|unclear|depends|nobody knows|weiß (?:ich )?nicht|keine ahnung|gute frage|klären|unklar)\b/iu;
const REACH = 3;
/** What a question needs at least. */
export const ENOUGH = 2;
const FEWEST_TERMS = 2;
const LONGEST = 40;
/** Without marks, more words are two sentences. */
const LONGEST_UNMARKED = 18;

const ASKED = "(?:do|does|did|should|can|could|who|when|how|where|which|what|is|are|will|would)";
/** "I had a question about retention, like do we keep it for a year?" */
const ABOUT = new RegExp(`^.{0,30}\\bquestion (?:is )?(?:about|on|for) (?:the )?([^,?]{3,30}), (?:like |so )?(?=${ASKED} )`, 'iu');
/** "One thing I don't know, do we pay before Christmas?" */
const LEADS_TO = new RegExp(`^[^,?]{0,20}\\b(?:don't know|not sure|need to know|the question|wonder)[^,?]{0,20}, (?:like |so )?(?=${ASKED} )`, 'iu');

/** A question without what leads to it; what it is about stands before it. */
const bareQuestion = (text: string): string => text.replace(ABOUT, (_, topic: string) => `${topic.charAt(0).toUpperCase()}${topic.slice(1)}: `).replace(LEADS_TO, '');

/** What is asked: of a sentence that runs on without punctuation, the part from the cue on. */
function fromCue(utterance: Utterance): string {
  const at = utterance.ended ? 0 : Math.max(0, utterance.text.search(OPENED));
  return bareQuestion(utterance.text.slice(at));
}

/** What says that a question is open; nothing where none is asked. */
function reasonsFor(utterance: Utterance, utterances: readonly Utterance[], { questions }: OfflinePack): readonly Reason[] {
  const { text: said } = utterance;
  const text = bareQuestion(said).replace(/^[^:,]{3,30}: /u, '');
  const asks = (ASKS_FACT.test(text) || questions?.asks.test(text) === true) && (text.endsWith('?') || !utterance.ended);
  const opened = OPENED.test(text);
  if ((!asks && !opened) || COURTESY.test(text) || ENDS_IN_COURTESY.test(text) || isSmallTalk(text) || RHETORICAL.test(text)) return [];
  const next = utterances.slice(utterance.index + 1, utterance.index + 1 + REACH);
  const unanswered = next.some((answer) => NOT_ANSWERED.test(answer.text) || questions?.unanswered.test(answer.text) === true);
  const answered = next[0] !== undefined && ANSWERS.test(next[0].text) && next[0].words > 3;
  return [
    ...circumstance('said-to-be-open', 2, opened),
    ...circumstance('asks-a-fact', 1, asks),
    ...circumstance('nobody-knew', 1.5, unanswered),
    ...circumstance('answered', -1, answered && !unanswered),
    ...circumstance('no-question-mark', -0.75, !text.endsWith('?') && !opened),
    ...circumstance('asks-who-knows', 0.5, /\bknow|weiß|wissen\b/i.test(text)),
  ];
}

/** Whether a question can be read by itself; "what is the function I don't know what" is none. */
const isReadable = (text: string, language: string): boolean => standsByItself(toPresentable(text), language) && !/ I don't (?:really )?know\b/u.test(text);

/** "Who's on call this weekend?" tells enough without a topic. */
const WHO = /^(?:(?:and|so|but|okay)[, ]+)*who(?:'s| is|'ll| will) (?!(?:next|there|that|this|it|here)\b)/iu;
const isWho = ({ text, words }: Utterance): boolean => words >= FEWEST_WORDS && WHO.test(text);
const FEWEST_WORDS = 5;

/** Sentences within which a question is decided. */
const DECIDED_WITHIN = 30;

/** Whether a decision soon after is about the same thing. */
function isDecidedLater({ index, turn, text }: Utterance, utterances: readonly Utterance[], decisions: readonly DecisionCandidate[], language: string): boolean {
  const next = utterances[index + 1];
  const asked = new Set(stemsOf(next?.turn === turn ? `${text} ${next.text}` : text, language));
  return decisions.some(({ utterance, text: decision }) => utterance.index > index && utterance.index <= index + DECIDED_WITHIN && stemsOf(decision, language).some((stem) => asked.has(stem)));
}

/**
 * Questions of content that nobody answered, in the order of the transcript; no rhetorical ones, no courtesies.
 * @param taken sentences that stand elsewhere in the minutes.
 * @param decisions those of the meeting: a question that one of them settles is open no more.
 */
export function findOpenQuestions(utterances: readonly Utterance[], meeting: string, language: string, most: number, taken: ReadonlySet<number>, decisions: readonly DecisionCandidate[]): OpenQuestion[] {
  const open = utterances
    .filter((utterance) => !taken.has(utterance.index) && utterance.words <= (utterance.ended ? LONGEST : LONGEST_UNMARKED))
    .map((utterance) => ({ utterance, reasons: reasonsFor(utterance, utterances, packFor(language)) }))
    .filter(({ utterance, reasons }) => {
      const terms = utterance.terms.filter(({ stem }) => stem !== null).length;
      return terms >= FEWEST_TERMS || isWho(utterance) || (terms > 0 && utterance.words >= FEWEST_WORDS && reasons.some(({ id }) => id === 'nobody-knew'));
    })
    .map((asked) => ({ ...asked, score: sumOf(asked.reasons) }))
    .filter(({ score: sum, utterance }) => sum >= ENOUGH && isReadable(fromCue(utterance), language) && !isDecidedLater(utterance, utterances, decisions, language))
    .sort((one, other) => other.score - one.score || one.utterance.index - other.utterance.index)
    .slice(0, most * 4);
  return withoutRepetition(open, ({ utterance }) => fromCue(utterance), [], language)
    .slice(0, most)
    .sort((one, other) => one.utterance.index - other.utterance.index)
    .map(({ utterance, reasons }) => ({ text: toPresentable(fromCue(utterance)), quote: meeting.slice(utterance.start, utterance.end), near: utterance.start, reasons }));
}
