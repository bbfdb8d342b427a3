import type { LanguageWords } from '../pack.ts';

export const dutch: LanguageWords = {
  fillers: 'eh ehm uh uhm hm hmm mm',
  fillerPhrases: 'zeg maar,weet je,weet je wel,ik bedoel,soort van,eigenlijk',
  openers: 'ja jep oké ok okay dus en nou goed zo precies oh ach',
  commaOpeners: 'zo goed ja precies',
  conjunctions: 'en of maar want dus',
  cuts:
    'oké dus,oké,ok,ja,dus,en dan,en toen,en,maar,want,omdat,nee,goed,nou,ik denk,ik ga,ik kan,we moeten,we kunnen,we gaan,dat is,het is,er is,' +
    'als we,als je,kun je,kunnen we,misschien,ook,bedankt,hallo,dan,of',
  tails: '',
  leaders:
    'de het een en of maar dus want dat die als om omdat te in op aan bij met van voor naar uit over door ik we wij je jij hij zij ze ' +
    'mijn jouw ons onze is zijn was heb heeft hebben kan kunnen moet moeten zal zou zouden wordt niet geen heel ook nog',
  negations: 'niet geen nooit niets niks niemand nergens zonder noch nee',
  stopWords:
    'aan al alle alleen als altijd ander andere ben bij daar daarna dan dat de deze die dit doen door dus echt een eens eigenlijk en er even ' +
    'ga gaan gaat geen goed had heb hebben heeft heel hem het hier hij hoe hun iets ik in is ja je jij jullie kan kun kunnen maar maken me meer ' +
    'men met mij mijn misschien moet moeten na naar nee niet niets nog nou nu of oké om omdat onder ons onze ook op over precies te tegen toch ' +
    'toe toen tot twee u uit uw van veel via voor waar waarom wanneer want waren was wat we weer wel welke werd wie wij wil willen worden wordt ' +
    'zal ze zeg zei zelf zich zij zijn zo zonder zou zouden bedankt hallo eh ehm',
};
