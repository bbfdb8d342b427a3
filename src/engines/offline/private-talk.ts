import { findConfidences } from './confidence.ts';
import type { Utterance } from './utterance.ts';

/** What opens something, or reaches somebody: nobody wants to find it in a note. */
const SECRET = String.raw`\b(?:pass ?(?:word|phrase|code)s?|pins?|token|credentials|(?:api|access|secret|private|recovery|wi-?fi) keys?|(?:door|gate|alarm|security|entry|master|unlock|admin|access) codes?|(?:card|account|phone|cell|mobile|my) (?:phone )?(?:numbers?|cell)|iban|(?:pass|kenn)w(?:or|ör)te?r?|zugangsdaten|(?:tür|zugangs)codes?|geheimzahl|(?:konto|karten|telefon|handy|mobil)nummer|meine nummer|contraseñas?|(?:mi|número de) (?:teléfono|móvil|cuenta|tarjeta))(?![\p{L}])`;
/** After "the password is": what only says something of it. */
const NO_VALUE =
  'no|not|never|still|too|so|very|in|on|at|with|from|for|by|to|of|only|also|just|already|the|an?|what|where|why|how|that|gone|there|here|(?:in)?valid|wrong|right|correct|broken|stolen|missing|known|leaked|old|new|short|long|weak|strong|safe|secure|easy|clean|fine|ok|okay|cheap|ready|nicht|kein|noch|schon|zu|im|am|bei|von|nur|auch|der|die|das|ein|falsch|richtig|weg|gültig|bekannt|sicher|da|dort|fertig|neu|alt|nuev[ao]|viej[ao]|la|el|muy|más|mal|bien|esa?|(?:ab|ge)\\p{L}{3,}(?:t|en)|\\p{L}{4,}(?:ed|ing)';
const TOLD = new RegExp(
  String.raw`${SECRET}(?:,? (?:for|of|to|on|at|from|für|von|vom|zum|zur)(?: [\p{L}\p{N}._-]+){1,5}?)?(?:(?:, (?:it|that|das|die|der|sie))?(?: (?:is|was|are|lautet|ist|war|heißt|es|era)|'s)|:|,)(?: (?:still|now|just|jetzt|noch|einfach))* (?!(?:${NO_VALUE})\b)["'„“]?[\p{L}\p{N}]`,
  'iu',
);
const SET_TO = new RegExp(String.raw`${SECRET}[^.?!]{0,40}? (?:to|as|auf) [^\s]*[\d!$%&#_]`, 'iu');
const ANY_SECRET = new RegExp(SECRET, 'iu');
/** Without it no secret is named: a quick look before the slow ones. */
const MAY_NAME = /pass|pin|token|cred|key|code|number|cell|iban|kennw|zugang|geheim|nummer|contras|mi |número/u;
const ASKS = /\b(?:what's|what is|do you (?:have|know)|was ist|wie (?:ist|lautet|war)|give me|tell me|spell|sag mir|gib mir|cuál es|dime|dame)\b/iu;
/** A letter that is spelled, a sign that is named. */
const SPELLED = /\d|\b(?:all (?:lower|upper) ?case|in all caps|all one word|(?:capital|upper ?case|lower ?case) \p{L}\b|exclamation|underscore|ausrufezeichen|unterstrich|(?:groß|klein) geschrieben|alles (?:klein|groß))/iu;
/** Keys by their shape; long runs of digits, written or said. */
const KEY = /\b(?:sk-|gh[po]_|glpat-|xox[abp]-|AKIA|eyJ)[\w-]{8,}|\b(?=\w*\d)(?=\w*[g-zG-Z])\w{24,}/u;
const DIGIT_RUN = /(?:\+|\b)\d(?:[ ()/-]{0,2}\d){6,}\b|\b\d(?:[ ,]{1,2}\d){3,}\b/gu;
const NO_NUMBER_OF_A_PERSON = /^(?:\d{4}-\d\d-\d\d|\d{4}[-/]\d{4}|\d\d? \d{4}.*|\d{7,8}|\d+(?: \d{3})+)$/u;
const DIGIT = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun)';
const SAID_DIGITS = new RegExp(String.raw`\b${DIGIT}(?:[\s,-]{1,3}(?:${DIGIT}|\d{1,4})){4,}(?![\p{L}])`, 'iu');
/** After a question for a secret so many sentences may answer it. */
const ANSWERS = 2;
const FEW = 6;

const namesSecret = ({ lower, text }: Utterance): boolean => MAY_NAME.test(lower) && ANY_SECRET.test(text);

/** Whether a sentence says a password, a key, a number of a telephone, a card or an account; digits as they were said, repeated ones too. */
function tellsSecret(utterance: Utterance, meeting: string): boolean {
  const { text, start, end } = utterance;
  const said = meeting.slice(start, end);
  if (SAID_DIGITS.test(said) || (/\d/u.test(said) && (KEY.test(said) || (said.match(DIGIT_RUN) ?? []).some((number) => !NO_NUMBER_OF_A_PERSON.test(number))))) return true;
  return namesSecret(utterance) && (TOLD.test(text) || SET_TO.test(text) || (SPELLED.test(text) && !/\d/u.test(text)));
}

/** Whether a sentence goes on spelling what the one before began to tell. */
const goesOn = (next: Utterance | undefined): boolean => next !== undefined && (SPELLED.test(next.text) || next.words < FEW);

/** The indexes of sentences that belong in nobody's notes: secrets that were told, and what was said in confidence, with what stands about it. */
function findPrivate(utterances: readonly Utterance[], meeting: string): ReadonlySet<number> {
  const found = new Set<number>(findConfidences(utterances));
  const hide = (from: number, to: number): void => {
    for (let at = from; at <= to; at++) found.add(at);
  };
  for (const utterance of utterances) {
    const { text, index } = utterance;
    if (namesSecret(utterance) && ASKS.test(text)) hide(index, index + ANSWERS);
    else if (tellsSecret(utterance, meeting)) hide(index, goesOn(utterances[index + 1]) ? index + 1 : index);
  }
  return found;
}

/** The sentences of a meeting with nothing in the place of those that belong in nobody's notes. */
export function withoutPrivate(utterances: readonly Utterance[], meeting: string): Utterance[] {
  const hidden = findPrivate(utterances, meeting);
  return utterances.map((utterance) => (hidden.has(utterance.index) ? { ...utterance, text: '', lower: '', opening: '', terms: [], words: 0, ended: true } : utterance));
}

/** Whether a sentence was left empty because it belongs in nobody's notes. */
export const isWithheld = ({ words }: Utterance): boolean => words === 0;
