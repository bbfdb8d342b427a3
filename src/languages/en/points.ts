import { examples } from '../../text/examples.ts';
import { clause, figure, gap, notAfter, notFollowedBy, oneOf, optional, sequence, stated } from '../pattern.ts';
import type { Rule } from '../rules.ts';

const COUNT =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|' +
  'forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|million|millions|percent|twice|half|double|dozen|quarter';
const DAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const MONTH =
  'january|february|march|april|june|july|august|september|october|november|december|year|quarter|spring|summer|autumn|winter|christmas';
const MODIFIERS = 'basically|nearly|almost|already|now|still|all|not|also|just|done|only|fully|completely|finally';
const IS = "is|are|was|were|it's|that's|they're|there's|has been|have been|been|got|isn't|aren't|wasn't|weren't|hasn't been|i'm|we're";

/** What tells somebody who wasn't there what matters: figures, causes, how far something is, what is missing, must be or may go wrong. */
export const points: readonly Rule[] = [
  {
    id: 'en/figure',
    effect: 'tells',
    weight: 1,
    pattern: sequence(
      notAfter('first|one|these|those|you|us'),
      oneOf(COUNT, figure),
      notFollowedBy('of us|of you|things|questions|points|thoughts|second|seconds|topics|items|weeks ago|hands|people here'),
    ),
    yes: examples(['We have forty services.', 'It takes 20 minutes.', 'The price is eighteen euros a seat.', 'It costs twice as much.']),
    no: examples(['I have two questions.', 'Wait two seconds.', 'One is enough.']),
  },
  {
    id: 'en/cause',
    effect: 'tells',
    weight: 1,
    pattern: sequence(
      stated,
      oneOf(
        "because|'cause|due to|so that|the reason|that's why|which is why|turned out|turns out|root cause|caused by|otherwise|ever since|thanks to",
        sequence('since', notFollowedBy('yesterday|then|when|you'), 'the|we|they|it|he|she|*'),
      ),
    ),
    yes: examples(['The pool was full because the import hung.', 'It fails since the upgrade.', "That's why we wait."]),
    no: examples(['Why is it late?', 'We saw it then.']),
  },
  {
    id: 'en/status',
    effect: 'tells',
    weight: 1,
    pattern: oneOf(
      sequence(
        IS,
        optional(MODIFIERS),
        optional(MODIFIERS),
        'done|finished|merged|deployed|live|ready|released|shipped|signed|approved|fixed|green|red|down|blocked|stuck|broken|missing|late|full|over|' +
          'in review|in testing|in the contract|in progress|on hold|on staging|out of date|out of support|out of stock|not started|waiting for|' +
          'rolled out|booked|ordered|delivered|confirmed|closed|cancelled|flaky|wrong|empty|exhausted',
      ),
      sequence(
        clause,
        "i|we|they|i've|we've|they've",
        optional(MODIFIERS),
        'finished|merged|deployed|shipped|fixed|released|migrated|moved|launched|tested|renewed|signed|found out|rolled out|killed|restarted',
      ),
      sequence('got|have|has', gap(3), 'in testing|in review|in progress|in beta|in the beta'),
      "went down|went live|went out|went off|gets stuck|got stuck|doesn't work|didn't work|isn't working|failed|fails|keeps failing|crashed|expired",
    ),
    yes: examples(["The export is merged.", "It's basically done.", 'I finished the template.', 'Staging was down.', 'The certificate expired.']),
    no: examples(['I read it.', 'The meeting is long.', 'We are here.']),
  },
  {
    id: 'en/lacks',
    effect: 'tells',
    weight: 1,
    pattern: sequence(
      stated,
      oneOf(
        sequence("there's no|there is no|there are no|there was no|we have no|has no|have no|had no|without", notFollowedBy('problem|rush|need|doubt|hurry|way to know')),
        "not supported|isn't supported|doesn't support|don't support|not planned|isn't planned|not possible|can't export|no longer",
        sequence('nobody|no one', optional('ever|really|actually'), "knows|owns|has|had|noticed|uses|used|queries|tested|checked|complained|tells|told|wants"),
        sequence("can't|cannot|couldn't", notFollowedBy('wait|see|hear|remember|believe|say|tell|promise|complain|do that')),
        "hasn't|haven't|still waiting|never",
        sequence("doesn't|don't|didn't", notFollowedBy("know|think|want|need|like|see|mean|care|mind|have to|really|worry|even|understand|remember")),
      ),
    ),
    yes: examples(["There's no index.", "We can't export to Excel.", "It doesn't support transactions.", 'Nobody noticed the alarm.', 'The agency never answered.']),
    no: examples(["I don't know.", "There's no problem.", "I can't wait.", 'Is there no other way?']),
  },
  {
    id: 'en/must',
    effect: 'tells',
    weight: 1,
    pattern: sequence(
      stated,
      oneOf(
        "not allowed|at the latest|the deadline|a showstopper|a blocker|the policy|our policy|in the contract|must not|only if|the earliest|not optional",
        sequence("has to|have to|must|needs to", "be|stay|come|happen|end"),
        sequence('we|they', optional('really|still|also|only'), 'promised|depend on|rely on|pay'),
        sequence('only', notFollowedBy("thing|thought|question|if|want|wanted|problem|way")),
      ),
    ),
    yes: examples(['It has to be in the EU.', "We're not allowed to copy it.", 'We only support Okta.', 'By Wednesday at the latest.']),
    no: examples(['The only thing is lunch.', 'I have to go there.']),
  },
  {
    id: 'en/risk',
    effect: 'tells',
    weight: 1,
    pattern: sequence(
      stated,
      oneOf(
        "the risk|a risk|risky|the problem is|the issue is|the bottleneck|the main thing|too slow|too small|too big|too expensive|too noisy|too late|too few|too many|really slow|slower than|more expensive|over budget|overcommit|out of memory|the good news|the bad news|the biggest|at risk|we lose|we lost|i lost|instead of|rather than|the day we|went well|complained|complaining|keeps asking|keep asking|asked for|outage|incident|delayed|overbooked|understaffed",
        sequence('moved|pushed|postponed|raised|lowered|dropped|grew|increased|decreased|fell|rose|went up|went down|cut', gap(5), 'to|from|by|until'),
      ),
    ),
    yes: examples(['The risk is Mikkel.', 'It is too slow for them.', 'They sent the catalogue instead of the delta.', 'The vendor moved the window to the twelfth.']),
    no: examples(['It is too bad.', 'We moved on.']),
  },
  {
    id: 'en/away',
    effect: 'tells',
    weight: 1,
    pattern: sequence(
      stated,
      oneOf(
        sequence("i'm|we're|he's|she's|they're|is|are", optional('also|both|all'), "off|away|out|on leave|on vacation|on holiday|on parental leave|at the conference|not available|half time", oneOf("on|from|until|till|for|all|next|monday|tuesday|wednesday|thursday|friday|this|in|at")),
        sequence(DAY, 'to|until|through|and', DAY),
        sequence("mid|end of|early|late|by the end of|until the end of|until|from|before|by", optional('the|next|of'), MONTH),
        sequence('starts|leaves|joins|goes live|ends|opens|closes|expires|launches|ships|decides', 'on|in|at|next|by|before|tomorrow|monday|tuesday|wednesday|thursday|friday'),
      ),
    ),
    yes: examples(['Yes, Monday to Wednesday.', "I'd say mid January.", "I'm off Thursday and Friday.", 'The pilot ends on the first of June.', 'Finance decides on the twelfth.']),
    no: examples(["I'm out of ideas.", 'He leaves it.']),
  },
];
