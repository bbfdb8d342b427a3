/**
 * Notes of many makes with transcripts in them, as people keep them. Invented people. Each transcript stands between `⟦` and `⟧`, which
 * are no part of the note.
 */
export const MEETING_NOTES: Readonly<Record<string, string>> = {
  'a Zoom transcript under a heading, agenda above': `# 2024-05-02

## Standup

- [ ] ask about the freezer
- [x] book the room

## Freezer migration

Attendees: Ola, Bram, Wiebke

⟦[Ola Vik] 10:02:11
Okay, can everybody see my screen? So this is the old one.

[Bram de Wit] 10:02:19
Yeah, I can see it. It's a bit small though.

[Ola Vik] 10:02:24
Sorry, is this better? So, um, the thing is that the compressor is running all day.

[Bram de Wit] 10:02:40
Right, and that's why we should swap it before summer. I can call them tomorrow.

[Ola Vik] 10:02:47
Cool, thanks. Then let's do that.⟧

## Reading

The article on heat pumps was better than I expected. It explains the cycle with three drawings and no formula.
`,
  'a Teams paste with names, dates and times on one line': `## Retro

⟦Ines Falk
   0:04
So what went well this sprint, anybody?

Tariq Noor
   0:09
Um, I think the handover was much better than last time.

Ines Falk
   0:15
Yeah, agreed. And what didn't go so well?

Tariq Noor
   0:21
The, uh, the test environment was down twice, and nobody told us.

Ines Falk
   0:30
Okay. I'll bring that up with the platform people on Monday.⟧

---

Bought bread. The cat has been to the vet.
`,
  'a Google Meet document': `# Daily Notes

Pricing call

⟦00:00:00

Selma Arslan: Hi, can you hear me all right?
Piet Moor: Yes, loud and clear.
Selma Arslan: Great. So I wanted to go through the three tiers, because, um, the middle one confuses everybody.

00:05:12

Piet Moor: Honestly I'd just drop the middle one.
Selma Arslan: Let's not drop it yet. Can you ask Joris what the contracts say?
Piet Moor: Sure, I'll ask him today.⟧

Meeting ended after 00:09:31 👋

---

- milk
- stamps
`,
  'an Otter paste, its summary first': `Vendor check-in

⟦Hanne Bloom  0:03
Hello, hello. Let me just, um, get the recording going.

Unknown Speaker  0:11
No problem.

Hanne Bloom  0:13
Okay so we have two things today. The first is the delivery that never came.

Unknown Speaker  0:24
Yeah, I'm really sorry about that. It was on the truck, and then it wasn't on the truck.

Hanne Bloom  0:33
Right. So when do we get it?

Unknown Speaker  0:36
I can promise Thursday. I'll send you the number.⟧
`,
  'a Fireflies paste': `## Onboarding call

⟦Nuno Vaz - 00:12
Hey, good morning! How are you doing?

Greta Holm - 00:15
Good, good. A bit tired, we had the release yesterday.

Nuno Vaz - 00:21
Oh yeah, how did that go?

Greta Holm - 00:24
It went okay, I mean, we had to roll back once. But then it was fine.

Nuno Vaz - 00:33
Alright. So let's talk about the new people. They start on the first, right?

Greta Holm - 00:40
Yes, and I still need laptops for two of them. Could you order these?

Nuno Vaz - 00:46
I'll order them this afternoon.⟧
`,
  'a Granola paste with me and them': `# Thursday

⟦Me: So how is the pilot going, are people actually using it?
Them: Um, some of them are. The night shift likes it, the day shift doesn't, to be honest.
Me: Okay, why is that, do you know?
Them: I think it's because nobody showed them. They got the tablet and that was it.
Me: Right. So should we come by and do a, like a half-hour thing?
Them: That would be great, yeah. Tuesday would work for us.
Me: Cool, I'll put that in the calendar.⟧

## Groceries

Leeks, cream, a lemon.
`,
  'Whisper segments with brackets and arrows': `Interview with the baker

⟦[00:00.000 --> 00:04.480]  So yeah, tell me how you got into this in the first place.
[00:04.480 --> 00:09.120]  Well, my grandmother had a bakery, and I, I hated it, honestly.
[00:09.120 --> 00:13.600]  And then I was thirty and sitting in an office and I thought, you know what.
[00:13.600 --> 00:17.040]  I kind of miss the smell.
[00:17.040 --> 00:21.360]  Okay, so you just quit?
[00:21.360 --> 00:24.000]  I just quit, yeah. The next day.⟧
`,
  'a German Teams paste in a daily note with frontmatter': `---
date: 2024-03-04
tags: [arbeit]
---

## Besprechung Lagerumzug

⟦Frauke Lenz: So, guten Morgen zusammen. Hört ihr mich?
Emre Tan: Ja, alles gut.
Frauke Lenz: Super. Also, es geht nochmal um den Umzug vom Lager. Wir müssen halt bis Ende April raus.
Emre Tan: Hm, das ist schon knapp, ne. Die Regale sind noch nicht mal bestellt.
Frauke Lenz: Echt nicht? Ich dachte, das hätte der Olli gemacht.
Emre Tan: Nee, der war im Urlaub. Ich kümmer mich heute drum.
Frauke Lenz: Okay, danke dir. Dann machen wir das so.⟧

## Tagebuch

Am Abend bin ich noch lange am Kanal entlanggegangen. Das Licht war sehr weich, und die Enten waren schon still. Ich habe an den Sommer gedacht, in dem wir hier jeden Tag geschwommen sind.
`,
  'a French wall': `# Notes du jour

Point fournisseurs

⟦alors euh bonjour tout le monde, est-ce que vous m'entendez bien ? Oui, oui, on t'entend. D'accord, donc voilà, je voulais juste faire un point rapide sur les livraisons parce que, euh, la semaine dernière on a encore eu trois retards et franchement je sais pas trop quoi dire au magasin. Ouais, c'est vrai que c'est compliqué en ce moment. Bah moi je pense qu'il faut appeler directement le dépôt, parce que par mail ils répondent jamais. Ok, tu peux t'en occuper, Malik ? Oui, je les appelle demain matin. Super, merci. Et du coup pour la facture de mars, on fait quoi ? Euh, on attend l'avoir, non ? Oui voilà, on attend. Bon, bah je crois que c'est tout. Merci à tous, bonne journée, au revoir⟧

---

Le marché était plein de monde ce matin. J'ai acheté des poireaux et un pot de miel.
`,
  'Spanish speaker paragraphs': `## Llamada con el taller

⟦Lucía Paredes: Hola, buenos días. ¿Me oyes bien?

Andrés Gil: Sí, sí, perfecto. Dime.

Lucía Paredes: Pues mira, te llamaba por lo de la furgoneta, que sigue haciendo ese ruido, o sea, el mismo de antes.

Andrés Gil: Vale. ¿Y cuándo lo hace, al frenar o siempre?

Lucía Paredes: Al frenar, sobre todo. Bueno, y también un poco al girar.

Andrés Gil: Entonces va a ser la pastilla. Tráemela el jueves y la miro, ¿vale?

Lucía Paredes: Vale, gracias. Hasta el jueves.⟧
`,
  'a Japanese meeting with full-width colons': `# 2024年6月3日

## 定例会議

⟦田中：おはようございます。えっと、聞こえますか。
佐藤：はい、聞こえています。
田中：ありがとうございます。じゃあ、先週の障害の件なんですけど、原因は分かりましたか。
佐藤：そうですね、えー、証明書の期限が切れていたのが原因だと思います。
田中：なるほど。更新は自動じゃなかったんですね。
佐藤：はい、手動でした。今週中に自動化しておきます。
田中：お願いします。じゃあ今日はこれで終わりにしましょう。⟧

## 買い物

牛乳、卵、長ねぎ。
`,
  'an interview in speaker paragraphs, questions long': `Interview: night watch

⟦Interviewer: So, can you tell me a little bit about what a normal night looks like for you?

Respondent: Um, yeah, sure. So I usually get there at ten, and then I do the first round, which takes, I don't know, forty minutes. And then it's mostly waiting, honestly.

Interviewer: Okay. And is there anything that makes a night hard?

Respondent: Well, the cold. And when you're alone you start to, you know, hear things. There's this one door that just never shuts right.

Interviewer: Did you ever tell anybody about that door?

Respondent: I did, yeah. They said they'd fix it. That was two years ago.⟧

Afterwards: he walked me to the gate and told me about his daughter, who studies law. The theme of waiting is the one to follow.
`,
  'a wall in capitals without punctuation, hidden': `# Friday

%%
⟦SO I JUST WANTED TO SAY THAT UM THE THING WITH THE INVOICES IS STILL NOT SOLVED AND I KNOW WE TALKED ABOUT IT LAST WEEK BUT I MEAN SOMEBODY HAS TO CALL THEM RIGHT YEAH I CAN CALL THEM OKAY THANKS AND THEN THERE IS THE OTHER THING WITH THE KEYS YOU KNOW WE NEED THREE MORE KEYS BECAUSE THE NEW PEOPLE DON'T HAVE ANY SO CAN YOU DO THAT UH SURE I'LL DO IT ON MONDAY OKAY GREAT THAT WAS ALL I THINK BYE EVERYBODY BYE⟧
%%

Planted the tomatoes.
`,
  'two calls under headings of their own, a third below a rule': `# Tuesday

## Call with the printer

⟦Yara: Hi, um, I'm calling about the posters.
Printer: Yeah, hello. The big ones or the small ones?
Yara: The big ones. So they came out kind of green?
Printer: Oh. Okay, that shouldn't happen. Send me a photo and I'll print them again.
Yara: Great, I'll do that right now. Thank you.⟧

## Call with the theatre

⟦Yara: Hello, it's Yara. So I've got the posters, well, almost.
Desk: Okay, when can you bring them?
Yara: Um, I guess Thursday? They're printing them again.
Desk: Thursday is fine. Just leave them with the guy at the door.
Yara: All right, thanks, bye.⟧

---

Notes to self: posters are heavier than they look.
`,
  'a phone call typed with initials': `Call with the landlord

⟦J: Hello, am I speaking to Mr Okoro?
O: Yes, speaking. Who's this?
J: Hi, it's Jette from the second floor. I'm calling because, um, the heating is off again.
O: Again? Okay, I'm sorry about that. Since when?
J: Since last night, I think. It's, it's really cold in the kitchen.
O: All right. I'll send somebody over this afternoon, will you be there?
J: Yeah, I'm home all day. Thank you.
O: Okay, bye.⟧
`,
  'a wall between a recipe and a poem': `## Bread

1. Mix 500 g flour with 350 g water.
2. Wait an hour, fold, wait again.
3. Bake at 230 degrees for 40 minutes.

---

⟦okay so is everybody here I think we can start, um, Maud is not coming she's sick, so, yeah, let's just go through the list real quick. The first thing is the tent, do we have the tent? I think we have the tent but we don't have the poles. What do you mean we don't have the poles? They were with the tent. No, they were in the van, and the van got sold, remember? Oh no. Okay. So somebody has to buy poles. I can do that, I pass by there anyway. Okay, thanks, Wes. And then the, the generator, can we borrow that again? I'd have to ask my uncle but I think it's fine. Alright, ask him, and tell us on, like, Wednesday. Will do. Anything else? No? Okay, see you all on Saturday then⟧

---

The field keeps the shape of the wind,
the wind keeps nothing at all.
What I carried up the hill in spring
I carry down in fall.
`,
  'WebVTT with cue settings and a note': `⟦WEBVTT

NOTE recorded on the small machine

1
00:00:01.000 --> 00:00:04.000 align:start position:0%
<v Dilan Aksoy>So, um, welcome back everybody.</v>

2
00:00:04.500 --> 00:00:08.000 align:start position:0%
<v Dilan Aksoy>Today we'll look at the, uh, second half.</v>

3
00:00:08.200 --> 00:00:10.000
<v Ruth Amsel>Can you turn the volume up a bit?</v>⟧
`,
};
