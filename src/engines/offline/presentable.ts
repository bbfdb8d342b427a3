/** What only ties a sentence to the one before, or says that something will be said. English and German. */
const HEAD =
  /^(?:(?:so(?! (?:far|that(?!'s| means| is)|called|much|many|long)\b)|and|but|okay|ok|yeah|yes|yep|no(?=, | so )|nope|well|right(?! (?:now|after|before|away|there|here)\b)|all right|alright|anyway|i mean|you know|um|uh|oh|ah|hm+|cool|great|sure|perfect|exactly|agreed|fair enough|true|sorry|also(?=,)|then(?=,? (?:the|we|there|it|from|i|you|they)\b)|first(?= okay|,? (?:i|we|the|of all)\b)|obviously|basically|honestly|apparently(?=,)|as (?:you know|i said|we said)|like i said|that's what i (?:said|mean|meant|wanted to say)(?: too)?|hallo(?: zusammen)?(?=,)|guten morgen(?: zusammen)?(?=,)|h(?:ello|i|ey)(?: everyone| all| everybody)?(?=,| good)|good (?:morning|afternoon)(?: everyone| all| everybody)?(?=,| so| and)|gut|ja|und|na ja|genau|nee|ne(?=,)|nein(?=,)|doch(?=,)|stimmt|vielleicht vorweg|wie gesagt)\b[,.]?\s+)+(?=\S+\s+\S)/i;
const LEAD =
  /^(?:(?:oh )?one (?:more|last|other) thing, (?=\p{L}+ \p{L}+ )|(?:the )?root cause,? (?=(?:the|a|an|our|we) )|the (?:\p{L}+ )?thing with [^,;]{3,30}? is(?: that)? |what happened (?:is|was)(?: that)?,? |what i (?:meant|mean|would say|wanted to say|see|would suggest|noticed|found) is(?: that)?,? |(?:the|one|another|the (?:one|other|first|second|last|main|only)) thing(?: (?:that )?(?:i|we) (?:noticed|saw|see|found|know|remember|wanted to (?:say|mention|add|raise)|want to (?:say|mention|add|raise))[^,.;]{0,35}?)? (?:is|was)(?: that,?|,) (?=\p{L}+ \p{L}+ )|the (?:point|fact|truth|thing) is(?: that)?,? |let's say |(?:also )?ich (?:hätte gesagt|würde sagen|sage mal),? (?:dass )?(?=(?:wir|das|die|der|es)\b))/iu;
/** "I think" says nothing more where a proposal or another word for a guess follows; elsewhere it makes of a fact a guess, and stays. */
const HEDGE = /^(?:i (?:just |really |also )?(?:think|guess|believe|suppose|would say)|i'd say|(?:also )?ich (?:denke|glaube),?)(?: that)?,? (?=\p{L})/iu;
const PROPOSES = /^(?:[\p{L}\p{N}'-]+ ){1,4}?(?:should|could|need to|needs to|have to|has to|must|can|would|ought|probably|maybe|perhaps|might|may|sollten|könnten|müssen|müssten|sollte|könnte)\b/iu;
/** Without it there is no hedge: a quick look before the slow ones. */
const SAYS_I = /think|guess|believe|say|glaub|denk/u;
const HEDGE_ASIDE = /,? (?:i think|i guess|i believe|i'd say|i would say|glaub ich|denke ich|denk ich)(?:,(?= )|(?=[.!]?$))/giu;
/** A reason of which the talk has told the consequence before. */
const BARE_REASON = /^because (?!of\b)(?=(?:the|we|they|it|he|she|you|i|our|there|nobody|somebody|\p{L}+ (?:only |still |just )?(?:is|was|has|had|are)) [^,]+$)/iu;
/** Asides that say nothing of the matter. */
const ASIDES: readonly RegExp[] = [
  /,? (?:i mean|you know|as i said|like i said|if i'm honest|to be honest|i don't know|i'm not kidding|i want to say|what's it called|you know how that goes|right|obviously|basically|honestly|actually|sag ich mal|weißt du|weißt du ja|ehrlich gesagt),(?= )/giu,
  /,? (?:i mean|you know|to be honest|honestly|or something(?: like that)?|or whatever(?: it's called| they're called)?|or anything(?: like that)?|or so|and stuff(?: like that)?|and things like that|and everything|you know how that goes|oder so(?: was)?|sag ich mal)(?=[.!]?$)|, right(?=[.!]?$)/giu,
  / i want to say (?!(?:that|thank|thanks|something|hello|hi|a|the|to|it|sorry|goodbye|one thing)\b)/giu,
  / or whatever (?:it's|that's|they're) called(?=,)/giu,
];
/** What was begun and then begun again with the same words. */
const FALSE_STARTS: readonly (readonly [RegExp, string])[] = [
  [/\b(for|in|at|of|by|about|is|are|was|than|got|had|have|takes?|took|costs?|every|within) like (?=(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|a)\b)/giu, '$1 '],
  [/\b((?:there|it|that|what|here|he|she|who)'s|they're|we're|there (?:is|are|was|were)|it was|that was) (?:the|a|an|just|like|really|only)?,? ?\1\b/giu, '$1'],
  [/\b(the|a|an|my|our|your|this|that|to|in|of|for|with|from|on|at),? \1\b/giu, '$1'],
];
const OPEN_TAIL = /[\s,;:–—-]+(?:(?:and|or|but|so|because|which|then|yeah|okay|all right|right|und|oder|aber|weil|ne|ja)[\s,]*)*([.!?…]*)$/iu;
/** "To get that right", "turn right": here it is no question back. */
const MEANS_RIGHT = /\b(?:that|this|it|them|these|those|things?|is|are|was|were|be|not|quite|turn|the|your|my|our|his|her|their|by) right[.!]?$/iu;

/** A text without a hedge, where that changes nothing of how sure it is; else as it was. */
const withoutIdle = (text: string, without: string): string => (PROPOSES.test(without) ? without : text);

function stripHeads(text: string): string {
  let rest = text;
  for (let turns = 0; turns < 3; turns++) {
    const bare = rest.replace(HEAD, '').replace(LEAD, '').replace(BARE_REASON, '');
    const shorter = withoutIdle(bare, bare.replace(HEDGE, ''));
    if (shorter === rest || shorter.split(' ', 4).length < 4) break;
    rest = shorter;
  }
  return rest;
}

/**
 * A spoken sentence as it may stand alone in minutes: without what ties it to the talk around it, asides, and what was said twice in
 * a row. No word is added, nothing is cut inside a clause, and no words of two clauses are put together.
 */
export function toPresentable(text: string): string {
  let rest = stripHeads(text);
  for (const aside of ASIDES) rest = rest.replace(aside, (found) => (found.endsWith(' ') ? ' ' : ''));
  if (SAYS_I.test(rest)) rest = HEDGE.test(rest) ? rest.replace(HEDGE_ASIDE, '') : withoutIdle(rest, rest.replace(HEDGE_ASIDE, (found) => (found.endsWith(',') ? ',' : '')));
  for (const [start, kept] of FALSE_STARTS) rest = rest.replace(start, kept);
  rest = stripHeads(rest.trim());
  if (!MEANS_RIGHT.test(rest)) rest = rest.replace(OPEN_TAIL, '$1');
  const first = rest.split(' ', 1)[0] ?? '';
  return /\d|\p{Ll}\p{Lu}/u.test(first) ? rest : rest.charAt(0).toUpperCase() + rest.slice(1);
}
