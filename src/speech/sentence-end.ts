import { isLetter, isLowerCase } from '../text/characters.ts';

/** Abbreviations that end in a full stop and seldom end a sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st vs etc approx dept est fig inc ltd co corp no nr vol pp eg ie cf al ca bzw usw ggf evtl inkl exkl zzgl ' +
    'bspw vgl mme mlle sra srta dott ing avv núm tel resp max min abs'
  ).split(' '),
);

const MONTH = /^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)/iu;

const STOPS = '.!?…。！？｡؟۔।‽';
const CLOSERS = '"\'”’)]»」』）*_';

/** Where a token ends without closing quotes, brackets and emphasis. */
function bareEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && CLOSERS.includes(text.charAt(at - 1))) at--;
  return at;
}

function isAbbreviation(word: string, next: string): boolean {
  const bare = word.replace(/^[^\p{L}\p{N}]+/u, '');
  if (/^\p{Lu}\.$/u.test(bare)) return bare !== 'I.' && /^\p{Lu}/u.test(next) && !/^(?:So|And|But|Then|We|You|I|Okay|Yeah|It|The)\b/u.test(next);
  if (/^(?:\p{L}\.){2,}$/u.test(bare)) return !/^(?:So|And|But|Then|We|You|I|Okay|Yeah|It|The)\b/u.test(next);
  if (/^\d{1,2}\.$/u.test(bare)) return isLowerCase(next.charCodeAt(0)) || MONTH.test(next);
  return ABBREVIATIONS.has(bare.slice(0, -1).toLowerCase()) && (bare !== 'no.' || /^\d/u.test(next));
}

/**
 * Whether a sentence ends with the token between two offsets. `next` and `nextEnd` are those of the token after it, both -1 where there
 * is none. A full stop before a lower-case word ends one too: recognisers write `this month. it's like`.
 */
export function endsSentence(text: string, start: number, end: number, next: number, nextEnd: number): boolean {
  if (next !== end && isLetter(text.charCodeAt(end - 1))) return next < 0;
  const last = bareEnd(text, start, end);
  if (last === start) return STOPS.includes(text.charAt(end - 1)) && end - start === 1;
  const mark = text.charAt(last - 1);
  if (!STOPS.includes(mark)) return next >= 0 && next === end && !/[、，]/u.test(mark) && /[A-Z]/u.test(text.charAt(next));
  if (next < 0) return true;
  const dots = mark === '…' || (mark === '.' && text.charAt(last - 2) === '.');
  if (dots) return !isLowerCase(text.charCodeAt(next)) && !',;'.includes(text.charAt(last - (mark === '…' ? 2 : 4)));
  if (mark !== '.' || last - start > 12) return true;
  return !isAbbreviation(text.slice(start, last), text.slice(next, Math.min(nextEnd, next + 12)));
}
