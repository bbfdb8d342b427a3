import { findDuePhrase } from '../../../minutes/due-date.ts';
import { isSmallTalk } from '../small-talk.ts';
import { isPlain } from '../plain-words.ts';
import { readTerms } from '../terms.ts';
import { breaksOff, firstClause, trimHead, trimTail } from './predicate.ts';
import { hasOtherRecipient, hasRecipient, withoutRecipient } from './recipient.ts';
import { baseOfParticiple, strengthOfVerb, type VerbStrength } from './verbs.ts';

/** A task read from a predicate ("add the record tomorrow"). */
export interface Task {
  /** Imperative, capitalised, without a full stop. */
  readonly text: string;
  readonly duePhrase: string | null;
  readonly verb: VerbStrength;
  /** How many words that carry a topic follow the verb. */
  readonly content: number;
  /** Whether a pronoun stands where the object should. */
  readonly vague: boolean;
}

const MOST_WORDS = 20;
const BARE_PRONOUN = /\b(?:it|that|this|them|those|these|something|stuff|everything)\b(?!\s+(?!(?:up|out|off|over|back|down|together|into|in|on)\b)(?:\p{L}|\d))/giu;
const PRONOUN_OBJECT = /^\S+(?:\s+(?:up|out|over|in|on|at|into|with|to|off|for|about|of|back|down|through))?\s+(?:(?:it|them|him|her)(?:\s|$)|(?:that|this|those|these)(?:$|[\s,]+(?:$|(?:to|for|with|from|in|on|at|by|of|and|or|so|over|up|out|back|down|as|into|off|about|too|again|before|after|until|when|if|once|because|then|now|here|there|through|first|together|around|offline|please|asap|today|tomorrow|tonight|one|next|this|\w+ly)\b)))/i;
/** "Add that record": a thing that is named. */
const DETERMINED = /^(\S+(?: (?:up|out|over|in|on|at|into|with|to|off|for|about|of))?) (?:that|this) (?=\p{L})/iu;
/** "Tell Paul to fill in the form", "have the report ready". */
const TELLS_SOMEBODY = /^(?:let (?!everyone|everybody|people|folks)(?:the \p{L}+|\p{Ll}{4,}|\p{Lu}\p{L}+)(?: team)? know\b|tell (?:the|our) (?!story|truth|time|difference|thing)(?:\p{L}+ ){0,2}\p{L}{4,}(?= before| about| that| once| when|$)|start (?:on|working on|writing|building|testing) (?:the|an?|our|my) (?!agenda|first|next|list)|give (?:\p{Lu}\p{L}+|me|us) (?:access|permissions?|(?:the|an?) (?:\p{L}+ )?(?:account|key|login|token|licen[cs]e|credentials))|come up with (?:a|an|the|our|some|one|two|three) \p{Ll}{3,}|(?:tell|have) \p{Lu}[\p{L}'-]+(?: to)? \p{Ll}{2,}|leave (?:the|a|an|your|our) (?:[\p{L}\p{N}-]+ ){1,3}(?:at|on|with|in|by) |have (?!(?:a|to|been|no|some|it|that|this)\b)(?:[\p{L}\p{N}-]+ ){1,5}(?:done|ready|up|live|finished|fixed|merged|deployed|written|signed|printed)\b)/u;
/** "File the bug with them": whom is not told. */
/** "Talk to Simone about it" is true without what it is about. */
const PERSON_TAIL = /^(\p{L}+ (?:(?:to|with) )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?) (?:about|with|for|on) (?:it|that|this)$/u;
const PRONOUN_TAIL = /^(\p{L}+ (?:the|a|an|our|my|your) .*\p{L}) (?:with|for|to|from|about|by) (?:them|it|that|this|him|her)$/iu;
/** A comma or a new subject directly after the verb: the speaker broke off. */
const NO_PREDICATE = /^\S+(?:,|\s+(?:i|we|you|he|she|they|i'll|we'll|is|are|was|when|as)\b)/i;
/** A last word that calls for more: what was to follow is lost. */
const OPEN_END = /\b(?:be|as|when|if|from|at|by|into|their|points|among|whether|where|how|why|than|want|need|have|has|had|get|gonna|we|i|they|he|she)$/i;
/** "How many people that would be". */
const INDIRECT = /\b(?:how|what|where|who|which|when)\b.*\b(?:would|will|should|could|can|might) be$/iu;
/** A verb at the end is open too, except in "how big the folder is". */
const OPEN_VERB = /^(?!.*\b(?:how|what|where|who|which|when|whether)\b).*\b(?:is|are|was|were)$/i;
const COURTESY =
  /^(?:(?:put|post|drop|paste) (?:a|the|that|this) (?:\p{L}+ )?link\b|link to\b|provide (?:\p{L}+ ){0,2}updates?$|plan for \p{L}+(?: \p{L}+)? to |do (?:the|a|this|our) (?:\p{L}+ )?(?:retro|stand-?up|round|check-?in|intros?)\b|see (?:you|everyone)|let (?:you|everyone|everybody|folks|people|us)\b|let all|take (?:some |the |down )?(?:meeting )?notes|take the minutes|talk (?:briefly |quickly |more |a (?:little )?bit (?:more )?)?(?:about|through)|touch on|speak (?:briefly )?(?:to (?:that|this|what|how|it|the)|about)|do (?:is|it|things?|that|a better)\b|make your|get together for|going to|get involved|reach out to (?:me|us|any)|look out for|raise your|take a listen|(?:\S+ ){1,7}is once|\S+ is\b|get back to (?:you|it|that)|look at (?:it|that|this)|take a (?:second|minute|moment|step|break|note)|make (?:sense|a note)|follow up|follow along|share (?:my|the|your|our|a) (?:screen|desktop)|share (?:it|this|that)?\s*(?:here|now|real quick)|put (?:it|this|that|a link|the link|a message)?.{0,20}\b(?:in|into) (?:the )?chat|add (?:it\b(?! to (?:the|our) (?!notes|agenda|chat|minutes|call|meeting|mix|discussion|list))|(?:that|this)(?=$|[ ,.]+(?:$|(?:to(?! (?:the|our) (?!notes|agenda|chat|minutes|call|meeting|mix|discussion|list))|in|into|here|too|as|now|and|so)\b))|one thing|a little|some context|to that|on to|my two)|open (?:it|this|that|up|the floor)|pull up|pull (?:it|this|that) up|bring (?:it|this|that|up)|ask (?:you )?(?:a|one|another|the|this) (?:quick )?(?:question|thing)|put (?:you|myself) (?:on|in|through)|give (?:you|it|them|everyone|everybody|him|her|us|me|a|an|some|folks|people|one|another)\b|make (?:it|this|that|one|two|a|an) (?:quick|brief|short|point|comment|statement)|pass|pick on|turn (?:it|this|that|over|to)|run through|run (?:you|us) through|cut (?:you|in)|start|try|read (?:it|this|that|out)|record this|report (?:back )?(?:that|to)?$|take (?:it|you|us|this|that)\b|take (?:a|any|some|your|one|another|more|the) questions?|close (?:the|this) (?:call|meeting)|wrap up|move on|roll|stop (?:sharing|recording|here|there)|set (?:the )?(?:stage|context))/iu;

/** What is a courtesy where "it" is nothing in particular, and work where it is for somebody or by some time. */
const COURTESY_OF_IT =
  /^(?:look at (?:it|that|this)|(?:add|bring|take|put|open) (?:it|that|this)\b|get back to (?:you|it|that)|let (?:you|me|them|everyone|everybody) know)\b/iu;
const FOR_SOMETHING = /^\S+ .*\b(?:to|with|past|into|in|for|about|how|what|whether|if|when) (?:the|our|my|your|their|\p{Lu}|\p{L}{4,})/u;
const OF_THE_CALL = /\b(?:chat|screen|agenda|notes|slides?|discussion|floor|table|mix|offline|next (?:one|point|topic|item))\b/iu;
/** Done where somebody asks, or wants to know; without what it is about it says nothing. */
const FINDS_OUT = /^(?:find out|double[- ]check|check|ask|look into it|clarify|follow up)$/iu;

/** Of what somebody will hear, only the talk before tells. */
const LETS_KNOW = /^(?:let (?:you|me|us|them|everyone|everybody) know|get back to you)$/iu;

/** Whether a courtesy is work after all: it was wanted, or says for what or by when. */
function isWanted(predicate: string, wanted: boolean): boolean {
  if (!COURTESY_OF_IT.test(predicate) || OF_THE_CALL.test(predicate)) return false;
  return (wanted && !/^let/iu.test(predicate)) || findDuePhrase(predicate) !== null || FOR_SOMETHING.test(predicate.replace(COURTESY_OF_IT, 'do'));
}

const VERB_AND_PRONOUN = /^\S+(?: (?:at|into|to|with|on|over|up|out))? (?:this|that)\s+$/i;

function hasBareCut(text: string, at: number, length: number): boolean {
  const after = text.slice(at + length);
  return /^\s*(?:$|[,.;?!]|(?:to|with|for|and|the|a|an|at|in|from|about|via|so|or|by|on|after|before|then|already|this|please|too|as|if|when|once|while|because|but|though|anyway|latest|right|okay|yes|since|until|sometime|maybe|with|first|again|also|just|which|where|we|i|you|good|great|cool|perfect|thanks|wow)\b)/i.test(after) && (VERB_AND_PRONOUN.test(text.slice(0, at)) || !/\b(?:the|this|that|a|our|your|my)\s+$/i.test(text.slice(0, at)));
}

/** "Send the slides": what is handed over is a thing, though its name is also a word for the call. */
const HANDS_OVER = /^(?:send|write|prepare|finish|update|print|translate|review|fix|upload|forward|email|publish) (?:[\p{L}'-]+ )?(?:the|a|an|my|our|your) (?:\p{L}+ )?\p{L}{4,}$/iu;

/** What may follow a time and goes with it. */
const AFTER_DUE = /^,?\s+(?:then|already|this time|please|too|as well|at the latest|latest|sometime|anyway|first thing|right after(?: this)?)\b/iu;

/** A clause without its due phrase; where the phrase is part of a name ("the Friday deck") it stays and is no due date. */
function takeDue(clause: string): { text: string; duePhrase: string | null } {
  const duePhrase = findDuePhrase(clause);
  const at = duePhrase === null ? -1 : clause.indexOf(duePhrase);
  if (duePhrase === null || at < 0 || !hasBareCut(clause, at, duePhrase.length)) return { text: clause, duePhrase: null };
  const before = clause.slice(0, at).replace(/[\s,]*(?:\b(?:by|before|on|until|till|at|in|for|from|like|say|around|maybe|hopefully|probably|sometime|somewhere))?[\s,]*$/i, '');
  return { text: `${before}${clause.slice(at + duePhrase.length).replace(AFTER_DUE, '')}`, duePhrase };
}

/** "…once you've found it": when somebody is free to, said to them. */
const WHEN_DONE = / (?:once|when|after|as soon as) (?:you|I)(?:'ve|'re| have| are)? [^,;]{2,30}$/u;

/** "Ask her": a person is all the object there is. */
const VERB_AND_PERSON = /^(?:(?:ask|call|phone|email|ping|message|text|write|contact|remind|tell|invite|warn|notify)|(?:talk|speak|write) (?:to|with)) (?:him|her|them)$/iu;

/** Without what says nothing at its end; a pronoun that is all the object there is stays. */
function trimEnd(text: string): string {
  const bare = text.replace(/[\s.,;:!?]+$/u, '').replace(WHEN_DONE, '');
  return VERB_AND_PRONOUN.test(`${bare} `) || VERB_AND_PERSON.test(bare) ? bare : trimTail(bare).replace(PRONOUN_TAIL, '$1').replace(PERSON_TAIL, '$1').replace(/ about$/u, '');
}

function shorten(text: string): string | null {
  const words = text.split(' ');
  if (words.length <= MOST_WORDS) return text;
  const head = words.slice(0, MOST_WORDS).join(' ');
  const cut = Math.max(head.lastIndexOf(', '), head.lastIndexOf(' and '), head.lastIndexOf(' so '), head.lastIndexOf(' or '), head.lastIndexOf(' when '), head.lastIndexOf(' where '));
  return cut > 0 && head.slice(0, cut).split(' ').length >= 4 ? trimTail(head.slice(0, cut)) : null;
}

function withBaseVerb(given: string): string {
  const predicate = given.replace(/^(?:make sure|ensure)(?: that)? (?:i|we)(?:'ll| will|'m going to| can)? (?=\p{L}+ )(?!(?:have|are|get|do|don't|can|were|re|all|both|know|see|understand)\b)/iu, '');
  const done = predicate.replace(/^do (?=(\p{L}+) (?:the|a|an|those|these|into|to|our|my)\b)/iu, (whole, verb: string) => (strengthOfVerb(verb.toLowerCase()) === 'unknown' ? whole : ''));
  const plain = done.replace(/^(?:have|take) a (?:quick |proper |closer |good )?look (?=(?:at|into|through)\b)/iu, 'look ').replace(/^(?:have|take) a (?:quick |proper |closer |good )?look\b/iu, 'look into it').replace(/\b(get|come|circle) back to you (?=(?:with|on|about)\b)/iu, '$1 back ');
  const [, participle, rest] = /^be (\w+ing)\b(.*)$/i.exec(plain) ?? [];
  const base = participle === undefined ? null : baseOfParticiple(participle.toLowerCase());
  return base === null ? plain : `${base}${rest ?? ''}`;
}

function nameSpeaker(text: string, speaker: string | null): string {
  const named = text.replace(/\byour\b/giu, 'the').replace(/^(get|send|give|bring) you (?!(?:all|guys|both|up|out|back|in|on|over|to|there|off|down|through|and|by|when|if|as|so|then|later|tomorrow|today|know|\p{L}+(?:ed|ing|en))\b)(?=\p{L})/iu, '$1 ').replace(/\b(send|get|give|email|ping|forward|tell|message|remind|show|ask|bring|hand) (?:you|us) (?=the|a|an|that|those|some|my|our|this|it)/i, '$1 ').replace(/ (?:to|with|for) you(?=[\s.,;!?]*$)/i, '');
  if (speaker === null) return named.replace(/\b(send|get|give|email|write|forward|tell|show|bring|hand) me (?=the|a|an|that|those|some|our|this|one|two|three|four|five)/i, '$1 ').replace(/ (?:to|with|for) (?:me|us)(?=[\s.,;!?]*$)/i, '');
  return named.replace(/\b(send|get|give|email|ping|forward|tell|message|remind|bring|ask|let|to|with|from|for) me\b/gi, `$1 ${speaker}`);
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * The task in the words that follow a cue such as "I'll" or "can you"; null where they hold none: a courtesy, no object, no verb.
 * @param rest the sentence from the cue's end on.
 * @param asker the name of the one who says it where another is to do it, for "me"; else null.
 * @param wanted whether something was asked for just before.
 */
export function readTask(rest: string, ended: boolean, asker: string | null, wanted = false): Task | null {
  const predicate = withBaseVerb(trimHead(rest));
  const first = /^[\p{L}\p{N}-]+/u.exec(predicate)?.[0].toLowerCase() ?? '';
  const strength = strengthOfVerb(first);
  if (strength === 'unknown' && isPlain(first)) return null;
  const isCourtesy = COURTESY.test(predicate) && !isWanted(predicate, wanted);
  if ((strength === 'never' || isCourtesy) && !TELLS_SOMEBODY.test(predicate) && !hasOtherRecipient(predicate)) return null;
  const clause = firstClause(predicate, ended).replace(/^(\S+) like /u, '$1 ');
  if (isSmallTalk(clause)) return null;
  const { text: bare, duePhrase } = takeDue(clause);
  const shortened = shorten(trimHead(trimEnd(nameSpeaker(bare, asker).replace(/\s+/gu, ' '))));
  if (shortened === null || breaksOff(shortened)) return null;
  const terms = readTerms(shortened);
  const verb = /^make sure\b/i.test(shortened) || TELLS_SOMEBODY.test(shortened) || hasOtherRecipient(shortened) ? 'work' : strengthOfVerb(terms[0]?.lower ?? '');
  const content = terms.slice(1).filter((term) => term.stem !== null).length;
  if (NO_PREDICATE.test(shortened) || (OPEN_END.test(shortened) && !INDIRECT.test(shortened)) || OPEN_VERB.test(shortened) || (verb === 'unknown' && isPlain(terms[0]?.lower ?? '')) || terms.length < 2 || verb === 'never') return null;
  const judged = hasRecipient(shortened) ? withoutRecipient(shortened) : shortened;
  const known = bare.trim().replace(/[.,?!]+$/u, '');
  const isPronoun = PRONOUN_OBJECT.test(judged) || (judged.match(BARE_PRONOUN) ?? []).length > 0;
  const vague = isPronoun || FINDS_OUT.test(judged) || LETS_KNOW.test(known);
  if (content === 0 && !vague && !(verb === 'work' && duePhrase !== null && HANDS_OVER.test(shortened))) return null;
  return { text: capitalise(vague ? shortened : shortened.replace(DETERMINED, '$1 the ')), duePhrase, verb, content, vague };
}
