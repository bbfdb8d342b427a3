const VAGUE =
  /(?:^| )(?:some ?time|some ?day|at some point|some point|soon|sooner|shortly|eventually|maybe|perhaps|possibly|roughly|approximately|about|around|or so|or two|a few|few|several|couple|coming (?:days|weeks|months)|next (?:time|meeting|call|sprint|round|session|standup|stand-up|sync|release|iteration)|early|asap|as soon as possible|later on|(?:a )?while|or|vielleicht|irgendwann|bald|demnächst|später|ungefähr|etwa|circa|ca|paar|einige|einigen|nächste[sn]? (?:mal|meeting|treffen|sitzung|sprint|runde)|oder|sobald|zeitnah|cuanto antes|antes posible|pronto|más adelante|unos|varios|quizás|tal vez)(?= |$)/u;

/** A part of the day is early, a date is not: "early tomorrow" is tomorrow. */
const EARLY_DAY = /(?:^| )early (?=tomorrow|on |in the |morning|today)/u;

/** "Sometime next week, I think Tuesday" is Tuesday of that week. */
const LIKELY_DAY = /^(?:some ?time )?((?:this|next|(?:in der )?(?:diese[r]?|nächsten?|kommenden?)) (?:week|woche)) (?:probably|most likely|likely|i think|i guess|i would say|say|wahrscheinlich|wohl|vermutlich|ich denke|denke ich) (?=\p{L}+(?: \p{L}+)?$)/u;

/** A phrase without what says only that a day is likely. */
export const withoutLikely = (phrase: string): string => phrase.replace(LIKELY_DAY, '$1 ');

/** Words that are no times when they stand alone: the verb "march", the star, the unit. */
const BARE_WORD = /^(?:later|march|mar|may|sun|sat|wed|mo|second|so|do)$/u;

/** Whether a phrase, in lower case, names no day that could be told: "sometime next week", "in a couple of days", "at the next meeting". */
export function isVague(phrase: string): boolean {
  return BARE_WORD.test(phrase) || VAGUE.test(phrase.replace(EARLY_DAY, ' '));
}
