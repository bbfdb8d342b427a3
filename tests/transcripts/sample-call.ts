/** A turn of the call that the tests put into each form: who speaks, when (in seconds) and what. */
export interface Turn {
  readonly name: string;
  readonly at: number;
  readonly words: string;
}

const [ODA, FINN, MIRA] = ['Oda Brekke', 'Finn Castellan', 'Mira Toivonen'];

const SAID: readonly (readonly [name: string, words: string])[] = [
  [ODA, "Okay, so can you both hear me? I think we're only waiting for the others, but let's just start."],
  [FINN, 'Yeah, I can hear you. Sorry, I was, um, I was still on the phone with the supplier.'],
  [ODA, 'No problem. So the thing is that the valves came on Monday and, you know, half of them leak.'],
  [MIRA, "Right, I tested six of them and, um, four don't close. It's the rubber ring, I guess."],
  [FINN, 'And is that something that we can just swap, or do we have to send all of them back?'],
  [MIRA, "I mean, we can swap it, but that's like an hour for each of them and I don't have the tool."],
  [ODA, "Okay, then we send them back, let's not waste the week on that. Finn, can you write to them?"],
  [FINN, "Sure, I'll write to them tomorrow morning, and I'll ask for new ones by the end of next week."],
  [MIRA, "Great. And I'll tell the people in the hall that they shouldn't use the ones on the shelf."],
  [ODA, 'Perfect. Then I think that was it for today, thanks a lot, see you on Friday.'],
];

const GERMAN: readonly (readonly [name: string, words: string])[] = [
  [ODA, 'Ja, also, könnt ihr mich hören? Ich glaube, wir fangen einfach schon mal an.'],
  [FINN, 'Ja, ich höre dich. Sorry, ich war, ähm, ich war noch am Telefon mit dem Lieferanten.'],
  [ODA, 'Kein Problem. Also die Ventile sind am Montag gekommen und, na ja, die Hälfte ist halt undicht.'],
  [MIRA, 'Genau, ich habe sechs davon getestet und vier gehen nicht zu. Das ist der Gummiring, glaub ich.'],
  [FINN, 'Und kann man den einfach tauschen, oder müssen wir die jetzt alle zurückschicken?'],
  [MIRA, 'Also tauschen geht schon, aber das dauert halt eine Stunde pro Stück, und ich hab das Werkzeug nicht.'],
  [ODA, 'Okay, dann schicken wir die zurück. Finn, kannst du denen mal schreiben?'],
  [FINN, 'Klar, ich schreib denen morgen früh, und dann frag ich auch gleich nach neuen.'],
  [MIRA, 'Super. Und ich sag in der Halle Bescheid, dass die keiner mehr nimmt, ja?'],
  [ODA, 'Perfekt. Dann war es das, glaube ich, vielen Dank euch, bis Freitag.'],
];

const toTurns = (said: typeof SAID): readonly Turn[] => said.map(([name, words], index) => ({ name, words, at: index * 12 }));

/** Ten turns by three people. */
export const CALL = toTurns(SAID);
/** The same in German. */
export const GERMAN_CALL = toTurns(GERMAN);

const OTHERS: Readonly<Record<string, string>> = { [ODA]: 'Ravi Solberg', [FINN]: 'Greta Hahn', [MIRA]: 'Luis Amado' };

/** A call of other people about something else. */
export const OTHER_CALL: readonly Turn[] = toTurns([
  [ODA, "Hi everyone, good morning. So, um, let's look at the stand for the fair, I think we have ten minutes."],
  [FINN, 'Morning. Yeah, so the banners are printed, but honestly the blue looks kind of grey to me.'],
  [MIRA, "I don't mind the colour, I just think the letters are too small, you know, nobody can read that."],
  [FINN, "Okay, then I'll ask the printer what a second print would cost, I guess it's not that much."],
  [ODA, "Good, do that. And who's going to bring the big screen, is that you again, Luis?"],
  [MIRA, "Yeah, I'll bring it on Wednesday, but somebody has to help me carry it, it's really heavy."],
]).map((turn) => ({ ...turn, name: OTHERS[turn.name] ?? turn.name }));

const two = (value: number): string => String(value).padStart(2, '0');

/** `0:24`. */
export const short = (at: number): string => `${String(Math.floor(at / 60))}:${two(at % 60)}`;
/** `00:00:24`. */
export const long = (at: number): string => `00:${two(Math.floor(at / 60))}:${two(at % 60)}`;
/** `9:03 AM`, a time of the day. */
export const ofDay = (at: number): string => `9:${two(3 + Math.floor(at / 60))} AM`;

/** Puts each turn into a form. */
export const write = (turns: readonly Turn[], form: (turn: Turn, index: number) => string, between = '\n\n'): string => turns.map(form).join(between);

/** A daily note with a call under a heading: tasks above, prose below. */
export const dailyNote = (call: string, heading = '## Valve call'): string =>
  `---\ntags: [daily]\n---\n# Thursday\n\n## Tasks\n\n- [ ] Buy stamps\n\n${heading}\n\n${call}\n\n## Evening\n\nThe soup was too salty again. Walked to the harbour.\n`;
