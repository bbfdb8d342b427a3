/**
 * Words that tell speech from writing, language by language. Two words joined by `_` count where they follow each other. `strong`
 * is hardly ever written; `medium` is said far more than written; `light` leans towards speech; `reported` is what minutes say of
 * people who spoke; `common` tells which language it is.
 */
export interface SpokenCues {
  readonly strong: string;
  readonly medium: string;
  readonly light: string;
  readonly reported: string;
  readonly common: string;
  /** Past tenses in which people tell of their day; speech at meetings holds few. */
  readonly past?: string;
  /** Words for oneself, which diaries and letters are full of, and those for somebody who is not there: a meeting says we and you. */
  readonly self: string;
  readonly others: string;
}

/** What is said, and hardly written, in every language here. */
export const SHARED_STRONG = 'uh um uhm umm hm hmm hmmm mm mmm mhm mm-hmm uh-huh mmhmm uh-oh okay ok ah oh eh';

const ENGLISH: SpokenCues = {
  strong:
    "er erm kay gonna wanna gotta kinda dunno 'cause yep yup nope gotcha y'all you_know i_mean you_guys hi_everyone welcome_everybody any_questions " +
    'hey_everyone hey_guys hi_guys hey_everybody hi_everybody can_you_hear hear_me see_my my_screen thank_you bye bye-bye',
  medium:
    "yeah alright all_right hey hello thanks let's i_guess guys everybody sorry cool awesome right anyways anyway wow perfect exactly " +
    'sort_of kind_of folks anybody again i_believe i_know welcome_to quick_question moving_on does_anyone does_anybody would_say i_would this_call the_call number_of we_talk ' +
    "i_don't don't_know go_ahead that's_right i'm_gonna we're_gonna sounds_good makes_sense like_i a_little_bit little_bit " +
    "was_like is_like it's_like so_yeah so_i and_i but_i i_was_just i_just i_just_wanted",
  light:
    "so just really actually basically maybe well i_think you_can we_can going_to want_to have_to need_to stuff thing things got get " +
    "like know let no yes please great good mean whatever probably obviously i'm i'll we're we'll you're that's it's there's what's he's " +
    "they're gonna_be anything kind lot",
  reported:
    'noted mentioned discussed presented explained emphasized emphasised stated announced reported highlighted confirmed clarified ' +
    'encouraged introduced reviewed acknowledged recapped suggested shared outlined summarized summarised described proposed ' +
    'concluded reminded thanked welcomed opened_the',
  past:
    'was were had went came felt said told did wanted asked looked took made found thought knew saw gave sat stood lay spent left got began wrote ' +
    'heard kept held brought called talked walked stopped tried seemed turned',
  common: 'the and to of is that in it for this with on are was be have not at as but a i you my what they or from if',
  self: "i i'm i've i'll i'd my me mine myself",
  others: "he she him her his hers he's she's he'd she'd he'll she'll herself himself",
};

