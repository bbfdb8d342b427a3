/** Walls of speech as recognisers write them: no speakers, false starts, words heard wrongly. Invented people and places. */
export const WALLS: Readonly<Record<string, string>> = {
  'English with punctuation':
    "yeah, so I was looking at this last night and, um, the thing that got me is the resolver. It's, it's asking the old one first, right? And then it waits, like, five seconds or whatever, and only then does it go to the new one. So everybody thinks it's the app that's slow but it isn't, it's just, you know, the lookup. Okay, so what do we do? I mean we could just flip the order. I don't know if Hams one is ready for that though. Robin, do you know? Yeah, I think it's ready, I checked on Monday, I just didn't, I didn't want to do it before the freeze. Okay, cool. So let's, let's do it after the freeze then. And somebody has to tell the network guys. I can do that. Thanks. All right, anything else? No? Okay, then let's move on to the, uh, the certificates, because those run out in, what is it, two weeks I guess, and nobody wants to do that by hand again",
  'English without punctuation':
    "okay so can everybody see my screen I think you can great so what I wanted to show is basically this thing here where the job starts twice and I don't know why it starts twice it it just does and when I look at the log there's there's nothing in there so I figured maybe it's the timer and yeah it was the timer because somebody put it in both places you know in the old one and in the new one and so it fires and then a minute later it fires again and that's how we got all those double entries last week so what I'm going to do is I'm just going to take it out of the old one and then we should be good but I need somebody to clean up the entries because I don't have access to that so Maren maybe you could do that yeah sure I can do that tomorrow okay thanks and then the other thing was the alert that nobody gets I mean it fires but nobody gets it",
  'English with glued sentences':
    "So the first one is done, right?Yeah the first one is done.Okay, don't touch the second one then.I won't, I promise.Good.So who's taking the third one?I thought that was you.No no I said I'd look at it, I didn't say I'd take it.Okay well somebody has to.Fine, I'll do it, but not this week, because I'm out on Thursday and Friday and on Wednesday I've got the, um, the audit thing all day.So Monday then.Monday is fine, I guess, yeah.And can you write down what you find, because last time we, we just talked about it and then nobody remembered what it was.Sure, I'll put it in the ticket.Okay great, thanks.Anything else, anybody?No, I think we're good.Okay, bye everyone.",
  German:
    'ja genau, also ich hab mir das gestern nochmal angeschaut, und äh, das Problem ist halt, dass der Dienst zweimal startet. Also einmal über den alten Timer und dann nochmal über den neuen. Okay, und warum ist das noch keinem aufgefallen? Na ja, weil das eigentlich nichts macht, ne, der zweite bricht halt sofort ab. Ach so. Aber jetzt, wo die Daten größer sind, bricht er eben nicht mehr ab. Hm, okay. Und was machen wir jetzt? Ich würde sagen, wir schmeißen den alten einfach raus. Ja, das denke ich auch. Kannst du das machen, Ines? Ja klar, mach ich, aber erst am Donnerstag, weil morgen bin ich nicht da. Alles klar, dann machen wir das so. Und dann müssen wir noch mal über die Leitung reden, da gab es ja diesen Ausfall, ich weiß nicht, ob das jeder mitbekommen hat, also bei mir war das so eine halbe Stunde.',
  'German without punctuation':
    'ja also äh ich würde sagen wir fangen einfach mal an die anderen kommen ja vielleicht noch dazu also das erste Thema ist die Leitung da hatten wir ja letzte Woche den Ausfall und ich hab da nochmal nachgefragt und die sagen halt das lag an dem Bagger ja genau das hab ich auch gehört okay und jetzt ist die Frage ob wir da irgendwie eine zweite brauchen weil ich meine wenn das nochmal passiert dann stehen wir wieder da ja aber das kostet halt auch na ja klar kostet das aber der Ausfall hat ja auch was gekostet hm stimmt auch wieder dann frag ich da mal an was das so kosten würde und dann reden wir nächste Woche nochmal drüber ja machen wir so okay gut dann das zweite',
  French:
    "oui alors bonjour à tous, euh, donc aujourd'hui on va parler du, du serveur de fichiers, voilà. Alors moi j'ai regardé hier soir et en fait c'est pas le disque, c'est le réseau. Ah bon ? Oui oui, parce que quand je copie en local ça va très vite. D'accord, et du coup on fait quoi ? Ben, je pense qu'il faut appeler le prestataire. Ouais, je suis d'accord. Bon, qui s'en occupe ? Moi je peux le faire, mais pas avant jeudi, parce que demain je suis pas là. OK, jeudi c'est bien. Et puis il faut prévenir les gens, quoi, parce que là ils croient que c'est nous. Oui c'est vrai, tu as raison. Je vais envoyer un petit mail, enfin, un message, et puis on verra bien. Parfait, merci. Bon, on passe à la suite, alors, c'était quoi déjà ?",
  Spanish:
    'bueno, pues, eh, hola a todos, vamos a empezar. O sea, lo primero es lo del servidor, ¿no? Que el otro día se cayó otra vez. Sí, sí, yo lo vi. Y bueno, la verdad es que no sé muy bien por qué, pero creo que es la memoria. Claro, es que tiene muy poca. Entonces, a ver, ¿qué hacemos? Yo creo que hay que pedir otra máquina. Vale, ¿y quién la pide? Yo la pido, pero necesito que alguien me diga cuánto dinero hay. Vale, pues yo te lo digo mañana. Perfecto, gracias. Y luego está lo de las copias, que nadie las ha mirado desde, eh, desde marzo. Madre mía. Sí, ya lo sé. Bueno, eso lo miro yo esta tarde y os cuento.',
  Japanese:
    'えーと、それじゃあ始めましょうか。はい、お願いします。まず、サーバーの件なんですけど、昨日また落ちたんですよね。あー、そうですね、見ました。で、ちょっと調べてみたんですけど、どうもメモリが足りないみたいで。なるほど。じゃあ、増やすしかないですかね。うーん、そうだと思います。ただ、予算がちょっと…。ですよね。えっと、じゃあ、山田さんに聞いてみます。お願いします。あと、バックアップの件なんですけど、これって誰が見てましたっけ。あー、それは私ですね。すみません、まだ見てないです。はい、じゃあ来週までにお願いできますか。はい、わかりました。えーと、他に何かありますか。特にないです。じゃあ今日はこれで終わりにします。お疲れ様でした。お疲れ様でした。あ、すみません、一つだけいいですか。はい、どうぞ。来週の会議なんですけど、ちょっと時間を変えてもらってもいいですか。えっと、何時がいいですか。午後だったら大丈夫です。わかりました、じゃあ二時にしましょう。',
  'a language whose words are not known':
    ('no dobře tak teda začneme jo takže první věc je ten server co nám minulý týden spadl a já jsem se na to díval a vypadá to že to byla paměť jo takže budeme muset přidat a to se musí objednat tak kdo to objedná já to můžu udělat ale potřebuju vědět kolik na to máme tak já to zjistím a dám ti vědět zítra dobře a pak tam máme ty zálohy na které se nikdo nedíval od března no to je špatné takže to bych udělal já během odpoledne a pošlu vám co jsem našel '.repeat(7)).trim(),
  'with a speaker in mid-line':
    "Well I never bought one, so I don't really know. SPEAKER 2 Right. SPEAKER 3 I think it was forty or something like that, forty five, I don't know. SPEAKER 2 Okay. So what would you say if we, if we made it ten more? SPEAKER 1 Ten more is fine I guess, but then it has to do more, you know. SPEAKER 3 Yeah. SPEAKER 2 Okay then let's write that down, ten more, and it has to do more. SPEAKER 1 And it has to look good. SPEAKER 2 Mm-hmm.",
};

