import { examples } from '../../text/examples.ts';
import { begins, clause, ends, gap, notFollowedBy, oneOf, optional, pause, sequence } from '../pattern.ts';
import type { Rule } from '../rules.ts';

const NOTES = "notes|minutes|record|recording|summary|transcript|protocol";
const HERE = "this room|this call|this group|the room|these four walls|here|us|ourselves|the two of us|the three of us|you and me|you two|the team";

/** What is said of the talk itself, and what belongs in nobody's notes. */
export const talk: readonly Rule[] = [
  {
    id: 'en/off-the-record', effect: 'confides', weight: 1,
    pattern: oneOf("off the record|in confidence|in strict confidence|no names|no names please|confidentially|just between us|strictly between us|not public yet|don't quote me|don't repeat this|don't repeat that|you didn't hear this from me|you didn't hear that from me|this is confidential|that's confidential|it's confidential|strictly confidential|highly confidential|totally confidential|keep it confidential|keep this confidential|keep that confidential|is confidential", sequence(begins, "confidential|private")),
    yes: examples(['Off the record, he is leaving.', 'No names, but somebody complained.', 'This is confidential.', 'I was told in confidence.']), no: examples(['A confidential document arrived.', 'For the record, I like it.', 'Name no dates.']),
  },
  {
    id: 'en/between-us', effect: 'confides', weight: 1,
    pattern: oneOf(sequence("between us|between you and me|between the two of us|between the three of us|between these walls", notFollowedBy("and|we")), sequence("keep|leave|keeping", "that|this|it|all this|all of this|what i said|what i say", oneOf("between us|to yourself|to yourselves|to ourselves|quiet|secret|private|under wraps|under your hat", sequence("in|within|inside|between|among", HERE))), sequence("stay|stays|must stay|should stay|has to stay", "in|within|inside|between|among", HERE), sequence("don't|do not|please don't|nobody", "tell|share|mention|spread|repeat", optional('this|that|it'), "anyone|anybody|with anyone|with anybody|to anyone|to anybody|outside|further|it further")),
    yes: examples(['Keep that between us.', 'Between you and me, it is over.', 'This stays in this room.', "Please don't tell anyone."]), no: examples(['The link between us and Riga is slow.', 'Keep it short.', "Don't tell me."]),
  },
  {
    id: 'en/not-for-the-notes', effect: 'confides', weight: 1,
    pattern: oneOf(
      sequence("not|nothing|never|don't|doesn't|shouldn't|won't|can't|rather not|keep|leave|strike|take|cut", gap(6), "in|into|on|for|from|off|of|to|out of", "the|your|our|any|anybody's|anyone's|official", optional("official|meeting|written"), NOTES, notFollowedBy("player|breaking|time|high|low|from last|were|was|is wrong|are wrong")),
      sequence("don't|do not|doesn't|shouldn't|please don't", optional('you'), "write|note|put|take|record|minute", "that|this|it|any of this|any of that", "down|up"), "stop the recording|pause the recording|turn off the recording|switch off the recording|stop recording for|not for the record|don't minute this|don't minute that|don't record this|don't record that"),
    yes: examples(['Not for the notes, please.', "This doesn't go into the minutes.", "Don't write that down.", 'Can you leave that out of the notes?']), no: examples(['Take five minutes.', 'I take the notes.', 'Write that down, please.']),
  },
  {
    id: 'en/back-to-it', effect: 'returns', weight: 1,
    pattern: oneOf("back on the record|back to the record|on the record again|back to business|back to the agenda|back to the topic|back to the list|back to work|back on topic|back to the plan|recording again|recording is back on|start recording again|you can write again|you can take notes again|for the notes again|for the notes now|end of confidential|now for the notes|this is for the notes|this can go in the notes|this can go into the notes", sequence(begins, "anyway|anyways|moving on|next item|next point|next topic|next one|next on|back to|let's move on|let's continue|let's get back|let's go on|on to|right next|so the agenda")),
    yes: examples(['Anyway, the budget.', 'Back on the record.', 'Okay, back to the release.', 'Next item is the venue.']), no: examples(['I did it anyway.', 'He came back.']),
  },
  {
    id: 'en/run-of-the-meeting', effect: 'procedure', weight: 2,
    pattern: oneOf(
      sequence(optional("let's|we'll|please|we|shall we|should we|can we"), "keep", oneOf("it|this|that|things|today|them"), optional('all|really|very|nice and'), "short|brief|quick|simple today|light|moving|tight|going|civil|high level|high-level|focused|on track|to the point|quiet|to five minutes|to ten minutes|under"),
      sequence("do|take|start with|begin with|cover|discuss|hear|go through|look at|talk about|watch|have|tackle|go over", 'the|your|my|our|that|this', gap(3), "first", optional('then|today|please|okay'), pause),
      sequence(begins, "no", "exceptions|excuses|surprises|pressure|promises|comment|kidding|names|hard feelings|offence|offense|shouting|interruptions|phones|laptops|interrupting|questions|more questions|further questions|rush|hurry|spoilers|pun intended|big deal|drama|politics|panic|stress|apologies", ends),
      "move on to|moving on|walk through|walk you through|walk us through|go through the|go over the|go around|round the table|around the table|screen|slide|slides|agenda|in the chat|this call|this meeting|the meeting|next speaker|take questions|any questions|hold that thought|hold your|park that|take that offline|take this offline|take it offline|take five|take a break|short break|quick break|coffee break|lunch break|call it a day|wrap up|start the recording|stop recording|the recording|the transcript|over to you|floor is yours|hand over to|kick off|kick us off|stay on topic|one at a time|give you your time back|give everyone|in the interest of time|time check|leave it there|leave it at that|continue this conversation|take turns|the camera|your camera|our cameras|mute|pass it over|set face offline|wait for everyone|wait for everybody|wait for the others|wait for people|give it a minute|give them a minute|be quick",
      sequence(clause, oneOf("let's|we'll|shall we|we will|can we|should we"), optional('just|then|first|now|all'), oneOf("start|begin|continue|proceed|go|meet|break|stop|finish|close|wait|listen|break for lunch|go for lunch|go to lunch|have lunch|move to|jump to|go to|get to|skip to|turn to|start at|begin at|watch|skip ahead", sequence("move", "to|on")), optional("here|now|then|there|today|again|in"), gap(1), ends)),
    yes: examples(['Keep it short today.', 'Do the date first.', 'No exceptions.', "Let's do the agenda first.", "Let's start.", 'Okay, let me walk you through it.']),
    no: examples(['Keep it simple for the customers.', 'Roll it out to staging first, then live.', 'No speech recognition.', 'Move the launch to May.']),
  },
];
