import { examples } from '../../text/examples.ts';
import { asked, begins, clause, ends, figure, followedBy, gap, notAfter, notFollowedBy, oneOf, onlyAfter, optional, pause, sequence, stated } from '../pattern.ts';
import type { Rule } from '../rules.ts';

const LIGHTLY = "just|maybe|simply|also|always|then|all|perhaps|first|at least|please|now";
/** What is no matter for a decision after "let's" and its like. */
const NO_MATTER =
  "see|say|go through|go over|go around|go back|go on|move on|start with|talk|look|wait and see|get started|get going|get into|get back|get to|jump|dive|hear|hope|know|assume|imagine|pretend|find out|wrap up|discuss|share|pause|figure|face it|circle back|be|think|watch|hand over|decide|introduce|kick off|pass|follow up|touch|cover|turn to|break|forget|keep going|continue|begin|do that|do it|do this|do so|not|give|have a look|take a look|have a chat|have a quick|take a break|take a minute|take five|take it offline|take this offline|take that offline|take that|take this|call it a day|leave it there|leave it at that|leave it|come back|catch up|chat|make sure|try to|try it|try that|get|expect|stay tuned|set face|meet you|meet up|hang out|hang up|help you|ask you|show you|tell|remember|need|want|like|probably|possibly|hopefully|actually do|help|focus|press|come|assess|agree|be clear|be honest|compare notes";
/** Something to decide on follows. */
const MATTER = notFollowedBy(sequence(optional(LIGHTLY), NO_MATTER));
/** Verbs with which people tell how things will be from now on. */
const CHANGING =
  "moving|cutting|dropping|keeping|going with|going for|switching|postponing|pushing|delaying|freezing|renaming|cancelling|canceling|skipping|hiring|shipping|releasing|raising|lowering|splitting|merging|limiting|changing|replacing|stopping|scrapping|shelving|sticking|closing|buying|ordering|launching|reducing|extending|pulling|bringing forward|leaving out|leaving|rolling back|rolling out|retiring|starting|using|not doing|not shipping|not going|not hiring|not using|not buying|not renewing|not changing|not moving|parking|pausing|capping|swapping|holding off|making|taking out|putting off|banning|dumping";
const CHANGE = "move|cut|drop|keep|go with|go for|switch|postpone|push|delay|freeze|rename|cancel|skip|hire|ship|release|raise|lower|split|merge|limit|change|replace|stop|scrap|shelve|stick|close|buy|order|launch|reduce|extend|pull|bring|leave|roll|retire|start|use|park|pause|cap|swap|hold|take|make|pay|ask|build|remove|do|run|set|put|meet|offer|have|need|add|send|copy|turn";

const CHANGED = CHANGE.replace(/\|take\|.*$/u, '');

const DAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|' +
  'fifteenth|twentieth|january|february|march|april|may|june|july|august|september|october|november|december';
/** Who begins so names nothing that was agreed. */
const NO_RECAP =
  'so|okay|ok|good|then|fine|alright|right|and|but|i|we|you|he|she|it|they|that|this|there|those|these|what|who|when|see|talk|meet|until|till|back|' +
  'thanks|thank|bye|not|no|maybe|if|is|are|was|were';
const NO_REFUSAL =
  'problem|worries|one|we|i|it|that|this|he|she|they|the|there|more|not|need|idea|wait|sorry|so|and|questions|question|objections|objection|rush|' +
  'hurry|doubt|pressure|error|errors|bugs|issues|complaints|changes|surprises|news|blockers|damage|failures|alarms|alerts|problems|trouble|delay|' +
  'delays|losses|tickets';

