import { actions } from '../../../languages/en/actions.ts';
import { textFrom } from '../../../languages/pattern.ts';
import { type ActionRule, findAllMarks, indexRules, type Mark } from '../../../languages/rules.ts';
import { marked } from '../marks.ts';
import type { Utterance } from '../utterance.ts';

/** A rule for tasks at a place of an utterance's text. */
export interface FoundCue {
  readonly rule: ActionRule;
  /** UTF-16 offset into the text at which its match begins. */
  readonly at: number;
  /** The words behind the match: the predicate. */
  readonly rest: string;
  /** The person whom the match names, in the words of the talk; empty where it names none. */
  readonly name: string;
}

const RULES = indexRules(actions);
/** Up to three words with a capital at the head of a match, and whom "for" names in "action item for Robin". */
const NAMES_AT_HEAD = /^(?:\p{Lu}[\p{L}'’-]*(?: |,|$)){1,3}/u;
const NAMED_BY_FOR = /\b(?:for|on) (\p{L}+)/u;
const CONTRACTED = /['’](?:ll|s)$/u;

function nameIn({ rule }: Mark<ActionRule>, match: string): string {
  if (rule.taker === 'explicit') return NAMED_BY_FOR.exec(match)?.[1] ?? '';
  if (rule.taker !== 'named' && rule.taker !== 'told') return '';
  return (NAMES_AT_HEAD.exec(match)?.[0] ?? '').replace(/[ ,]+$/u, '').replace(CONTRACTED, '');
}

/** The places of an English sentence behind which work follows. */
export function findCues(utterance: Utterance): FoundCue[] {
  const { words } = marked(utterance, 'en');
  const { text } = utterance;
  return findAllMarks(RULES, words).map((mark) => {
    const at = words.list[mark.from]?.start ?? 0;
    const rest = textFrom(words, text, mark.to);
    return { rule: mark.rule, at, rest, name: nameIn(mark, text.slice(at, text.length - rest.length)) };
  });
}
