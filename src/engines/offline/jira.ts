import type { DraftMinutes } from '../../minutes/draft.ts';
import type { IssueType } from '../../minutes/minutes.ts';
import { firstClause, trimHead, trimTail } from './english/predicate.ts';
import { strengthOfVerb } from './english/verbs.ts';
import { toInfinitivePhrase } from './german/infinitive-phrase.ts';
import { stemsOf, withoutRepetition } from './near-duplicate.ts';
import { standsByItself } from './plain-statement.ts';
import { toPresentable } from './presentable.ts';
import { circumstance, type Reason } from './reasons.ts';
import { readTerms } from './terms.ts';
import type { Utterance } from './utterance.ts';

type Issue = DraftMinutes['jira'][number] & { readonly reasons: readonly Reason[] };

/** What an issue needs at least. */
export const ENOUGH = 1;
const LONGEST_SUMMARY = 100;
const KEY = /\b[A-Z][A-Z0-9]{1,9}-\d{1,6}\b/u;
const SPOKEN_KEY = /\b(\p{Lu}{2,10}) (\d{2,6})\b/u;
const NEEDED =
  /\b(?:we(?:'ll| will| still| also| really| just| definitely)*(?: need to| have to| should| must|'ve got to)|(?:someone|somebody) (?:should|needs to|has to|must)|(?:i'd|i would|let's|we(?:'ll)?|we should) (?:make|open|file|write|create|raise) (?:a|another) (?:ticket|issue|story|spike) to|(?:that|this|it) means (?:we need to|we have to)|(?:open|file|create|write|raise|make|add) (?:a|another|the) (?:ticket|issue|story|bug|jira|card)(?: for it| for that)?(?: to| for us to)?|next (?:thing|step) is to|what's left is to|remaining work is to|the fix is to)\s+(?:(?:just|also|probably|definitely|really|still|then|first)\s+)*/gi;
const PASSIVE = /\b(?:the|our|all|both|each|every)\s+([\p{L}\p{N} ._/-]{3,50}?) (?:needs? to|has to|have to|must) be (\p{L}+ed|rewritten|rebuilt|split|set up|reset|redone)\b/giu;
/** Something that is missing, and agreed to be needed: "there should be a health check on the resolver". */
const SHOULD_BE = /\b(?:there (?:should|has to|needs to|must) be|(?:that's why )?we (?:should|need to|must) have|what we need is) (an? (?!(?:lot|look|bit|chat|talk|call|meeting|think|problem|way|good|idea|plan|few|quick)\b)[\p{L}\p{N}][^,.;?!]{6,})/giu;
/** A ticket that somebody wants to see written: for a thing, which comes after. */
const TICKET_FOR = /\b(?:let's|we(?:'ll| should)?|i'd|i would|i'll|can we|could we) (?:also |just |then )*(make|open|file|write|create|raise|add) (?:a|an|another|one) (?:\p{L}+ )?(?:ticket|issue|story|task|card|spike)(?: in jira)? for ((?!(?:that|this|it|you|us|me|now)\b)[^,.;?!]{4,})/giu;
const PURPOSE = /^.{0,30}?\bto ((?:find out|investigate|check|look into|understand|figure out|measure|fix|remove|replace|clean up|add)\b[^.?!]+)/iu;
const A_TICKET = /\b(?:ticket|jira|backlog)\b/i;
/** Sentences within which somebody says that it should be a ticket. */
const TICKET_REACH = 5;
/** A word without which no English cue is there: a quick look before the slow ones. */
const ANY_CUE = /\b(?:there (?:should|has|must)|need|have to|has to|should|must|got to|ticket|issue|story|bug|jira|card|next|left|remaining|fix is)/i;
const GERMAN_NEEDED = /\b(?:[Ww]ir (?:müssen|sollten|müssten|sollen)|(?:[Mm]üsste|[Ss]ollte|[Mm]uss) man|[Dd]a (?:müsste|sollte) man|[Jj]emand (?:muss|sollte|müsste)|[Mm]an (?:muss|müsste|sollte)) /gu;
const ENGINEERING = new Set(
  (
    'relay pager healthcheck chart archive standby proxy scanner alert alerting api app backend backup branch bug build cache cert certificate ci cli ' +
    'client cluster code codebase commit config configuration container cpu credentials cron crash daemon dashboard database datacenter db dependency ' +
    'deploy deployment dns docker dockerfile domain driver endpoint environment error export exporter failover feature firewall firmware flag frontend ' +
    'gateway gpu grafana hostname http image index infrastructure ingress instance job kernel kubernetes latency library load-balancer loadbalancer log ' +
    'logging memory metric microservice middleware migration module monitoring namespace network nginx node outage package parser patch permission ' +
    'pipeline plugin pod policy port postgres production prometheus queries query queue redis refactor registry release replica repo repository resolver ' +
    'response rollback rollout router routing runbook runner schema script sdk secret server service setting socket sql ssh ssl staging storage subnet ' +
    'switch table terraform test timeout tls token traffic tunnel ui unit update upgrade url validation version vlan vm volume vpn vulnerability webhook ' +
    'workflow yaml zone datenbank dienst fehler zertifikat zertifikate netzwerk leitung schnittstelle testumgebung umgebung eintrag warnung skript'
  ).split(' '),
);
const DOUBT = /\?$|\b(?:if we|whether we should|maybe|might|could|would|wouldn't|not need|don't need|didn't|shouldn't|instead|rather|theoretically|someday|should have|used to|already|imagine|vielleicht|nicht|könnten)\b/i;
const BUG = /\b(?:bug|broken|fix|crash(?:es|ing|ed)?|fail(?:s|ing|ed|ure)?|error|leak|wrong|regression|fehler|kaputt|beheben|stürzt)\b/i;
const SPIKE = /^(?:investigate|find out|check whether|check if|figure out|look into|research|evaluate|explore|understand|determine|herausfinden|untersuchen)\b|\b(?:untersuchen|herausfinden|evaluieren)$/i;
const VAGUE = /^(?:find|figure) out(?! (?:who|whether|if|how|why|what|which|where|when|the|about)\b)|\b(?:it|that|this|them|those|these|something|stuff)(?=$|[ .,])/i;

/** In "a check that pages when it takes long" nothing is vague. */
const RELATIVE = / (?:that(?= \p{L}+s\b)|(?:when|if|as soon as|because) it(?= ))/giu;

const typeOf = (summary: string, sentence: string): IssueType => (SPIKE.test(summary) ? 'Spike' : BUG.test(summary) || /\bbug\b/i.test(sentence) ? 'Bug' : 'Task');

/** The key of an issue that is named in a sentence; `PROV 440` counts where its letters stand before a dash elsewhere. */
function keyOf(text: string, prefixes: ReadonlySet<string>): string | null {
  const written = KEY.exec(text)?.[0];
  if (written !== undefined) return written;
  const [, letters = '', digits = ''] = SPOKEN_KEY.exec(text) ?? [];
  return prefixes.has(letters) ? `${letters}-${digits}` : null;
}

function isEngineering(text: string): boolean {
  return readTerms(text).slice(1).some(({ lower, surface }) => ENGINEERING.has(lower) || ENGINEERING.has(lower.replace(/s$/u, '')) || (/\p{L}/u.test(surface) && /\d/u.test(surface) && !/^\d+(?:st|nd|rd|th|s|k|m|am|pm|x|d)$/i.test(surface)) || /\p{Ll}\p{Lu}/u.test(surface));
}

function fitting(summary: string): string | null {
  if (summary.length <= LONGEST_SUMMARY) return summary;
  const cut = summary.slice(0, LONGEST_SUMMARY + 1);
  const at = Math.max(cut.lastIndexOf(', '), cut.lastIndexOf(' and '), cut.lastIndexOf(' so '));
  return at >= 20 ? trimTail(cut.slice(0, at)) : null;
}

/** Whether somebody says, there or soon after, that it is for a ticket. */
const isForTicket = ({ index }: Utterance, utterances: readonly Utterance[]): boolean => utterances.slice(index, index + TICKET_REACH).some(({ text }) => A_TICKET.test(text));

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

function englishSummaries(utterance: Utterance, utterances: readonly Utterance[]): string[] {
  const { text, ended } = utterance;
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

function germanSummaries(utterance: Utterance): string[] {
  return [...utterance.text.matchAll(GERMAN_NEEDED)].flatMap((match) => toInfinitivePhrase(utterance.text.slice(match.index + match[0].length)) ?? []);
}

function issuesOf(utterance: Utterance, utterances: readonly Utterance[], language: string, prefixes: ReadonlySet<string>): Issue[] {
  const { text } = utterance;
  if ((language === 'en' && !ANY_CUE.test(text)) || DOUBT.test(text)) return [];
  const key = keyOf(text, prefixes);
  const said = utterance.ended || language !== 'en' ? text : text.slice(Math.max(0, text.search(ANY_CUE)));
  const found = language === 'en' ? englishSummaries(utterance, utterances) : language === 'de' ? germanSummaries(utterance) : [];
  return found.flatMap((words) => {
    const summary = fitting(words.charAt(0).toUpperCase() + words.slice(1));
    if (summary === null || !standsByItself(summary, language) || VAGUE.test(summary.replace(RELATIVE, ' ')) || summary.split(' ').length < 3) return [];
    const reasons = [
      ...circumstance('engineering', 1, isEngineering(summary)),
      ...circumstance('names-an-issue', 1, key !== null),
      ...circumstance('for-a-ticket', 1, isForTicket(utterance, utterances)),
    ];
    if (reasons.length < ENOUGH) return [];
    return [{ type: typeOf(summary, text), key, summary, description: toPresentable(said), acceptanceCriteria: [], quote: '', near: utterance.start, reasons }];
  });
}

/** "File a bug with the log" and "File the bug today" are one piece of work. */
function verbAndThing(text: string): string {
  const blank = text.indexOf(' ');
  return `${text.slice(0, blank).toLowerCase()} ${stemsOf(text.slice(blank + 1))[0] ?? ''}`;
}

/**
 * Agreed engineering work that nobody took, as issues in the order of the transcript; none where nothing is to be filed.
 * @param taken sentences that stand in the minutes as tasks or decisions.
 * @param said what stands there, and is not said again.
 */
export function findIssues(utterances: readonly Utterance[], meeting: string, language: string, most: number, taken: ReadonlySet<number>, said: readonly string[], glossary: readonly string[]): Issue[] {
  const prefixes = new Set([meeting.slice(0, 1_000_000), ...glossary].flatMap((text) => [...text.matchAll(/\b([A-Z][A-Z0-9]{1,9})-\d/gu)].map(([, prefix = '']) => prefix)));
  const issues = utterances.flatMap((utterance) =>
    taken.has(utterance.index) ? [] : issuesOf(utterance, utterances, language, prefixes).map((issue) => ({ ...issue, quote: meeting.slice(utterance.start, utterance.end) })),
  );
  const done = new Set(said.map(verbAndThing));
  const open = issues.slice(0, most * 10).filter(({ summary }) => !done.has(verbAndThing(summary)));
  return withoutRepetition(open, (issue) => issue.summary, said).slice(0, most);
}
