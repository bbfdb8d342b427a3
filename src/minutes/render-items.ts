import type { ActionItem, Decision, JiraIssue, KeyPoint, OpenQuestion } from './minutes.ts';
import { blockLink, noteLink } from './note-link.ts';
import type { ActionPlace, Rendering } from './render-options.ts';
import { blockId, bold, dueDay, quoteLines, saidMark, saysDue, shown, taskWords, unverifiedMark, words } from './render-parts.ts';
import { isQuoted } from './section-words.ts';

/** The lines of one item, the first with its bullet or number. */
type Lines = string[];

export function renderDecision({ text, evidence }: Decision, { options, labels, escaper }: Rendering): Lines {
  const line = `${options.bullet} ${shown(text, escaper)}${unverifiedMark(evidence, labels)}`;
  return [line, ...quoteLines(evidence, options.evidence !== 'none' && !isQuoted(text), escaper)];
}

function ownerLead({ owner }: ActionItem, { options, escaper }: Rendering): string {
  if (owner === null) return '';
  const note = options.vaultLinks?.get(owner);
  const link = note === undefined ? null : noteLink(note, owner, escaper);
  return link === null ? `${bold(owner, escaper)} ` : `**${link}:** `;
}

/** The day of an item that is no task, in words: no sign of the Tasks plugin, and nothing where the item says the time itself. */
function plainDue(item: ActionItem, { labels }: Rendering): string {
  const day = dueDay(item);
  return day === null || saysDue(item) ? '' : ` (${labels.due} ${day})`;
}

/** The day of a task to which an item links: the link shows none of the task's fields. */
const linkDue = (item: ActionItem, { labels }: Rendering): string => (dueDay(item) === null ? '' : ` (${labels.due} ${String(dueDay(item))})`);

export function renderAction(item: ActionItem, place: ActionPlace, rendering: Rendering): Lines {
  const { options, labels, escaper } = rendering;
  const text =
    place.kind === 'task' && options.sectionId !== null
      ? blockLink(null, `${place.sectionId ?? options.sectionId}-a${String(place.number)}`, taskWords(item), escaper) + linkDue(item, rendering)
      : `${ownerLead(item, rendering)}${shown(taskWords(item), escaper)}${plainDue(item, rendering)}${saidMark(item, labels, escaper)}`;
  const line = `${options.bullet} ${text}${unverifiedMark(item.evidence, labels)}`;
  return [line, ...quoteLines(item.evidence, options.evidence === 'all', escaper)];
}

export function renderKeyPoint({ topic, text, evidence }: KeyPoint, index: number, { options, labels, escaper }: Rendering): Lines {
  const lead = escaper.text(topic) === '' ? '' : `${bold(topic, escaper)} `;
  const line = `${String(index + 1)}. ${lead}${shown(text, escaper)}${unverifiedMark(evidence, labels)}`;
  return [line, ...quoteLines(evidence, options.evidence === 'all', escaper)];
}

/** ` (Bug, PROV-440)`: a type that is not the usual one, and a key. */
function issueMark({ type, key }: JiraIssue): string {
  const parts = [type === 'Task' ? '' : type, key !== null && /^[A-Z][A-Z0-9_]{1,19}-\d{1,9}$/u.test(key) ? key : ''].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

export function renderIssue(issue: JiraIssue, number: number, { options, labels, escaper }: Rendering): Lines {
  const description = words(issue.description, escaper);
  const text = `${bold(issue.summary, escaper)}${description === '' ? '' : ` ${description}`}${issueMark(issue)}${unverifiedMark(issue.evidence, labels)}`;
  const criteria = issue.acceptanceCriteria.map((criterion) => `    ${options.bullet} ${shown(criterion, escaper)}`);
  return [
    `${options.bullet} ${text}${blockId(options.sectionId, `-j${String(number)}`)}`,
    ...quoteLines(issue.evidence, options.evidence === 'all', escaper),
    ...criteria,
  ];
}

export function renderQuestion({ text, evidence }: OpenQuestion, { options, labels, escaper }: Rendering): Lines {
  const line = `${options.bullet} ${shown(text, escaper)}${unverifiedMark(evidence, labels)}`;
  return [line, ...quoteLines(evidence, options.evidence === 'all', escaper)];
}
