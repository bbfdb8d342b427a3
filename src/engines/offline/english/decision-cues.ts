/** How the words after a cue become the decision: as an imperative (perhaps a forbidding one), after "Go with" or "Stick with", as the first clause of a statement, as a statement up to its full stop, as what is not to be, without a verb, or as what the cue points to: the words after it. */
export type DecisionForm = 'imperative' | 'forbidding' | 'go with' | 'stick with' | 'clause' | 'statement' | 'nothing' | 'pointed';

/** A turn of phrase that a decision follows; its match ends where the decision begins. */
export interface DecisionCue {
  readonly pattern: RegExp;
  readonly form: DecisionForm;
  /** How far it speaks for a decision by itself. */
  readonly score: number;
  /** Lower-case pieces of which one stands wherever the pattern matches: a quick look before the slow one. */
  readonly hints: readonly string[];
}

const cue = (score: number, form: DecisionForm, hints: string, pattern: string): DecisionCue => ({ score, form, hints: hints.split('|'), pattern: new RegExp(pattern, 'giu') });

const WE_HAVE = "we(?:'ve| have)?(?: all)?(?: just)?";
/** "We decided yesterday", "we agreed with Leonie". */
const ALREADY = "(?: (?:yesterday|today|already|earlier|before|together|last week|this week|this morning|with \\p{L}+(?: and \\p{L}+)?),?)?";
const HEAD = "(?:(?:okay|ok|all right|alright|so|yeah|yes|no|great|cool|perfect|good|well|right|fine|then|exactly|and)[,.]?\\s+)*";
const WE_WILL = "(?:let's|we'll|we will|we're going to|we are going to|we're gonna)";
/** Verbs with which a decision about how things are done is told: "we keep the old rotation". */
const WE_DO = '(?:keep|go back to|leave|stay|stick|use|take|switch|move|mount|start|stop|skip|drop|postpone|wait|run|ship|release|build|buy|hire|go with|go ahead|do (?:it|the|a|one|both|that \\p{L})|set|lower|raise|limit|freeze|roll|split|merge|replace|remove|retire|cancel|renew|sign|pay|order|ask|bring|offer|cut|put|store|write|test|deploy|migrate|(?:don\'t|won\'t|do not|will not)(?! (?:want|know|have|think|see|get|really|mind|care|like|even|just|actually|necessarily|believe|understand|remember|be|need)\\b))';
/** What "let's" and "we'll" are said of that is no decision but the run of the meeting, or nothing at all. */
const NO_DECISION =
  "(?!(?:see|say|go(?! (?:with|for|ahead))|move on|start(?! (?:on|in) )|talk|take(?! (?:the|our) \\p{L})|look|wait|get|do(?! (?:the|a|an|one|both|that \\p{L}|it (?:with|in|on|by|every|once|like)))|have|be|jump|dive|try|give|just|continue|begin|hear|hope|know|assume|imagine|pretend|come|find out|wrap|not|stop here|need|probably|maybe|discuss|share|pause|call it|figure|leave (?:it|that|this)|face it|circle|open it|hopefully|never|also|definitely|still|then|only|want|like|think|run|show|make sure|meet|watch|hand|decide|introduce|spend|hit|focus|switch (?:it )?(?:to|over)|kick|pass|follow|work|schedule|make a|touch|cover|review|skip|turn|pick|hop|break|file|forget|drop (?:it|that)|strike)\\b)";

