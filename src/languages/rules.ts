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
 * - `tasks`: work follows, for whom a task's rule says; `decides`: what was decided follows
 * - `tells`: a fact that somebody who wasn't there wants to know
 * - `courtesy`: a question that needs no answer; `hypothetical`: only supposed, or of the past
 */
export type Effect =
  | 'proposes' | 'thinks' | 'settles' | 'suggests' | 'announces' | 'points' | 'pointing' | 'assents' | 'agrees' | 'refuses' | 'done' | 'takes' | 'corrects'
  | 'procedure' | 'smallTalk' | 'confides' | 'returns' | 'opens' | 'asks' | 'unanswered' | 'courtesy' | 'hypothetical'
  | 'tasks' | 'decides' | 'tells';

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

/**
 * Who is to do what follows: who speaks; who is spoken to (`addressee`), with `you` in a statement or after their name (`told`); who offers and waits
 * for a yes; who is named, also just before (`spoken of`); whoever takes it up (`group`); or whom the words for a task name (`explicit`).
 */
export type Taker = 'speaker' | 'addressee' | 'you' | 'told' | 'offer' | 'named' | 'spoken of' | 'group' | 'explicit';

/** A turn of phrase after which work follows; the predicate begins behind its match. A person stands at the head of the match where one is named. */
export interface ActionRule extends Rule {
  readonly effect: 'tasks';
  readonly taker: Taker;
  /** The verb of the predicate, where the rule holds it: "I owe you the draft". */
  readonly verb?: string;
  /**
   * How the verb of work stands, where it is no infinitive: behind the match in the first person; as the last word but one of the match in the
   * second; at the end in the third, as in "somebody who looks at it".
   */
  readonly predicate?: 'first person' | 'asked' | 'relative';
  /** Whether only a verb of work makes it a promise: "I send it tomorrow". */
  readonly weak?: true;
}

/**
 * How the words behind a match become the decision: as an imperative (perhaps a forbidding one), after "Go with" or "Stick with", as the first
 * clause of a statement, as a statement up to its full stop, as what is not to be, without a verb, or as what the rule points to.
 */
export type DecisionForm = 'imperative' | 'forbidding' | 'go with' | 'stick with' | 'clause' | 'statement' | 'nothing' | 'pointed';

/** A turn of phrase after which a decision follows; it begins behind the match, or with it where `included`. */
export interface DecisionRule extends Rule {
  readonly effect: 'decides';
  readonly form: DecisionForm;
  readonly included?: true;
}

/** A rule that spoke, and the indexes of the words it spoke for. */
export interface Mark<R extends Rule = Rule> {
  readonly rule: R;
  readonly from: number;
  readonly to: number;
}

/** Rules by the words they can begin with. */
export interface RuleIndex<R extends Rule = Rule> {
  readonly byHead: ReadonlyMap<string, readonly R[]>;
  readonly open: readonly R[];
}

/** Makes rules ready for look-up. */
export function indexRules<R extends Rule>(rules: readonly R[]): RuleIndex<R> {
  const byHead = new Map<string, R[]>();
  for (const rule of rules) for (const head of rule.pattern.empty ? [] : (rule.pattern.heads ?? [])) byHead.set(head, [...(byHead.get(head) ?? []), rule]);
  return { byHead, open: rules.filter(({ pattern }) => pattern.heads === null || pattern.empty) };
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

/** All places where rules fit a sentence, from its head on; those of one rule don't overlap. */
export function findAllMarks<R extends Rule>({ byHead, open }: RuleIndex<R>, words: Words): Mark<R>[] {
  const found: Mark<R>[] = [];
  const until = new Map<R, number>();
  for (const [at, { lower }] of words.list.entries()) {
    for (const rules of [byHead.get(lower) ?? [], open]) {
      for (const rule of rules) {
        if (at < (until.get(rule) ?? 0)) continue;
        const to = matchAt(rule.pattern, words, at);
        if (to < 0) continue;
        found.push({ rule, from: at, to });
        until.set(rule, to);
      }
    }
  }
  return found;
}
