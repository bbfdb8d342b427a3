import type { Utterance } from './utterance.ts';

/** What says why there was a meeting, what is wrong, what came of it. */
const ENGLISH =
  /\b(?:(?:reason|problem|issue|cause|goal|aim|purpose|result|outcome|news|bottleneck|risk|difference) (?:is|was|why|for|of)|root cause|because|turned out|turns out|the plan is|fails?\b|failed|failing|broke|broken|crash(?:es|ed)?|outage|incident|expired?|expires|missing|slow(?:er)?|delay(?:ed|s)?|late|overdue|complain(?:ed|s|ts)?|lost|stuck|blocked|blocks|waiting for|runs? out|ran out|too (?:much|many|slow|expensive|late|long|small|big)|over budget|short of|cannot|can't|no longer|costs?|saves?|instead of|only exists|gone in|out of (?:support|memory|stock|date)|signed|approved|launched|shipped|merged|increased?|dropped|doubled|grew)\b/i;
const ENGLISH_PURPOSE = /\b(?:this is (?:the|about|our|a)|it's about|we're (?:here|meeting) (?:to|about|because)|(?:the )?(?:reason|purpose) (?:i|for|of|we)|today (?:we|is about|it's about)|(?:wanted|want) to (?:go over|go through|discuss|agree|decide|talk about)|follow-up (?:for|on|to)|order came|your case)\b/i;
const GERMAN =
  /\b(?:grund|problem|ursache|ziel|ergebnis|weil|fehlt|fehlen|fehler|kaputt|ausgefallen|ausfall|abgelaufen|läuft (?:aus|ab)|zu (?:spät|langsam|teuer|viele?|lange)|kostet|kosten|verzögert|verzögerung|blockiert|gekündigt|statt|nicht mehr|stellt sich heraus|hängt (?:an|von)|reicht nicht|beschwert)\b/i;
const GERMAN_PURPOSE = /\b(?:es geht (?:heute |hier )?um|wir reden (?:heute )?über|thema (?:ist|heute)|wir müssen heute)\b/i;
/** The speaker's own state, small talk, what somebody might do. */
const PERSONAL = /^(?:(?:somebody|someone|anybody) (?:should|has to|needs to)|we could|i'd like to do (?:that|it)|das mach ich|i'll|i'd say|i would say|i'm|i can't promise|i can|let me|can you|could you|ich (?:mache|mach|schicke|schreibe|bräuchte|brauche|würde|hätte gern))\b|\b(?:i'm (?:sorry|okay|fine|happy|scared|afraid)|how are you|funny|honestly|if i (?:was|were|had)|i don't (?:know|care|mind|understand)|to be honest|you know)\b/i;

/** Said of what was said before: nobody who was not there knows of what. */
const IN_THE_AIR =
  /^(?:that(?:'s|'d|'ll)?|this(?! (?:is (?:the|about|our|a)|year|month|week|quarter))|it(?:'s|'d|'ll)?(?! is about|'s about| the| a| an| about)|they(?:'re|'ve|'ll|'d)?|those|these|he(?:'s)?|she(?:'s)?|then|you can,|we could,|we can't,|we can,|so|there,|one of|both|neither|because|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:is|in|of|was))(?![\p{L}'-])(?! (?:version|contract|customer|team|system|project) )/iu;
const FIRST_PERSON = /\b(?:I|me|my|[Ii]ch|mir|mich)\b/u;

const GERMAN_IN_THE_AIR = /^(?:Das(?! \p{Lu})|(?:Die|Der|Den|Dem)(?= (?:müsste|muss|müssen|ist|sind|war|hat|haben|kann|können|wird|werden|soll|sollte|will|kommt|kommen|steht|liegt|macht|braucht)(?![\p{L}]))|Dies|Dann|Da|Ich \p{Ll}+ (?:da|das|es|dir|euch|dem|ihm)|Er|Sie|Weil|Aber|Und|Doch|Schon|Entweder|Es(?! geht| gibt))(?![\p{L}])/u;

/** Whether a sentence, as it is shown, begins with something of which only the talk before it tells what it is. */
export const beginsInTheAir = (text: string, language: string): boolean => (language === 'en' ? IN_THE_AIR.test(text) : language === 'de' && GERMAN_IN_THE_AIR.test(text));

const CUES: Readonly<Record<string, { readonly matter: RegExp; readonly purpose: RegExp }>> = {
  en: { matter: ENGLISH, purpose: ENGLISH_PURPOSE },
  de: { matter: GERMAN, purpose: GERMAN_PURPOSE },
};

const CUE = 1.6;
const PURPOSE = 2;
const EARLY = 0.25;
/** What could be done, with no reason given, is only thought of. */
const POSSIBLE = /^(?:(?:maybe|also|and|so|then|now|again|or|but) )*(?:we|you|they|i) (?:also |even |just |maybe |probably )*(?:can|could|might|may|would|wanted to|want to|would like to)\b|^(?:ihr|man|wir|du) (?:könnt|könnten?|würden?|kannst)(?![\p{L}])/iu;
const MERELY_POSSIBLE = 0.35;
const ASIDE = 0.4;
const ABOUT_ME = 0.7;

/** How much more than its words a sentence tells somebody who was not there, as a factor; of languages without cues, 1. */
export function summaryFactor({ text, position }: Utterance, language: string): number {
  const cues = CUES[language];
  if (cues === undefined) return 1;
  const said = (PERSONAL.test(text) ? ASIDE : 1) * (FIRST_PERSON.test(text) ? ABOUT_ME : 1);
  if (position < EARLY && cues.purpose.test(text)) return said * PURPOSE;
  if (cues.matter.test(text)) return said * CUE;
  return POSSIBLE.test(text) ? said * MERELY_POSSIBLE : said;
}
