import { isLetter, isLowerCase, isUpperCase } from '../text/characters.ts';

/** Words that begin a sentence and no product or identifier: a capital in mid-word that begins one is two sentences run together. */
const UNMISTAKABLE = new Set(
  (
    "Okay Ok So And But Yeah Yep Because We You They There Then Well Thanks Thank Hello Let's I'm I'll I've I'd It's That's There's We're " +
    "We'll We've You're They're What's Oh If Also Alright Maybe Um Uh"
  ).split(' '),
);

/** Words that may follow a full stop without a blank. */
const BEGINNERS = new Set(
  (
    'I It Is The In This That He She My Now Right All No Yes Our For When Can Do Not To What How Who Where Why Could Would Should Are Was Just ' +
    'Like Good Great Cool Sure Sorry Hi Hey Have Has Once One After Before While With At On Or As Some Here These Those Let Next First Second Third ' +
    'Out Off Up Of By Ah Hm Does Did Is Were Will Every Nobody Somebody Everybody Only Both Most Since Until Unless Anyway Exactly Perfect Thats'
  ).split(' '),
);

/** The capitalised word at an offset, apostrophe included, curly ones straightened. */
function wordAt(text: string, at: number, limit: number): string {
  let end = at;
  while (end < limit && end - at < 12 && (isLetter(text.charCodeAt(end)) || "'’".includes(text.charAt(end)))) end++;
  return text.slice(at, end).replace('’', "'");
}

/** Whether what follows a word shows that it is no part of an identifier. */
function endsPlainly(text: string, at: number, limit: number): boolean {
  return at >= limit || /[,.?!;:…)"”]/u.test(text.charAt(at));
}

function isPlainWord(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false;
  for (let at = from + 1; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!isLowerCase(code) && !"'’".includes(text.charAt(at))) return false;
  }
  return isLetter(text.charCodeAt(from));
}

/**
 * Whether two sentences are run together at an offset within a run of characters without blanks (`start` to `limit`): `isOkay, don't`,
 * `done.So then`, `really?Yes`. Identifiers and names (`foo.bar`, `GitHub`, `ServiceNow`) are left alone.
 */
export function isGluedAt(text: string, start: number, at: number, limit: number): boolean {
  if (at <= start || !isUpperCase(text.charCodeAt(at))) return false;
  const before = text.charAt(at - 1);
  const stop = '.?!'.includes(before);
  if (!stop && !isLowerCase(text.charCodeAt(at - 1))) return false;
  const word = wordAt(text, at, limit);
  const known = UNMISTAKABLE.has(word) || (stop && (BEGINNERS.has(word) || (before !== '.' && isPlainWord(text, at, at + word.length))));
  return known && isPlainWord(text, start, stop ? at - 1 : at) && endsPlainly(text, at + word.length, limit);
}
