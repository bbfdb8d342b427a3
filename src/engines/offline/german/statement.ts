/** ", okay?" only asks for a yes. */
const TAG = /,? (?:okay|ok|oder|ja|ne|einverstanden|nicht wahr|passt das)\?$/iu;
/** "Dann machen wir die Demo am Donnerstag": the verb before its subject. */
const VERB_FIRST = /^(?:dann )?(\p{L}+(?:en|rn|ln)) wir (?=\p{L})/iu;

/** A decision as a sentence of minutes, its subject before its verb: "Wir machen die Demo am Donnerstag." */
export function toGermanStatement(text: string): string {
  const bare = text.replace(TAG, '.').replace(/\?$/u, '.').replace(VERB_FIRST, (_, verb: string) => `Wir ${verb.toLowerCase()} `).replace(/^dann /iu, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
