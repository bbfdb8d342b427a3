import { examples } from '../../text/examples.ts';
import { asked, begins, clause, ends, gap, notFollowedBy, oneOf, onlyAfter, optional, pause, sequence, stated } from '../pattern.ts';
import type { Rule } from '../rules.ts';

const VERBS = 'verschieben|streichen|behalten|nehmen|kaufen|bestellen|lassen|legen|ändern|tauschen|starten|stoppen|kürzen|verlängern|trennen|stellen|ziehen|bleiben|verzichten|machen|bauen|nutzen|setzen|senken|erhöhen|sagen|führen|schließen|mieten|kündigen|benennen|veröffentlichen|testen|fangen|hören|wechseln|begrenzen|teilen|liefern|stellen';
const SETTLED_VERBS = 'machen|nehmen|treffen|bestellen|kaufen|mieten|buchen|verschieben|streichen|behalten|lassen|legen|starten|verlängern|kündigen|wechseln|ändern|bleiben|fahren|prüfen|schreiben|planen|verzichten';
const NO_MATTER = 'mal sehen|mal schauen|anfangen|weitermachen|weiter|kurz|darüber reden|sehen|schauen|loslegen|beginnen|reden|sprechen|gehen|das später|überlegen|das mal|mal überlegen|erst mal|kurz pause|pause';

