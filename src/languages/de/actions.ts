import { examples } from '../../text/examples.ts';
import { asked, followedBy, name, oneOf, opens, optional, sequence, small, unbroken } from '../pattern.ts';
import type { ActionRule } from '../rules.ts';

const HEAD = oneOf(opens, 'und|dann|okay|gut');

/** Wendungen, nach denen jemandes Arbeit folgt. */
export const actions: readonly ActionRule[] = [
  {
    id: 'de/ich-muss',
    effect: 'tasks',
    taker: 'speaker',
    weight: 2.25,
    pattern: unbroken('ich werde|ich muss|ich soll|ich will'),
    yes: examples(['Ich werde den Router umbauen.']),
    no: examples(['Ich, werde ich das?', 'Er muss das.']),
  },
  {
    id: 'de/ich-kann',
    effect: 'tasks',
    taker: 'speaker',
    weight: 1.75,
    pattern: unbroken('ich kann|ich könnte'),
    yes: examples(['Ich kann das Protokoll schreiben.']),
    no: examples(['Kann ich das?']),
  },
  {
    id: 'de/ich',
    effect: 'tasks',
    taker: 'speaker',
    weight: 2,
    predicate: 'first person',
    pattern: unbroken(sequence('ich', followedBy(small))),
    yes: examples(['Ich schicke das Protokoll.']),
    no: examples(['Das bin ich.']),
  },
  {
    id: 'de/kannst-du',
    effect: 'tasks',
    taker: 'addressee',
    weight: 2,
    pattern: unbroken('kannst du|könntest du|könnten sie|können sie|magst du|könnt ihr'),
    yes: examples(['Kannst du das prüfen?']),
    no: examples(['Du kannst das.']),
  },
  {
    id: 'de/schickst-du',
    effect: 'tasks',
    taker: 'addressee',
    weight: 2,
    predicate: 'asked',
    pattern: sequence(asked, HEAD, unbroken(sequence('*t', 'du'))),
    yes: examples(['Schickst du mir das Angebot?', 'Okay, schaust du dir das an?']),
    no: examples(['Du schickst das.', 'Das schickst du mir nicht.']),
  },
  {
    id: 'de/schicken-sie',
    effect: 'tasks',
    taker: 'addressee',
    weight: 2,
    predicate: 'asked',
    pattern: sequence(asked, HEAD, unbroken(oneOf(sequence('*en', 'sie|ihr'), sequence('*en', 'wir bitte')))),
    yes: examples(['Schicken Sie mir das Angebot?']),
    no: examples(['Sie schicken das.']),
  },
  {
    id: 'de/name-soll',
    effect: 'tasks',
    taker: 'named',
    weight: 2,
    pattern: unbroken(sequence(name, 'wird|soll|muss|kann')),
    yes: examples(['Petra soll den Vertrag prüfen.']),
    no: examples(['sie soll das']),
  },
  {
    id: 'de/wir-muessen',
    effect: 'tasks',
    taker: 'group',
    weight: 1.5,
    pattern: unbroken(
      'wir müssen|wir sollten|wir sollen|wir müssten|jemand muss|jemand sollte|jemand müsste|wer kann|wer könnte|kann jemand',
    ),
    yes: examples(['Wir müssen den Vertrag prüfen.', 'Wer kann das übernehmen?']),
    no: examples(['Müssen wir?']),
  },
  {
    id: 'de/jemanden-der',
    effect: 'tasks',
    taker: 'group',
    weight: 1.5,
    predicate: 'relative',
    pattern: sequence('ich|wir', 'bräuchte|bräuchten|brauche|brauchen', optional('nur|noch|auch'), 'jemand|jemanden|einen', 'der'),
    yes: examples(['Ich bräuchte noch jemanden, der am Montag guckt.']),
    no: examples(['Ich brauche den Vertrag.']),
  },
];
