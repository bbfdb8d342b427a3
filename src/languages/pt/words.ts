import type { LanguageWords } from '../pack.ts';

export const portuguese: LanguageWords = {
  fillers: 'hum hmm hm mm ahn ahm eh né',
  fillerPhrases: 'tipo assim,sabe,quer dizer,tipo,digamos',
  openers: 'sim ok okay então e bom bem tá certo olha ah oh pois',
  commaOpeners: 'sim bom certo olha pois',
  conjunctions: 'e ou mas porque',
  cuts:
    'tá,ok,então,e aí,e depois,e então,e,mas,porque,sim,não,bom,acho que,eu acho,a gente,temos que,vamos,podemos,precisamos,se,também,obrigado,' +
    'obrigada,olá,agora,ou',
  tails: '',
  leaders:
    'o a os as um uma de do da dos das em no na nos nas com por para pra sem e ou mas que se como porque quando eu tu ele ela nós meu ' +
    'minha seu sua nosso nossa este esta esse essa é são está estão tem têm muito mais não',
  negations: 'não nunca jamais nada ninguém nenhum nenhuma nem sem tampouco',
  stopWords:
    'a à agora aí ainda algo alguém algum alguma ali antes ao aos aqui as às assim até bem bom cada com como da das de dela dele depois do dos ' +
    'e é ela elas ele eles em então entre era essa esse esta está estão estar este eu foi for gente há isso isto já la lá lhe lo mais mas me ' +
    'mesmo meu minha muito na nada não nas nem no nos nós nossa nosso num numa o obrigado onde os ou para pela pelo pode podemos por porque pra ' +
    'quais qual quando que quem se sem ser seu sim só sobre sou sua também tá tão te tem temos tenho ter todo todos tu tudo um uma uns vai vamos ' +
    'você vocês vou olá',
};