/** A dialogue from which every labelled format is written. */
export const DIALOGUE: readonly (readonly [speaker: string, words: string])[] = [
  ['Maren Holt', 'Okay, can everybody hear me? I think we can start.'],
  ['Tobias Quint', 'Yeah, I can hear you.'],
  ['Ines', "So the, um, the record still points to the old address. I looked at it yesterday and I don't think anybody changed it."],
  ['Maren Holt', 'Right. Who can do that?'],
  ['Tobias Quint', "I'll do it tomorrow, but I need the ticket first."],
  ['Ines', "I'll write you one. Is it PROV 440 or is that the other one?"],
  ['Tobias Quint', "That's the other one, I guess."],
  ['Maren Holt', 'Okay, cool. And then we wait until Friday and see if it, if it still happens.'],
  ['Ines', "Yeah, sounds good. Let's not touch the tunnel before that."],
  ['Maren Holt', 'Great, thanks everyone. Bye.'],
];

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (index: number): string => `00:${two(Math.floor((index * 12) / 60))}:${two((index * 12) % 60)}`;
const short = (index: number): string => `${String(Math.floor((index * 12) / 60))}:${two((index * 12) % 60)}`;

const write = (parted: string, line: (speaker: string, words: string, index: number) => string): string =>
  DIALOGUE.map(([speaker, words], index) => line(speaker, words, index)).join(parted);

