import { type OfflinePack, PLAIN_PACK } from '../offline-pack.ts';
import { ENGLISH } from '../summary-words.ts';
import { findEnglishActions } from './find-actions.ts';
import { findEnglishDecisions, readEnglishProposal } from './find-decisions.ts';
import { englishIssueSource, findEnglishIssues } from './find-issues.ts';
import { IN_THE_AIR, MATTER, PURPOSE } from './matters.ts';
import { isEnglishNominal, isEnglishVerbal } from './nominal.ts';
import { englishShapeFactor, hasEnglishShape } from './sentence-shape.ts';
import { isEnglishFollowUp, isEnglishLead, isEnglishLine, isEnglishStatement } from './statement.ts';

const DROPPED =
  /\b(?:we(?:'ll| will)? drop the idea of|we(?:'re| are) (?:definitely )?not going to|we (?:have )?(?:decided against|ruled out)|let's not|we(?:'ve)? rejected)\s+(\p{L}+\b.{6,100}?)[.?!]*$/iu;

/** English. */
export const ENGLISH_PACK: OfflinePack = {
  ...PLAIN_PACK,
  findActions: findEnglishActions,
  findDecisions: findEnglishDecisions,
  readProposal: readEnglishProposal,
  findIssues: findEnglishIssues,
  issueSource: englishIssueSource,
  rejection: { label: 'Rejected', mayDrop: /not |idea|against|ruled|rejected/, dropped: DROPPED },
  isNominal: isEnglishNominal,
  isVerbal: isEnglishVerbal,
  hasShape: hasEnglishShape,
  shapeFactor: englishShapeFactor,
  beginsInTheAir: (text) => IN_THE_AIR.test(text),
  isWhole: isEnglishStatement,
  isFollowUp: isEnglishFollowUp,
  isLead: isEnglishLead,
  knowsEnds: true,
  resolvesPronouns: true,
  standsByItself: isEnglishLine,
  cues: { matter: MATTER, purpose: PURPOSE },
  and: 'and',
  meeting: 'Meeting',
  summary: ENGLISH,
};
