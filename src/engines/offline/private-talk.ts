import type { Utterance } from './utterance.ts';

/** What opens something: nobody wants to find it in a note. */
const SECRET = String.raw`(?:pass ?(?:word|phrase|code)s?|pins?(?: code| number)?|(?:api|access|secret|private|licen[cs]e|recovery|wi-?fi|wlan) ?-?(?:keys?|codes?|tokens?)|tokens?|credentials|log-?in data|(?:door|gate|alarm|security|entry|master|unlock|admin) ?codes?|(?:credit |debit )?card numbers?|ibans?|account numbers?|passw(?:ort|örter)|kennw(?:ort|örter)|zugangsdaten|zugangscodes?|türcodes?|geheimzahl|konto(?:nummer|daten)|kartennummer|(?:tele(?:ph|f)on|handy|mobil)(?:e?number|nummern?)|(?:phone|mobile|cell)(?: phone)? numbers?|my (?:phone|cell|mobile|number)|meine nummer)`;
/** After "the password is": what only says something of it. */
const NO_VALUE =
  'not|no|never|still|too|so|very|in|on|at|with|from|only|also|just|already|the (?:same|problem|one|only|other)|a|an|what|where|why|how|that|used|using|being|going|to|about|out|gone|there|here|valid|invalid|expired|expiring|wrong|right|correct|stored|saved|kept|missing|required|needed|known|changed|rotated|reset|encrypted|hashed|shared|leaked|old|new|short|long|weak|strong|safe|secure|public|private|easy|fine|okay|ok|set|due|ready|for|by|nicht|kein|noch|schon|zu|in|im|am|bei|von|nur|auch|der|die|das|ein|abgelaufen|falsch|richtig|weg|gültig|geändert|gespeichert|bekannt|sicher|da|dort|fertig|neu|alt|broken|stolen|cheap|cheaper|\\p{L}{4,}ed';
const TOLD = new RegExp(
  String.raw`\b${SECRET}(?![\p{L}])(?:,? (?:for|of|to|on|at|from|für|von|vom|zum|zur)(?: [\p{L}\p{N}._-]+){1,5}?)?(?:(?:[,;] (?:it|that|the one|he|she|das|die|der|sie|es))?(?: (?:is|was|are|would be|will be|goes|reads|lautet|ist|heißt|wäre|sind)|'s)|:|,)(?: (?:still|now|now,|just|simply|basically|actually|currently|jetzt|noch|einfach|immer noch|like|um|uh|äh))* (?!(?:${NO_VALUE})\b)["'„“]?[\p{L}\p{N}]`,
  'iu',
);
/** "Log in with hunter2", "das Passwort auf Sommer7 geändert". */
const SET_TO = new RegExp(String.raw`\b${SECRET}(?![\p{L}])[^.?!]{0,40}? (?:to|as|auf|equals?) [^\s]*(?:\d|[!$%&#_])`, 'iu');
const ASKED = new RegExp(String.raw`^(?=.*\b${SECRET}(?![\p{L}]))(?:.*\?$|.*\b(?:what's|what is|was ist|wie (?:ist|lautet|war)|give me|tell me|spell|read (?:it|that) out|sag mir|gib mir)\b)`, 'iu');
/** A letter that is spelled, a sign that is named. */
const SPELLED = /\b(?:all (?:lower|upper) ?case|in all caps|all one word|(?:capital|uppercase|lowercase|upper case|lower case) [a-z]\b|exclamation (?:mark|point)|under ?score|ampersand|hash ?tag|dollar sign|at sign|ausrufezeichen|unterstrich|groß geschrieben|alles klein|alles groß|großes [a-z]\b|kleines [a-z]\b)/iu;
/** Keys by their shape; long runs of digits, written or said. */
const KEY = /\b(?:sk-|ghp_|gho_|github_pat_|glpat-|xox[abp]-|AKIA|eyJ)[\w-]{8,}|\b(?=\w*\d)(?=\w*[A-Za-z])(?=\w*[g-zG-Z])\w{24,}/u;
const DIGIT_RUN = /(?:\+|\b)\d(?:[ ()/-]{0,2}\d){6,}\b|\b\d(?:[ ,]{1,2}\d){3,}\b/gu;
const NO_NUMBER_OF_A_PERSON = /^(?:\d{4}-\d{2}-\d{2}|\d{4}[-/]\d{4}|\d{1,2} \d{4}.*|\d{7,8}|\d+ \d{3}(?: \d{3})*)$/u;
const DIGIT = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun)';
const SAID_DIGITS = new RegExp(String.raw`\b${DIGIT}(?:[\s,-]{1,3}(?:${DIGIT}|\d{1,4})){4,}(?![\p{L}])`, 'iu');
/** A word without which no secret is named, nothing told in confidence, no number said: a quick look before the slow ones. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SECRET_WORDS = words(
  'password passwords passphrase passcode passcodes word phrase code codes pin pins key keys token tokens credentials data number numbers iban ibans passwort passwörter kennwort kennwörter ' +
    'zugangsdaten zugangscode zugangscodes türcode türcodes geheimzahl kontonummer kontodaten kartennummer telefonnummer handynummer mobilnummer nummer phone cell mobile',
);
const CONFIDENCE_WORDS = words(
  "record between notes note minutes summary transcript protocol anywhere confidential confidence yourself yourselves quiet room recording didn't doesn't write put mention " +
    'schreib schreibt schreiben nimm nehmt notier notieren unter protokoll vertrauen vertraulich behalt behaltet darf',
);
const DIGIT_WORDS = words('zero oh one two three four five six seven eight nine double triple null eins zwei zwo drei vier fünf sechs sieben acht neun');

const holds = ({ terms }: Utterance, listed: ReadonlySet<string>): boolean => terms.some(({ lower }) => listed.has(lower));

const ANY_SECRET = new RegExp(String.raw`\b${SECRET}(?![\p{L}])`, 'iu');
const NOT_FOR_NOTES =
  /\boff the record\b(?! player)|\b(?:between|just between) (?:you and me|us|the two of us)\b(?! and)|\b(?:don't|do not|please don't|not to|shouldn't|rather not|never) (?:write|put|note|minute|record|mention) (?:that|this|it|any of (?:this|that)|him|her|us)?\b.{0,25}\b(?:down|notes?|minutes|anywhere|record|summary|transcript)\b|\b(?:not|nothing|isn't|that's not) for (?:the|any(?:body|one)'s|the official|your|our) (?:notes?|minutes|record|summary|protocol)\b|\b(?:keep|leave|strike) (?:that|this|it|him|her)(?: one| bit| part)? (?:out of|from|off) (?:the|your|our|any) (?:notes?|minutes|record|summary)|\b(?:keep (?:that|this|it) (?:between us|to yourself|to yourselves|confidential|quiet|in this room)|strictly confidential|in confidence|(?:don't|do not) (?:say|mention) (?:that|this|it) (?:in|on) (?:the |a )?(?:recording|record|call)|(?:write|put|schreiben|notieren) (?:wir|we)? ?(?:that|das)? ?(?:lieber|besser|rather|better) (?:nicht|not) (?:auf|down|mit)|doesn't leave this (?:room|call)|stays in this (?:room|call)|you didn't hear (?:that|this|it) from me)\b|\b(?:unter uns(?: gesagt)?|im vertrauen|vertraulich|nicht (?:ins|im|fürs|für das) protokoll|(?:schreib|schreibt|nimm|nehmt|notier)\b.{0,30}\bnicht (?:auf|mit auf|rein|mit|ins)|bleibt (?:aber )?unter uns|behalt(?:et)? das (?:bitte )?für (?:dich|euch)|darf hier nicht raus)(?![\p{L}])/iu;
/** Where what was said in confidence ends. */
const BACK = /\b(?:back (?:on|to) the record|on the record again|okay,? back to (?!you\b)|back to (?:business|the agenda|the topic)|zurück zum thema|ab hier wieder)\b|^(?:so,? )?anyway\b|^(?:gut|so|okay),? dann\b|^jedenfalls\b/iu;
/** So many sentences before and after are told in confidence too, and after a secret so many may go on spelling it. */
const CONFIDENCE = { before: 1, after: 4 };
const SPELLING = 2;
const GOES_ON = /\d|\bcapital\b/iu;
const FEW = 6;

