import type { SpokenCues } from '../cue-pack.ts';

export const germanCues: SpokenCues = {
  strong: 'äh ähm öh hä tja naja jep nee joa sozusagen quasi ne ja_genau ja_also also_ich also_wir ich_sag sag_mal sag_ich guck_mal hört_ihr tschüss tschüs tschau ciao moin',
  medium:
    'ja genau halt eben mal irgendwie eigentlich also na gut hallo danke super klar stimmt nein nö oder_so ich_glaube ich_denke ich_mein ich_meine ' +
    'weiß_nicht keine_ahnung glaube_ich denke_ich guten_morgen nochmal einfach gell okay_dann alles_klar vielleicht',
  light: 'ich wir du ihr mir mich uns dir euch jetzt dann schon doch noch so da hab habe haben müssen können wollen würde was wie denn gerade sagen machen schauen',
  reported: 'berichtete erklärte erläuterte betonte stellte_vor besprach wurde wurden vorgestellt diskutiert teilnehmer',
  past: 'war waren hatte hatten ging kam sah sagte dachte fand gab stand saß nahm ließ blieb fuhr gefahren gegangen gegessen gelesen gesessen',
  common: 'der die das und ist nicht ein eine zu mit auf für den dem des im von auch sich es',
  self: 'ich mir mich mein meine meinen meinem meiner meines',
  others: 'er ihn ihm',
};