/** The dialogue as the tools write it. */
export const LABELLED: Readonly<Record<string, string>> = {
  'lines with names': write('\n', (speaker, words) => `${speaker}: ${words}`),
  'paragraphs with names': write('\n\n', (speaker, words) => `${speaker}: ${words}`),
  'lines with bold names': write('\n', (speaker, words) => `**${speaker}:** ${words}`),
  'lines with names in lower case': write('\n', (speaker, words) => `${(speaker.split(' ')[0] ?? '').toLowerCase()}: ${words}`),
  'lines with SPEAKER and a number': write('\n', (_, words, index) => `SPEAKER ${String((index % 3) + 1)}: ${words}`),
  'lines with bracketed times': write('\n', (speaker, words, index) => `[${clock(index)}] ${speaker}: ${words}`),
  'lines with times in parentheses': write('\n', (speaker, words, index) => `${speaker} (${clock(index)}): ${words}`),
  'names with times of day': write('\n', (speaker, words, index) => `${speaker} 9:${String(10 + index)} AM\n${words}`),
  Otter: write('\n\n', (speaker, words, index) => `${speaker}  ${short(index)}  \n${words}`),
  'Otter with the words in paragraphs of their own': write('\n\n', (speaker, words, index) => `${speaker}  ${short(index)}\n\n${words}`),
  'Google Meet': write('\n\n', (speaker, words, index) => (index % 4 === 0 ? `${clock(index)}\n\n` : '') + `${speaker}: ${words}`),
  Teams: write('\n\n', (speaker, words, index) => `${clock(index)}.120 --> ${clock(index)}.900\n${speaker}\n${words}`),
  'Teams in bold': write('\n\n', (speaker, words, index) => `**${speaker}**   ${short(index)}\n${words}`),
  'names above times': write('\n\n', (speaker, words, index) => `${speaker}\n${short(index)}\n${words}`),
  'names above times of day': write('\n\n', (speaker, words, index) => `${speaker}\n9:${String(10 + index)} AM\n${words}`),
  'times of day in brackets': write('\n', (speaker, words, index) => `[9:${String(10 + index)} AM] ${speaker}: ${words}`),
  'an interview marked with Q and A':
    "Q: So where were you on the night of the third?\nA: Um, I was at home. I mean, I think I was at home, yeah.\nQ: Okay. And did you, did you see the truck?\nA: No, I didn't see it, but I heard it, like, it was really loud.\nQ: And then what did you do?\nA: I, uh, I went to the window and I looked out.",
  'names above times without blank lines': write('\n', (speaker, words, index) => `${speaker}\n${short(index)}\n${words}`),
  'names with times in brackets behind': write('\n', (speaker, words, index) => `${speaker} [${clock(index)}]: ${words}`),
  'lines with times and no names': write('\n', (_, words, index) => `[${clock(index)}] ${words}`),
  WebVTT: `WEBVTT\n\n${write('\n\n', (speaker, words, index) => `${String(index + 1)}\n${clock(index)}.000 --> ${clock(index)}.900\n${speaker}: ${words}`)}`,
  'WebVTT with voices and without numbers': `WEBVTT\n\n${write('\n\n', (speaker, words, index) => `${clock(index)}.000 --> ${clock(index)}.900\n<v ${speaker}>${words}</v>`)}`,
  'WebVTT with a header and names of cues': `WEBVTT - weekly\nKind: captions\n\n${write('\n\n', (_, words, index) => `5f3a-${String(index)}/0\n${clock(index)}.000 --> ${clock(index)}.900\n${words}`)}`,
  SRT: write('\n\n', (_, words, index) => `${String(index + 1)}\n${clock(index)},000 --> ${clock(index)},900\n${words}`),
  'SRT with dashes before what is said': write('\n\n', (_, words, index) => `${String(index + 1)}\n${clock(index)},000 --> ${clock(index)},900\n- ${words}`),
  'times and words on lines in turn': write('\n', (_, words, index) => `${short(index)}\n${words}`),
};
