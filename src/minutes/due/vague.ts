const VAGUE =
  /(?:^| )(?:some ?time|some ?day|at some point|some point|soon|sooner|shortly|eventually|maybe|perhaps|possibly|roughly|approximately|about|around|or so|or two|a few|few|several|couple|coming (?:days|weeks|months)|next (?:time|meeting|call|sprint|round|session|standup|stand-up|sync|release|iteration)|early|asap|as soon as possible|later on|(?:a )?while|or|vielleicht|irgendwann|bald|demnächst|später|ungefähr|etwa|circa|ca|paar|einige|einigen|nächste[sn]? (?:mal|meeting|treffen|sitzung|sprint|runde)|oder|sobald|zeitnah)(?= |$)/u;

/** A part of the day is early, a date is not: "early tomorrow" is tomorrow. */
const EARLY_DAY = /(?:^| )early (?=tomorrow|on |in the |morning|today)/u;

/** Words that are no times when they stand alone: the verb "march", the star, the unit. */
const BARE_WORD = /^(?:later|march|mar|may|sun|sat|wed|mo|second|so|do)$/u;

/** Whether a phrase, in lower case, names no day that could be told: "sometime next week", "in a couple of days", "at the next meeting". */
export function isVague(phrase: string): boolean {
  return BARE_WORD.test(phrase) || VAGUE.test(phrase.replace(EARLY_DAY, ' '));
}
