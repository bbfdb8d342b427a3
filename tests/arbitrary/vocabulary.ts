/** Phrases as they are spoken, by language: fragments that may follow each other in any order. */
export const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  en: [
    'so yeah I think', 'um you know what I mean', "let's go with the second option", 'we decided to keep the old cluster until March',
    "I'll send that over tomorrow", 'can you take a look at it by Friday', 'right right', 'but the thing is', 'it it kind of depends',
    'the record points to the wrong address', 'does anybody know why that happens', 'okay so moving on', 'I mean honestly',
    'we should not do that before the freeze', 'sorry go ahead', "that's what I was going to say", 'uh the ticket is PROV 440',
    'we got about two hundred and twelve of those', 'and then somebody has to write it down', 'like last time', "I don't know",
    'Robin could you ask the network team', 'yeah that makes sense', "let me share my screen", 'what if we just turn it off',
    'no no that was the other one', 'so the next step would be', 'you have to restart it twice', 'which is weird', 'anyway',
    "we'll drop the idea of a second tunnel", 'and who owns that', 'as I said in the last meeting', 'thanks everyone bye',
  ],
  de: [
    'also ich glaube', 'äh ja genau', 'das müssen wir bis Freitag klären', 'ich kümmere mich darum', 'halt irgendwie', 'weißt du was ich meine',
    'wir haben beschlossen dass wir das so lassen', 'kannst du mal nachfragen', 'die Frage ist nur wann', 'ne das war was anderes',
    'na ja', 'dann machen wir das nächste Woche', 'ich schick dir das gleich', 'es gibt da noch ein Problem mit der Leitung',
  ],
  fr: [
    'alors euh', 'je pense que oui', "on avait dit qu'on attendait", 'tu peux regarder ça demain', "c'est pas grave", 'du coup',
    'il faut redémarrer le serveur', 'voilà', "je m'en occupe", 'on garde la première solution',
  ],
  ru: ['ну значит', 'я думаю что да', 'надо проверить завтра', 'это самое', 'мы решили оставить как есть', 'кто этим займётся', 'ладно'],
  ja: ['えっと', 'そうですね', 'それは明日確認します', 'サーバーを再起動しないと', '決まりました', 'なるほど', '誰がやりますか'],
};

/** Words that a recogniser hears and that look like markup, numbers, addresses. */
export const ODD_WORDS: readonly string[] = [
  '50%', '100%', 'e-mail', 'C++', 'ams4', 'https://status.example.org/a?b=1', '3.5', '#7', 'a::b', '*', '[sic]', '<unk>', '[inaudible]', "o'clock",
  '1.', '…', '...', '“well”', '"quote"', '👍', '🏳️‍🌈', 'naïve', 'Zoë', 'ﬁx', 'x_y_z', '2026-03-12', '10:30', '^2', '$5', '~', '|', '`ls`', '\\',
];

/** Names of speakers, invented. */
export const SPEAKERS: readonly string[] = [
  'Robin Vale', 'Maren', 'Tobias Quint', 'Ines', 'Dr. Okafor', 'Anne-Sofie Lund', 'Łukasz', 'Бела', '山本', "Sean O'Dell", 'SPEAKER 1', 'Speaker 2', 'Guest',
];

/** Short plain titles of meetings. */
export const TITLES: readonly string[] = [
  'DNS between data centers', 'Weekly sync', '1:1 with Robin', 'Kubernetes upgrade', 'Incident follow-up', 'Lieferantengespräch', 'Point hebdo',
  'Hiring', 'Flaky job', 'Q3 planning (part 2)', '設計レビュー', 'ams4 / fra2', "Tobias' topic", 'Budget: round two',
];

/** Sentences as they are written. */
export const WRITTEN: readonly string[] = [
  'The new records are in place since this morning.', 'See [the runbook](https://wiki.example.org/dns) before you touch anything.',
  'Run `kubectl get nodes` and compare with [[Cluster upgrade]].', 'Rough: the job fails when two of them run at once.',
  'Polished: The job fails whenever two instances run concurrently.', 'Remember to ask about the `ams4` record. #dns', 'Half of it is **done**, the rest is _not_.',
  'It costs 5 % more than last year, and 50%% is a typo.', 'Ask again on [[2026-03-16]].', 'An ellipsis… and "straight" quotes, and ‘curly’ ones.', 'Ende.',
  'Footnote[^1] and ==highlight== and <kbd>Ctrl</kbd>.', 'A line with two trailing blanks  ', 'See ^ref-1', '![[drawing.png]]', 'key:: value',
];
