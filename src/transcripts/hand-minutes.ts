import type { Block } from '../markdown/block.ts';
import { plainHeading, plainTitle } from '../markdown/heading-text.ts';

/** How a chat introduces the minutes it makes. */
const INTRODUCTION =
  /\b(?:transcript|meeting|call|conversation|discussion|recording|besprechung|gespräch|réunion|reunión)\b[^\n]{0,200}\b(?:key points|summary|summarized|action(?:able)? items|takeaways|covers|covered|minutes|bullet points|zusammenfassung|punkte|résumé|resumen)\b|\bhere(?:['’]s| is| are) (?:a |an |the )?(?:\w+ ){0,3}(?:summary|minutes|key points|takeaways|action items|bullet points)\b/iu;

/** Labels over the lists of minutes. */
const LABEL =
  /^(?:actionable items?|action items?|actions|next steps|key (?:points|takeaways|decisions|discussion points)|main points|takeaways|decisions?|summary|meeting (?:summary|minutes)|minutes|follow[- ]?ups?|open questions|aufgaben|beschlüsse|zusammenfassung|nächste schritte|ergebnisse|protokoll|points clés|décisions|résumé|acciones|resumen|decisiones)(?:\s+(?:for|für|pour|para)\s+[\p{L} ]{1,30})?$/iu;

const LONGEST_READ = 2000;

function headText(text: string, block: Block): string {
  return text.slice(block.start, Math.min(block.end, block.start + LONGEST_READ));
}

const withoutColon = (words: string): string => (words.endsWith(':') ? words.slice(0, -1).trimEnd() : words);
const withoutMarks = (words: string): string => words.replace(/(?:\*\*|__)$/u, '').trimEnd();

function labelOf(text: string, block: Block): string | null {
  if (block.kind === 'heading') return plainHeading(text, block);
  if (block.kind !== 'paragraph') return null;
  // Step by step: one expression for all of it takes minutes for a line of many blanks.
  const [line = ''] = headText(text, block).trimStart().split(/[\r\n]/u, 1);
  const words = withoutColon(withoutMarks(withoutColon(line.trimEnd()))).replace(/^(?:\*\*|__)/u, '');
  return /^[^*_:]{2,60}$/u.test(words) ? plainTitle(words) : null;
}

/** `**Summary:** The team …`: a label with its text on the same line. */
function hasLeadLabel(text: string, block: Block): boolean {
  const lead = /^\s*(?:\*\*|__)([^*_\n]{2,60})(?:\*\*|__)/u.exec(headText(text, block))?.[1];
  return block.kind === 'paragraph' && lead !== undefined && LABEL.test(plainTitle(lead));
}

function countItems(text: string, block: Block, pattern: RegExp): number {
  return headText(text, block).match(pattern)?.length ?? 0;
}

const BOLD_POINT = /^\s{0,3}(?:\d{1,3}[.)]|[-*+])\s+(?:\*\*|__)[^*_\n]+(?:\*\*|__)/gmu;
const ITEM = /^\s{0,3}(?:\d{1,3}[.)]|[-*+])\s+\S/gmu;

function isLabel(text: string, block: Block): boolean {
  const label = labelOf(text, block);
  return label !== null && LABEL.test(label);
}

/** How much a block speaks for minutes made by hand. */
function score(text: string, block: Block): number {
  if (block.kind === 'list') {
    if (countItems(text, block, BOLD_POINT) >= 2) return 2;
    return countItems(text, block, ITEM) >= 1 ? 1 : 0;
  }
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return 0;
  if (isLabel(text, block) || hasLeadLabel(text, block)) return 2;
  return block.kind === 'paragraph' && block.end - block.start < 800 && INTRODUCTION.test(headText(text, block)) ? 2 : 0;
}

const ENOUGH = 3;

/**
 * The 1-based line where minutes made by hand begin behind a transcript whose last block is at `last`: an introduction, a label such as
 * `**Action items:**` or a list of points with bold leads, and what hangs on it. Only rules and blank lines may stand between, nothing
 * at which `foreign` is set (other transcripts, what is not the user's own). Null where there are none.
 */
export function findHandMinutes(text: string, blocks: readonly Block[], last: number, foreign: (index: number) => boolean): number | null {
  let line: number | null = null;
  let total = 0;
  for (let index = last + 1; index < blocks.length && total < ENOUGH; index++) {
    const block = blocks[index];
    if (block === undefined || foreign(index)) break;
    if (block.kind === 'blank' || (block.kind === 'rule' && line === null)) continue;
    const points = score(text, block);
    if (block.kind === 'rule' || (line === null && (points < 2 || block.level === 1))) break;
    line ??= block.startLine;
    total += points;
  }
  return total >= ENOUGH ? line : null;
}
