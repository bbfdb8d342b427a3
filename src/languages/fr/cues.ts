import type { SpokenCues } from '../cue-pack.ts';

export const frenchCues: SpokenCues = {
  strong: 'euh heu ben bah bof hein ouais voilà genre quoi du_coup en_fait tu_sais tu_vois vous_voyez je_sais salut coucou donc_voilà c’est_ça',
  medium: "oui non d'accord bon alors bonjour merci bien c'est_ça je_pense je_crois c'est_bon tout_le ça_marche vas-y allez parfait exactement on_va est-ce_que qu'on",
  light: "je j'ai j'avais tu on nous vous moi toi ça c'est c'était là donc après puis y'a enfin juste vraiment peut-être comme fait faire dit voir t'as faut",
  reported: 'présenté expliqué souligné mentionné indiqué rappelé annoncé participants précisé',
  common: 'le la les de des et est un une que qui dans pour pas sur en au par avec plus',
  self: "je j'ai j'avais j'étais j'aurais j'en j'y j'aime j'allais j'irai moi mon ma mes me m'a m'ont m'en m'est m'avait n'ai",
  others: 'elle lui',
};
