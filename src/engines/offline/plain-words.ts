import { isStopWord } from '../../speech/words.ts';

/** Words of English and German talk that are said about anything, and so carry no topic, stop words aside. Lower case. */
const ENGLISH =
  'already never always often sometimes later soon today tomorrow yesterday since although however neither none less least several ' +
  'another three four five six seven eight nine ten first second last next new old yup nope nah huh goodbye sorry welcome fine ' +
  'exactly absolutely definitely totally literally certainly honestly essentially generally usually kinda sorta big small whole ' +
  'entire pretty almost ways nothing everything everyone anybody everybody nobody people folks person man time times day days week ' +
  'weeks month months year years minute minutes hour hours moment gotten gotta come comes coming came making takes taking took taken ' +
  'puts putting give gives giving gave given sees seeing saw seen look looks looking looked knows knowing knew known thinks thinking ' +
  'thought saying tells telling told talk talks talking talked means meant wanted wanting needs needed needing tries trying tried ' +
  'uses using used work works working worked start starts started starting keep keeps kept happen happens happened happening feel ' +
  'feels felt suppose believe seems seemed hear heard show shows showing showed ask asks asked asking call called find finds found ' +
  'help helps helped able forward together side part point points end place case cases idea question questions answer problem issue ' +
  'fact example reason type number couple half different important sense better best easy hard clear true possible available somehow ' +
  'enough instead along across against per via ourselves wont theres whats youre theyre id ill weve hes shes quick quickly perfect ' +
  'awesome interesting interested curious wondering wonder hopefully happy glad love loved hope hoping wait hold hang ahead move ' +
  'moving moved sec seconds discuss inside outside past cause double single open opened block green light front top bottom left ' +
  'action item items bunch chance level area detail details general specific certain current currently previous basic common main ' +
  'major simple similar various extra original version set setting sets add adds added adding change changes changed bring create ' +
  'created creating sounds sound discussed discussion meeting meetings share sharing screen chat microphone mic mute muted hand hands slide slides';
const GERMAN =
  'daß wieso eure seid konnte könnten musste müsste darf dürfen mag möchte möchten keinen nee ne heute morgen gestern nie oft ' +
  'wahrscheinlich natürlich super ins gegen viele wenig sowas ungefähr erst erstmal darüber deswegen trotzdem mache gemacht gehen ' +
  'ging geben gesagt sage sagt weiß wissen denken glauben finde finden schauen schaue gucken kommt kommen sehen sehe lassen nehmen ' +
  'brauchen brauche ding dinge sache sachen leute woche tag tage jahr zeit frage fragen problem punkt thema meeting bitte tschüss uhr ' +
  'neu neue neuen neuer neues alt alte alten alter altes zusammen ahnung kennt kennen bisher läuft laufen steht stehen montag ' +
  'dienstag mittwoch donnerstag freitag samstag sonntag jedem jeden welcher welche welches welchen welchem diesem diesen allen aller einigen manche manchen';
const SPANISH = new Set(
  (
    'lunes martes miércoles jueves viernes sábado domingo semana semanas día días mes meses año años hora horas minuto minutos mañana tarde noche ' +
    'ayer momento vez veces cosa cosas tema temas punto problema verdad gente parte caso tipo ejemplo forma manera idea reunión llamada favor ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre euro euros ciento mil cien primero primera segunda último ' +
    'última nuevo nueva nuevos nuevas buen buena menos'
  ).split(' '),
);
const DAYS =
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december';

/** Numbers and times of the day say when and how many, not what a meeting is about. */
const COUNTS =
  'ones rest sides eleven twelve hundred hundreds thousand thousands million millions billion dozen third fourth fifth ninth twelfth morning mornings afternoon afternoons evening evenings ' +
  'night nights noon midnight tonight weekend weekends twice euro euros dollar dollars percent cent cents drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend abend ' +
  'abends abende abenden vormittag nachmittag mittag nacht nachts wochenende stunde stunden minuten monat monate monaten wochen jahre jahren';
/** "Thirteen", "thirty-two", "sixth", "twentieth", "dreißig", "erste", "zweitausendeinundzwanzig". */
const COMPOUND = /^(?:(?:thir|four|for|fif|six|seven|eigh|nine|twen)(?:t(?:een(?:th)?|y(?:-\p{L}+)?|ieth)$)|(?:six|seven|eigh|ten|eleven)th$|(?:drei|vier|fünf|sech|sieb|acht|neun|zwan)(?:zehn|[zß]ig)$|(?:er|zwei|drit|vier)ste?n?$|(?:zwei|drit|vier)ten?$)|(?:hundert|tausend)(?!e)/u;

const PLAIN = new Set(`${ENGLISH} ${GERMAN} ${DAYS} ${COUNTS}`.split(' '));

/** Whether a lower-case word carries no topic in a language (BCP 47). */
export const isPlain = (word: string, language = 'en'): boolean => word.length < 2 || PLAIN.has(word) || (language === 'es' && SPANISH.has(word)) || isStopWord(word, language) || (word.length > 4 && COMPOUND.test(word));
