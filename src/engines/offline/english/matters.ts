/** What says why there was a meeting, what is wrong, what came of it. */
export const MATTER =
  /\b(?:(?:reason|problem|issue|cause|goal|aim|purpose|result|outcome|news|bottleneck|risk|difference) (?:is|was|why|for|of)|root cause|because|turned out|turns out|the plan is|fails?\b|failed|failing|broke|broken|crash(?:es|ed)?|outage|incident|expired?|expires|missing|slow(?:er)?|delay(?:ed|s)?|late|overdue|complain(?:ed|s|ts)?|lost|stuck|blocked|blocks|waiting for|runs? out|ran out|too (?:much|many|slow|expensive|late|long|small|big)|over budget|short of|cannot|can't|no longer|costs?|saves?|instead of|only exists|gone in|out of (?:support|memory|stock|date)|signed|approved|launched|shipped|merged|increased?|dropped|doubled|grew)\b/i;
/** What the talk is for. */
export const PURPOSE = /\b(?:this is (?:the|about|our|a)|it's about|we're (?:here|meeting) (?:to|about|because)|(?:the )?(?:reason|purpose) (?:i|for|of|we)|today (?:we|is about|it's about)|(?:wanted|want) to (?:go over|go through|discuss|agree|decide|talk about)|follow-up (?:for|on|to)|order came|your case)\b/i;

/** Said of what was said before: nobody who was not there knows of what. */
export const IN_THE_AIR =
  /^(?:that(?:'s|'d|'ll)?|this(?! (?:is (?:the|about|our|a)|year|month|week|quarter))|it(?:'s|'d|'ll)?(?! is about|'s about| the| a| an| about)|they(?:'re|'ve|'ll|'d)?|those|these|he(?:'s)?|she(?:'s)?|then|you can,|we could,|we can't,|we can,|so|there,|one of|both|neither|because|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:is|in|of|was))(?![\p{L}'-])(?! (?:version|contract|customer|team|system|project) )/iu;