export const DECISION_CUES: readonly DecisionCue[] = [
  cue(3, 'imperative', 'decided|agreed|resolved|opted|chose|decision|plan is|agreement is', `\\b(?:${WE_HAVE} (?:decided|agreed|resolved|opted|chose)${ALREADY}|it(?:'s| was| has been) (?:decided|agreed)|(?:the )?decision (?:is|was)|the plan is|the agreement is) to\\s+`),
  cue(3, 'statement', "decided|agreed|resolved|decision|plan is|settled|that's a ", `\\b(?:${WE_HAVE} (?:decided|agreed|resolved)${ALREADY}|it(?:'s| was| has been) (?:decided|agreed)|(?:the )?decision (?:is|was)|the plan is|(?:so )?(?:it|that)(?:'s| is) (?:settled|decided|agreed)(?: then)?|so that's a (?:no|yes)|that's a (?:no|yes)),?\\s+(?:that\\s+)?(?=\\w)(?!(?:to|on|with|what|how|whether|if|by|for|once|when|not|just|still|pretty|kind)\\b)`),
  cue(3, 'go with', 'decided on|agreed on|settled on|chosen|opted for|go with|go for|re going with|re going for', `\\b(?:${WE_HAVE} (?:decided on|agreed on|settled on|chosen|opted for)|(?:${WE_WILL}|we should just|i say we|i think we'll|i think we|then we) go (?:with|for)|we're going (?:with|for))\\s+`),
  cue(3, 'pointed', 'agree|same page|in agreement|what we', `\\b(?:we(?:'ve| have)?(?: all)? agreed? (?:on )?(?:that|this|it)|(?:that|this|it)(?:'s| is| was) what we(?:'ve| have)? (?:agreed|decided)(?: on)?|(?:we're|we are|we were)(?: all)? (?:agreed|on the same page|in agreement)(?: on (?:that|this|it))?|we all agree(?: on (?:that|this|it))?)(?: then)?[,:]\\s+(?:so )?(?!(?:right|okay|yeah|yes|no doubt|because|if|but|and|i|you|then)\\b)`),
  cue(3, 'pointed', 'this way|that way|like this|like that', "\\blet's (?:just )?(?:do|have|keep|make) (?:it|that|this) (?:(?:that|this) way|like (?:that|this))(?: then)?[,:]?\\s+(?:so )?(?!(?:right|okay|yeah|yes|because|if|but|and|i|you|then|for)\\b)"),
  cue(3, 'pointed', 'do that, |do it, |do this, ', "\\blet's (?:just )?do (?:that|it|this)(?: then)?, (?=(?:an?|the|our|one|two|three|\\d+|no) \\p{L})"),
  cue(3, 'stick with', 'stick |stay ', `\\b${WE_WILL} (?:stick|stay) (?:with|to)\\s+`),
  cue(3, 'imperative', 'agreed|settled|sounds g|deal|that works|works for|makes sense|fair enough', `^${HEAD}(?:agreed|it's settled|settled|sounds good|sounds great|deal|that works|works for me|makes sense|fair enough)[,.:;!]?\\s+(?:so\\s+|then\\s+)?(?:we'll|we will|let's|we)\\s+(?!(?:not|are|were|have|had|can|could|should|would|need|know|see|want)\\b)`),
  cue(3.5, 'statement', 'decision', `^${HEAD}(?:the |that's a )?decision(?: (?:number )?(?:one|two|three|four|\\d))?[,:]\\s+(?!(?:yeah|yes|no|what|how|who|when|whether|if|i)\\b)`),
  cue(3, 'statement', 'agreed', `^${HEAD}agreed[,:]\\s+(?:so\\s+)?(?!(?:we'll|we will|let's|yeah|yes|but|i)\\b)`),
  cue(2.75, 'forbidding', "let's not", "\\blet's not\\s+(?!(?:forget|worry|get|go there|start|talk|pretend|kid|rush|do that|do this|say)\\b)"),
  cue(2.5, 'clause', "let's ", `\\blet's (?:strike|drop|forget|skip|say)(?: (?:that|it|this)(?: (?:one|idea|for now|then))?)?[,.]?\\s+(?=(?:we|nobody|everybody) ${WE_DO}\\b)`),
  cue(2, 'clause', 'we ', `(?:^|[,;]\\s*)${HEAD}(?=we ${WE_DO}\\b)`),
  cue(1.75, 'imperative', "let's ", `(?:^|[,;]\\s*|\\b(?:so|then|okay|and|yeah|well|but|no)\\s+)let's\\s+${NO_DECISION}`),
  cue(1.5, 'imperative', "we'll|we will", `(?:^|[,;]\\s*|\\b(?:so|then|okay|and|yeah|well|but|no)\\s+)(?:we'll|we will)\\s+${NO_DECISION}`),
  cue(2, 'nothing', 'no ', '^(?:(?:first|then|okay|ok|so|right|fine)[,.]? )*(?=no (?!(?:problem|offense|reason|use|big|last|other|real|good|big|mine|on|at|in|the|this|these|those|and|he|she|they|there|what|sorry|actually|maybe|just|problem|worries|idea|one|objections?|questions?|doubt|way|need|matter|longer|more|rush|hurry|that|it|i|we|you|thanks|not|no|yeah|but)\\b)\\p{L}+)'),
  cue(2.75, 'statement', 'is out|is off|is ruled', "^(?:so )?(?=(?:the |that )?\\p{L}[\\p{L}\\p{N}-]*(?: [\\p{L}\\p{N}-]+){0,3} is (?:out|off the table|ruled out)(?: then)?[,.])"),
  cue(2.75, 'clause', 'from now on', "\\bfrom now on,?\\s+(?!(?:and|so|yeah|okay|right|because|but)\\b)(?=\\p{L}+ \\p{L}+ \\p{L}+)"),
];
