/** What may stand before the verb and says nothing of the task. */
const HEAD =
  /^(?:just|also|probably|then|definitely|certainly|actually|quickly|maybe|still|really|perhaps|happily|gladly|personally|basically|obviously|hopefully|please|kindly|soon|simply|always|now|next|first|to|try to|try and|go ahead and|make sure to|be sure to|be able to|go and|take an action to|take the action to|take it on to)\s+/i;
/** What may stand after it and says nothing of the task. */
const TAIL =
  /[\s,]*\b(?:(?:before|after) (?:that|this)|please|thanks|thank you|okay|ok|right|then|as well|too|also|again|though|anyway|i think|i guess|basically|you know|for sure|real quick|really quick|quickly|if that's okay|if that's all right|if you want|if possible|if you can|if you don't mind|so|and|or|but|yeah|yes|sure|all right|alright|actually|instead of|for you|for us|for me|or something|or whatever|and stuff|and everything|and so on|and all that|at least|maybe|probably|just|like|uh|um|because|with|to|of|the|a|an|that|which|for|in|on|my|our|your|very|not|new|other|some|any|each|his|her|its|no|including|such|especially|on this call|here|there|now|right now|real soon|until|for time being)[\s,.;:!?…-]*$/i;
/** "That are out there", "until the limit is in" are left whole. */
const PLACE_AT_END = /\b(?:out|up|over|down|in|back|are|is|was|were) (?:here|there)$|\b(?:until|once|when|before|after|unless) (?:[\p{L}\p{N}'-]+ ){1,6}(?:is|are) (?:in|on)$/iu;
/** "The add on", "the single sign on" are names, "from now on" is a phrase: they stay whole. */
const NAME_AT_END = /\b(?:(?:add|sign|log|plug|check|opt|trade|built|hands)[ -](?:on|in)|from (?:now|then|here) on|as of (?:now|then))$/iu;
const MOST_TAILS = 6;

/** A new clause that begins after a comma. */
const AFTER_COMMA =
  /,\s+(?=(?:and|but|so|because|'cause|which|then|if|or|i|we|you|he|she|they|it|that|there|this|right|okay|yeah|just|unless|since|as|where|when|while|whereas|though|although|can|could|would|does|do|is|are|let's|maybe|what|how|assuming|hopefully|especially|like|again|obviously|basically|whatever|once|whether)\b)/i;
/** "…, the customers keep asking": a subject and its verb after a comma. */
const NEW_SUBJECT = /(?:,| and| but| so) (?=(?:the|our|my|their|this) (?:(?!that |which |who )[\p{L}\p{N}-]+ ){1,3}?(?:is|are|was|were|has|have|had|will|would|keeps?|wants?|needs?|can|can't|don't|doesn't|didn't)\b)/iu;
/** "…, our auditors asked for it": verbs that tell of somebody, and don't name a thing as "the signed contract" does. */
const TOLD = 'asked|said|told|wanted|needed|complained|called|wrote|came|went|got|saw|did|expected';
const TELLS_WHY = new RegExp(`, (?=(?:the|our|my|their|your) (?:[\\p{L}-]+ ){1,2}?(?:${TOLD})\\b)`, 'iu');
/** "…, no problem": said to somebody, and no part of what is done. */
const COURTESY = /, (?=(?:no (?:problem|worries|rush|hurry|stress|big deal)|of course|for sure|don't worry|my pleasure|promised?)\b)/iu;
/** "Once Petra's okay with it": a verb that belongs to the clause before, not a new clause. */
const IS_OKAY = /(?:'s|'re|\b(?:is|are|be|was|were))\s(?=(?:okay|alright|all right)\b)/giu;
/** A new clause that begins without one. */
const AFTER_BLANK =
  /\s+(?:and|so|but|or)\s+(?:then\s+)?(?=(?:i|we|you|he|she|they|it|that|there|this|see|maybe|hopefully|yeah|if|when|let you|let everyone|let's|go from there|just)\b)|\s+(?:because|'cause|but|although|though|even though|unless|whereas|otherwise|so that we can see|(?:once|until|as soon as|after|before|while) (?:they|we|i|you|he|she|it|that|this))\s|\s+so\s+(?=\w)|\s+(?:yeah|okay|um|uh|alright|all right)\b|[.?!;:…]\s|\s[-–—]+\s/i;
const CONDITION = /,?\s+(?:if|in case)\s/i;
const WHICH = /\s+which\s/iu;
/** "Find out when they can switch" stays whole. */
const WHEN = /\s+when (?:they|we|i|you|he|she|it|that|this)\s/iu;
const TAKES_WHEN = /\b(?:find out|figure out|ask|check|see|know|tell (?:us|me|you|them)|decide|clarify)$/iu;
/** Verbs that take a clause with `if` or `which`. */
const TAKES_IF = /\b(?:check|see|ask|verify|find out|tell|confirm|decide|determine|figure out|know|test|look)\b/i;
/** In talk without punctuation a pronoun after a whole word begins the next sentence, except after words that call for one. */
const UNMARKED =
  /\s(?=(?:i|we|you|he|she|they|it's|that's|there's|okay|yeah|cool|great|perfect|awesome|wow|alright|good (?:and|then|so)|can you|could you|let's|does|do we|do you|is it|what's|right|thanks|sure|yes|no|so|then|anyway|and (?:who|what|how|when|where|does|do|can|is))\b)/gi;
const CALLS_FOR_PRONOUN = /\b(?:that|if|whether|what|how|why|when|where|who|which|sure|than|as|everything|anything|all|to|with|for|from|by|of|on|in|about|tell|ask|give|send|show|email|ping|remind|help|let|get|once|until|before|after|at)$/i;

/** "… when do you want to start": a question begins without a mark. */
const ASKING = 'when|where|why|how (?:long|many|much|soon|often)';
const ASKING_VERB = 'do|does|did|can|could|will|would|should';
const ASKS_NEXT = new RegExp(
  `\\s(?:and |so )?(?:${ASKING}|what|who|how) (?:${ASKING_VERB}|is|are) (?:you|we|they|he|she|it|i|that)\\b|` +
    `\\s(?:${ASKING}) (?:${ASKING_VERB})$`,
  'iu',
);

/** Stands for a blank at which no clause begins. */
const JOINED = '_';

function firstMatch(text: string, pattern: RegExp): number {
  const found = text.search(pattern);
  return found < 0 ? text.length : found;
}

function unmarkedEnd(text: string): number {
  for (const match of text.matchAll(UNMARKED)) {
    if (match.index > 0 && !CALLS_FOR_PRONOUN.test(text.slice(Math.max(0, match.index - 12), match.index))) return match.index;
  }
  return text.length;
}

/**
 * The clause with which a string begins.
 * @param ended whether the transcript is punctuated there; else pronouns part clauses as well.
 */
export function firstClause(said: string, ended: boolean): string {
  const rest = said.replace(IS_OKAY, (found) => `${found.slice(0, -1)}${JOINED}`);
  let end = Math.min(...[AFTER_COMMA, NEW_SUBJECT, TELLS_WHY, COURTESY, AFTER_BLANK].map((pattern) => firstMatch(rest, pattern)));
  for (const [clause, takes] of [[CONDITION, TAKES_IF], [WHICH, TAKES_IF], [WHEN, TAKES_WHEN]] as const) {
    const at = firstMatch(rest, clause);
    if (at < end && !takes.test(rest.slice(0, at))) end = at;
  }
  const clause = rest.slice(0, end);
  const length = ended ? end : Math.min(unmarkedEnd(clause), firstMatch(clause, ASKS_NEXT));
  return said.slice(0, length);
}

/** A last word that leads on to what is lost: "without", "once Petra's". */
const LEADS_ON = /\b(?:without|from|at|by|into|than|until|between|against|during|via|per|among|except|despite)$/iu;
const LOST_VERB = /\b(?:once|until|after|before|as soon as|when|if|because) (?:\S+ ){0,2}\S+['’]s$/iu;
const LOST_THING = /^\p{L}+ (?:(?:the|our|my|your|their) )?\S+['’]s$/iu;

/** Whether a predicate without its tail breaks off: what its last word calls for was left out. */
export const breaksOff = (predicate: string): boolean =>
  LEADS_ON.test(predicate) || LOST_VERB.test(predicate) || LOST_THING.test(predicate);

/** A predicate without what may stand before its verb. */
export function trimHead(predicate: string): string {
  let rest = predicate.trimStart();
  for (let shorter = rest.replace(HEAD, ''); shorter !== rest; shorter = rest.replace(HEAD, '')) rest = shorter;
  return rest;
}

/** A predicate without closing courtesies, conjunctions and punctuation. */
export function trimTail(predicate: string): string {
  let rest = predicate.replace(/[\s,.;:!?…-]+$/u, '');
  for (let times = 0; times < MOST_TAILS; times++) {
    if (PLACE_AT_END.test(rest) || NAME_AT_END.test(rest)) break;
    const shorter = rest.replace(TAIL, '').replace(/[\s,.;:!?…-]+$/u, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}
