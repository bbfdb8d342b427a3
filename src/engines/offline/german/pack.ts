import { type OfflinePack, PLAIN_PACK } from '../offline-pack.ts';
import { GERMAN } from '../summary-words.ts';
import { findGermanActions } from './find-actions.ts';
import { findGermanDecisions, readGermanProposal } from './find-decisions.ts';
import { findGermanIssues } from './find-issues.ts';
import { IN_THE_AIR, MATTER, PURPOSE } from './matters.ts';
import { hasGermanShape } from './sentence-shape.ts';
import { toGermanStatement } from './statement.ts';

const CLAUSE_HEAD = '(?:^|[,;] |(?:^|\\s)(?:und|aber|oder|dass|weil|wenn|ob|denn) )';
const POINTS_OUTSIDE = new RegExp(
  `${CLAUSE_HEAD}(?:[Ee]r|[Ss]ie|[Ee]s(?! (?:geht|gibt))|[Dd]as (?=\\p{Ll})|[Dd]ies\\p{L}*|[Dd]a) `,
  'u',
);
/** In talk without capitals "das" may stand before its noun. */
const POINTS_IN_LOWER_CASE = /(?:^|\s)(?:und|aber|oder|dass|weil|wenn|ob|denn) (?:er|sie|es(?! (?:geht|gibt))|dies\p{L}*|da) /u;
const LEADS_ON = /(?:^|\s)(?:und|oder|aber|der|die|das|den|dem|ein|eine|einen|mit|für|von|vom|zu|zum|im|in|am|dass|wenn|weil|ob|ich|wir)[.!]*$/iu;
const inCapitals = (text: string): boolean => /\p{Lu}/u.test(text.slice(1));
const DROPPED = /\b(?:wir haben uns gegen|wir verzichten auf)\s+(.{6,100}?)(?: entschieden)?[.?!]*$/i;

/** "Das noch in diesen Sprint nehmen": of what, only the talk before tells; where nouns have capitals, one stands near an article. */
const POINTS = /^(?:das|es|ihn|sie|der|den|die) (?!(?:\p{L}+ ){0,2}\p{Lu}).*\p{Lu}/u;
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const ASKS = new RegExp(
  '^(?:(?:und|aber|okay|gut|ja|also|eigentlich),? )*(?:wer (?:macht|übernimmt|kann|ist|schreibt|kümmert)|wann|wie (?:viele?|lange|oft|teuer|hoch)|' +
    'was (?:kostet|machen wir|passiert)|welche[rsn]?|weiß (?:eigentlich )?jemand|wissen wir|gibt es|müssen wir|woran|bis wann)(?![\\p{L}])',
  'iu',
);
const UNANSWERED = new RegExp(
  '(?:^|[^\\p{L}])(?:(?:das )?(?:weiß|wissen) (?:ich|wir|man|keiner)(?: \\p{L}+){0,3} nicht|weiß keiner|keine ahnung|gute frage|' +
    'kann ich (?:\\p{L}+ ){0,3}noch nicht sagen|bleibt (?:das )?(?:erst ?mal )?offen|ist noch offen|müssen wir (?:noch )?klären|hängt (?:davon|vom) )',
  'iu',
);

/** German, which tells its nouns by their capitals. */
export const GERMAN_PACK: OfflinePack = {
  ...PLAIN_PACK,
  findActions: findGermanActions,
  findDecisions: findGermanDecisions,
  readProposal: readGermanProposal,
  asDecision: toGermanStatement,
  findIssues: findGermanIssues,
  rejection: { label: 'Verworfen', mayDrop: /wir /, dropped: DROPPED },
  isNominal: ({ surface, last, first }) => /^\p{Lu}/u.test(last.surface) && (!first || surface !== last.surface),
  isVerbal: () => true,
  hasShape: hasGermanShape,
  beginsInTheAir: (text) => IN_THE_AIR.test(text) || POINTS.test(lowerFirst(text)) || /^(?:lieber|eher|noch) nicht(?![\p{L}])/iu.test(text),
  standsByItself: (text) => !POINTS.test(lowerFirst(text)),
  questions: { asks: ASKS, unanswered: UNANSWERED },
  isWhole: (text) => !(inCapitals(text) ? POINTS_OUTSIDE : POINTS_IN_LOWER_CASE).test(text) && !LEADS_ON.test(text),
  knowsEnds: true,
  cues: { matter: MATTER, purpose: PURPOSE },
  and: 'und',
  meeting: 'Besprechung',
  summary: GERMAN,
};
