import { type OfflinePack, PLAIN_PACK } from '../offline-pack.ts';
import { GERMAN } from '../summary-words.ts';
import { findGermanActions } from './find-actions.ts';
import { findGermanDecisions, readGermanProposal } from './find-decisions.ts';
import { findGermanIssues } from './find-issues.ts';
import { IN_THE_AIR, MATTER, PURPOSE } from './matters.ts';
import { hasGermanShape } from './sentence-shape.ts';

const POINTS_OUTSIDE = /(?:^|[,;] |\b(?:und|aber|oder|dass|weil|wenn|ob|denn) )(?:er|sie|es(?! (?:geht|gibt))|das (?=\p{Ll})|dies\p{L}*|da) /iu;
const DROPPED = /\b(?:wir haben uns gegen|wir verzichten auf)\s+(.{6,100}?)(?: entschieden)?[.?!]*$/i;

/** German, which tells its nouns by their capitals. */
export const GERMAN_PACK: OfflinePack = {
  ...PLAIN_PACK,
  findActions: findGermanActions,
  findDecisions: findGermanDecisions,
  readProposal: readGermanProposal,
  findIssues: findGermanIssues,
  rejection: { label: 'Verworfen', mayDrop: /wir /, dropped: DROPPED },
  isNominal: ({ surface, last, first }) => /^\p{Lu}/u.test(last.surface) && (!first || surface !== last.surface),
  isVerbal: () => true,
  hasShape: hasGermanShape,
  beginsInTheAir: (text) => IN_THE_AIR.test(text),
  isWhole: (text) => !POINTS_OUTSIDE.test(text),
  cues: { matter: MATTER, purpose: PURPOSE },
  and: 'und',
  meeting: 'Besprechung',
  summary: GERMAN,
};