/** What becomes a decision by an assent. */
export const proposals: readonly Rule[] = [
  {
    id: 'en/lets', effect: 'proposes', weight: 1.5,
    pattern: sequence(clause, oneOf("let's|let us|i say we|i'd say we|i vote we|i vote that we|i propose we|i propose that we|i'd propose we|i suggest we|i suggest that we|i'd suggest we|i'd suggest that we|my suggestion is we|my proposal is we|i move we|i move that we"), MATTER, optional(LIGHTLY)),
    yes: examples(["Let's drop the rocket.", 'I suggest we keep the old logo.', "Okay, so let's just skip the demo."]), no: examples(["Let's see.", "Let's move on.", "Let's talk about money.", "Let's not."]),
  },
  {
    id: 'en/shall-we', effect: 'proposes', weight: 1.75,
    pattern: sequence(asked, clause, optional("or|then|maybe|so|what|why"), oneOf(
      sequence("should we|shall we|how about we|how about if we|what if we|why don't we", MATTER, optional(LIGHTLY), notFollowedBy("have|know|mean|even|really|still|already|also|any|both|go|worry|care|wait|speak|ask|stop here")),
      sequence("can we|could we|may we|do we want to|are we going to|would it make sense to|does it make sense to|can't we|couldn't we|do we", MATTER, optional(LIGHTLY), notFollowedBy("have|know|mean|even|really|still|already|also|any|both"), followedBy(CHANGE)))),
    yes: examples(['Should we cut the offsite?', 'Can we do Tuesday?', 'Why don\'t we just skip it this year?', 'Should we version the cache keys?', 'Okay, shall we keep the blue one?']), no: examples(['Can we see it?', 'Should we know that?', 'Shall we talk about the budget?']),
  },
  {
    id: 'en/so-we', effect: 'proposes', weight: 1.75,
    pattern: sequence(asked, begins, optional('so|then|and'), 'we|so we|then we|are we', MATTER, optional(LIGHTLY), notFollowedBy('have|need|do we|did|are|were'), followedBy(CHANGE)),
    yes: examples(['So we go with the small one?', 'Then we keep the old logo?']), no: examples(['We have a plan?', 'So we know that?', 'So we went with it?']),
  },
  {
    id: 'en/no-more', effect: 'settles', weight: 3,
    pattern: oneOf(
      sequence(stated, begins, 'no more', notFollowedBy('questions|comments|time|than|of|no|updates|thoughts|for'), '*', gap(2), ends),
      sequence(stated, begins, 'no', notFollowedBy("problem|worries|one|we|i|it|that|this|he|she|they|the|there|more|not|need|idea|wait|sorry|so|and"), '*', gap(2), 'then', pause)),
    yes: examples(['Okay, no more homework.', 'No double entries then, we use the ledger.']), no: examples(['No more questions?', 'No, we can do it then.', 'No problem then.']),
  },
  {
    id: 'en/how-about', effect: 'suggests', weight: 1.25,
    pattern: sequence(asked, clause, "how about|what about|would|does|how would|how does|is|we said|we had said|and we said", notFollowedBy("you|the rest|your|it|that|this|anyone|everyone|everybody|there|we|i|they|he|she|if"), followedBy(oneOf(sequence(gap(4), "monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|noon|january|february|march|april|may|june|july|august|september|october|november|december")))),
    yes: examples(['How about Tuesday?', 'Would Friday at ten work?', 'What about next Thursday for the launch?', 'And go-live, we said the fifteenth of January?']), no: examples(['How about you?', 'What about the rest?', 'Is it Tuesday?']),
  },
  {
    id: 'en/we-could', effect: 'proposes', weight: 0.75,
    pattern: sequence(stated, clause, oneOf("we could|we can|we should|we might as well|we may as well|we ought to|we'd better|we had better|maybe we should|perhaps we should|i think we should|i'd rather we|i'd like us to|i want us to"), MATTER, optional(LIGHTLY), followedBy(CHANGE)),
    yes: examples(['We could move it to June.', 'I think we should drop the gallery.']), no: examples(['We could see it from here.', 'You could move it.', 'We should talk.']),
  },
  {
    id: 'en/id-say', effect: 'thinks', weight: 0.75,
    pattern: sequence(stated, begins, "i'd say|i would say|my take is|my suggestion is|my proposal is|i'd propose|i propose|i suggest|i'd suggest|i'd go with|i'd go for", notFollowedBy("that's|it's|that is|it is|about|around|roughly|yes|no|we|like|hello|goodbye|something")),
    yes: examples(["I'd say the gateway for outside traffic and nothing for the rest.", 'Okay so my suggestion is two people on each shift.']), no: examples(["I'd say about forty.", "I'd say that's fine."]),
  },
  {
    id: 'en/we-are', effect: 'announces', weight: 1.25,
    pattern: sequence(stated, begins, oneOf("we're|we are|i'm|i am"), optional("now|just|also|definitely|only|then|all"), notFollowedBy("starting to|leaving you|making sure"), CHANGING, notFollowedBy("on|to see|to get|to know|the screen|my screen|sense|progress|today|now|fun|noise")),
    yes: examples(["We're moving the launch to May fifth.", "So we're not hiring a third person."]), no: examples(["We're talking about it.", "They're moving.", "If we're moving, tell me."]),
  },
  {
    id: 'en/we-will', effect: 'announces', weight: 1.25,
    pattern: sequence(stated, begins, oneOf("we'll|we will|we're going to|we are going to|we're gonna|we won't|we will not|we're not going to|we are not going to|we aren't going to"), MATTER, optional("just|then|also|only|simply|still|not"), followedBy(CHANGED)),
    yes: examples(["Then we'll keep the old rotation until March."]), no: examples(["We'll see.", "We will know tomorrow.", 'Will we keep it?']),
  },
  {
    id: 'en/stays', effect: 'settles', weight: 2,
    pattern: sequence(stated, begins, notFollowedBy('it|he|she|that|this|i|everything|which|what|who|there'), "the|our|*", gap(4), "stays|remains", "in|on|at|with|out|open|closed|off|until|as|where|the"),
    yes: examples(['Okay, the dashboard stays in the backlog.']), no: examples(['It stays in the backlog.', 'The lid should stay on.']),
  },
  {
    id: 'en/new-rule',
    effect: 'settles',
    weight: 3,
    pattern: sequence(
      stated,
      notFollowedBy(begins),
      notAfter('then|so|well|and|but|good|fine|great|perfect'),
      oneOf(
        "that's the new rule|that's our new rule|that is the new rule|that's the rule now|that's the rule from now on",
        "that's the new plan|that's how we do it now|that's how we do it from now on",
      ),
      ends,
    ),
    yes: examples(["So the one on duty calls the guard within ten minutes, that's the new rule."]),
    no: examples(['Is that the new rule?', "That's the new rule of the league.", "Okay, then that's the new rule."]),
  },
  {
    id: 'en/recap',
    effect: 'settles',
    weight: 1.5,
    pattern: oneOf(
      sequence(stated, onlyAfter('so|okay|good|then|fine|alright|right'), notFollowedBy(NO_RECAP), '*', gap(4), 'go|goes', 'from', '*', gap(2), 'to', '*'),
      sequence(
        stated, onlyAfter('so|okay|good|then|fine|alright|right'), notFollowedBy(NO_RECAP), '*', gap(3), 'on|in|at', optional('the'), oneOf(DAY, figure), ends),
      sequence(stated, onlyAfter('good'), 'no', notFollowedBy(NO_REFUSAL), '*', gap(1), ends),
    ),
    yes: examples(['So delivery notes go from Maren to Robin.', 'So router nine on the sixth.', 'Good, no faxes.']),
    no: examples(['So we go from here to Rome.', 'So router nine on the sixth?', 'So see you on Monday.', 'Good, no problem.']),
  },
  {
    id: 'en/is-off', effect: 'announces', weight: 1.5,
    pattern: sequence(stated, begins, notFollowedBy('it|he|she|that|this|i|everything|which|what|who'), optional('so|then'), "the|our|no|all|that|*", gap(4), oneOf("is|are|stays|moves"), oneOf("off|cancelled|canceled|off the table|on hold|postponed|dropped|cut|moved to|to|back to|as it is|as is"), notAfter('is to|are to')),
    yes: examples(['The offsite is off.', 'The launch moves to June.', 'So the old logo stays as it is.']), no: examples(['It is off.', 'He moves to Rome.', 'The cable is long.']),
  },
  {
    id: 'en/points-back', effect: 'points', weight: 2,
    pattern: sequence(stated, begins, optional('then|so then|so|alright then|okay then|i agree|agreed'), oneOf(
      sequence("let's|we'll|we will|we", optional('just'), oneOf("do that|do it|do this|go with that|go with it|do it like that|do it that way", sequence("go", "with that|for that")), optional('then|now|for now')),
      "that's the plan|that's what we do|that's what we'll do|that's settled|that's decided|it's settled then"), oneOf(ends, pause)),
    yes: examples(["Okay, then let's do that.", "Right, let's go with that then.", "So we do that."]), no: examples(["Let's do that later.", "Should we do that?", "Let's do the date."]),
  },
  {
    id: 'en/settles-it',
    effect: 'points',
    weight: 2,
    pattern: sequence(
      stated,
      begins,
      optional('then|so then|so|alright then|okay then|okay|yes|yeah|good'),
      oneOf(
        sequence(
          "let's|then we|so we|we'll|then we'll",
          optional('just|simply|then'),
          'split|add|use|try|take|keep|drop|cut|skip|move|leave|build|write|buy|do|run|put|make|change|raise|lower|rotate|postpone|order|extend',
          'it|that|them',
          notFollowedBy('from|offline|easy|personally|clear|sure|work|open|there|out|aside|parked'),
        ),
        sequence("let's", optional('just'), 'do it like that|do it like this|do it that way'),
      ),
      gap(6),
      ends,
    ),
    yes: examples(["Okay then let's split it.", "Then let's do it on Sunday night.", 'So we write it ourselves.', "Let's take that."]),
    no: examples(["Let's see.", "Let's split the work.", 'We try it every year and it never works out well for us.', "Let's take it offline.", "Then let's leave that open until we know more."]),
  },
  {
    id: 'en/what-if-we-say',
    effect: 'proposes',
    weight: 1.75,
    pattern: sequence(asked, begins, optional('so|and|or'), 'what if we say|how about we say|can we say|could we say|shall we say', notFollowedBy('it|that|this|something')),
    yes: examples(['What if we say every review is done within one working day?']),
    no: examples(['What if we say that?', 'We say every review is done.']),
  },
  {
    id: 'en/is-that-okay',
    effect: 'proposes',
    weight: 1.75,
    pattern: sequence(
      asked,
      begins,
      optional('then|so|and'),
      "i'd like to|i would like to|i want to|we'd like to|we would like to|we want to",
      notFollowedBy('ask|talk|know|see|hear|discuss|show|go'),
      followedBy(sequence(CHANGE, gap(14), 'okay|ok|alright|fine|possible|work')),
    ),
    yes: examples(["I'd like to move our call to Mondays, is that okay for you?"]),
    no: examples(["I'd like to know more.", "I'd like to ask you something, okay?", "I'd like to move it."]),
  },
  {
    id: 'en/imperative',
    effect: 'announces',
    weight: 0.75,
    pattern: sequence(
      stated,
      begins,
      'give it|give them|keep|leave|drop|cancel|postpone|split|raise|lower|freeze|wait until|wait for|push it|push the|move it|move the|stick with',
      notFollowedBy('in mind|going|up|me|us|talking'),
      '*',
    ),
    yes: examples(['Give it till Wednesday, then we go back.', 'Keep the old ones until June.']),
    no: examples(['Keep in mind that it is late.', 'We keep it.', 'Leave me alone.']),
  },
  {
    id: 'en/agree-on-that', effect: 'pointing', weight: 2,
    pattern: oneOf(sequence("can we|do we|shall we|could we", optional('all'), "agree on that|agree to that|agree on this|settle on that"), sequence(begins, "is|are", "everyone|everybody|we all|you all|you|all", "okay with that|ok with that|fine with that|good with that|happy with that|on board with that|in agreement"), sequence(begins, "everyone|everybody|all", "okay with that|ok with that|fine with that|good with that|happy with that|agreed|agree|in favour|in favor"), "any objections|anybody against|anyone against|does anybody object|does anyone object"),
    yes: examples(['Can we agree on that?', 'Everyone okay with that?', 'Any objections?']), no: examples(['I agree on that.', 'Is everyone here?']),
  },
  {
    id: 'en/only-if', effect: 'hypothetical', weight: 2,
    pattern: oneOf(sequence(notAfter("what|how about"), "if we"), "whether|unless|might|would have|could have|should have|for example|i don't think|undecided|imagine|suppose|let's say|in theory|theoretically|haven't decided|not decided|need to decide|have to decide|last year|last month|last time|last quarter|years ago|months ago|back then|originally|previously|used to|usually|normally|whenever|every time|i wonder|not sure if|not sure we"),
    yes: examples(['If we move it, we lose May.', 'We used to keep them.', "I don't think we should drop it."]), no: examples(['We keep the old one.']),
  },
];
