import { isSmallTalk } from './small-talk.ts';

/** What is said of the call itself and not of what it is about: agenda, introductions, the screen, an earlier call. English and German. */
const META: readonly RegExp[] = [
  /\b(?:agenda|the topic (?:is|today)|next (?:item|topic|slide|point|question|one|up)|slides?|my name is|we(?:'ll| will) (?:just |now |then )?(?:start|begin|continue|crack on|carry on|move))\b/iu,
  /\b(?:(?:move|moving|go|going|jump|get|getting|dive) (?:on|in|into|to|through|over|back)(?: to)? (?:the )?(?:next|agenda|our|this|it|that|those)\b)/iu,
  /\b(?:go(?:ing)? (?:through (?=\p{L})|over|around|into)|walk(?:ing)? (?:\p{L}+ )?through|kick (?:\p{L}+ )?off|wrap(?:ping)? up|get(?:ting)? started|hand over)\b/iu,
  /\b(?:talk(?:ed|ing)? (?:\p{L}+ )?(?:about|to|with)|discuss(?:ed|ing)? (?:that|this|it|today|last|in)|touch(?:ed)? (?:on|base)|mention(?:ed)?|recap)\b/iu,
  /\b(?:(?:last|previous|next|first|this|that|today's|our|the) (?:\p{L}+ )?(?:meeting|call|session|discussion|standup|recording|agenda))\b/iu,
  /\b(?:recordings?|transcript(?:ion)?s?|minutes of|meeting minutes|take notes|note taker|screen ?share|my screen|the chat|hear me)\b/iu,
  /\b(?:mute|camera|microphone|time ?zone|on time|in attendance|attend(?:ed|ing)?|join(?:ed|ing|s)? (?:us|the|this|late|from|today|by)|everyone here)\b/iu,
  /\b(?:thank|thanks|appreciate|welcome|congrat\p{L}*|happy to|feel free|reach out|look(?:ing)? forward|excited|glad|apologi[sz]e|sorry)\b/iu,
  /\b(?:question (?:is|was|for|about)|wondering|curious|let me|let you|let's see|stop me|bring (?:it |this )?up|speak(?:ing)? (?:to|about|of)|chime in)\b/iu,
  /\b(?:i (?:guess|don't know|do not know|was going to|wanted to|want to|would like to|just want|just wanted|had a|have a (?:question|comment)))\b/iu,
  /\b(?:as you (?:can|may|know|see)|you can see|you guys|folks|if you (?:have|want|look|go)|for example|per se|et cetera|etc|so on|yada|blah)\b/iu,
  /\b(?:not sure|no idea|who knows(?=[.?!,]|$)|for whatever reason|or something|i'm (?:not|just|going|trying|pretty)|what i (?:mean|said|was|want)|point of view)\b/iu,
  /\b(?:thankful|grateful|supposed to|connect async|ping me|let's|next time|we(?:'re| are) (?:here|trying|gonna|supposed|just|still|kind|sort))\b/iu,
  /\b(?:(?:minutes|hours?) to (?:discuss|finali[sz]e|talk|go)|feedback|for anyone listening|any (?:other )?questions|good (?:point|question)|not just|my (?:computer|laptop|phone|friend|goal|question|point|understanding))\b/iu,
  /^(?:there (?:is|are|was|were|has been|have been)|there's(?: been)?) (?:some|a few|a lot of|lots of|an explanation)\b/iu,
  /\b(?:tagesordnung|nächste[rn]? punkt|protokoll|bildschirm|folien?|vorstellungsrunde|wie gesagt|letzte[ns]? (?:mal|meeting|besprechung)|kommt (?:\p{L}+ ){0,3}(?:später|gleich)|arzttermin)\b/iu,
];

/** Whether a sentence is about the call itself, or small talk. */
export const isMetaTalk = (text: string): boolean => META.some((pattern) => pattern.test(text)) || isSmallTalk(text);
