/** The verb before its subject: the head was left out, or it asks. */
const VERB_FIRST = /^(?:Bin|Ist|Sind|War|Hab|Habe|Haben|Hat|Wird|Werden|Kann|Können|Könnte|Muss|Müssen|Soll|Sollen|Will|Wollen|Darf|Geht|Gibt|Machen|Lassen|Nehmen|Klär|Mach|Frag) /u;
/** A verb that shows tense, in German talk. */
const VERB = /(?:^|\s)(?:bin|sind|war|hab|wird|kann|muss|soll|will|darf|\p{Ll}{2,}(?:t|en|e))(?![\p{L}])/u;

/** Whether a text has the shape of a whole German sentence. */
export const hasGermanShape = (text: string): boolean => VERB.test(text) && !VERB_FIRST.test(text);
