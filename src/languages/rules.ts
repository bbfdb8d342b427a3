import { matchAt, type Pattern, type Words } from './pattern.ts';

/**
 * What a rule says of a sentence:
 * - `proposes`, `suggests`, `announces`: an assent makes it a decision; it is what follows the match, only a time or thing, or the whole sentence
 * - `thinks`: one speaker's view, which only a plain yes makes a decision; `settles`: a conclusion, where it is drawn
 * - `points`: settles on what was proposed just before; `pointing`: asks whether that is settled, so that a yes does
 * - `assents`, `agrees`: says yes in passing, or plainly; `refuses`, `done`: no, or no longer needed; `takes`: the speaker will do it
 * - `corrects`: takes back what was said before
 * - `procedure`: the run of the meeting; `smallTalk`: the call, food, the weather
 * - `confides`: from here on nothing is for the notes; `returns`: the talk comes back from an aside
 * - `opens`: a question that is said to be open; `asks`: a question of fact; `unanswered`: nobody knows
 * - `courtesy`: a question that needs no answer; `hypothetical`: only supposed, or of the past
 */
export type Effect =
  | 'proposes' | 'thinks' | 'settles' | 'suggests' | 'announces' | 'points' | 'pointing' | 'assents' | 'agrees' | 'refuses' | 'done' | 'takes' | 'corrects' | 'procedure' | 'smallTalk'
  | 'confides' | 'returns' | 'opens' | 'asks' | 'unanswered' | 'courtesy' | 'hypothetical';

/** One cue of a language. `yes` and `no` are sentences that it fits and doesn't fit: its tests, and its documentation. */
export interface Rule {
  readonly id: string;
  readonly pattern: Pattern;
  readonly effect: Effect;
  /** How far it speaks for its effect; enough is in the scorer of each list. */
  readonly weight: number;
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
}

/** A rule that spoke, and the indexes of the words it spoke for. */
export interface Mark {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
}

/** Rules by the words they can begin with. */
export interface RuleIndex {
  readonly byHead: ReadonlyMap<string, readonly Rule[]>;
  readonly open: readonly Rule[];
}

/** Makes rules ready for look-up. */
export function indexRules(rules: readonly Rule[]): RuleIndex {
  const byHead = new Map<string, Rule[]>();
  for (const rule of rules) for (const head of rule.pattern.heads ?? []) byHead.set(head, [...(byHead.get(head) ?? []), rule]);
  return { byHead, open: rules.filter(({ pattern }) => pattern.heads === null) };
}

/** The rules that fit a sentence, each at its first place. */
export function findMarks({ byHead, open }: RuleIndex, words: Words): Mark[] {
  const found = new Map<Rule, Mark>();
  for (const [at, { lower }] of words.list.entries()) {
    for (const rules of [byHead.get(lower) ?? [], open]) {
      for (const rule of rules) {
        if (found.has(rule)) continue;
        const to = matchAt(rule.pattern, words, at);
        if (to >= 0) found.set(rule, { rule, from: at, to });
      }
    }
  }
  return [...found.values()];
}