/** Was durch Zustimmung zur Entscheidung wird. */
export const proposals: readonly Rule[] = [
  {
    id: 'de/lass-uns', effect: 'proposes', weight: 1.5,
    pattern: sequence(clause, 'lass uns|lasst uns|lassen sie uns|ich schlage vor wir|ich würde vorschlagen wir|mein vorschlag wir|vorschlag wir|ich bin dafür dass wir|ich schlage vor dass wir|ich würde vorschlagen dass wir', notFollowedBy(NO_MATTER), optional('einfach|doch|mal|lieber|dann|erst')),
    yes: examples(['Lass uns die Rakete streichen.', 'Okay, lasst uns einfach das alte Logo behalten.']), no: examples(['Lass uns anfangen.', 'Lass uns darüber reden.', 'Lass das.']),
  },
  {
    id: 'de/sollen-wir', effect: 'proposes', weight: 1.75,
    pattern: sequence(asked, clause, "sollen wir|wollen wir|sollten wir|könnten wir|können wir|wie wäre es wenn wir|wie wär's wenn wir|was haltet ihr davon wenn wir|was hältst du davon wenn wir|müssen wir", optional('nicht'), optional('einfach|doch|lieber|dann|vielleicht'), notFollowedBy(NO_MATTER)),
    yes: examples(['Sollen wir das Offsite streichen?', 'Können wir nicht einfach einen Bus mieten?', 'Können wir Dienstag machen?', 'Wollen wir den Start auf Mai legen?']), no: examples(['Wollen wir anfangen?', 'Sollen wir.']),
  },
  {
    id: 'de/wie-waere', effect: 'suggests', weight: 1.25,
    pattern: sequence(asked, clause, "wie wäre es mit|wie wär's mit|wie wäre|passt euch|passt dir|passt ihnen|geht bei euch|geht bei dir|was haltet ihr von|was hältst du von"),
    yes: examples(['Wie wäre es mit Dienstag?', 'Passt euch der Freitag?', "Wie wär's mit Mai?"]), no: examples(['Wie war es?', 'Passt das?']),
  },
  {
    id: 'de/wir-koennten', effect: 'proposes', weight: 0.75,
    pattern: sequence(stated, clause, 'wir könnten|wir sollten|wir können|vielleicht sollten wir|ich finde wir sollten|ich würde sagen wir|dann könnten wir|ich fände gut wenn wir', optional('einfach|doch|lieber|auch|dann'), notFollowedBy(NO_MATTER)),
    yes: examples(['Wir könnten es auf Juni verschieben.', 'Vielleicht sollten wir die Galerie streichen.']), no: examples(['Ihr könntet es verschieben.']),
  },
  {
    id: 'de/wir-machen', effect: 'announces', weight: 1.5,
    pattern: sequence(stated, begins, oneOf(sequence('wir', VERBS), sequence(optional('dann|also'), VERBS, 'wir'), sequence('den|die|das|der|am|im|ab', gap(4), VERBS, 'wir'))),
    yes: examples(['Wir verschieben den Start auf den fünften Mai.', 'Dann streichen wir das Offsite.', 'Das alte Logo behalten wir.']), no: examples(['Wir haben Regen.', 'Ich verschiebe es.', 'Verschieben wir es?']),
  },
  {
    id: 'de/dann-okay', effect: 'announces', weight: 1.5,
    pattern: sequence(asked, begins, 'dann', SETTLED_VERBS, 'wir', notFollowedBy(NO_MATTER), gap(12), 'okay|ok|ja|oder|einverstanden', ends),
    yes: examples(['Dann treffen wir uns jeden zweiten Montag, okay?']), no: examples(['Dann treffen wir uns jeden Montag.', 'Dann machen wir weiter, okay?']),
  },
  {
    id: 'de/dann-wir', effect: 'settles', weight: 2,
    pattern: sequence(stated, onlyAfter('okay|ok|gut|ja|also|na|prima|super|alles|klar|nee|nein|so'), 'dann', SETTLED_VERBS, 'wir', notFollowedBy(NO_MATTER), notFollowedBy('das|es|uns nochmal|uns wieder|mal|jetzt|noch|ja|das so'), '*', '*'),
    yes: examples(['Gut, dann nehmen wir den Bus.', 'Okay, dann bestellen wir die Stühle beim Verein.']), no: examples(['Dann machen wir weiter.', 'Was nehmen wir dann?', 'Dann machen wir das so.']),
  },
  {
    id: 'de/faellt-aus', effect: 'announces', weight: 1.5,
    pattern: sequence(stated, begins, 'der|die|das|unser|unsere', gap(4), 'fällt aus|bleibt wie|bleibt so|bleibt beim|ist gestrichen|ist abgesagt|wird verschoben|wird gestrichen|kommt raus|entfällt|rückt auf|wandert auf|bleibt bei'),
    yes: examples(['Das Offsite fällt aus.', 'Der Start rückt auf Juni.']), no: examples(['Er fällt aus allen Wolken.']),
  },
  {
    id: 'de/ich-finde', effect: 'thinks', weight: 0.75,
    pattern: sequence(stated, begins, optional('dann'), 'ich würde sagen|würde ich sagen|ich würd sagen|würd ich sagen|ich finde|ich find|ich denke|ich meine', optional('dass'), notFollowedBy('gut|es gut|das gut|das okay|schon|ja|nein|das passt|auch|wir|nicht')),
    yes: examples(['Dann würde ich sagen, der Export kommt als Erstes rein.', 'Also ich find, das Dashboard kommt erst im Januar.']), no: examples(['Ich finde gut, dass es läuft.', 'Das finde ich gut.']),
  },
  {
    id: 'de/dann-erst', effect: 'settles', weight: 2,
    pattern: sequence(stated, begins, 'dann', notFollowedBy('ich|wir|das|es|er|sie|ist|sind|war|kommt|geht|haben|hat|kann|können|müssen'), '*', gap(2), 'erst|nur|ohne|nicht vor|doch', 'im|am|ab|nach|nächste|nächsten|nächstes|den|die|das', '*'),
    yes: examples(['Okay, dann Dashboard erst im Januar.', 'Gut, dann die Abnahme erst nach Ostern.']), no: examples(['Dann ist das erst im Januar.', 'Dann kommt erst im Januar was.']),
  },
  {
    id: 'de/so-machen', effect: 'points', weight: 2,
    pattern: sequence(stated, begins, optional('also|dann|gut dann|okay dann|also dann'), oneOf('machen wir das so|machen wir es so|machen wir so|machen wir das|so machen wir das|so machen wir es|lass uns das so machen|lass uns das machen|lasst uns das so machen|lasst uns das machen|wir machen das so|das ist entschieden|das ist so entschieden|ist das so entschieden|das ist beschlossen|ist das beschlossen'), optional('dann|jetzt|erstmal'), oneOf(ends, pause)),
    yes: examples(['Also dann machen wir das so.', 'Lass uns das so machen.', 'Gut, dann machen wir das so.']), no: examples(['Machen wir das so?', 'Wir machen das Fenster zu.']),
  },
  {
    id: 'de/einverstanden-damit', effect: 'pointing', weight: 2,
    pattern: oneOf('können wir uns darauf einigen|sind alle einverstanden|alle einverstanden|ist das für alle okay|passt das für alle|sind alle dafür|irgendwelche einwände|gibt es einwände|hat jemand was dagegen|jemand dagegen|ist jemand dagegen|können wir das so festhalten'),
    yes: examples(['Können wir uns darauf einigen?', 'Alle einverstanden?']), no: examples(['Ich bin einverstanden.']),
  },
  {
    id: 'de/falls', effect: 'hypothetical', weight: 2,
    pattern: oneOf(sequence('würde|würden', optional('ich|wir'), notFollowedBy('ich|wir|vorschlagen|sagen|gern|gerne')), 'wenn wir|ob wir|falls|noch nicht entschieden|hätten|hätte|entweder|müssen entscheiden|müssen noch entscheiden|normalerweise|früher|damals|letztes jahr|letzte woche|ich glaube nicht dass'),
    yes: examples(['Wenn wir verschieben, fehlt der Mai.', 'Früher haben wir das behalten.']), no: examples(['Wir verschieben den Start.']),
  },
];