const isPersonal = (number: string): boolean => !NO_NUMBER_OF_A_PERSON.test(number.trim());

const namesSecret = (utterance: Utterance): boolean => holds(utterance, SECRET_WORDS) && ANY_SECRET.test(utterance.text);

/** Whether a sentence says a password, a key, a number of a telephone, a card or an account; digits as they were said, repeated ones too. */
function tellsSecret(utterance: Utterance, meeting: string): boolean {
  const { text, start, end } = utterance;
  const said = meeting.slice(start, end);
  if (/\d/u.test(said) && (KEY.test(said) || (said.match(DIGIT_RUN) ?? []).some(isPersonal))) return true;
  if (holds(utterance, DIGIT_WORDS) && SAID_DIGITS.test(said)) return true;
  return namesSecret(utterance) && (TOLD.test(text) || SET_TO.test(text) || SPELLED.test(text));
}

/** The last index of what was said in confidence at an index. */
function endOfConfidence(utterances: readonly Utterance[], from: number): number {
  const most = Math.min(utterances.length - 1, from + CONFIDENCE.after);
  for (let at = from + 1; at <= most; at++) if (BACK.test(utterances[at]?.text ?? '') || BACK.test(utterances[at]?.opening ?? '')) return at - 1;
  return most;
}

/** Whether a sentence goes on spelling what the one before began to tell. */
const goesOn = (next: Utterance | undefined): boolean => next !== undefined && (GOES_ON.test(next.text) || SPELLED.test(next.text) || next.words < FEW);

/** The indexes of sentences that belong in nobody's notes: secrets that were told, and what was said in confidence, with what stands about it. */
export function findPrivate(utterances: readonly Utterance[], meeting: string): ReadonlySet<number> {
  const found = new Set<number>();
  const hide = (from: number, to: number): void => {
    for (let at = Math.max(0, from); at <= to; at++) found.add(at);
  };
  for (const utterance of utterances) {
    const { text, index } = utterance;
    if (holds(utterance, CONFIDENCE_WORDS) && NOT_FOR_NOTES.test(text)) hide(index - CONFIDENCE.before, endOfConfidence(utterances, index));
    if (namesSecret(utterance) && ASKED.test(text)) hide(index, index + SPELLING);
    else if (tellsSecret(utterance, meeting)) hide(index, index + (goesOn(utterances[index + 1]) ? 1 : 0));
  }
  return found;
}

/** The sentences of a meeting with nothing in the place of those that belong in nobody's notes. */
export function withoutPrivate(utterances: readonly Utterance[], meeting: string): Utterance[] {
  const hidden = findPrivate(utterances, meeting);
  return utterances.map((utterance) => (hidden.has(utterance.index) ? { ...utterance, text: '', lower: '', opening: '', terms: [], words: 0, ended: true } : utterance));
}
