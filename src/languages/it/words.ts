import type { LanguageWords } from '../pack.ts';

export const italian: LanguageWords = {
  fillers: 'ehm eh mm mmm hm hmm boh mah',
  fillerPhrases: 'cioè,diciamo,come dire,sai,insomma,praticamente,tipo',
  openers: 'sì ok okay allora quindi e ecco bene beh va ah oh dunque certo',
  commaOpeners: 'sì bene certo va ecco',
  conjunctions: 'e o ma perché',
  cuts:
    'ok,allora,quindi,e poi,e quindi,e,ma,però,perché,sì,no,ecco,bene,penso che,credo che,dobbiamo,possiamo,bisogna,vediamo,se,anche,grazie,ciao,' +
    'adesso,poi,oppure,o',
  tails: '',
  leaders:
    'il lo la i gli le un una uno di a da in con su per tra fra del della dei delle al alla nel nella e o ma che se come perché ' +
    'quando io tu lui lei noi mio tuo suo nostro questo questa quel quella è sono ha ho hanno molto più non si mi ti ci',
  negations: 'non no mai niente nulla nessuno nessuna né senza neanche nemmeno',
  stopWords:
    'a abbiamo ad adesso ai al alla alle allora altro anche ancora avere c che chi ci cioè ciao come con cosa così cui da dal dalla dei del ' +
    'della delle di dire dobbiamo dove due e è ecco ed era essere fa fare forse già gli grazie ha hai hanno ho i il in io la le lei lo loro ' +
    'lui ma mai me meno mi mia mio molto nel nella né niente no noi non nostro o ogni ok oppure per perché però più poco poi può qua quale ' +
    'quando quanto quella quello questa questo qui quindi se sei sempre senza si sì sia siamo solo sono sopra sta stato su sua sul sulla suo ' +
    'te ti tra troppo tu tutti tutto un una uno va vi voi beh ehm',
};
