import type { LanguageWords } from './language-words.ts';

export const french: LanguageWords = {
  fillers: 'euh heu euhm hm hmm mm mhm bah ben hein',
  fillerPhrases: 'tu vois,vous voyez,tu sais,vous savez,en fait,du coup,comment dire,quoi,genre',
  openers: 'oui ouais ok okay donc alors bon et ben bah voilà ah oh bien',
  cuts:
    "ok donc,d'accord,donc,alors,ouais,oui,non,et puis,et après,et donc,et on,et je,et,mais,parce que,ensuite,voilà,bon,je pense,je crois,je " +
    "vais,je peux,il faut,on va,on peut,on doit,on a,c'est,il y a,si on,si tu,est-ce que,merci,bonjour,peut-être,aussi,ou",
  negations: 'pas jamais rien aucun aucune personne non ni sans plus',
  stopWords:
    "a à ah ai alors après as au aussi autre aux avant avec avoir avons bah ben bien bon c'est ça car ce cela ces cet cette chez ci comme " +
    "comment d'accord dans de des deux dire dit doit donc du elle elles en encore est et été être eu eux fait faire faut fois il ils je j'ai " +
    "jamais la là le les leur leurs lui ma mais me même mes moi moins mon ne ni non nos notre nous on ont ou où ouais oui par parce pas peu " +
    "peut peut-être plus pour pourquoi puis qu'on qu'il quand que quel quelle qui quoi rien sa sans se sera ses si son sont sous sur ta te " +
    "tes toi ton tous tout toute toutes très tu un une va vais voilà vos votre vous vraiment y merci bonjour euh",
};
