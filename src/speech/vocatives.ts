import { examples } from '../text/examples.ts';
import { NAME } from './sentence-features.ts';

/** Words with which somebody who was called by name is asked something, behind the name. */
const ASKED: ReadonlySet<string> = new Set([
  'can you', 'could you', 'would you', 'will you', 'do you', 'did you', 'are you', 'were you', 'have you', 'anything from', 'anything else', 'what about', 'what do', "how's it",
]);

/** Words that go before a name that somebody calls out. */
const LEADS: ReadonlySet<string> = new Set(['and', 'so', 'but', 'okay', 'ok', 'um', 'uh', 'then', 'hey', 'now']);
const MOST_LEADS = 3;

/** Where a talk without marks calls somebody by name, so that a sentence begins there: as words with `NAME` for each name, `|` where it begins. */
export const VOCATIVES = examples([
  `write the notice today | and ${NAME} can you get it out`,
  `let's do that | ${NAME} anything from you`,
  `a quick round | so ${NAME} do you want to start`,
  `we asked ${NAME} about it and she can do it`,
  `then let's do that | can you do that today ${NAME} i can do it right after`,
  `so ${NAME} anything else from you | so the certificate expires`,
  `i'll send the invite | anything else`,
]);

/**
 * Marks where somebody is called by name and asked something: a sentence ends before that, and none within it.
 *
 * @param words in lower case without punctuation, `NAME` for each name
 * @param ends whether a sentence ends with each word; changed
 */
export function markVocatives(words: readonly string[], ends: boolean[]): void {
  for (let at = words.indexOf(NAME); at >= 0; at = words.indexOf(NAME, at + 1)) {
    if (!ASKED.has(`${words[at + 1] ?? ''} ${words[at + 2] ?? ''}`)) continue;
    let start = at;
    while (start > 0 && at - start < MOST_LEADS && LEADS.has(words[start - 1] ?? '')) start--;
    if (start > 0) ends[start - 1] = true;
    for (let within = start; within <= at + 1; within++) ends[within] = false;
  }
  markRequests(words, ends);
  markRounds(words, ends);
  words.forEach((word, at) => {
    if (word === 'root' && words[at + 1] === 'cause') ends[at] = false;
  });
}

const POINTS: ReadonlySet<string> = new Set(['that', 'it', 'this', 'then']);
const REQUESTS: ReadonlySet<string> = new Set(['can you', 'could you', 'would you']);
/** So many words a request has before the name of the one who is asked. */
const LONGEST_REQUEST = 9;

/** "Let's do that | can you do that today NAME |": a request begins behind what only points, and ends with the name. */
function markRequests(words: readonly string[], ends: boolean[]): void {
  for (const [at, word] of words.entries()) {
    if (!REQUESTS.has(`${word} ${words[at + 1] ?? ''}`)) continue;
    if (POINTS.has(words[at - 1] ?? '')) ends[at - 1] = true;
    const name = words.indexOf(NAME, at + 2);
    if (name < 0 || name - at > LONGEST_REQUEST || ends[name] !== true || ends.slice(at, name - 1).includes(true)) continue;
    ends[name - 1] = false;
  }
}

const NOT_BEFORE_ANYTHING: ReadonlySet<string> = new Set(['is', 'there', 'do', 'have', 'not', 'and', 'or', 'if', 'need', 'needs', 'than', NAME]);

/** "Anything else from you": a sentence of its own. */
function markRounds(words: readonly string[], ends: boolean[]): void {
  for (const [at, word] of words.entries()) {
    if (word !== 'anything' || words[at + 1] !== 'else') continue;
    if (at > 0 && !NOT_BEFORE_ANYTHING.has(words[at - 1] ?? '')) ends[at - 1] = true;
    if (words[at + 2] === 'from' && /^(?:you|me|us)$/u.test(words[at + 3] ?? '')) ends[at + 3] = true;
  }
}
