import type { LanguageWords } from '../pack.ts';
import { germanSentences } from './sentences.ts';

export const german: LanguageWords = {
  sentences: germanSentences,
  telling: 'ich wir nicht und ist',
  beforeAnswers: 'dann ehrlich puh hm klar nein nee gerne na super',
  fillers: 'äh ähm ähh öh öhm eh ehm hm hmm hmmm mhm mm tja',
  fillerPhrases: 'sag ich mal,sage ich mal,sagen wir mal,sozusagen,quasi,halt,weißt du,wissen sie,ich sag mal,ich mein,ich meine',
  openers: 'ja jo jep okay ok also so und gut naja nun genau richtig klar na ach oh alles',
  commaOpeners: 'so gut nun richtig klar genau alles ach',
  conjunctions: 'und oder aber weil so',
  cuts:
    'okay also,okay,ok,also,ja also,ja,genau,gut,und dann,und da,und wir,und ich,und das,und,aber,dann,weil,denn,wir müssen,wir sollten,wir ' +
    'können,wir haben,ich glaube,ich denke,ich würde,ich kann,ich habe,das ist,das heißt,es gibt,wenn wir,wenn du,wenn man,können wir,kannst ' +
    'du,könntest du,was ist,wie ist,danke,hallo,vielleicht,außerdem,jetzt,oder,nein,nee,so,obwohl,während,sonst,übrigens',
  tails:
    'so weiter,so was,so viel,und so,oder so,oder was,also auch,gut genug,so dass,und zwar',
  leaders:
    'der die das den dem des ein eine einen einem einer eines und oder aber also weil dass wenn ob als wie zu in im an am auf aus bei ' +
    'mit nach von vom vor für um durch über unter ich wir du er sie ihr man mein meine dein unser unsere kein keine nicht ist sind ' +
    'war bin hat habe haben hatte kann können könnte soll sollte sollten muss müssen wird werden würde würden will wollen sehr so ' +
    'noch nur auch schon diese dieser dieses jede jeder alle da dann denn äh ähm',
  negations: 'nicht kein keine keinen keinem keiner keines nie niemals nichts niemand nirgends ohne weder nein nee nö',
  stopWords:
    'aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bin bis bisschen bist da dabei dadurch dafür ' +
    'damit danach dann daran darauf darum das dass davon dazu dein deine dem den denn der des deshalb dich die dies diese diesem diesen dieser ' +
    'dieses dir doch dort du durch eben eigentlich ein eine einem einen einer eines einfach einige einmal er es etwa etwas euch euer für ganz ' +
    'gar geht genau gerade gern gibt gut habe haben habt halt hast hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren im ' +
    'immer in irgendwie ist ja jede jeder jedes jetzt kann kannst kein keine können könnt könnte machen macht mal man manche mehr mein meine ' +
    'meinen mich mir mit muss müssen nach naja nein nicht nichts noch nun nur ob oder ohne okay ok richtig sagen schon sehr sein seine seinen ' +
    'seit sich sie sind so sogar soll sollen sollte sollten sondern sonst über um und uns unser unsere unter viel vielleicht vom von vor wann ' +
    'war waren warum was weil weiter welche wenn wer werden wie wieder will wir wird wirklich wo wollen wollte worden wurde wurden würde würden ' +
    'zu zum zur zwar zwei zwischen glaube denke danke hallo klar quasi sozusagen äh ähm',
};
