import { notFollowedBy, oneOf, onlyAfter, opens, optional, sequence } from '../pattern.ts';

export const WE_HAVE = sequence("we|we've|we have", optional('all'), optional('just'));
/** "We decided yesterday", "we agreed with Leonie". */
export const ALREADY = optional(
  oneOf(
    'yesterday|today|already|earlier|before|together|last week|this week|this morning',
    sequence('with', '*', optional(sequence('and', '*'))),
  ),
);
export const HEADS = 'okay|ok|all|right|alright|so|yeah|yes|no|great|cool|perfect|good|well|fine|then|exactly|and';
export const AT_HEAD = onlyAfter(HEADS);
export const WE_WILL = "let's|we'll|we will|we're going to|we are going to|we're gonna";
export const POINTER = 'that|this|it';
export const GOES_ON = 'right|okay|yeah|yes|because|if|but|and|i|you|then';
export const SAYS_DECISION = 'the decision is|the decision was|decision is|decision was|the plan is';
export const IT_IS = "it's|it was|it has been";

/** Verbs with which a decision about how things are done is told: "we keep the old rotation". */
export const WE_DO = oneOf(
  'keep|go back to|push|rotate|leave|stay|stick|use|take|switch|move|mount|start|stop|skip|drop|postpone|wait|run|ship|release|build|buy|hire|' +
    'go with|go ahead',
  'set|lower|raise|limit|freeze|roll|split|merge|replace|remove|retire|cancel|renew|sign|pay|order|ask|bring|offer|cut|put|store|' +
    'write|test|deploy|migrate',
  sequence('do', oneOf('it|the|a|one|both', sequence('that', '*'))),
  sequence(
    "don't|won't|do not|will not",
    notFollowedBy(
      'want|know|have|think|see|get|really|mind|care|like|even|just|actually|necessarily|believe|understand|remember|be|need',
    ),
  ),
);

/** What "let's" and "we'll" are said of that is no decision but the run of the meeting, or nothing at all. */
export const MATTER = notFollowedBy(
  oneOf(
    'see|say|move on|talk|look|wait|get|have|be|jump|dive|try|give|just|continue|begin|hear|hope|know|assume|imagine|pretend|come|' +
      'find out|wrap|not|stop here',
    'need|probably|maybe|discuss|share|pause|call it|figure|leave it|leave that|leave this|face it|circle|open it|hopefully|never|' +
      'also|definitely|still|then',
    'only|want|like|think|run|show|make sure|meet|watch|hand|decide|introduce|spend|hit|focus|switch to|switch over|switch it to|' +
      'switch it over|kick|pass',
    'follow|work|schedule|make a|touch|cover|review|skip|turn|pick|hop|break|file|forget|drop it|drop that|strike',
    sequence('go', notFollowedBy('with|for|ahead')),
    sequence('start', notFollowedBy('on|in')),
    sequence('take', notFollowedBy(sequence('the|our', '*'))),
    sequence('do', notFollowedBy(oneOf('the|a|an|one|both', sequence('that', '*'), sequence('it', 'with|in|on|by|every|once|like')))),
  ),
);
export const CONNECTED = oneOf(opens, 'so|then|okay|and|yeah|well|but|no');

/** What "no" before a noun is no refusal of. */
export const NO_THING =
  'problem|offense|reason|use|big|last|other|real|good|mine|on|at|in|the|this|these|those|and|he|she|they|there|what|sorry|actually|maybe|just|worries|' +
  'idea|one|objection|objections|question|questions|doubt|way|need|matter|longer|more|rush|hurry|that|it|i|we|you|thanks|not|no|yeah|but';
