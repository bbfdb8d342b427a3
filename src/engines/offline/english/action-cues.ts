/** Who is to do what a cue announces. */
export type Taker = 'speaker' | 'addressee' | 'you' | 'told' | 'offer' | 'named' | 'group' | 'explicit';

/** A turn of phrase after which a task may follow; its match ends where the predicate begins. Where a person is named, group 1 holds the word. */
export interface ActionCue {
  readonly pattern: RegExp;
  readonly taker: Taker;
  /** How far it speaks for a task by itself. */
  readonly score: number;
  /** Lower-case pieces of which one stands wherever the pattern matches: a quick look before the slow one. */
  readonly hints: readonly string[];
  /** The verb of the predicate, where the cue holds it: "I owe you the draft". */
  readonly verb: string;
  /** Whether only a verb of work makes it a promise: "I send it tomorrow". */
  readonly weak: boolean;
}

const ADVERB = "(?:(?:just|also|probably|then|definitely|certainly|actually|quickly|maybe|still|really|please|gladly|happily|all|perhaps|kindly)\\s+)*";
/** A name is told by its capital, so its cues mind the case. */
const cue = (taker: Taker, score: number, hints: string, pattern: string, verb = ''): ActionCue => ({
  verb,
  weak: hints === 'i',
  taker,
  score,
  hints: hints.split('|'),
  pattern: new RegExp(`${pattern}\\s+${ADVERB}`, taker === 'named' || taker === 'told' ? 'gu' : pattern.includes('\\p') ? 'giu' : 'gi'),
});

/** Each is tried at each place; of those that come to the same task the best counts. */
export const ACTION_CUES: readonly ActionCue[] = [
  cue('explicit', 3, 'action |do|next step|task|homework', "\\b(?:action (?:item|point)s?|to-?do|next step|task|homework)s?(?: (?:here|there|then))?(?:,? (?:for|on) (\\p{L}+))?,?(?: here)?(?: is| are| was| would be| will be|:|,)(?: for (?:\\p{L}+))?(?: to| that)?"),
  cue('speaker', 2, "i'll|i will", "\\bi(?:'ll| will)(?! (?:not|never)\\b)"),
  cue('speaker', 1.5, "i'm g|i am g", "\\bi(?:'m| am) (?:going to|gonna)(?! (?:not|be the)\\b)"),
  cue('speaker', 1.25, 'happy|glad', "\\bi(?:'d be| am|'m| would be|'ll be) (?:happy|glad) to"),
  cue('speaker', 0.75, 'i can', '(?:^|[,;.]\\s*|\\b(?:and|so|then|but|okay|think|maybe|yeah|yes|sure)\\s+)i can'),
  cue('speaker', 1.25, "i need|i've|i have|i gotta|i should|i still", "\\bi(?: still)?(?: need to|'ve got to| have to| gotta|'ve still got to| should)"),
  cue('speaker', 0.5, 'i', "(?:^|[,;.]\\s*|\\b(?:and|so|then|but|okay|yeah|yes)\\s+)i(?!\\s+(?:\\p{L}+ed|read|put|set|cut|let|think|guess|mean)\\b)(?=\\s+(?:then |also |just )?\\p{L}{3,})"),
  cue('speaker', 0.5, "i'm|i am", "\\bi(?:'m| am)(?=\\s+(?:just |also )?\\p{L}+ing\\b)(?!\\s+(?:going|trying|looking|hoping|thinking|saying|wondering|talking)\\b)", 'be '),
  cue('speaker', 2, 'i owe|i still owe|i also owe', "\\bi(?: still| also)? owe (?:(?:you|them)(?: all| guys| both)?|everyone|everybody|\\p{Lu}[\\p{L}'-]+)", 'deliver '),
  cue('speaker', 1.75, 'on the hook for', "\\bi(?:'m| am) on the hook for", 'deliver '),
  cue('speaker', 0.75, 'let me', '\\blet me'),
  cue('addressee', 1.25, 'n you|d you|l you', "\\b(?:can|could|would|will) you(?: guys| all| both)?(?! (?:be able|see|hear|imagine|tell|say)\\b)"),
  cue('addressee', 1.5, 'mind', '\\b(?:would|do) you mind(?: if you)?'),
  cue('addressee', 1.5, 't you|d you|e you|k you', "\\bi(?:'d| would)? (?:need|want|like|expect|ask) you(?: guys| all| both)? to"),
  cue('addressee', 1, 'i need|d need', "\\bi(?:'d| would)? need(?=\\s+(?:the|your|all|those|these)\\b)(?!\\s+\\p{L}+\\s+(?:[\\p{L}-]+\\s+){1,3}to\\b)", 'deliver '),
  cue('you', 1, 'you', "(?:^|[,;.]\\s*|\\b(?:and|so|then|but|okay|think|maybe)\\s+)you(?:'ll| will| need to| have to| should| might want to| can)"),
  cue('told', 1, ' you ', "(?:^|[\\s,])(\\p{Lu}[\\p{L}'-]+),? you(?=\\s+(?:\\p{Ll}+ ){1,2}?(?:the|a|an|to|with|that|those|our|this|it|him|her|them|\\p{Lu})(?![\\p{L}']))"),
  cue('offer', 0.75, 'i could|i can', "(?:^|[,;.]\\s*|\\b(?:and|so|then|but|okay|think|maybe|yeah|yes|sure)\\s+)i (?:could|can)"),
  cue('addressee', 0.5, 'please|make sure|forget|remember', "(?:^|[,;.]\\s*)(?:and |so |but |then )?(?:please|make sure (?:that )?you|don't forget to|remember to)"),
  cue('named', 2, 'll ', "(?:^|[\\s,])(\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,2})(?:'ll| will)(?! (?:be|not|never|have)\\b(?! \\w+ing))"),
  cue('named', 1.75, 'going|gonna', "(?:^|[\\s,])(\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,2})(?:'s| is) (?:going to|gonna)(?! be (?!\\w+ing))"),
  cue('named', 1.75, 's to |d to |should|can ', "(?:^|[\\s,])(\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,2}) (?:needs to|has to|is to|agreed to|offered to|promised to|volunteered to|should|can)"),
  cue('group', 1.5, "should we|shall we|can we|could we|need|have to|should|must|got to|someone|somebody|one of us|anyone|anybody|who|let's|we'll|we will", "\\b(?:we(?:'ll| will)?(?: need to| have to| should| must|'ve got to)|(?:someone|somebody|one of us) (?:should|needs to|has to|must|could)|(?:can|could) (?:someone|somebody|anyone|anybody)|(?:should|shall|can|could) we|(?:i|we)(?:'d| would| still)? need (?:someone|somebody) to|who(?: can|'s going to|'ll| will| could| wants to)|let's|we(?:'ll| will))"),
];
