/** What people write in their notes, none of it a transcript. Invented. */
export const PROSE: Readonly<Record<string, string>> = {
  'a diary entry in the first person':
    "I went to the market early this morning because I wanted to see whether the old man with the pears was back. He wasn't. I think he must have retired, and I felt sadder about it than I expected to. On the way home I stopped at the canal and watched two herons for a while. I don't know why they always make me calm, but they do. In the afternoon I tried to write, gave up, cooked instead, and called my sister. We talked for an hour about nothing in particular, which is exactly what I needed. I'm tired now, but it's the good kind of tired, and I really hope tomorrow is just as slow.",
  'a diary entry that chats':
    "Well, today was a day. I really didn't want to get up, but I did, and honestly I'm glad. We had breakfast on the balcony, you know the kind where nobody says much. Then Mira called and told us she's moving to Lisbon, just like that! I was so surprised that I forgot to ask when. I guess we'll have to visit her. Maybe in spring. I spent the rest of the day sorting old photographs and I found the one with the boat that I thought was lost. I'm so happy about it. It's strange how little things can turn a whole day around.",
  'a blog draft':
    "Most of us have written a retry loop at some point, and most of us have regretted it. I know I have. The problem isn't the loop itself; it's that we rarely think about what the other side is going through while we hammer it. When a service is already struggling, a thousand polite clients that each try three more times are indistinguishable from an attack. In this post I'd like to show you a small change that we made last year, what it cost us, and why I think you should consider it too. You won't need a library for it. You'll need a budget, a clock and a little patience, and you'll probably delete more code than you add.",
  'an email':
    "Hi Tomas,\n\nThanks for your note yesterday. I've had a look at the draft and I think we're almost there, but I'd like to change two things before we send it out. First, the price on page three is the old one. Second, I don't think we should promise a date yet; we can say early spring instead. I'm happy to make these changes myself if you're busy, just let me know. I'll be on the train until four, but you can reach me by phone.\n\nBest wishes,\nIrena",
  'an architecture essay without spoken filler':
    'The ingestion service accepts events over HTTP and writes them to a partitioned log before any validation takes place. Validation happens in a separate consumer group, which reads each partition in order and emits either an accepted event or a rejection record. This separation keeps the write path short and predictable, at the price of a second copy of every event. Accepted events are compacted by entity key and served from an index that is rebuilt nightly; between rebuilds the index is patched from the log. A consumer that falls behind by more than one retention window cannot recover by replay and has to be restored from a snapshot. Snapshots are written every six hours and kept for a week. The alternative, validating on write, was rejected because the schema registry would then become part of the critical path, and its availability target is an order of magnitude lower than that of the ingestion endpoint. The cost of the chosen design is dominated by storage rather than by compute. Under the present load a partition grows by roughly forty gigabytes a day before compaction, and compaction reduces this to a tenth. Should the load double, the number of partitions has to be raised first, because the consumer group cannot scale beyond one member for each partition. This change requires a maintenance window, since keys are assigned to partitions by hash and a change of their number reorders events of the same entity across the boundary.',
  'third-person minutes':
    'The project manager opened the meeting and presented the agenda. The group discussed the pricing of the new plan, and Lena noted that the current proposal would not cover support. Omar explained the results of the survey and emphasized that most customers asked for monthly billing. The team agreed to postpone the launch by two weeks. Lena will prepare a revised proposal, and Omar confirmed that he would share the survey with the partners before Friday.',
  'a schedule with times of day': 'Breakfast 9:00 AM\nStandup 9:30 AM\nLunch 12:00 PM\nDentist 3:15 PM\nCinema 8:00 PM',
  'a recipe':
    "Heat the oven to 200 degrees. Chop two onions and fry them gently in butter until they're soft; don't let them brown. Add the rice and stir until every grain is coated. Pour in the wine and wait until it's gone, then add the stock a ladle at a time. It's ready when the rice still has a little bite. Take it off the heat, beat in the cheese, and let it rest for two minutes. You can add peas if you like.",
  'a recipe with labels':
    'Ingredients: 300 g rice, 2 onions, 1 l stock\nTime: 40 minutes\nServes: 4\nMethod: Fry the onions, add the rice, then the stock.\nNote: The rice must not boil dry.\nTip: Freeze what is left.',
  'a schedule':
    '09:00 Standup\n09:30 Review of the migration plan with the platform team\n11:00 Dentist\n12:30 Lunch with Paula\n14:00 Focus time\n16:30 Call with the landlord\n18:00 Gym',
  'a log':
    '2023-12-07 10:32:01 INFO Server: listening on port 8080\n2023-12-07 10:32:04 WARN Pool: connection lost, retrying\n2023-12-07 10:32:05 INFO Pool: connected to db-1\n2023-12-07 10:32:09 ERROR Handler: request 41 failed with status 502\n2023-12-07 10:32:10 INFO Handler: request 42 done in 12 ms',
  'a log with clock times':
    '10:32:01 INFO Server: listening on port 8080\n10:32:04 WARN Pool: connection lost, retrying\n10:32:05 INFO Pool: connected to db-1\n10:32:09 ERROR Handler: request 41 failed with status 502',
  'a stack trace':
    "TypeError: Cannot read properties of undefined (reading 'id')\n    at loadUser (/srv/app/user.js:41:18)\n    at async handle (/srv/app/server.js:112:5)\n    at async Server.run (/srv/app/server.js:80:3)\nCaused by: Error: row not found\n    at query (/srv/app/db.js:12:9)",
  'a configuration':
    'name: ingest\nimage: registry.example.org/ingest:1.4\nreplicas: 3\nport: 8080\nname: worker\nimage: registry.example.org/worker:1.4\nreplicas: 2\nport: 8081',
  'a list of terms':
    'Redis: an in-memory store that we use for sessions.\nPostgres: the relational database behind billing and accounts.\nKafka: the log through which the services talk to each other.\nMinio: object storage for attachments and snapshots.',
  'a round of status by name':
    'Sam: on leave until Friday\nKim: on call, migration review\nLee: PROV-440, then docs\nAda: hiring',
  'the facts of a meeting':
    'Attendees: Sam, Kim, Lee\nDate: 7 December\nLocation: Room 4\nAgenda: pricing, launch date, hiring\nDecision: launch moves to January\nNext steps: Kim writes to the partners',
  'cards to learn from':
    "Q: What's the difference between a process and a thread?\nA: A process has its own address space, a thread shares it.\nQ: What's a mutex?\nA: A lock that only one thread holds at a time.\nQ: What's a semaphore?\nA: A counter with wait and signal.",
  'questions and answers for customers':
    "Q: How do I reset my password?\nA: You can reset it on the login page, just click the link and follow the steps.\nQ: Can I use two accounts?\nA: Yes, but you need another browser for it, or a private window.\nQ: What happens if I forget the second one?\nA: We can help you, but you'd have to write to us.",
  'a poem':
    "I asked the river where it goes,\nit did not stop, it did not say.\nI asked the wind, and no one knows\nwhat it had whispered yesterday.\n\nYou told me once you'd wait for me\nbeside the gate, beneath the lime.\nI came, but there was only sea,\nand only sand, and only time.",
  'a song':
    "Oh baby, don't you know I'm coming home\nYeah, I'm coming home tonight\nYou and I, we're never gonna be alone\nHold me, hold me, hold me tight\n\nOh yeah, oh yeah\nWe're gonna dance until the morning light\nOh yeah, oh yeah\nI wanna hold you, hold you tight\n\nOh baby, don't you know I'm on my way\nYeah, I'm on my way to you\nWe're gonna laugh and we're gonna stay\nOh yeah, our dreams are coming true",
  'a paragraph of things to do':
    "I need to call the bank about the card, then I have to book the train for Thursday, and I shouldn't forget to send the slides to Priya. We also need milk, and someone has to water the plants while we're away. If there's time I'll fix the bike.",
  'a rough sentence and its polished rewrite':
    "The name cannot be resolved from the pod. I don't know the rules so I guess we have to ask:\n\nThe name cannot be resolved from the pod, so we need to ask about the rules.",
  'a novel’s dialogue':
    '"You can\'t be serious," she said, and put down the cup. "I am," he replied. "I have thought about it all winter." She looked at the window, where the rain had begun to draw its lines. "Well," she said at last, "I suppose you\'ll want the car." He laughed, for the first time in weeks. "I don\'t want the car. I want you to come with me." They sat for a long while without a word, and the clock in the hall struck four.',
  'a retrospective in the first person plural':
    "We started the quarter with three goals and reached two of them. We've moved all customers off the old cluster, and we've cut the time of a deployment from forty minutes to nine. What we didn't manage is the second region. I think we underestimated how much of our tooling assumes a single one, and we didn't notice until October because nobody owned the question. Next quarter we'll treat it as a project with an owner and a date. I'm proud of how calmly the team handled the outage in November. We don't need more process; we need fewer things in flight at once.",
  'a German diary entry':
    'Heute bin ich früh aufgestanden und an den See gefahren. Das Wasser war noch kalt, aber ich bin trotzdem hineingegangen. Danach habe ich lange auf der Bank gesessen und an Großvater gedacht, der mir dort das Schwimmen beigebracht hat. Am Nachmittag kam Jonas vorbei, wir haben Kuchen gegessen und über den Umzug gesprochen. Ich glaube, er freut sich mehr darauf, als er zugibt. Abends habe ich noch zwei Kapitel gelesen und bin früh schlafen gegangen.',
  'a German report':
    'Die Projektleiterin eröffnete die Sitzung und stellte die Tagesordnung vor. Herr Albers berichtete über den Stand der Migration und erläuterte, dass der Umzug der Datenbank um zwei Wochen verschoben wurde. Frau Nowak betonte die Bedeutung der Tests. Es wurde beschlossen, den Termin mit den Partnern abzustimmen. Die Teilnehmer diskutierten außerdem über das Budget für das kommende Jahr.',
  'a French essay':
    "Le service reçoit les événements par HTTP et les inscrit dans un journal partitionné avant toute validation. Celle-ci a lieu dans un groupe de consommateurs distinct, qui lit chaque partition dans l'ordre et produit soit un événement accepté, soit un rejet. Cette séparation garde le chemin d'écriture court et prévisible, au prix d'une seconde copie de chaque événement. Les événements acceptés sont compactés par clé et servis depuis un index reconstruit chaque nuit.",
  'questions to oneself':
    "What do I actually want from this job? I keep asking myself that. Do I want to lead people, or do I want to build things? I don't think I can do both well, not with the hours that I have. I know what Dad would say. I know what I'd say to a friend. Maybe I should just write down what a good Tuesday looks like and see which of the two it resembles.",
  'a product announcement':
    "Today we're launching shared boards. You can invite anyone in your workspace, see who is looking at what, and leave comments right where they belong. We've rebuilt the editor from the ground up, so it's fast even with thousands of cards. Thanks to everyone who tried the beta and told us what didn't work. You'll find boards in the sidebar. If you don't see them yet, don't worry: we're rolling them out to all plans this week, and they'll show up soon.",
  'a gratitude journal':
    "Thankful: I'm so so glad that the boat is back, yeah, really.\nMood: okay I guess, um, kind of slow.\nEnergy: well, it's low low today, you know.",
  'steps of a recipe with fillers': 'Step 1: Okay so first you melt the butter.\nStep 2: Then you add the flour, like, slowly.\nStep 3: Well, stir stir stir, you know.',
  'things to do and done': 'Todo: call the boatyard\nDone: paid the mooring\nWaiting: Petra, you know, the the one with the crane',
  'a rough line and a polished one': 'Rough: Nothing found, um. The hull needs paint. checked checked, you know.\n\nPolished: The hull needs paint. It was checked late.',
  'meals of a day': "Breakfast: um, just coffee, I guess.\nLunch: soup soup soup, you know, like every day.\nDinner: well, I don't know yet, kind of late.",
  'pros and cons': "Pros: it's it's cheap, you know, and I mean it is close.\nCons: well, it's, um, kind of loud, I guess, and I don't know who lives there.",
  'symptoms of a day': "Symptoms: um, the the knee again, I guess.\nMedication: okay, none so far, you know.\nSleep: well, kind of bad, I don't know.",
  'a German journal': 'Dankbar: also ich bin halt so so froh, dass das Boot wieder da ist.\nStimmung: na ja, ähm, geht so, glaub ich.\nEnergie: ja, eher eher wenig heute, ne.',
  'what went well': "What went well: um, the the launch, I guess, you know.\nWhat went badly: well, I don't know, kind of everything else.\nWhat I learned: okay, so, never never on a Monday.",
  'a week of days': "Day 1: okay, so I ran ran ran, you know.\nDay 2: um, I guess I slept, kind of.\nDay 3: well, I don't know, we'll see.",
};
