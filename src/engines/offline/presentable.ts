const OPENER =
  /^(?:(?:so(?! (?:far|that|called|much|many|long)\b)|and|okay|ok|yeah|yes|yep|well|right(?! (?:now|after|before|away|there|here)\b)|all right|alright|anyway|i mean|you know|um|uh|oh|cool|great|sure|perfect|also(?=,)|gut|okay|also|ja|und|na ja|genau)\b[,.]?\s+)+(?=\S+\s+\S)/i;

/** A spoken sentence as it may stand alone: without the words that only tie it to the one before, capitalised. */
export function toPresentable(text: string): string {
  const bare = text.replace(OPENER, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
