import type { LanguageWords } from '../pack.ts';

export const polish: LanguageWords = {
  fillers: 'yyy eee hm hmm mm mhm ee yy',
  fillerPhrases: 'no wiesz,że tak powiem,jakby,znaczy,w sensie',
  openers: 'no tak okej ok dobra dobrze więc i a ah oh właśnie jasne',
  commaOpeners: 'tak dobrze jasne właśnie dobra a i',
  conjunctions: 'i a ale lub bo',
  cuts:
    'okej,ok,dobra,dobrze,no to,no,więc,i potem,i wtedy,i,ale,bo,ponieważ,tak,nie,myślę że,musimy,możemy,trzeba,to jest,jeśli,jeżeli,czy,może,' +
    'dziękuję,cześć,teraz,potem,albo,lub',
  tails: '',
  leaders:
    'i a ale lub albo że bo czy jak gdy jeśli w we z ze na do od o po za przy dla przez bez ja ty on ona my mój moja twój nasz ten ta ' +
    'to te jest są był była nie się bardzo by żeby',
  negations: 'nie nigdy nic nikt nigdzie żaden żadna żadne bez ani',
  stopWords:
    'a aby ale albo ani bardzo bez bo by był była było były być chyba ci co coś czy czyli dla dlatego do dobra dobrze dwa dziękuję gdy gdzie go ' +
    'i ich ile im inne inny ja jak jakby jako jakiś jest jestem jesteśmy jeszcze jeśli już każdy kiedy kto która które który lub ma mam mamy mi ' +
    'mieć mnie może możemy można mój musi musimy my na nad nam nas nasz nic nie niech nim niż no o od okej on ona one oni oraz po pod potem ' +
    'ponieważ przed przez przy są się ta tak takie także tam te tego tej ten teraz też to trochę trzeba tu tutaj ty tych tylko tym w was wasz we ' +
    'więc właśnie wszystko wy z za zawsze ze że żeby cześć yyy',
};
