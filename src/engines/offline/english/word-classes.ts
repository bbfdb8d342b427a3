const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that a noun has to follow. */
export const DETERMINERS = set('the a an my our your their its every');
/** Pronouns that are always the subject of a verb. */
export const NOMINATIVES = set('i we they he she');
/** Subject and verb in one word. */
export const CONTRACTED = set(
  "i'm i'll i'd i've we're we'll we'd we've you're you'll you'd you've they're they'll they'd they've he's he'll she's she'll it's it'll that's that'll there's here's what's who's let's",
);
/** Prepositions that lead on to a noun. */
export const PREPOSITIONS = set('of for with from at into upon onto about during without between among through');
export const CONJUNCTIONS = set('and or but so because cause if whether that than as when while since unless although though which where');
/** Verbs that show tense whatever the subject is. */
export const AUXILIARIES = set(
  "is are was were has have had will would can could should must do does did won't can't cannot wouldn't couldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't may might needs need wants want got gets goes went came comes made makes said says took takes thinks think thought knows know knew found finds gave gives kept keeps lost loses ran runs sent sends spent cost costs built left meant means told wrote began became felt held met paid put puts reads read rose fell set sets shows saw sold stood understood uses use used works worked starts started stops ends changes leads leaves lives looks moves needed owns pays plays stays sits expires fails depends happens requires includes contains exists belongs remains seems appears becomes brings",
);
export const BE = set('is are was were am');
/** Said before a verb or a subject without changing which one it is. */
export const ADVERBS = set(
  'now today currently yesterday tomorrow usually also still already just only really probably never always often basically actually then not even mostly sometimes recently finally currently again both all definitely certainly',
);
/** Interjections: within a sentence, somebody broke off. */
export const INTERJECTIONS = set('kay oh hey yeah yep okay ok um uh hmm hm huh wow nope uhm wait sorry alright thanks hello hi bye please');
