import { readTerms } from '../terms.ts';
import { isForTicket, SPIKE } from '../ticket-words.ts';
import type { Utterance } from '../utterance.ts';
import { firstClause, trimHead, trimTail } from './predicate.ts';
import { strengthOfVerb } from './verbs.ts';

const NEEDED =
  /\b(?:we(?:'ll| will| still| also| really| just| definitely)*(?: need to| have to| should| must|'ve got to)|(?:someone|somebody) (?:should|needs to|has to|must)|(?:i'd|i would|let's|we(?:'ll)?|we should) (?:make|open|file|write|create|raise) (?:a|another) (?:ticket|issue|story|spike) to|(?:that|this|it) means (?:we need to|we have to)|(?:open|file|create|write|raise|make|add) (?:a|another|the) (?:ticket|issue|story|bug|jira|card)(?: for it| for that)?(?: to| for us to)?|next (?:thing|step) is to|what's left is to|remaining work is to|the fix is to)\s+(?:(?:just|also|probably|definitely|really|still|then|first)\s+)*/gi;
const PASSIVE = /\b(?:the|our|all|both|each|every)\s+([\p{L}\p{N} ._/-]{3,50}?) (?:needs? to|has to|have to|must) be (\p{L}+ed|rewritten|rebuilt|split|set up|reset|redone)\b/giu;
/** Something that is missing, and agreed to be needed: "there should be a health check on the resolver". */
const SHOULD_BE = /\b(?:there (?:should|has to|needs to|must) be|(?:that's why )?we (?:should|need to|must) have|what we need is) (an? (?!(?:lot|look|bit|chat|talk|call|meeting|think|problem|way|good|idea|plan|few|quick)\b)[\p{L}\p{N}][^,.;?!]{6,})/giu;
/** A ticket that somebody wants to see written: for a thing, which comes after. */
const TICKET_FOR = /\b(?:let's|we(?:'ll| should)?|i'd|i would|i'll|can we|could we) (?:also |just |then )*(make|open|file|write|create|raise|add) (?:a|an|another|one) (?:\p{L}+ )?(?:ticket|issue|story|task|card|spike)(?: in jira)? for ((?!(?:that|this|it|you|us|me|now)\b)[^,.;?!]{4,})/giu;
const PURPOSE = /^.{0,30}?\bto ((?:find out|investigate|check|look into|understand|figure out|measure|fix|remove|replace|clean up|add)\b[^.?!]+)/iu;
/** A word without which no English cue is there: a quick look before the slow ones. */
const ANY_CUE = /\b(?:there (?:should|has|must)|need|have to|has to|should|must|got to|ticket|issue|story|bug|jira|card|next|left|remaining|fix is)/i;

/** The thing up to the next clause, as something to be set up. */
function thingToAdd(verb: string, thing: string, ended: boolean): string {
  return `${verb} ${trimTail(firstClause(thing, ended).replace(/ and (?:look|see|then|do|discuss)\b.*$/iu, ''))}`;
}

/** "A ticket for the lock, to find out what it is": what is to be done with the thing, else that it is to be made. */
function ticketFor(match: RegExpMatchArray, text: string, ended: boolean): string[] {
  const [whole, verb = '', thing = ''] = match;
  const [, purpose] = PURPOSE.exec(text.slice((match.index ?? 0) + whole.length)) ?? [];
  if (purpose !== undefined) return [trimTail(purpose).replace(/\bit\b/u, thing)];
  return /^(?:the|those|these|our|their)\b/iu.test(thing) ? [] : [thingToAdd(verb, thing, ended)];
}

/** Work that an English sentence says is needed, as short imperatives. */
export function findEnglishIssues(utterance: Utterance, utterances: readonly Utterance[]): string[] {
  const { text, ended } = utterance;
  if (!ANY_CUE.test(text)) return [];
  const things = [...[...text.matchAll(SHOULD_BE)].flatMap(([, thing = '']) => (/ (?:of|for|about) (?:that|it|this)$/iu.test(thing) ? [] : [thingToAdd('Add', thing, ended)])), ...[...text.matchAll(TICKET_FOR)].flatMap((match) => ticketFor(match, text, ended))];
  const active = [...text.matchAll(NEEDED)].map((match) => trimTail(firstClause(trimHead(text.slice(match.index + match[0].length)), ended)));
  const passive = [...text.matchAll(PASSIVE)].map(([, object = '', participle = '']) => `${baseOf(participle)} the ${object}`);
  const strong = [...active, ...passive].filter((summary) => {
    const strength = strengthOfVerb(readTerms(summary)[0]?.lower ?? '');
    return strength === 'work' || SPIKE.test(summary) || (strength === 'light' && isForTicket(utterance, utterances));
  });
  return [...things, ...strong];
}

/** The base form behind a past participle. */
function baseOf(participle: string): string {
  const irregular: Readonly<Record<string, string>> = { rewritten: 'rewrite', rebuilt: 'rebuild', split: 'split', 'set up': 'set up', reset: 'reset', redone: 'redo' };
  const stem = participle.toLowerCase().replace(/ed$/u, '');
  const forms = [`${stem}e`, stem, stem.slice(0, -1), stem.replace(/i$/u, 'y')];
  return irregular[participle.toLowerCase()] ?? forms.find((form) => strengthOfVerb(form) === 'work') ?? participle;
}

/** What of a sentence tells of the issue in it: where nothing marks its end, the part from the cue on. */
export const englishIssueSource = ({ text, ended }: Utterance): string => (ended ? text : text.slice(Math.max(0, text.search(ANY_CUE))));
