import type { LanguageWords } from '../pack.ts';

export const french: LanguageWords = {
  fillers: 'euh heu euhm hm hmm mm mhm bah ben hein',
  fillerPhrases: 'tu vois,vous voyez,tu sais,vous savez,en fait,du coup,comment dire,quoi,genre',
  openers: 'oui ouais ok okay donc alors bon et ben bah voilà ah oh bien',
  commaOpeners: 'bien oui bon',
  conjunctions: 'et ou mais donc parce',
  cuts:
    "ok donc,d'accord,donc,alors,ouais,oui,non,et puis,et après,et donc,et on,et je,et,mais,parce que,ensuite,voilà,bon,je pense,je crois,je " +
    "vais,je peux,il faut,on va,on peut,on doit,on a,c'est,il y a,si on,si tu,est-ce que,merci,bonjour,peut-être,aussi,ou",
  tails: '',
  leaders:
    'le la les l un une des du de et ou mais donc que qui si à au aux en dans sur pour par avec sans je tu il elle on nous vous ils ' +
    "elles mon ma mes ton ta notre nos votre vos leur leurs ce cet cette ces est sont a ont ai as va vais très plus pas ne c'est " +
    'parce quand comme',
  negations: 'pas jamais rien aucun aucune personne non ni sans plus',
  stopWords:
    "a à ah ai alors après as au aussi autre aux avant avec avoir avons bah ben bien bon c'est ça car ce cela ces cet cette chez ci comme " +
    "comment d'accord dans de des deux dire dit doit donc du elle elles en encore est et été être eu eux fait faire faut fois il ils je j'ai " +
    "jamais la là le les leur leurs lui ma mais me même mes moi moins mon ne ni non nos notre nous on ont ou où ouais oui par parce pas peu " +
    "peut peut-être plus pour pourquoi puis qu'on qu'il quand que quel quelle qui quoi rien sa sans se sera ses si son sont sous sur ta te " +
    "tes toi ton tous tout toute toutes très tu un une va vais voilà vos votre vous vraiment y merci bonjour euh",
};
