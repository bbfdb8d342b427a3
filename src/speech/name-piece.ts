import { isCaseless, isDigit, isLowerCase, isUpperCase } from '../text/characters.ts';
import { isField, isNumberedLabel, isParticle, isRoleLabel, isSaidAlone, isSide } from './name-words.ts';

/**
 * How much a label is written as a speaker's: `numbered` by a recogniser or with a telephone number, `strong` as names are, `weak` in lower
 * case, `side` a side of an interview, `odd` some other short text, `field` a field of a form, `no` no label at all.
 */
export type NameShape = 'numbered' | 'strong' | 'weak' | 'side' | 'odd' | 'field' | 'no';

/** A speaker's label. */
export interface NamePiece {
  /** Without affixes: `Farah Lindqvist` for `[EXT] Farah Lindqvist (she/her) | Quillhaven`. */
  readonly clean: string;
  readonly shape: NameShape;
  /** How many words the clean name has, particles aside. */
  readonly words: number;
}

/** Labels as they are written, what they are without affixes and their shape; the tests go over it. */
export const NAME_EXAMPLES: readonly (readonly [written: string, clean: string, shape: NameShape])[] = [
  ['Farah Lindqvist', 'Farah Lindqvist', 'strong'], ['Farah Lindqvist (she/her)', 'Farah Lindqvist', 'strong'],
  ['Farah | Quillhaven', 'Farah', 'strong'], ['[EXT] Farah Lindqvist', 'Farah Lindqvist', 'strong'],
  ['Farah @ Quillhaven', 'Farah', 'strong'],
  ['Farah_Lindqvist', 'Farah Lindqvist', 'strong'], ['Farah Lindqvist - Quillhaven', 'Farah Lindqvist', 'strong'],
  ['Farah Lindqvist, Product Manager', 'Farah Lindqvist', 'strong'], ['Lindqvist, Farah', 'Lindqvist, Farah', 'strong'],
  ['Farah Lindqvist (Guest)', 'Farah Lindqvist', 'strong'], ['Farah Lindqvist [External]', 'Farah Lindqvist', 'strong'],
  ['Farah Lindqvist (R&D)', 'Farah Lindqvist', 'strong'], ['Lindqvist, Farah (R&D)', 'Lindqvist, Farah', 'strong'],
  ['van der Berg, Anneke', 'van der Berg, Anneke', 'strong'], ['de la Cruz, Elena (R&D)', 'de la Cruz, Elena', 'strong'],
  ['Dr. van der Berg, Head of Sales', 'Dr. van der Berg', 'strong'],
  ["Farah's iPhone", "Farah's iPhone", 'strong'], ['Farah’s iPad (2)', 'Farah’s iPad', 'strong'],
  ['iPhone von Farah', 'iPhone von Farah', 'strong'],
  ['Conference Room 4', 'Conference Room 4', 'strong'], ['Dr. J. van der Berg', 'Dr. J. van der Berg', 'strong'],
  ['Maria Fernanda de los Ángeles Gutiérrez López', 'Maria Fernanda de los Ángeles Gutiérrez López', 'strong'],
  ['"Farah Lindqvist"', 'Farah Lindqvist', 'strong'], ['J.P. Okoro', 'J.P. Okoro', 'strong'],
  ["Anne-Sofie O'Dell", "Anne-Sofie O'Dell", 'strong'],
  ['Бела Кун', 'Бела Кун', 'strong'], ['김민수', '김민수', 'strong'], ['王芳', '王芳', 'strong'], ['נועה לוי', 'נועה לוי', 'strong'],
  ['प्रिया शर्मा', 'प्रिया शर्मा', 'strong'], ['สมชาย', 'สมชาย', 'strong'], ['farah', 'farah', 'weak'],
  ['farah lindqvist', 'farah lindqvist', 'weak'],
  ['Speaker 1', 'Speaker 1', 'numbered'], ['SPEAKER_00', 'SPEAKER_00', 'numbered'], ['spk_0', 'spk_0', 'numbered'],
  ['Speaker A', 'Speaker A', 'numbered'],
  ['Sprecher 2', 'Sprecher 2', 'numbered'], ['Locuteur 1', 'Locuteur 1', 'numbered'], ['+1 415-***-**12', '+1 415-***-**12', 'numbered'],
  ['Unknown', 'Unknown', 'strong'], ['You', 'You', 'strong'], ['@farah', '@farah', 'strong'],
  ['farah@quillhaven.example', 'farah@quillhaven.example', 'strong'],
  ['Q', 'Q', 'side'], ['Note', 'Note', 'field'], ['Action items', 'Action items', 'field'], ['Step 1', 'Step 1', 'field'],
  ['There is one rule', 'There is one rule', 'odd'],
  ['so that was the thing that we saw there', 'so that was the thing that we saw there', 'no'],
  ['## Prompt', 'Prompt', 'strong'], ['Alice->>+Bob', 'Alice->>+Bob', 'no'], ['TSC#175', 'TSC#175', 'no'], ['farah#1234', 'farah#1234', 'odd'],
  ['And this this', 'And this this', 'no'],
  ['...', '...', 'no'], ['Okay. Right', 'Okay. Right', 'no'],
];