const GERMAN: SpokenCues = {
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

const FRENCH: SpokenCues = {
  strong: 'euh heu ben bah bof hein ouais voilà genre quoi du_coup en_fait tu_sais tu_vois vous_voyez je_sais salut coucou donc_voilà c’est_ça',
  medium: "oui non d'accord bon alors bonjour merci bien c'est_ça je_pense je_crois c'est_bon tout_le ça_marche vas-y allez parfait exactement on_va est-ce_que qu'on",
  light: "je j'ai j'avais tu on nous vous moi toi ça c'est c'était là donc après puis y'a enfin juste vraiment peut-être comme fait faire dit voir t'as faut",
  reported: 'présenté expliqué souligné mentionné indiqué rappelé annoncé participants précisé',
  common: 'le la les de des et est un une que qui dans pour pas sur en au par avec plus',
  self: "je j'ai j'avais j'étais j'aurais j'en j'y j'aime j'allais j'irai moi mon ma mes me m'a m'ont m'en m'est m'avait n'ai",
  others: 'elle lui',
};

const SPANISH: SpokenCues = {
  strong: 'eh este pues bueno_pues o_sea vale venga mira oye ya_sé digamos ¿no ajá hola_a hola_todos ¿sabes sabes gracias_a adiós chao',
  medium: 'bueno sí no hola gracias claro entonces vamos así_que a_ver creo_que yo_creo la_verdad buenos_días muy_bien perfecto exacto listo dale ¿me ¿qué',
  light: 'yo tú nosotros me te nos estoy estamos tengo tenemos ahora ahí ya también voy vamos_a hay_que es_que lo_que como porque creo hacer decir ver eso esto',
  reported: 'presentó explicó señaló mencionó indicó anunció destacó participantes informó',
  common: 'el la los las de que y en un una es por con para se del al lo más su',
  self: 'yo me mí mi mis he conmigo estaba',
  others: 'él ella',
};

const ITALIAN: SpokenCues = {
  strong: 'ehm mah boh vabbè cioè allora_io insomma diciamo ciao_a magari_sì sai capito arrivederci buongiorno_a',
  medium: 'sì allora ciao grazie ecco beh quindi dai perfetto esatto va_bene secondo_me penso_che credo_che buongiorno okay_allora niente praticamente',
  light: 'io noi tu voi mi ti ci sono abbiamo ho adesso poi anche però perché fare dire vedere cosa questo quello proprio magari',
  reported: 'presentato spiegato sottolineato annunciato partecipanti riferito',
  common: 'il lo la gli le di che e è un una per non con del della in da si al',
  self: 'io mi me mio mia miei mie ho ero',
  others: 'lui lei',
};

const PORTUGUESE: SpokenCues = {
  strong: 'né tá então_assim tipo_assim aham pois_é sei_lá a_gente gente beleza oi_pessoal oi_gente tchau valeu',
  medium: 'então sim não oi obrigado obrigada tipo assim aí acho_que eu_acho certo bom legal claro olha bom_dia pessoal vamos',
  light: 'eu você vocês nós me te estou tô estamos tenho temos agora aqui também vou vai fazer falar ver isso porque que_eu',
  reported: 'apresentou explicou destacou mencionou anunciou participantes informou',
  common: 'o a os as de que e em um uma é por com para se do da no na mais',
  self: 'eu me mim meu minha meus minhas',
  others: 'ele ela dele dela',
};

const DUTCH: SpokenCues = {
  strong: 'eh ehm nou ja_precies hoor zeg_maar weet_je soort_van doei hoi_allemaal goedemorgen_allemaal',
  medium: 'ja nee oké hoi hallo dank bedankt goed precies dus even gewoon eigenlijk best wel ik_denk ik_denk_dat volgens_mij prima toch misschien',
  light: 'ik we wij jij je jullie mij ons hebben heb moeten kunnen willen zou nu dan nog daar wat hoe zeggen doen kijken',
  reported: 'meldde legde_uit benadrukte presenteerde deelnemers besproken',
  common: 'de het een en van is dat in op te voor niet met zijn die er aan om ook',
  self: 'ik me mij mijn mezelf',
  others: 'hij zij hem haar',
};

const POLISH: SpokenCues = {
  strong: 'yyy eee no_to no_dobra znaczy_się cześć hej halo słuchajcie słychać_mnie pa_pa',
  medium: 'no tak nie dobra dzięki dziękuję właśnie jakby wiesz znaczy chyba myślę_że okej dzień_dobry dobrze super spoko',
  light: 'ja my ty wy mi mnie nam mam mamy teraz tutaj też bo ale to trzeba możemy zrobić powiedzieć',
  reported: 'przedstawił omówił podkreślił uczestnicy poinformował',
  common: 'i w na z do się że jest to o po jak co od za przez dla który są',
  self: 'ja mi mnie mną mój moja moje moją',
  others: 'on ona jego jej',
};

const RUSSIAN: SpokenCues = {
  strong: 'э эм ну вот ну_да то_есть короче как_бы типа ага угу пока_пока привет слышно_меня',
  medium: 'да нет спасибо хорошо значит давай давайте ладно понятно здравствуйте так я_думаю в_общем слушай просто наверное',
  light: 'я мы ты вы мне нам меня нас у_меня у_нас сейчас там тут это тоже надо можем сделать сказать посмотреть',
  reported: 'представил рассказал отметил подчеркнул участники сообщил',
  common: 'и в на не что с по это к из у за от для как он но о все',
  self: 'я мне меня мной мой моя моё мои',
  others: 'он она его её ей ему',
};

/** Languages whose words stand between blanks. */
export const CUES: readonly (readonly [string, SpokenCues])[] = [
  ['en', ENGLISH],
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['it', ITALIAN],
  ['pt', PORTUGUESE],
  ['nl', DUTCH],
  ['pl', POLISH],
  ['ru', RUSSIAN],
];

/** The same for scripts without blanks between words: looked for anywhere in the text. */
export const SYLLABIC_CUES: readonly string[] = (
  'えーと えっと ええと あのー えー あー うーん そうですね ですね ですよね なんか はい じゃあ ちょっと お疲れ様 お願いします ありがとうございます かな と思います けど ' +
  '嗯 呃 那个 就是说 就是 对对 对吧 好的 然后 大家好 谢谢 咱们 我们 我觉得 吧 啊 嘛 ' +
  'ครับ ค่ะ นะ'
).split(' ');
