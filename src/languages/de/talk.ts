import { examples } from '../../text/examples.ts';
import { begins, clause, ends, gap, oneOf, optional, pause, sequence } from '../pattern.ts';
import type { Rule } from '../rules.ts';

const NOTES = 'protokoll|notizen|mitschrift|zusammenfassung|aufzeichnung|aufnahme|transkript';

/** Was über das Gespräch selbst gesagt wird, und was in keine Notizen gehört. */
export const talk: readonly Rule[] = [
  {
    id: 'de/unter-uns', effect: 'confides', weight: 1,
    pattern: oneOf('unter uns gesagt|unter uns|unter vier augen|im vertrauen|ganz im vertrauen|streng vertraulich|ist vertraulich|bleibt vertraulich|vertraulich behandeln|das ist vertraulich|off the record|keine namen|ohne namen|inoffiziell gesagt|nicht weitersagen|nicht weitererzählen|bleibt hier im raum|bleibt in diesem raum|bleibt im raum|bleibt unter uns|noch nicht öffentlich|nicht für die öffentlichkeit|sagt das nicht weiter|sag das nicht weiter|erzählt das niemandem|erzähl das niemandem', sequence(begins, 'vertraulich'), sequence('behalt*', 'das|es|dies', optional('bitte'), 'für'), sequence('bleib*', optional('bitte'), 'unter uns|hier')),
    yes: examples(['Unter uns gesagt, er geht.', 'Das bleibt bitte unter uns.', 'Keine Namen bitte.', 'Behaltet das bitte für euch.']), no: examples(['Die Namen fehlen.', 'Er wohnt unter der Brücke.']),
  },
  {
    id: 'de/nicht-ins-protokoll', effect: 'confides', weight: 1,
    pattern: oneOf(sequence('nicht|nichts|kein*', gap(3), 'ins|im|fürs|in die|für die|in das|für das|in der|auf die|aufs', optional('offizielle'), NOTES), sequence('aus dem|aus der|aus den', NOTES, gap(2), 'raus*|weg*|draußen|streichen|lassen'), sequence('schreib*|nimm|nehm*|notier*', gap(4), 'nicht', 'auf|mit|rein|hin'), sequence('nicht', 'mitschreiben|aufschreiben|notieren|protokollieren|mitprotokollieren')),
    yes: examples(['Das kommt nicht ins Protokoll.', 'Bitte nicht mitschreiben.', 'Schreib das bitte nicht auf.']), no: examples(['Das Protokoll kommt morgen.', 'Schreib das auf.']),
  },
  {
    id: 'de/zurueck', effect: 'returns', weight: 1,
    pattern: oneOf('zurück zum thema|zurück zur tagesordnung|zurück zur agenda|zurück zum plan|wieder fürs protokoll|wieder ins protokoll|ab jetzt wieder offiziell|wieder offiziell', sequence(begins, 'jedenfalls|nächster punkt|nächstes thema|weiter im|weiter mit|machen wir weiter|gut dann|so dann|okay dann|zurück zu|zurück zum|zurück zur|kommen wir zu|kommen wir zum|kommen wir zur')),
    yes: examples(['Zurück zum Thema.', 'Jedenfalls, das Budget.', 'Nächster Punkt.']), no: examples(['Er kommt zurück.']),
  },
  {
    id: 'de/ablauf', effect: 'procedure', weight: 2,
    pattern: oneOf(
      sequence('halten wir|halt|haltet|macht|mach|machen wir|fassen wir', optional('es|das|uns'), optional('heute|bitte'), 'kurz|knapp|schnell', optional('heute|bitte'), ends),
      sequence(begins, 'zuerst|erst|als erstes|erstmal', optional('mal|bitte'), 'das|den|die|der', gap(2), ends),
      sequence(optional('macht|machen wir|nehmen wir|mach'), 'das|den|die', gap(2), 'zuerst|als erstes|erst', ends),
      sequence(begins, 'keine', 'ausnahmen|ausreden|diskussion|panik|eile|hektik|sorge|fragen|einwände|frage|zeit|ahnung|handys|unterbrechungen', ends),
      'tagesordnung|agenda|bildschirm|folie|folien|nächster punkt|nächstes thema|in den chat|im chat|dieses meeting|kurze pause|kaffeepause|mittagspause|reihum|stumm|kamera|mikrofon|aufzeichnung|mitschnitt|später drüber|nachher drüber|vertagen das gespräch',
      sequence(clause, 'fangen wir an|machen wir weiter|gehen wir weiter|legen wir los|hören wir auf|machen wir schluss|machen wir pause|warten wir', optional('mal|dann|jetzt|hier|heute|noch|kurz'), pause)),
    yes: examples(['Haltet es heute kurz.', 'Zuerst das Datum.', 'Keine Ausnahmen.', 'Dann fangen wir an.']), no: examples(['Kein Feuerwerk im Juli.', 'Wir verschieben den Start.', 'Halten wir das Budget bei tausend Euro.']),
  },
];
