/** Words that carry no meaning of their own: two sentences are not alike for sharing them. */
const SMALL = new Set(
  (
    'a an the and or but so of to in on at for from with by as is are was were be been it its this that these those we i you they he she our ' +
    'their will would should can could shall have has had do does did ' +
    'der die das den dem des ein eine einen einem einer und oder aber zu zum zur in im an am auf für von vom mit bei als ist sind war waren ' +
    'wird werden es wir ich ihr sie er sich auch noch dass'
  ).split(' '),
);

/** Words that turn a sentence round; "don't" is read as "don" and "t". */
const NEGATIONS = new Set('not no never none nothing without t cannot nicht nie kein keine keinen keiner keinem ohne'.split(' '));

/** A text's words for comparison: lower case, the small ones left out unless there is nothing else. */
export type WordSet = ReadonlySet<string>;

export function wordSet(text: string): WordSet {
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const full = words.filter((word) => !SMALL.has(word));
  return new Set(full.length === 0 ? words : full);
}

/** The share of the shorter text's words that the other one holds too, 0 to 1. */
function overlap(one: WordSet, other: WordSet): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  if (few.size === 0) return 0;
  let common = 0;
  for (const word of few) if (many.has(word)) common++;
  return common / few.size;
}

const isFigure = (word: string): boolean => /\p{N}/u.test(word);

/** Whether one says no where the other does not, or both name figures or identifiers and not the same. */
export function contradict(one: WordSet, other: WordSet): boolean {
  const negated = (words: WordSet): boolean => [...words].some((word) => NEGATIONS.has(word));
  if (negated(one) !== negated(other)) return true;
  const [few, many] = [[...one].filter(isFigure), [...other].filter(isFigure)].sort((a, b) => a.length - b.length);
  return few !== undefined && many !== undefined && few.some((figure) => !many.includes(figure));
}

/** Two texts that share so much of the shorter one say the same. */
const SAME = 0.75;
/** Of one or two words alone nothing follows, unless the texts are as long as each other. */
const FEWEST = 3;

/** Whether two texts say the same or nearly the same. */
export function saysTheSame(one: WordSet, other: WordSet): boolean {
  const [fewest, most] = [Math.min(one.size, other.size), Math.max(one.size, other.size)];
  if (fewest < FEWEST) return fewest === most && overlap(one, other) === 1;
  return overlap(one, other) >= SAME && !contradict(one, other);
}

/** Whether a text adds nothing to another one: nearly all of its words stand there, and the two don't contradict each other. */
export function isCoveredBy(text: WordSet, other: WordSet): boolean {
  if (text.size < FEWEST) return text.size === other.size && overlap(text, other) === 1;
  const common = [...text].filter((word) => other.has(word)).length;
  return common >= SAME * text.size && !contradict(text, other);
}

/** How alike two texts are, 0 to 1: the share of the words of both that they have in common. */
export function likeness(one: WordSet, other: WordSet): number {
  const all = one.size + other.size;
  return all === 0 ? 0 : (overlap(one, other) * 2 * Math.min(one.size, other.size)) / all;
}

/** Two texts of which so much is common, few words as they may be, are rather one that was reworded. */
const REWORDED = 0.6;

/** Whether one text may be the other in other words; texts that contradict each other are not. */
export const mayBeReworded = (one: WordSet, other: WordSet): boolean => likeness(one, other) >= REWORDED && !contradict(one, other);
