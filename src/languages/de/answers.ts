import { examples } from '../../text/examples.ts';
import { begins, ends, gap, notFollowedBy, oneOf, optional, pause, sequence } from '../pattern.ts';
import type { Rule } from '../rules.ts';

const FOR_ME = 'für mich|für uns|mir|uns|bei mir|damit|so|für meinen teil';

/** Was auf einen Vorschlag, eine Bitte oder ein Angebot gesagt wird. */
export const answers: readonly Rule[] = [
  {
    id: 'de/ja', effect: 'assents', weight: 1,
    pattern: sequence(begins, 'ja|jo|jep|okay|ok|von mir aus|meinetwegen|wenn du willst|wenn ihr wollt|mhm', pause),
    yes: examples(['Ja.', 'Okay.', 'Meinetwegen.', 'Okay, von mir aus.']), no: examples(['Ja aber wieso', 'Er sagt ja.']),
  },
  {
    id: 'de/klar', effect: 'assents', weight: 1.5,
    pattern: sequence(begins, optional('ja|na'), 'klar|gut|na gut|schön|gerne|gern|natürlich|sicher|logisch|kein problem|mach ich|mache ich|machen wir|kann ich machen|super|perfekt|prima|danke|bitte|sehr gern|sehr gerne|alles klar|geht klar|das wäre super|das wäre toll|das wäre gut|wunderbar|unbedingt|auf jeden fall|toll', notFollowedBy('ist nur|ist aber|ist das nicht|nicht')),
    yes: examples(['Klar.', 'Gerne, bis morgen.', 'Ja klar.', 'Super, danke.', 'Das wäre toll.']), no: examples(['Das ist unklar.', 'Klar ist nur, dass es dauert.']),
  },
  {
    id: 'de/einverstanden', effect: 'agrees', weight: 2,
    pattern: sequence(begins, optional('ja|ich bin|ich finde|das'), oneOf(
      'einverstanden|abgemacht|passt|dafür|deal|gute idee|guter plan|guter vorschlag|klingt gut|klingt vernünftig|hört sich gut an|ist gut|finde ich gut|find ich gut|machen wir so|so machen wir das|so machen wir es|machen wir das|dann machen wir das so|stimme ich zu|ich stimme zu|sehe ich auch so|seh ich auch so|bin ich dabei|bin dabei|bin dafür|bin ich dafür|ist okay|geht in ordnung|in ordnung|keine einwände|kein einwand|spricht nichts dagegen|beschlossen|so sei es|sinnvoll|ergibt sinn|macht sinn',
      sequence('passt|geht|klappt|reicht|ist gut|ist okay|ist in ordnung', oneOf(FOR_ME, ends)),
      sequence('montag|dienstag|mittwoch|donnerstag|freitag|das|der|die|es|beides', 'passt|geht|klappt|wäre gut|ist gut|ist okay|ist super')), notFollowedBy('nicht|aber|mir nicht|uns nicht|gar nicht|leider nicht|wenn|schlecht')),
    yes: examples(['Passt.', 'Einverstanden.', 'Dienstag passt mir.', 'Ja, machen wir so.', 'Finde ich gut.', 'Das klingt gut.']), no: examples(['Passt mir nicht.', 'Das geht nicht.', 'Das passt aber nicht.']),
  },
  {
    id: 'de/nein', effect: 'refuses', weight: 2,
    pattern: sequence(begins, oneOf(
      sequence('nein|nee|ne|nö', notFollowedBy('kein problem|das passt|alles gut|gar nicht schlimm')),
      sequence(optional('das'), 'kann ich|schaffe ich|schaff ich|mache ich|will ich|möchte ich|geht|klappt|passt', gap(2), 'nicht'),
      'lieber nicht|eher nicht|auf keinen fall|auf gar keinen fall|ich kann nicht|ich kann leider nicht|leider|bin dagegen|ich bin dagegen|da bin ich dagegen|zu teuer|zu riskant|zu spät|das ist zu|das ist keine gute idee|keine gute idee|keine zeit|ich hab keine zeit|ich habe keine zeit|noch nicht|jetzt nicht|heute nicht|das machen wir nicht|ich würde eher|ich möchte nicht|das finde ich nicht|finde ich nicht|vielleicht später|bloß nicht')),
    yes: examples(['Nein.', 'Lieber nicht.', 'Nee, zu teuer.', 'Das geht leider nicht.', 'Das schaffe ich nicht bis Freitag.', 'Das kann ich leider nicht.']), no: examples(['Nein, kein Problem.', 'Keine Sorge.']),
  },
  {
    id: 'de/schon', effect: 'done', weight: 2,
    pattern: oneOf(sequence('schon|bereits|längst', gap(1), 'erledigt|gemacht|fertig|passiert|geschehen|drin|geschickt|geschrieben|bestellt'), sequence(begins, 'erledigt|ist erledigt|das ist erledigt|hab ich gemacht|habe ich gemacht|nicht mehr nötig|brauchen wir nicht mehr')),
    yes: examples(['Das habe ich schon gemacht.', 'Ist bereits erledigt.', 'Erledigt.']), no: examples(['Schon gut.', 'Das mache ich schon.']),
  },
  {
    id: 'de/nimmt', effect: 'takes', weight: 2,
    pattern: sequence(begins, optional('ja|das|dann|klar|gerne|gut|okay|es|die|den|darum'), 'mache ich|mach ich|übernehme ich|übernehm ich|erledige ich|kläre ich|klär ich|nehme ich|nehm ich|ich mache das|ich mach das|ich mache es|ich übernehme das|ich übernehme|ich übernehm das|ich erledige das|ich kümmere mich|ich kümmer mich|kümmere ich mich|kann ich machen|kann ich übernehmen|ich nehme das mit|ich schaue mir das an|ich klär das|ich kläre das|ich bin dran|bin dran|lass das mal mich machen|ich kann das machen|ich kann das übernehmen', notFollowedBy('nicht|nur wenn')),
    yes: examples(['Mache ich.', 'Ich übernehme das.', 'Klar, kann ich machen.', 'Das kläre ich.']), no: examples(['Das mache ich nicht.', 'Ich mache Urlaub.']),
  },
  {
    id: 'de/doch', effect: 'corrects', weight: 2,
    pattern: sequence(begins, optional('ach|äh|oh|ja'), 'nein warte|nee warte|warte|warte mal|moment|quatsch|stimmt nicht|doch lieber|dann doch|lieber doch|ich meine|ich meinte|korrektur|vergiss das|vergiss es|sorry|entschuldigung|halt|obwohl|anders|wenn ich es mir überlege', notFollowedBy('bis|kurz|auf')),
    yes: examples(['Moment, lieber Donnerstag.', 'Nee warte, das andere.', 'Quatsch, im Mai.', 'Doch lieber am Freitag.']), no: examples(['Das ist doch gut.', 'Warte kurz, ich teile den Bildschirm.']),
  },
];
