import { examples } from '../../text/examples.ts';
import { followedBy, gap, many, name, nameWith, notFollowedBy, oneOf, opens, optional, sequence, signed, unbroken, type Part, type Pattern } from '../pattern.ts';
import type { ActionRule } from '../rules.ts';

const ADVERBS = many('just|also|probably|then|definitely|certainly|actually|quickly|maybe|still|really|please|gladly|happily|all|perhaps|kindly');
/** The words of a rule, with the adverbs before the predicate, and no sign in them. */
const before = (...parts: readonly Part[]): Pattern => unbroken(sequence(...parts, ADVERBS));
/** A clause begins with the words of a rule, after one of these words at most. */
const head = (connects: string): Pattern => oneOf(opens, connects);
const HEAD = head('and|so|then|but|okay|think|maybe|yeah|yes|sure');
const ALL_OF_YOU = optional('guys|all|both');
const SOMEBODY = 'someone|somebody';
/** Up to three names one after the other. */
const NAMES = sequence(optional(name), optional(name));
/** What is no verb of work after "I". */
const NO_WORK = '*ed|read|put|set|cut|let|think|guess|mean|am|do|go|is|be|no|so|to|or|if|we';

/** Turns of phrase after which somebody's work follows. Each is tried at each place; of those that come to the same task the best counts. */
export const actions: readonly ActionRule[] = [
  {
    id: 'en/action-item', effect: 'tasks', taker: 'explicit', weight: 3,
    pattern: sequence(
      'action item|action items|action point|action points|to-do|to-dos|todo|todos|next step|next steps|task|tasks|homework',
      optional('here|there|then'), optional(sequence('for|on', '*')), optional('here'),
      oneOf('is|are|was|would be|will be', signed), optional(sequence('for', '*')), optional('to|that'), ADVERBS),
    yes: examples(['Action item for Robin: update the runbook.', 'The next step is to order the pump.', 'So the to-do here is check the lamp.']),
    no: examples(['Tasks come and go.', 'Action films are fun.']),
  },
  {
    id: 'en/i-will', effect: 'tasks', taker: 'speaker', weight: 2,
    pattern: before("i'll|i will", notFollowedBy('not|never')),
    yes: examples(["I'll send the order.", 'Then I will also call the nursery.']), no: examples(["I'll not do that.", 'He will send it.', 'Will I see you?']),
  },
  {
    id: 'en/im-going-to', effect: 'tasks', taker: 'speaker', weight: 1.5,
    pattern: before("i'm going to|i'm gonna|i am going to|i am gonna", notFollowedBy('not|be the')),
    yes: examples(["I'm going to write it up."]), no: examples(["I'm going to not do it.", "I'm going to be the last one."]),
  },
  {
    id: 'en/happy-to', effect: 'tasks', taker: 'speaker', weight: 1.25,
    pattern: before("i'd be|i am|i'm|i would be|i'll be", 'happy to|glad to'),
    yes: examples(["I'd be happy to check the invoices."]), no: examples(["I'm happy with it."]),
  },
  {
    id: 'en/i-can', effect: 'tasks', taker: 'speaker', weight: 0.75,
    pattern: before(HEAD, 'i can'),
    yes: examples(['I can call them.', 'Yeah I can just draw it.']), no: examples(['What I can say is nothing.', 'Can I see?']),
  },
  {
    id: 'en/i-have-to', effect: 'tasks', taker: 'speaker', weight: 1.25,
    pattern: before("i need to|i've got to|i have to|i gotta|i've still got to|i should|i still need to|i still have to|i still gotta|i still should"),
    yes: examples(['I still need to order the pump.', 'I should write that down.']), no: examples(['I need it.', 'You have to go.']),
  },
  {
    id: 'en/i-do', effect: 'tasks', taker: 'speaker', weight: 0.5, weak: true,
    pattern: before(head('and|so|then|but|okay|yeah|yes'), 'i', notFollowedBy(NO_WORK), followedBy(sequence(optional('then|also|just'), '*'))),
    yes: examples(['I send it tomorrow.', 'Okay I then order the pump.']), no: examples(['I ordered it.', 'I think so.', 'Am I right?']),
  },
  {
    id: 'en/im-doing', effect: 'tasks', taker: 'speaker', weight: 0.5, verb: 'be ',
    pattern: before("i'm|i am", followedBy(sequence(optional('just|also'), '*ing')), notFollowedBy('going|trying|looking|hoping|thinking|saying|wondering|talking')),
    yes: examples(["I'm meeting the landlord on Friday."]), no: examples(["I'm going home.", "I'm fine."]),
  },
  {
    id: 'en/i-owe', effect: 'tasks', taker: 'speaker', weight: 2, verb: 'deliver ',
    pattern: before('i owe|i still owe|i also owe', oneOf(sequence('you|them', ALL_OF_YOU), 'everyone|everybody', name)),
    yes: examples(['I still owe you the draft.', 'I owe Priya the numbers.']), no: examples(['I owe nothing.', 'You owe me one.']),
  },
  {
    id: 'en/on-the-hook', effect: 'tasks', taker: 'speaker', weight: 1.75, verb: 'deliver ',
    pattern: before("i'm on the hook for|i am on the hook for"),
    yes: examples(["I'm on the hook for the slides."]), no: examples(['He is on the hook for it.']),
  },
  {
    id: 'en/let-me', effect: 'tasks', taker: 'speaker', weight: 0.75,
    pattern: before('let me'),
    yes: examples(['Let me check that with the landlord.']), no: examples(['They let us go.']),
  },
  {
    id: 'en/can-you', effect: 'tasks', taker: 'addressee', weight: 1.25,
    pattern: before('can you|could you|would you|will you', ALL_OF_YOU, notFollowedBy('be able|see|hear|imagine|tell|say')),
    yes: examples(['Can you please ask them?', 'Could you all check your lists?']), no: examples(['Can you hear me?', 'You can ask them.']),
  },
  {
    id: 'en/would-you-mind', effect: 'tasks', taker: 'addressee', weight: 1.5,
    pattern: before('would you mind|do you mind', optional('if you')),
    yes: examples(['Would you mind writing it up?']), no: examples(['Never mind.']),
  },
  {
    id: 'en/i-need-you-to', effect: 'tasks', taker: 'addressee', weight: 1.5,
    pattern: before(oneOf("i|i'd|i would"), 'need you|want you|like you|expect you|ask you', ALL_OF_YOU, 'to'),
    yes: examples(["I'd like you to call them.", 'I need you all to check it.']), no: examples(['I need you.', 'I like it.']),
  },
  {
    id: 'en/i-need-the', effect: 'tasks', taker: 'addressee', weight: 1, verb: 'deliver ',
    pattern: before("i need|i'd need|i would need", followedBy('the|your|all|those|these'), notFollowedBy(sequence('*', '*', gap(2), 'to'))),
    yes: examples(['I need the numbers by Friday.']), no: examples(['I need the old pump to work.', 'I need coffee.']),
  },
  {
    id: 'en/you-will', effect: 'tasks', taker: 'you', weight: 1,
    pattern: before(head('and|so|then|but|okay|think|maybe'), "you'll|you will|you need to|you have to|you should|you might want to|you can"),
    yes: examples(["And you'll call the landlord, Tom.", 'So you should write it up.']), no: examples(['What you will see is this.', 'Will you?']),
  },
  {
    id: 'en/name-you', effect: 'tasks', taker: 'told', weight: 1,
    pattern: sequence(name, before('you', followedBy(sequence('*', optional('*'), "the|a|an|to|with|that|those|our|this|it|him|her|them")))),
    yes: examples(['Robin, you bring the test report.']), no: examples(['Robin, you know.', 'and you bring the report']),
  },
  {
    id: 'en/i-could', effect: 'tasks', taker: 'offer', weight: 0.75,
    pattern: before(HEAD, 'i could|i can'),
    yes: examples(['I could set it up.', 'Maybe I can ask them.']), no: examples(['Could I ask?', 'As far as I can see.']),
  },
  {
    id: 'en/please', effect: 'tasks', taker: 'addressee', weight: 0.5,
    pattern: sequence(opens, before(optional('and|so|but|then'), "please|make sure you|make sure that you|don't forget to|remember to")),
    yes: examples(['Please write it down.', "And don't forget to call them."]), no: examples(['I remember to call them.', 'Yes please.']),
  },
  {
    id: 'en/name-will', effect: 'tasks', taker: 'named', weight: 2,
    pattern: before(NAMES, oneOf(sequence(name, 'will'), nameWith("'ll")), notFollowedBy(sequence('be|not|never|have', notFollowedBy('*ing')))),
    yes: examples(['Priya will call them.', "Tom Baker'll be sending it."]), no: examples(['Priya will not call.', 'she will call']),
  },
  {
    id: 'en/name-is-going-to', effect: 'tasks', taker: 'named', weight: 1.75,
    pattern: before(NAMES, oneOf(sequence(name, 'is'), nameWith("'s")), 'going to|gonna', notFollowedBy(sequence('be', notFollowedBy('*ing')))),
    yes: examples(["Priya's going to call them.", 'Tom is going to be sending it.']), no: examples(["Priya's going to be late.", 'he is going to call']),
  },
  {
    id: 'en/name-should', effect: 'tasks', taker: 'named', weight: 1.75,
    pattern: before(NAMES, name, 'needs to|has to|is to|agreed to|offered to|promised to|volunteered to|should|can'),
    yes: examples(['Tom Baker has to sign it.', 'Priya offered to call.']), no: examples(['the pump has to go', 'Priya has it.']),
  },
  {
    id: 'en/somebody-should', effect: 'tasks', taker: 'group', weight: 1.5,
    pattern: before(oneOf(
      sequence("we|we'll|we will", 'need to|have to|should|must'), "we've got to",
      sequence(`${SOMEBODY}|one of us`, 'should|needs to|has to|must|could'),
      sequence('can|could', `${SOMEBODY}|anyone|anybody`),
      'should we|shall we|can we|could we',
      sequence("i|we|i'd|we'd|i would|we would|i still|we still", 'need', SOMEBODY, 'to'),
      "who can|who's going to|who'll|who will|who could|who wants to|let's|we'll|we will")),
    yes: examples(['We need to order the pump.', 'Somebody should call them.', 'Who can write it up?', "Let's also check the lamp."]),
    no: examples(['We need it.', 'Who is it?', 'Somebody called.']),
  },
];
