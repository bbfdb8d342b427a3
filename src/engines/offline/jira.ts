import type { DraftMinutes } from '../../minutes/draft.ts';
import type { IssueType } from '../../minutes/minutes.ts';
import { trimTail } from './english/predicate.ts';
import { stemsOf, withoutRepetition } from './near-duplicate.ts';
import { packFor } from './packs.ts';
import { standsByItself } from './plain-statement.ts';
import { toPresentable } from './presentable.ts';
import { circumstance, type Reason } from './reasons.ts';
import { readTerms } from './terms.ts';
import { isForTicket, SPIKE } from './ticket-words.ts';
import type { Utterance } from './utterance.ts';

type Issue = DraftMinutes['jira'][number] & { readonly reasons: readonly Reason[] };

/** What an issue needs at least. */
export const ENOUGH = 1;
const LONGEST_SUMMARY = 100;
const KEY = /\b[A-Z][A-Z0-9]{1,9}-\d{1,6}\b/u;
const SPOKEN_KEY = /\b(\p{Lu}{2,10}) (\d{2,6})\b/u;
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

function issuesOf(utterance: Utterance, utterances: readonly Utterance[], language: string, prefixes: ReadonlySet<string>): Issue[] {
  const { text } = utterance;
  if (DOUBT.test(text)) return [];
  const pack = packFor(language);
  const key = keyOf(text, prefixes);
  return pack.findIssues(utterance, utterances).flatMap((words) => {
    const summary = fitting(words.charAt(0).toUpperCase() + words.slice(1));
    if (summary === null || !standsByItself(summary, language) || VAGUE.test(summary.replace(RELATIVE, ' ')) || summary.split(' ').length < 3) return [];
    const reasons = [
      ...circumstance('engineering', 1, isEngineering(summary)),
      ...circumstance('names-an-issue', 1, key !== null),
      ...circumstance('for-a-ticket', 1, isForTicket(utterance, utterances)),
    ];
    if (reasons.length < ENOUGH) return [];
    return [{ type: typeOf(summary, text), key, summary, description: toPresentable(pack.issueSource(utterance)), acceptanceCriteria: [], quote: '', near: utterance.start, reasons }];
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
