import { examples } from '../../text/examples.ts';
import {
  figure,
  followedBy,
  gap,
  notFollowedBy,
  oneOf,
  onlyAfter,
  onlyInClauseAfter,
  opens,
  optional,
  pause,
  sequence,
  signed,
  unbroken,
} from '../pattern.ts';
import type { DecisionRule } from '../rules.ts';

const WE_HAVE = sequence("we|we've|we have", optional('all'), optional('just'));
/** "We decided yesterday", "we agreed with Leonie". */
const ALREADY = optional(
  oneOf(
    'yesterday|today|already|earlier|before|together|last week|this week|this morning',
    sequence('with', '*', optional(sequence('and', '*'))),
  ),
);
const HEADS = 'okay|ok|all|right|alright|so|yeah|yes|no|great|cool|perfect|good|well|fine|then|exactly|and';
const AT_HEAD = onlyAfter(HEADS);
const WE_WILL = "let's|we'll|we will|we're going to|we are going to|we're gonna";
const POINTER = 'that|this|it';
const GOES_ON = 'right|okay|yeah|yes|because|if|but|and|i|you|then';
const SAYS_DECISION = 'the decision is|the decision was|decision is|decision was|the plan is';
const IT_IS = "it's|it was|it has been";

/** Verbs with which a decision about how things are done is told: "we keep the old rotation". */
const WE_DO = oneOf(
  'keep|go back to|leave|stay|stick|use|take|switch|move|mount|start|stop|skip|drop|postpone|wait|run|ship|release|build|buy|hire|' +
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
const MATTER = notFollowedBy(
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
const CONNECTED = oneOf(opens, 'so|then|okay|and|yeah|well|but|no');

/** What "no" before a noun is no refusal of. */
const NO_THING =
  'problem|offense|reason|use|big|last|other|real|good|mine|on|at|in|the|this|these|those|and|he|she|they|there|what|sorry|actually|maybe|just|worries|' +
  'idea|one|objection|objections|question|questions|doubt|way|need|matter|longer|more|rush|hurry|that|it|i|we|you|thanks|not|no|yeah|but';

/** Turns of phrase after which a decision follows. */
export const decisions: readonly DecisionRule[] = [
  {
    id: 'en/decided-to',
    effect: 'decides',
    form: 'imperative',
    weight: 3,
    pattern: sequence(
      oneOf(
        sequence(WE_HAVE, unbroken('decided|agreed|resolved|opted|chose'), ALREADY),
        sequence(IT_IS, 'decided|agreed'),
        `${SAYS_DECISION}|the agreement is`,
      ),
      unbroken('to'),
    ),
    yes: examples(['We decided to keep the old cluster.', "We've all agreed with Leonie to wait.", 'The plan is to retire it.']),
    no: examples(['We decided on it.', 'They agreed to wait.']),
  },
  {
    id: 'en/decided-that',
    effect: 'decides',
    form: 'statement',
    weight: 3,
    pattern: sequence(
      oneOf(
        sequence(WE_HAVE, 'decided|agreed|resolved', ALREADY),
        sequence(IT_IS, 'decided|agreed'),
        SAYS_DECISION,
        sequence("it's|that's|it is|that is", 'settled|decided|agreed', optional('then')),
        "so that's a no|so that's a yes|that's a no|that's a yes",
      ),
      optional('that'),
      followedBy('*'),
      notFollowedBy('to|on|with|what|how|whether|if|by|for|once|when|not|just|still|pretty|kind'),
    ),
    yes: examples([
      'We decided that the old logo stays.',
      "It's settled then, the launch is in May.",
      "So that's a no, we keep the manual check.",
    ]),
    no: examples(['We decided to wait.', "That's a pity."]),
  },
  {
    id: 'en/go-with',
    effect: 'decides',
    form: 'go with',
    weight: 3,
    pattern: unbroken(
      oneOf(
        sequence(WE_HAVE, 'decided on|agreed on|settled on|chosen|opted for'),
        sequence(`${WE_WILL}|we should just|i say we|i think we'll|i think we|then we`, 'go with|go for'),
        "we're going with|we're going for",
      ),
    ),
    yes: examples(["Let's go with the second supplier.", 'We settled on the blue one.', "We're going with the Danish one."]),
    no: examples(["Let's go.", 'They went with it.']),
  },
  {
    id: 'en/we-agree-on-this',
    effect: 'decides',
    form: 'pointed',
    weight: 3,
    pattern: sequence(
      oneOf(
        sequence("we|we've|we have", optional('all'), 'agree|agreed', optional('on'), POINTER),
        sequence(
          "that's|this is|it's|that is|it is|that was|it was|this was",
          "what we|what we've|what we have",
          'agreed|decided',
          optional('on'),
        ),
        sequence("we're|we are|we were", optional('all'), 'agreed|on the same page|in agreement', optional(sequence('on', POINTER))),
        sequence('we all agree', optional(sequence('on', POINTER))),
      ),
      optional('then'),
      signed,
      optional('so'),
      notFollowedBy(`no doubt|${GOES_ON}`),
    ),
    yes: examples(['We agreed on that, no upgrade before Christmas.', "So we're all on the same page, the replica moves first."]),
    no: examples(['We agreed on that.', "We agreed on that, but it's late."]),
  },
  {
    id: 'en/that-way',
    effect: 'decides',
    form: 'pointed',
    weight: 3,
    pattern: sequence(
      "let's",
      optional('just'),
      'do|have|keep|make',
      POINTER,
      'that way|this way|like this|like that',
      optional('then'),
      optional('so'),
      followedBy('*'),
      notFollowedBy('right|okay|yeah|yes|because|if|but|and|i|you|then|for'),
    ),
    yes: examples(["Let's do it that way, replica first."]),
    no: examples(["Let's do it that way.", "Let's do it."]),
  },
  {
    id: 'en/do-that',
    effect: 'decides',
    form: 'pointed',
    weight: 3,
    pattern: sequence(
      "let's",
      optional('just'),
      'do',
      POINTER,
      optional('then'),
      signed,
      followedBy(sequence(oneOf('a|an|the|our|one|two|three|no', figure), '*')),
    ),
    yes: examples(["Let's do that, a self hosted runner."]),
    no: examples(["Let's do that, yes.", "Let's do that."]),
  },
  {
    id: 'en/stick-with',
    effect: 'decides',
    form: 'stick with',
    weight: 3,
    pattern: unbroken(sequence(WE_WILL, 'stick with|stick to|stay with|stay to')),
    yes: examples(["We're going to stick with the current stack."]),
    no: examples(['They stick to it.']),
  },
  {
    id: 'en/agreed-we',
    effect: 'decides',
    form: 'imperative',
    weight: 3,
    pattern: sequence(
      AT_HEAD,
      "agreed|it's settled|settled|sounds good|sounds great|deal|that works|works for me|makes sense|fair enough",
      optional('so|then'),
      "we'll|we will|let's|we",
      notFollowedBy('not|are|were|have|had|can|could|should|would|need|know|see|want'),
    ),
    yes: examples(["Agreed, we'll drop the second tunnel.", "Sounds good, let's pay in two parts."]),
    no: examples(['Agreed, we are late.', 'We agreed.']),
  },
  {
    id: 'en/decision',
    effect: 'decides',
    form: 'statement',
    weight: 3.5,
    pattern: sequence(
      AT_HEAD,
      optional("the|that's a"),
      'decision',
      optional(sequence(optional('number'), oneOf('one|two|three|four', figure))),
      signed,
      notFollowedBy('yeah|yes|no|what|how|who|when|whether|if|i'),
    ),
    yes: examples(['Decision: crates are washed every month.', 'Okay, decision one, we wash the crates.']),
    no: examples(['The decision, if any, is late.', 'A decision is due.']),
  },
  {
    id: 'en/agreed-that',
    effect: 'decides',
    form: 'statement',
    weight: 3,
    pattern: sequence(AT_HEAD, 'agreed', signed, optional('so'), notFollowedBy("we'll|we will|let's|yeah|yes|but|i")),
    yes: examples(['So agreed, the lobby opens first.']),
    no: examples(["Agreed, we'll do it.", 'Agreed, but it is late.']),
  },
  {
    id: 'en/lets-not',
    effect: 'decides',
    form: 'forbidding',
    weight: 2.75,
    pattern: unbroken(sequence("let's not", notFollowedBy('forget|worry|get|go there|start|talk|pretend|kid|rush|do that|do this|say'))),
    yes: examples(["Let's not move the printer."]),
    no: examples(["Let's not worry."]),
  },
  {
    id: 'en/strike-that',
    effect: 'decides',
    form: 'clause',
    weight: 2.5,
    pattern: sequence(
      "let's",
      'strike|drop|forget|skip|say',
      optional(sequence(POINTER, optional('one|idea|for now|then'))),
      followedBy(sequence('we|nobody|everybody', WE_DO)),
    ),
    yes: examples(["Let's strike that, we don't print the catalogue."]),
    no: examples(["Let's strike that."]),
  },
  {
    id: 'en/we-do',
    effect: 'decides',
    form: 'clause',
    weight: 2,
    included: true,
    pattern: sequence(onlyInClauseAfter(HEADS), 'we', followedBy(WE_DO)),
    yes: examples(['Okay, we keep the old rotation.', 'Fine, then we skip it.']),
    no: examples(['If we keep it, it breaks.', 'We know.']),
  },
  {
    id: 'en/lets-do',
    effect: 'decides',
    form: 'imperative',
    weight: 1.75,
    pattern: unbroken(sequence(CONNECTED, "let's", MATTER)),
    yes: examples(["Okay, let's lower the price.", "so let's ask the network team"]),
    no: examples(["Let's see.", "I said let's lower it."]),
  },
  {
    id: 'en/we-will-do',
    effect: 'decides',
    form: 'imperative',
    weight: 1.5,
    pattern: unbroken(sequence(CONNECTED, "we'll|we will", MATTER)),
    yes: examples(["We'll lower the price.", 'then we will cut the gallery']),
    no: examples(["We'll see.", 'What we will cut is this.']),
  },
  {
    id: 'en/no-thing',
    effect: 'decides',
    form: 'nothing',
    weight: 2,
    included: true,
    pattern: sequence(onlyAfter('first|then|okay|ok|so|right|fine'), 'no', notFollowedBy(NO_THING), followedBy('*')),
    yes: examples(['No deliveries in May.', 'Okay no second warehouse for now.']),
    no: examples(['No problem.', 'There is no lamp.']),
  },
  {
    id: 'en/is-out',
    effect: 'decides',
    form: 'statement',
    weight: 2.75,
    included: true,
    pattern: sequence(
      onlyAfter('so'),
      unbroken(sequence(optional('the|that'), '*', gap(3), 'is')),
      'out|off the table|ruled out',
      optional('then'),
      pause,
    ),
    yes: examples(['So the Lisbon venue is out, too expensive.']),
    no: examples(['The milk is out of date.', 'Well, that is out.']),
  },
  {
    id: 'en/from-now-on',
    effect: 'decides',
    form: 'clause',
    weight: 2.75,
    pattern: sequence('from now on', notFollowedBy('and|so|yeah|okay|right|because|but'), followedBy(sequence('*', '*', '*'))),
    yes: examples(['From now on every ticket has an owner.']),
    no: examples(['Starting from now on.']),
  },
];