interface Affix {
  readonly form: RegExp;
  /** Whether what is left has to be written as a name, since the sign stands elsewhere too. */
  readonly needsName: boolean;
}

const AFFIXES: readonly Affix[] = [
  { form: /^#{1,6}\s+/u, needsName: false },
  { form: /^["“”„«']+|["“”»']+$/gu, needsName: false },
  { form: /^[([{<]+(?=[^)\]}>]*$)/u, needsName: false },
  { form: /^[\p{Extended_Pictographic}\ufe0f\u200d]+\s*/u, needsName: false },
  { form: /^\s*(?:\[(?:ext|external|guest|host|extern|gast)\]|\((?:ext|external|guest|host|extern|gast)\))\s*/iu, needsName: false },
  { form: /\s*(?:\([^()]*\)|\[[^[\]]*\]|（[^（）]*）|【[^【】]*】|<[^<>]*>)\s*$/u, needsName: false },
  { form: /\s+[|/｜]\s*\S.*$|\s*[|｜]\s+\S.*$/u, needsName: true },
  { form: /\s+(?:@|at)\s+\S.*$/u, needsName: true },
  { form: /\s+[-–—·•]\s+\S.*$/u, needsName: true },
  { form: /,\s*(?:he|she|they)\s*\/\s*\w+$/iu, needsName: false },
];

const PHONE = /^\+?[\d*()\s.-]{7,24}$/u;
const ADDRESS = /^(?:@[\p{L}\p{N}_.-]{2,40}|[\p{L}\p{N}_.+-]{1,40}@[\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{2,20})+)$/u;
/** An arrow, or the number of an issue; four digits tell people of one name apart. */
const NO_NAME = /-[->]>?|=>|#(?:\d{1,3}|\d{5,})$/u;
const MOST_WORDS = 6;
const MOST_ODD_WORDS = 7;
const LONGEST_CASELESS = 30;

interface Counted {
  /** Words, particles aside. */
  readonly words: number;
  readonly all: number;
  readonly caseless: number;
  readonly shaped: number;
}

function isShaped(word: string): boolean {
  const bare = word.replace(/^[('"“‘@#[]+/u, '');
  const code = bare.charCodeAt(0);
  return isUpperCase(code) || isDigit(code) || code >= 0xd800 || isCaseless(code) || /^\p{Ll}{1,2}['’]?\p{Lu}/u.test(bare);
}

function countWords(name: string): Counted {
  const words = name.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const own = words.filter((word) => !isParticle(word.toLowerCase()) || isUpperCase(word.charCodeAt(0)));
  const caseless = own.filter((word) => isCaseless(word.charCodeAt(0))).length;
  return { words: own.length, all: words.length, caseless, shaped: own.filter(isShaped).length };
}

const endsSentence = (name: string): boolean =>
  /[?!。？！;；…]/u.test(name) || /[.,]$/u.test(name.replace(/(^|[\s.])\p{L}{1,3}\.$/u, '$1'));

/** `Okay. Right`: a full stop between words, initials and titles aside. */
const hasSentences = (name: string): boolean =>
  name.includes('. ') && /\.\s/u.test(name.replace(/(?:\b\p{L}\.)+\s|\b(?:\p{L}{1,3}|Prof)\.\s/gu, ''));

function shapeOf(name: string): NameShape {
  const lower = name.toLowerCase();
  if (isNumberedLabel(name) || PHONE.test(name)) return 'numbered';
  if (isRoleLabel(name) && !isSide(lower)) return 'strong';
  if (isSide(lower)) return 'side';
  if (isField(lower)) return 'field';
  if (ADDRESS.test(name)) return 'strong';
  if (NO_NAME.test(name) || (name.includes(' ') && isSaidAlone(lower))) return 'no';
  if (endsSentence(name) || hasSentences(name) || !/\p{L}/u.test(name)) return 'no';
  return wordsShape(name, countWords(name));
}

function wordsShape(name: string, { words, all, caseless, shaped }: Counted): NameShape {
  if (words === 0 || caseless > 4 || (caseless > 0 && name.length > LONGEST_CASELESS)) return all === 1 ? 'weak' : 'no';
  if (words <= MOST_WORDS && shaped === words) return 'strong';
  if (words <= 3 && shaped === 0 && /^[\p{Ll}\p{M}\p{N}\s_'’.-]+$/u.test(name)) return 'weak';
  const isTalk = isLowerCase(name.charCodeAt(0)) && all > 3;
  return all <= MOST_ODD_WORDS && !isTalk ? 'odd' : 'no';
}

/** `Farah_Lindqvist` is written so where no blank may stand. */
const withBlanks = (name: string): string => (/^\p{L}{2,}(?:_\p{L}{2,})+$/u.test(name) ? name.replaceAll('_', ' ') : name);

/** `, Product Manager` behind two words is a title; in `Lindqvist, Farah` and `van der Berg, Anneke` it is the name. */
function withoutTitle(name: string): string {
  const comma = name.indexOf(',');
  const title = name.slice(comma + 1).trim();
  const isTitle = comma > 0 && countWords(name.slice(0, comma)).words > 1 && shapeOf(title) !== 'no' && isUpperCase(title.charCodeAt(0));
  return isTitle ? name.slice(0, comma) : name;
}

function withoutBrackets(name: string): string {
  const inner = /^(?:\[([^[\]]+)\]|\(([^()]+)\)|<([^<>]+)>|【([^【】]+)】|（([^（）]+)）)$/u.exec(name);
  return (inner?.[1] ?? inner?.[2] ?? inner?.[3] ?? inner?.[4] ?? inner?.[5] ?? name).trim();
}

/** Whether what is cut behind a sign is written as a company's name or one word, and what stays as a person's. */
function isCompany(whole: string, name: string): boolean {
  const rest = whole.slice(name.length).replace(/^[^\p{L}\p{N}]+/u, '');
  const shape = shapeOf(name);
  if (shape !== 'strong' && shape !== 'numbered' && shape !== 'weak') return false;
  return !rest.includes(' ') || /^(?:strong|numbered|field)$/u.test(shapeOf(rest));
}

function withoutAffixes(name: string): string {
  let left = withoutBrackets(name);
  for (let round = 0; round < 4; round++) {
    const before = left;
    for (const { form, needsName } of AFFIXES) {
      const shorter = left.replace(form, '').trim();
      if (shorter === left || shorter === '') continue;
      if (!needsName || isCompany(left, shorter)) left = shorter;
    }
    if (left === before) break;
  }
  return withoutTitle(withBlanks(left)).trim();
}

/** Reads a label: without affixes, and how much it is written as a name. Takes the text as shown, no marks or escapes. */
export function readNamePiece(written: string): NamePiece {
  const trimmed = written.trim().replace(/\s+/gu, ' ').replace(/[\s\-–—|·•:,=]+$/u, '');
  const clean = trimmed === '' ? '' : withoutAffixes(trimmed);
  if (clean === '') return { clean: trimmed, shape: 'no', words: 0 };
  return { clean, shape: shapeOf(clean), words: countWords(clean).words };
}
