import { examples } from '../../text/examples.ts';
import { begins, ends, gap, notFollowedBy, oneOf, optional, pause, sequence } from '../pattern.ts';
import type { Rule } from '../rules.ts';

const WITH_IT = "with it|with that|with this|by it|by that|by me|with me|for me|for us|on my end|on my side";

/** What is said to a proposal, a request or an offer. */
export const answers: readonly Rule[] = [
  {
    id: 'en/yes', effect: 'assents', weight: 1,
    pattern: oneOf(sequence(begins, "yes|yeah|yep|yup|okay|ok|alright|all right|cool|good|right then|kay|uh-huh|i guess|i suppose so|if you want", pause), sequence("but yes|but sure|but okay", ends)),
    yes: examples(['Yes.', 'I have to ask Tom, but yes.', 'Okay, fine.', 'Yeah, that one.']), no: examples(['Yes but why', 'Yesterday.', 'I said yes.']),
  },
  {
    id: 'en/sure', effect: 'assents', weight: 1.5,
    pattern: sequence(begins, oneOf("sure|fine|of course|absolutely|definitely|certainly|no problem|not a problem|no worries|perfect|great|lovely|totally|by all means|go ahead|go for it|why not|gladly|with pleasure|can do|all good|please|yes please|please do|thanks|thank you|awesome|nice"), notFollowedBy("enough|question|point|if")),
    yes: examples(['Sure.', 'Of course, send it over.', 'Please do.', 'Oh, great, thanks.']), no: examples(['Not sure.', 'Are you sure?', 'Great question.']),
  },
  {
    id: 'en/agreed', effect: 'agrees', weight: 2,
    pattern: sequence(begins, optional('i think|i'), oneOf(
      "agreed|agree|deal|done|settled|sold|seconded|second that|fair enough|good idea|great idea|good call|good plan|sounds good|sounds great|sounds fine|sounds right|sounds like a plan|sounds reasonable|makes sense|no objection|no objections|i agree|we agree|i second that|i'm for it|i'm all for it|i'm in|count me in|fine by me|everybody agrees|we all agree|exactly let's|let's do that|let's do it|let's go with that|let's go with it|let's just do that|then let's do that|do it|do that|i like it|i like that|i can live with that|i'm okay with that|i'm fine with that|i'm good with that|i'm happy with that|works for me|works for us|works|it's settled|that's settled|that's decided|then that's decided|so be it|consider it done|makes total sense",
      sequence(oneOf("that|this|it|which|monday|tuesday|wednesday|thursday|friday|both|either"), oneOf("works|work|would work|will work|is fine|is good|is okay|sounds good|sounds great|sounds fine|makes sense|suits me|does it|is perfect|would be great|would be good|would be perfect|would be nice|would be awesome|would be helpful|would help|would really help|would help a lot|would be amazing|would be brilliant|would be lovely|would be fantastic|should be fine|should be okay|should be possible|should be doable|should work")),
      sequence(oneOf("first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|fifteenth|twentieth|noon|nine|ten|eleven|twelve"), "works|is fine|is good|suits me|is okay|is perfect"),
      sequence(oneOf("that's|it's|this is|that is|i'm|we're"), oneOf("fine|good|okay|ok|perfect|great|a deal|a good idea|a great idea|a plan|reasonable|happy"), optional(WITH_IT)),
      sequence("monday's|tuesday's|wednesday's|thursday's|friday's|tomorrow's|today's", "fine|good|okay|ok|perfect|great"),
      sequence("so we|then we|so let's|then let's", "*", ends),
      sequence("drop it|cut it|skip it|cancel it|keep it|move it|change it|merge it|ship it|remove it|scrap it", ends),
      sequence("two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|a week|a month|a year", "is|are", "enough|plenty|fine|good|okay", ends),
      sequence("the", gap(2), "works|work|still works|still work|is still good|is still fine"),
      sequence("fine|good|okay|ok|happy|great|cool|perfect", WITH_IT), "should be fine|should be okay|should be possible|should be doable|should work"), notFollowedBy("but|if|is|to know|to see|to hear")),
    yes: examples(['Works for me.', 'The fourth works.', 'Yeah, fourteen is enough.', 'Yeah, drop it.', 'Fourth works.', "Thursday's fine.", 'Agreed.', 'Tuesday works.', "Yeah, let's do that.", "Okay, that's fine with me.", 'Good idea, Ana.', 'I think that makes sense.', 'Okay, so we wait.', 'The fifteenth is still good for us.']),
    no: examples(["Sounds good but I'm away.", "That doesn't work.", 'Does it work?', 'The deal is off.']),
  },
  {
    id: 'en/no', effect: 'refuses', weight: 2,
    pattern: sequence(begins, oneOf(
      sequence("no|nope|nah", notFollowedBy("problem|worries|doubt|rush|objection|objections|idea|need to worry|it's fine|that's fine|that's okay|i like|i agree|i think that's good|go")),
      "not really|not today|not yet|not now|rather not|i'd rather not|i would rather not|let's not|absolutely not|definitely not|of course not|no way|i'm afraid not|i don't think so|i don't think we should|i don't think that|i don't like|i don't want|i wouldn't|we shouldn't|we can't|i can't|i cannot|i couldn't|i won't|i'm against|that won't work|that doesn't work|that's not going to work|that's not an option|that's too|that's a bad idea|not a good idea|bad idea|too risky|too expensive|too late|we ruled that out|i'm not doing|i have no time|i don't have time|no time|sorry i|unfortunately|can't do|over my dead body|i disagree|hold off|ask someone else|maybe later|maybe next")),
    yes: examples(['No.', "I'd rather not.", "Honestly, I can't this week.", 'Nope, too late.', "That won't work."]),
    no: examples(['No problem.', 'No worries.', 'I know.', "That's a no-brainer."]),
  },
  {
    id: 'en/already', effect: 'done', weight: 2,
    pattern: oneOf("already", sequence(begins, "one second|one sec|one moment|just a second|just a sec|here you go|here it is|here they are|let me share"), sequence(begins, oneOf("done", "all done|that's done|it's done|this is done|i did|i did that|no need|not needed|that's been done|we did that|it's fixed|that's fixed"), oneOf(ends, "yesterday|last|this morning|on|an hour|days|anymore|any more"))),
    yes: examples(['I already did that.', 'Yes, one second.', 'Done last week.', "That's done."]), no: examples(['Done by Friday, I hope.', 'All ready.']),
  },
  {
    id: 'en/takes', effect: 'takes', weight: 2,
    pattern: sequence(begins, optional("i think|maybe|no|then|actually"), oneOf(
      sequence("i'll|i will|i can|i could|i'm happy to|i'd be happy to|let me|i'd love to|i'm going to", optional("just|definitely|certainly|also|then"), "do|take|handle|own|pick up|look after|take care of|cover|get|drive|grab|manage|tackle|sort out|deal with", optional('on'), "that|it|this|those|them|so|care|one"),
      "you'll have it|you'll have them|you'll have that|you'll get it|you'll get them|i take that|i take this|i take it|that's on me|that's mine|i'm on it|on it|i got it|i got that|i've got it|i've got this|leave it with me|leave it to me|leave that with me|leave that to me|that one's mine|will do|i volunteer|i'll do so|i'll have a go|i will have a go|put me down|happy to|i can help with that|i'll help with that|consider it done",
      sequence("me|i can|i will|i could|i'll|i'd be happy to|i would|mine|can do", ends))),
    yes: examples(["I'll take that one.", 'Will do.', 'Yeah, leave it with me.', "Sure, I'll do it tomorrow.", 'I can.']), no: examples(["I'll take a look at the time.", 'I can see it.', 'Me too.']),
  },
  {
    id: 'en/takes-work', effect: 'takes', weight: 1.5,
    pattern: sequence(begins, optional("i think|maybe|then"), "i'll|i will|i can|i could|i'm happy to", optional("just|also|then"), "build|make|write|add|fix|set up|prepare|put together|check|look at|look into|order|book|organise|organize|arrange|update", "that|it|this|those|them"),
    yes: examples(["I can build that, it's like an hour.", "Yeah, I'll check it."]), no: examples(['I can build the page.', "I'll check."]),
  },
  {
    id: 'en/correction', effect: 'corrects', weight: 2,
    pattern: sequence(begins, optional('oh|hm|hmm|uh|um|hang on|hold on|sorry'), oneOf("actually|no wait|wait no|wait|scratch that|on second thought|on second thoughts|sorry no|no sorry|correction|i meant|forget that|forget what i said|strike that|never mind|nevermind|change of plan|let me correct|rather|make that|make it|sorry i meant|no actually|ah no")),
    yes: examples(['Actually, make it Thursday.', 'No wait, the other one.', 'Scratch that.', 'Oh, on second thought, keep it.']), no: examples(['I actually like it.', 'We wait.']),
  },
];
