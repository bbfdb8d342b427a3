import type { SpokenSentences } from '../spoken-sentences.ts';

const ASKS =
  '*st du|kannst du|könntest du|könnt ihr|habt ihr|hört ihr|seht ihr|können sie|könnten sie|haben sie|schicken sie|wollen sie|' +
  'passt ihnen|' +
  'passt dir|passt euch|können wir|könnten wir|sollen wir|sollten wir|wollen wir|müssen wir|nehmen wir|wer|wie viel|wie viele|' +
  'wie lange|' +
  'wie oft|wie ist|wie war|wie sieht|wie heißt|was ist|was sind|was machen|was kostet|was wäre|was war|wann|warum|wieso|woran|' +
  'weshalb|wohin|welche|welcher|welches|weiß jemand|weiß eigentlich|weiß einer|gibt es|gibts|hat jemand|' +
  'kann jemand|kann man|und wer|und was ist|und was macht|und was machen|und was kostet|und wie|und wann|und warum|und wieso|bis wann|' +
  'machen wir wieder|darf ich|soll ich|und wenn';

const I =
  'hab|habe|hatte|mach|mache|kann|könnte|muss|müsste|schick|schicke|schreib|schreibe|frag|frage|kümmer|kümmere|finde|find|würde|würd|' +
  'glaub|glaube|denke|richte|ruf|rufe|leite|klär|kläre|weiß|bräuchte|brauche|übernehme|übernehm|nehm|nehme|sag|sage|geb|gebe|bin|war|' +
  'werde|bestell|bestelle|spiel|schau|schaue|guck|gucke|will|sollte|soll|stell|stelle|buch|buche|plan|plane|prüf|prüfe|teste|bring|' +
  'bringe|lege|leg|kenn|melde|meld|erneuere|bereite|besorg|besorge|rechne|setz|setze|trag|trage|schlage|bestätige|lad|lade';
const WE =
  'müssen|haben|hatten|brauchen|bräuchten|sollten|könnten|können|machen|nehmen|sind|waren|warten|würden|wollen|verschieben|starten|' +
  'bleiben|behalten|streichen|wissen|kriegen|bekommen|liegen|prüfen|treffen';
const IT =
  'ist|sind|hat|haben|liegt|kostet|kosten|geht|gehen|kann|können|könnte|muss|müsste|macht|mache|mach|dauert|heißt|wird|war|waren|wäre|' +
  'reicht|weiß|sehen|klingt|hängt|betrifft|bleibt|bleiben|läuft|laufen|kommt|kommen|steht|stehen|fehlt|fehlen|passt|passen|' +
  'funktioniert|' +
  'gibt|gab|brauchen|braucht|klär|kläre|frag|frage|schick|schicke|übernehme|sollten|sollte|darf|wollte|wollten|müssen|wirkt|sagt';

const each = (subjects: string, verbs: string): string =>
  subjects.split('|').flatMap((subject) => verbs.split('|').map((verb) => `${subject} ${verb}`)).join('|');

const CLOSERS =
  'ein|rein|raus|rum|zurück|bescheid|drum|drauf|weg|los|schicken|oder|ne|werden|können|bezahlen|dran|fertig|weiter|bitte|übernehmen|' +
  'vorbereiten|besorgen|klären|fragen|schreiben';

/** Wie gesprochene Sätze beginnen und enden. */
export const germanSentences: SpokenSentences = {
  alone:
    'ja|ja klar|ja klar mach ich|klar mach ich|ja mach ich|ja gerne mach ich|okay mach ich|ja genau|ja gerne|ja bitte|ja gut|ja okay|ja stimmt|okay|ok|genau|gut|super|danke|danke dir|danke euch|passt|nee|' +
    'nein|nö|' +
    'klar|gerne|perfekt|wunderbar|stimmt|einverstanden|mach ich|mache ich|kann ich machen|find ich gut|finde ich gut|gute idee|' +
    'gute frage|keine ahnung|kein problem|sehr gut|sehr schön|alles klar|machen wir|machen wir so|unbedingt|bin dafür|seh ich auch so|' +
    'sehe ich auch so|das passt|das reicht|das wär toll|das wäre super|das wäre toll|na gut|von mir aus|noch was|sonst noch was|' +
    'guten morgen|hallo|tschüss|bis dann|verstehe|abgemacht|oh|puh|hm|ach so|dann mal los|das stimmt|auf keinen fall|lieber nicht|' +
    'noch nicht|das mach ich|das mache ich|dann machen wir das so|so machen wir das|und warum|und wieso|bis wann|wieso|warum|' +
    'ja mach ich|ja mache ich|' +
    'ja gern|gern|mist|das ist gut|ja das stimmt|super danke|okay gut|ja unbedingt|eher nicht|das mache ich gern|sehr gerne',
  starts:
    `${ASKS}|${each('ich', I)}|${each('wir', WE)}|${each('das|es|der|die|da', IT)}|` +
    'okay|also|genau|gut|super|danke|nee|nein|ja|ach so|ach ja|oh|puh|hm|na gut|klar|gerne|lass uns|lasst uns|das problem|' +
    'das erste|das zweite|das andere|dann machen|dann nehmen|dann lassen|dann haben|dann noch|dann bleibt|dann kommt|dann treffen|' +
    'dann würde|dann ist|dann müssen|dann schick|und dann|und ist|und hat|und sind|und kann|und wir|und ich|und das|und die|' +
    'und der|aber das|aber ich|aber wir|aber erst|' +
    'aber der|aber die|erstens|zweitens|drittens|als nächstes|nächster punkt|nächstes thema|vielleicht|sag mal|lieber|' +
    'außerdem|übrigens|man müsste|man könnte|man muss|jemand muss|ach|tja|naja|na ja|stimmt|nur noch|noch eine|eine sache|eine frage|' +
    'den schick|den schicke|die schick|die schicke|mein vorschlag|wunderbar|perfekt|einverstanden|entschieden|morgen kann|' +
    'heute noch mach',
  asks: ASKS,
  closes: new RegExp(
    `^(?:ge\\p{L}{3,}(?:t|en)|\\p{L}{2,}ge\\p{L}{3,}(?:t|en)|be\\p{L}{3,}t|ver\\p{L}{3,}(?:t|en)|\\p{L}{4,}iert|\\p{L}{3,}ieren|${CLOSERS})$`,
    'u',
  ),
  afterClose:
    'ich|wir|du|ihr|er|es|der|die|das|den|dem|da|dann|aber|also|so|wer|was|wie|wann|wo|warum|wieso|kannst|sollen|man|hier|bei|' +
    'vielleicht|ungefähr|gestern|heute|morgen|mein|unser|unsere|jeder|lieber|montag|dienstag|mittwoch|donnerstag|freitag|seit',
  goesOn:
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|aber|weil|dass|wenn|ob|als|wie|zu|in|im|am|bei|mit|von|vom|' +
    'für|um|durch|über|unter|ich|wir|man|mein|meine|dein|unser|unsere|kein|keine|nicht|sehr|so|nur|schon|diese|dieser|dieses|' +
    'jede|jeder|alle|je|beim|zum|zur|ins|jeden|jedes|welche|zwei|drei|vier|fünf|neue|neuen|alte|alten|ganz|bis|pro|erst|äh|ähm|' +
    'dann|da|denn|seit|vorschlagen|vor|finde|find|glaub|glaube|denke',
};
