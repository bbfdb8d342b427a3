/** What says why there was a meeting, what is wrong, what came of it. */
export const MATTER =
  /\b(?:grund|problem|ursache|ziel|ergebnis|weil|fehlt|fehlen|fehler|kaputt|ausgefallen|ausfall|abgelaufen|läuft (?:aus|ab)|zu (?:spät|langsam|teuer|viele?|lange)|kostet|kosten|verzögert|verzögerung|blockiert|gekündigt|statt|nicht mehr|stellt sich heraus|hängt (?:an|von)|reicht nicht|beschwert)\b/i;
/** What the talk is for. */
export const PURPOSE = /\b(?:es geht (?:heute |hier )?um|wir reden (?:heute )?über|thema (?:ist|heute)|wir müssen heute)\b/i;

/** Said of what was said before: nobody who was not there knows of what. */
export const IN_THE_AIR = /^(?:Das(?! \p{Lu})|(?:Die|Der|Den|Dem)(?= (?:müsste|muss|müssen|ist|sind|war|hat|haben|kann|können|wird|werden|soll|sollte|will|kommt|kommen|steht|liegt|macht|braucht)(?![\p{L}]))|Dies|Dann|Da|Ich \p{Ll}+ (?:da|das|es|dir|euch|dem|ihm)|Er|Sie|Weil|Aber|Und|Doch|Schon|Entweder|Es(?! geht| gibt))(?![\p{L}])/u;
