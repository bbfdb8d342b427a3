const LONGEST_PHRASE = 120;

const LEAD =
  /^(?:by|before|until|till|til|on|for|due|ready|no later than|not later than|latest|at the latest|at|the very|this coming|coming|around to|bis|bis spätestens|spätestens|am|vor|zum|zu|bis zum|bis zur|early|den|dem|zur|im laufe|in der|im|para|antes de|antes del|hasta|a más tardar|el|del|este|próximo) (?=.)/u;
const TAIL = /,? (?:at the latest|latest|please|if possible|for sure|spätestens|bitte|at the very latest)$/u;

/** The time of a day: morning, afternoon, five o'clock. */
const DAYTIME =
  /(?:^|,? )(?:por la (?:mañana|tarde|noche)|a primera hora|al mediodía)$|(?:^|,? )(?:early |late |first thing )?(?:(?:in the |at |by |before |around |um |am |gegen |vor )?(?:morning|afternoon|evening|night|noon|midday|midnight|lunch|lunchtime|früh|morgens|vormittags?|mittags?|nachmittags?|abends?|feierabend)|(?:at |by |before |um |gegen |bis )?\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m\.?|p\.m\.?|oclock|uhr))$/u;

/** The time of a day before the day itself: "noon tomorrow", "5 pm on Friday". */
const DAYTIME_BEFORE = /^(?:noon|midday|lunchtime|lunch|\d{1,2}(?::\d{2})? ?(?:am|pm|oclock|uhr)) (?=.)/u;

/** "End of day", in the words for it. */
const END_OF_DAY = /(?:^| )(?:eod|cob|eob|close of business|close of play|(?:the )?end of (?:the |my |our )?(?:(?:business|working|work) )?day|end of business|(?:the )?end of(?= (?:today|tomorrow|\p{L}+day))|ende des tages|tagesende)(?= |$)/u;

/** Puts a phrase into lower case, without punctuation that means nothing for dates; empty where it is far too long to be one. */
export function normalisePhrase(phrase: string): string {
  if (phrase.length > LONGEST_PHRASE) return '';
  return phrase
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’`"“”„()[\]]/gu, '')
    .replace(/[\s,;!?…]+/gu, ' ')
    .replace(/(?<digit>\d)(?=-(?:day|week|month))-/u, '$<digit> ')
    .replace(/(?:^|[^\d])\.+(?= |$)/gu, (found) => found.replace(/\.+$/u, ''))
    .replace(/(?<ten>twenty|thirty)-/u, '$<ten> ')
    .trim();
}

/** Takes "by", "before", "no later than", "bis", "am" and their like from the front and "at the latest" from the end. */
export function stripLead(phrase: string): string {
  let rest = phrase.replace(TAIL, '');
  for (let turns = 0; turns < 4 && LEAD.test(rest); turns++) rest = rest.replace(LEAD, '');
  return rest.trim();
}

/** A phrase without the time of day in it, and whether there was one. */
export function stripDaytime(phrase: string): { readonly rest: string; readonly found: boolean } {
  const rest = phrase.replace(END_OF_DAY, ' ').replace(/ +/gu, ' ').trim().replace(DAYTIME_BEFORE, '').replace(DAYTIME, '').replace(/^first thing /u, '').replace(/ (?:by|at|on|before)$/u, '').trim();
  return { rest: stripLead(rest), found: rest !== phrase };
}
