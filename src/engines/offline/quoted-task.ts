import type { ActionCandidate } from './action-candidate.ts';
import { assents, nextAnswer } from './answers.ts';
import { pointsOutside } from './english/references.ts';
import { isPlainStatement } from './plain-statement.ts';
import { packFor } from './packs.ts';
import { toPresentable } from './presentable.ts';
import { TAKES_IT } from './english/hand-over.ts';
import { isPromise } from './said-before.ts';
import { isBroken } from './english/fluency.ts';
import { isSmallTalk } from './small-talk.ts';
import { readTerms } from './terms.ts';
import type { Utterance } from './utterance.ts';

/** Sentences before a task in which is looked for what it is about, and how many of them may not tell it. */
const REACH = 10;
const MOST_UNCLEAR = 7;
/** Sentences of one task stand so near to each other. */
const NEAR = 4;
const LENGTH = { most: 30, ofAll: 45 };
const FEWEST_TERMS = 2;
const ENOUGH_TERMS = 3;
/** Of what lies between, so many of the last sentences are shown, each of so many words. */
const MOST_BETWEEN = 2;
const FEWEST_WORDS = 4;

/** "The other thing, …": what follows is the topic. */
const PLACE =
  /^(?:(?:then|and|so),? )?(?:there's |from (?:my|our) side,? )?(?:the )?(?:first|second|third|other|next|last|one|another)(?: (?:thing|one|point|topic))?(?: is)?,? /iu;

/** Names a topic, in however few words. */
const HEADS = /^(?:(?:and|so|then|okay|um|uh),? )*(?:what about|how about|next is|there's (?:still )?the|as for|regarding) /iu;

const termsOf = (text: string, language: string): number => readTerms(text, language).filter(({ stem }) => stem !== null).length;
const terms = ({ terms: all }: Utterance): number => all.filter(({ stem }) => stem !== null).length;

/** Of the run of the call, whatever else is in it. */
const OF_THE_CALL =
  /\b(?:questions|comments?|anything else|anybody else|anyone else|chat|screen|slides?|agenda|(?:the|this|our|next|last) (?:call|meeting)|discord|channel|recordings?|transcripts?|appreciate|minute|welcome|joining|thank you|feel free|go ahead|talk about)\b/iu;

/** Broken off, or the end of what was said before. */
const OPEN = /[…-]$|\b(?:the|an?|'cause|because|and|or|but|so|to|of|with)[.?!]*$|^(?:because|which|or|than)\b|\b(?:you|the) I\b/iu;

const isClean = (shown: string): boolean => !OF_THE_CALL.test(shown) && !OPEN.test(shown);

/** Whether a sentence tells somebody who wasn't there what is talked of; it may be a question, or only name a topic. */
function tellsTopic(utterance: Utterance, language: string): boolean {
  const { text, words, ended, label } = utterance;
  if (words > LENGTH.most || terms(utterance) < (HEADS.test(text) ? 1 : FEWEST_TERMS) || isPromise(text) || isSmallTalk(text)) return false;
  const shown = toPresentable(text);
  if ((label === null && !ended && !isPlainStatement(shown, language)) || !isClean(shown) || isBroken(readTerms(shown, language)))
    return false;
  const topic = shown.replace(PLACE, '');
  const head = topic.split(/, | but | and /u, 1)[0] ?? topic;
  return [topic, ...(termsOf(head, language) >= ENOUGH_TERMS ? [head] : [])].some((told) => !pointsOutside(readTerms(told, language)));
}

/** The sentence before another that tells what is talked of, and what was said of it in between; null where none does so near enough. */
function topicBefore(first: Utterance, utterances: readonly Utterance[], language: string): Utterance[] | null {
  const between: Utterance[] = [];
  for (let at = first.index - 1; at >= Math.max(0, first.index - REACH); at--) {
    const utterance = utterances[at];
    if (utterance === undefined || between.length > MOST_UNCLEAR) return null;
    if (tellsTopic(utterance, language)) return [utterance, ...between.slice(0, MOST_BETWEEN).reverse()];
    if (utterance.words >= FEWEST_WORDS) between.push(utterance);
  }
  return null;
}

/** The sentences in which a task was given or taken, with the yes to it. */
function saidOf({ utterance, also, asked, accepted }: ActionCandidate, utterances: readonly Utterance[]): Utterance[] {
  const indexes = [...new Set([utterance.index, ...also])].sort((one, other) => one - other);
  const latest = indexes.at(-1) ?? utterance.index;
  const near = indexes.filter((index) => index >= latest - NEAR).flatMap((index) => utterances[index] ?? []);
  const answer = (asked === true || accepted === true) && near.length === 1 ? nextAnswer(utterance, utterances) : null;
  return answer !== null && assents(answer) ? [...near, answer] : near;
}

const REQUESTS =
  /\b(?:can|could|would|will) (?:you|some(?:one|body)|any(?:one|body)|we)\b|\bwho\b|\bneeds?\b|\bplease\b|\bsome(?:one|body) (?:has|should|must)\b|\bwants?\b|\b(?:don't|didn't) (?:have|get)\b|\bmissing\b/iu;
const ASKED_REACH = 3;

/** "Yes" alone may only say that one can; it is enough for one who is called by name. */
function isAnswered({ owner }: ActionCandidate, said: readonly Utterance[]): boolean {
  const [request, answer] = [said[0], said.at(-1)];
  if (request === undefined || answer === undefined || answer === request) return false;
  const name = owner?.split(' ')[0] ?? '';
  return (name !== '' && request.text.includes(name)) || !MERE_YES.test(answer.text) || !MERE_YES.test(answer.opening.trim());
}
const MERE_YES = /^(?:yes|yeah|yep|yup|okay|ok)[.!]?$/iu;

/** Whether it was asked for, or another has just spoken of what needs to be done; what somebody only says of themselves is seldom a task. */
function isWanted(candidate: ActionCandidate, said: readonly Utterance[], utterances: readonly Utterance[]): boolean {
  const [first] = said;
  if (first === undefined) return false;
  const before = utterances
    .slice(Math.max(0, first.index - ASKED_REACH), first.index)
    .filter(({ label }) => label === null || label !== candidate.utterance.label);
  const isAsked =
    candidate.accepted === true
    || (candidate.asked === true && isAnswered(candidate, said))
    || before.some(({ text }) => REQUESTS.test(text));
  return isAsked || candidate.duePhrase !== null || (candidate.task !== TAKES_IT && before.some(({ text }) => text.endsWith('?')));
}

/** Sentences as quotes; those that one speaker says in a row are one. */
function quotesOf(said: readonly Utterance[]): string {
  return said
    .map((utterance, at) => {
      const before = said[at - 1];
      const goesOn =
        before !== undefined && before.label !== null && before.turn === utterance.turn && before.index === utterance.index - 1;
      const text = goesOn ? utterance.text : toPresentable(utterance.text);
      return goesOn ? `${text}” ` : `– “${text}” `;
    })
    .join('')
    .replaceAll(/” (?!– “|$)/gu, ' ')
    .replace(/^– /u, '')
    .trimEnd();
}

const POINTS = /\b(?:it|that|this|them|they|those|these|him|her|he|she|one|there)\b/iu;

/** "I'll get you off the rotation next week": all there is to know is who speaks to whom. */
const isClearItself = (said: readonly Utterance[]): boolean =>
  said.every(({ text }) => !POINTS.test(text)) && said.some((utterance) => terms(utterance) >= ENOUGH_TERMS);

/** A task in the words of the talk, with the utterances that are quoted. */
export interface QuotedTask {
  readonly task: string;
  readonly quoted: readonly Utterance[];
  /** Those in which it was given or taken. */
  readonly said: readonly Utterance[];
}

/**
 * A task of which only a pronoun says the thing, as it was said: what it is about, what was asked and what was promised. Null where nothing
 * near tells what it is about, or that takes too many words.
 * @param language BCP 47; in others than English nothing is known of pronouns.
 */
export function quoteTask(candidate: ActionCandidate, utterances: readonly Utterance[], language: string): QuotedTask | null {
  if (!packFor(language).resolvesPronouns) return null;
  const said = saidOf(candidate, utterances);
  const [first] = said;
  if (first === undefined) return null;
  if (!isWanted(candidate, said, utterances) || (candidate.asked === true && isBroken(readTerms(toPresentable(first.text), language))))
    return null;
  const topic = isClearItself(said) || (tellsTopic(first, language) && said.length > 1) ? [] : topicBefore(first, utterances, language);
  if (topic === null) return null;
  const quoted = [...topic, ...said];
  if (!quoted.every(({ text }) => isClean(toPresentable(text)))) return null;
  const words = quoted.reduce((sum, utterance) => sum + utterance.words, 0);
  return words > LENGTH.ofAll || said.some((utterance) => utterance.words > LENGTH.most) ? null : { task: quotesOf(quoted), quoted, said };
}

/** So near before it stands the question that somebody is asked. */
const MATTER_REACH = 5;

/** Only whom somebody asks or tells: "Ask Hannah". */
const ONLY_WHOM =
  /^(?:Ask|Ping|Call|Email|Mail|Message|Text|Phone|Contact|Tell|(?:Talk|Speak|Write|Reach out) to|(?:Talk|Speak|Check|Double[- ]check|Clarify) with) ((?:the )?\p{L}[\p{L}'-]+)$/u;

export const tellsOnlyWhom = (task: string): boolean => ONLY_WHOM.test(task);

/** A task that only says who is asked ("Ask Hannah") with the question; as it is where nobody asked one just before. */
export function withMatter({ task, utterance }: ActionCandidate, utterances: readonly Utterance[], language: string): string {
  const [, whom = ''] = ONLY_WHOM.exec(task) ?? [];
  if (whom === '' || !packFor(language).resolvesPronouns) return task;
  const before = utterances.slice(Math.max(0, utterance.index - MATTER_REACH), utterance.index).filter(({ text }) => !text.includes(whom));
  const question = before.findLast(
    ({ text, words }) => text.endsWith('?') && words >= FEWEST_WORDS && !isPromise(text) && isClean(toPresentable(text)),
  );
  if (question === undefined) return task;
  const topic = tellsTopic(question, language) ? [] : topicBefore(question, utterances, language);
  return topic === null || topic.some(({ text }) => !isClean(toPresentable(text)))
    ? task
    : `${task}: ${quotesOf([...topic.slice(0, 1), question])}`;
}
