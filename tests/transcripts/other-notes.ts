/** Notes that hold no transcript, though much in them looks like one. Invented. */
export const OTHER_NOTES: Readonly<Record<string, string>> = {
  'a long diary with things people said': `# Sunday

I slept badly and got up at six. The kitchen was cold. I made coffee and sat at the window, and for a while I just watched the street wake up. I keep thinking about what Noor said on Friday, that I never finish a sentence when I'm afraid of it. She's right, I guess. I know she's right. I told her so, and she laughed and said, "There, you did it again."

In the afternoon we drove out to the reservoir. It was so low that you could see the old road, you know, the one that leads to the drowned village. We walked on it until the mud got too deep. I don't think I've ever felt that far away from my desk. Mum called while we were there. Yes, I'm eating well. No, I haven't decided yet. She wants me home for her birthday, and I want to go, I really do, but I can't be in that house with him. So I said maybe.

Tonight I'll write the letter. Or I won't. We'll see. I'm trying not to be so hard on myself, and honestly, today that was easy.
`,
  'an e-mail thread': `## Mails to keep

From: Carla Jimenez <carla@example.org>
To: Tom Brook
Date: Tue, 5 Mar 2024 09:12:44 +0100
Subject: Re: keys

Hi Tom,

thanks for the quick answer. I can be there at nine, but not before. Could you leave the keys with the neighbour? I'd also like to have a look at the boiler while I'm there, if that's okay with you.

Best,
Carla

On Mon, 4 Mar 2024 at 18:40, Tom Brook wrote:
> Hello Carla,
> sure, no problem. I'll be out of town until Thursday, so please take care of the cat as well.
> Tom
`,
  'the draft of an e-mail, without an end': `Hi Tom,

okay, thanks for calling back, and sorry again for the noise, you know how the kids are. So yeah, let's do Thursday then, I guess nine is fine for everybody here, and we can just take your car, right? Let me know if you want us to bring anything, like bread or whatever. Oh, and thank you for the book, it's great.
`,
  'a chat log of a game night in prose': `The plan for Saturday: Ruben brings the map, Tess brings dice, I cook. Ruben: two players short. Tess: can't stay past eleven. Me: fine with either.

Tess thinks the dragon is too strong. I think she just rolled badly.
`,
  'a list of quotations': `# Quotes

Grandma: "You can't sweep with somebody else's broom."

Mr. Dahl: "If it works, take it apart and find out why."

Aunt Bea: "Never trust a man who whistles on stairs."
`,
  'lecture notes with definitions': `# Thermodynamics II

State function: depends on the present state only, not on the path.
Process function: depends on the path; heat and work are of this kind.
Reversible: can be run backwards by an infinitesimal change.
Carnot: no engine between two reservoirs is better than a reversible one.

So what does this mean for a real engine? It means that we lose something at every step where heat flows over a finite difference. You can make the difference smaller, but then the flow gets slower, and in the limit the engine does nothing at all. That is the price of perfection, and I think it is a beautiful one.
`,
  'an answer of an assistant': `Sure! Here's a simple way to think about it:

1. **Start small.** Don't rewrite everything at once; pick one module and go from there.
2. **Write the tests first.** You'll thank yourself later, because you'll know right away when something breaks.
3. **Keep the old path alive.** That way you can switch back if anything goes wrong.

You don't need to do all of it today. If you'd like, I can walk you through the first step in more detail. Just let me know which module you want to begin with, and I'll sketch what the tests might look like!
`,
  'questions and answers of a form': `## Application

Why do you want to work here? Because I like boats, and because you let people finish things. I've seen too many half-built boats in my life.

What are you bad at? Small talk, ladders, and saying no. I'm getting better at the last one, slowly.

Where do you see yourself in five years? I don't. I'd like to be surprised.
`,
  'an article pasted in': `Why the bees came back

When the council stopped mowing the verges in 2019, nobody expected much. "We just wanted to save money," says Henrike Paulsen, who runs the parks department. "The bees were a happy accident." Five years on, the town has counted 41 species of wild bees, up from 17. The story has drawn visitors from three countries, and Paulsen has given more interviews than she can remember.

What happened? The answer, says the ecologist Dunya Rahimi, is disappointingly simple. "You stop doing harm, and you wait. That's it. People always want us to build something, but what insects need is for us to leave them alone." She points at a patch of bare soil beside the bus stop, no bigger than a door. "Look at that. There are probably two hundred nests in there."

Not everybody is pleased. Some residents have complained about the untidy look, and the local paper printed a letter that called the verges "a disgrace". Paulsen shrugs. "They'll get used to it. I did."
`,
  'a scene of a play': `ACT TWO

MARTA. You came back.

HANNES. I forgot my hat.

MARTA. You never wore a hat.

HANNES. Then I must have forgotten something else. (He sits.) It's cold in here.

MARTA. It was always cold in here. You just never stayed long enough to notice.
`,
  'a changelog and a list of settings': `## 2.4.0

Added: a setting for the width of the sidebar
Fixed: the list no longer jumps when an entry is removed
Changed: the default port is 8081
Removed: support for the old format

host: db-2.example.org
port: 5432
user: reader
timeout: 30 s
`,
  'a timetable of a trip with remarks': `# Trip

08:12 Train from platform 3, bring the big tickets
09:40 Change at the old station, ten minutes, the café is on the left
11:05 Arrival, somebody should be there with a sign
11:30 Walk to the hotel, it's downhill
13:00 Lunch with the Brandts, don't mention the boat
15:00 Museum, closed on Mondays
`,
  'a to-do note by people': `## Waiting for

- Sana: quote for the roof
- Mikkel: two photos of the crack
- Sana: date for the scaffolding
- Mikkel: answer about the cat
- [ ] Joan: sign the form
`,
  'one-to-one notes by hand': `## 1:1 with Ravi

Ravi: happy with the project, less happy with the pace. Wants to lead the next one.
Me: told him about the budget, he took it well.
Ravi: would like two weeks off in June.
Me: promised to check with Dana.

We agreed to look at his goals again in May. I should have asked about the move, forgot.
`,
  'minutes by hand with names': `# Board meeting

Present: Olga, Finn, Per

Olga opened the meeting at 18:05 and welcomed everyone. Finn reported that the account stands at 4,210 and that two invoices are still open. Per presented the plan for the summer fair and asked for volunteers. It was agreed that Olga would write to the members. Finn will pay the invoices by the end of the week.

Next meeting: 4 June, 18:00, at Per's.
`,
  'a shell session and a log': `Tried to find out why the backup is slow.

    $ du -sh /srv/backup
    41G     /srv/backup

2024-03-04 02:00:01 backup: start
2024-03-04 02:00:04 backup: reading index
2024-03-04 04:41:10 backup: done, 41 GB
2024-03-05 02:00:01 backup: start
2024-03-05 02:00:02 backup: lock held by 4412, giving up

So the first run blocks the second one. I think the lock is never released when the disk is full.
`,
  'a workout and sleep log': `Monday: 5 km, slow, knee okay
Tuesday: rest
Wednesday: 3 x 10 squats, felt strong
Thursday: 8 km with Pia, too fast
Friday: rest, slept nine hours
Saturday: swimming, 40 minutes
`,
  'a letter never sent': `Dear Jonah,

I don't know how to start this, so I'll just start. I was angry with you for a long time, and then I wasn't, and I didn't tell you because I thought you'd know. You always knew things. I mean, you knew about the house before I did. Do you remember that night on the roof? You said we should stay friends even if we can't stand each other, and I laughed, and you didn't. I think about that a lot. I'm sorry I laughed.

I hope you're well. I hope the dog is still alive, and that you've kept the terrible sofa. I'd like to hear from you, okay? Okay.
`,
  'a German diary that chats': `Also, heute war echt ein Tag. Ich bin viel zu spät aufgestanden, habe den Bus verpasst und dann auch noch den Schlüssel vergessen. Na ja. Zum Glück war Frau Behrens da, die hat mir aufgemacht, und wir haben noch kurz über ihren Garten geredet. Sie meint, die Tomaten werden dieses Jahr nichts. Ich glaube ja, sie gießt einfach zu viel, aber das sage ich ihr natürlich nicht. Am Nachmittag habe ich endlich den Brief geschrieben, den ich seit Wochen vor mir herschiebe. Jetzt liegt er da, und ich weiß nicht, ob ich ihn abschicken soll. Vielleicht morgen. Oder übermorgen.
`,
  'a French diary and a Spanish one': `Aujourd'hui je n'ai rien fait, et c'était bien. J'ai lu au lit jusqu'à midi, puis je suis allée au parc avec Léa. On a parlé de tout et de rien, comme avant. Elle m'a dit qu'elle voulait partir, et moi je n'ai pas su quoi répondre. Le soir, j'ai fait une soupe. Je crois que je suis heureuse, enfin, presque.

Hoy me he levantado temprano y he salido a correr por la playa. No había nadie. Luego he desayunado con mi hermana, que está muy contenta con su trabajo nuevo. Yo creo que le va a ir bien. Por la tarde he escrito un poco y he llamado a la abuela, que siempre me pregunta lo mismo. Le he dicho que sí, que ya voy, que pronto.
`,
  'a Japanese diary': `今日は朝から雨だった。傘を持たずに出かけたので、駅に着くころにはずぶ濡れになっていた。会社では特に何もなく、昼は一人でそばを食べた。夕方、雨が上がって、空がきれいだった。帰りに花屋に寄って、白い花を一本買った。母の命日が近い。明日は早く起きて、部屋を片付けようと思う。そういえば、田中さんから手紙が来ていた。まだ読んでいない。
`,
  'a chat exported from a messenger': `## From the group chat

[12.05.24, 18:03:11] Suki: who has the grill
[12.05.24, 18:03:40] Bo: not me
[12.05.24, 18:05:02] Suki: 🙃
[12.05.24, 18:09:57] Lou: I think it's at Bo's
[12.05.24, 18:10:20] Bo: ok it's here, sorry

14/05/2024, 09:12 - Suki: bring coal
14/05/2024, 09:13 - Bo: yeah will do
14/05/2024, 09:13 - Lou: and forks please
`,
  'rules of a game with examples': `## House rules

Each player draws five cards. If you don't like your hand, you can swap it once, but you'll have to pay a coin. On your turn you play one card or you pass. You can't pass twice in a row. When somebody plays a seven, everybody says "hop", and the last one to say it draws two cards. Okay, it's silly, but the kids love it.

Example: Ada plays a seven, Bo says hop, Cy is late and draws two.
`,
  'a voice memo tidied by hand': `Idea for the second chapter: she goes back to the island, but nobody remembers her. That means the letters were never sent. Good. Then the brother has to know, and that's why he's so polite. I need a reason for him to keep them, though. Money? No. Shame, maybe. Look up when the ferry stopped.
`,
};
