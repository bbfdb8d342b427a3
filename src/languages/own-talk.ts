/**
 * Words that tell a thought of one's own from talk with others. Phrases are separated by `|`, in lower case with straight apostrophes;
 * signs between their words don't count.
 */
export interface OwnTalk {
  /** Asks that nobody else reads it, or says that it is said to oneself; and words that do so at the head, before a colon. */
  readonly asks: string;
  readonly heads: string;
  /** The writer's own life: family, body, feelings, home. */
  readonly life: string;
  /** Said to somebody who is there. */
  readonly replies: string;
  /** Words with which somebody answers a question. */
  readonly answers: string;
  readonly you: string;
  readonly we: string;
}

export const OWN_TALK: Readonly<Record<string, OwnTalk>> = {
  en: {
    asks:
      "don't show this to|do not show this to|don't show anyone|don't show anybody|nobody's business|no one's business|none of anyone's business|" +
      "none of anybody's business|just for me|only for me|for my eyes only|for my eyes|note to self|note to myself|dear diary|nobody reads this|" +
      "nobody should read this|nobody is to read this|nobody may read this|nobody must read this|nobody needs to read this|no one reads this|" +
      "no one should read this|not for anyone else|not for anybody else|keep this to myself|keep that to myself|keep it to myself|" +
      "between me and myself|don't read this|do not read this|don't tell anybody|don't tell anyone|i can't tell anyone|i can't tell anybody",
    heads: 'private|personal|confession|diary|secret',
    life:
      "mum|mum's|mom|mom's|mother|dad|dad's|father|sister|brother|wife|husband|kid|kids|baby|daughter|son|grandma|home|house|flat|sleep|sleeps|slept|bed|" +
      'tired|alone|lonely|cry|cried|crying|afraid|scared|ashamed|guilty|sad|love|loved|hate|miss|doctor|therapist|therapy|loan|debt|marriage|divorce|' +
      'breathe|shouting|silence|breakfast|dinner|holiday|pregnant|drinking|feel|felt|feeling',
    replies:
      'thanks|thank you|sounds good|looks good|no problem|good point|makes sense|you guys|can you|could you|will you|would you|do you|did you|are you|' +
      "have you|you'd|what you need|any questions|let me show|show you|you can see|hear me|see my|tell us|who's talking|sorry i'm late|anything else|" +
      "take care|i'll send you|walk you|go ahead|you want|you wanna|we agree|please do|can we|answer me|yeah do that|yep|yup|if you have|everyone",
    answers: 'yeah yes yep yup no nope sure right exactly absolutely definitely correct okay',
    you: 'you your yours you\'ll you\'re you\'ve',
    we: "we us our we're we'll we've we'd",
  },
  de: {
    asks:
      'geht keinen was an|geht niemanden was an|geht keinen etwas an|geht niemanden etwas an|geht keinen an|geht niemanden an|nur für mich|für mich behalten|' +
      'behalte ich für mich|behalte ich erstmal für mich|behalte ich erst mal für mich|behalt ich für mich|behalt ich erstmal für mich|liebes tagebuch|' +
      'notiz an mich|bleibt bei mir|nicht für andere|niemand soll das lesen|keiner soll das lesen|das darf keiner lesen|' +
      'das darf niemand lesen|zeig das keinem|zeig das niemandem|zeigt das niemandem|soll keiner sehen|soll niemand sehen|das erzähle ich keinem|' +
      'das erzähle ich niemandem',
    heads: 'privat|persönlich|geheim|beichte|tagebuch',
    life:
      'mama|mutter|papa|vater|schwester|bruder|frau|mann|kind|kinder|baby|tochter|sohn|oma|opa|zuhause|daheim|haus|wohnung|schlafen|schlafe|nachts|bett|müde|' +
      'allein|alleine|einsam|weinen|geweint|heulen|angst|schäm|schäme|schuldig|traurig|liebe|verliebt|hasse|vermisse|arzt|therapie|beratung|kredit|' +
      'schulden|ehe|scheidung|schwanger|streit|angeschrien|essen|autofahren|fühle|fühl|gefühl',
    replies:
      'danke|dank dir|bitte|leg los|alles klar|ja okay|ja klar|kein problem|klingt gut|passt dir|kannst du|könntest du|könnt ihr|könntet ihr|hast du|habt ihr|hört ihr|seht ihr|machst du|macht ihr|' +
      'bist du|seid ihr|mach ich|machen wir|ich schick euch|ich schicke euch|ich schick dir|ich zeig euch|noch fragen|was meint ihr|was meinst du|' +
      "was gibt's denn|was gibts denn|für euch|braucht ihr",
    answers: 'ja nein nee nö genau klar doch sicher stimmt okay jep gut',
    you: 'du dir dich dein deine ihr euch euer eure',
    we: 'wir uns unser unsere unseren',
  },
  es: {
    asks:
      'solo para mí|sólo para mí|querido diario|que nadie lea esto|que nadie lo lea|nadie debe leer esto|nadie tiene que leer esto|no le importa a nadie|' +
      'a nadie le importa|no es asunto de nadie|me lo guardo para mí|esto me lo guardo|nota para mí|nota personal|no se lo enseñes a nadie|' +
      'no se lo cuento a nadie|entre yo y yo',
    heads: 'privado|personal|confesión|diario|secreto',
    life:
      'mamá|madre|papá|padre|hermana|hermano|mujer|marido|hijo|hija|hijos|niños|bebé|abuela|casa|dormir|cama|cansada|cansado|sola|solo|llorar|llorado|lloro|' +
      'miedo|culpable|vergüenza|triste|quiero|odio|médico|terapia|hipoteca|deudas|divorcio|embarazada|silencio|siento',
    replies:
      'gracias|sin problema|de acuerdo|puedes|podéis|pueden|podrías|tienes|tenéis|habéis|has visto|me escucháis|te escuchamos|me oís|os va bien|te va bien|' +
      'os paso|te paso|os mando|te mando|alguna pregunta|hasta luego|qué os parece|qué te parece',
    answers: 'sí no vale claro exacto perfecto bueno',
    you: 'tú ti contigo tu vosotros vosotras os usted ustedes vuestro vuestra',
    we: 'nosotros nosotras nos nuestro nuestra seguimos hacemos tenemos',
  },
  fr: {
    asks:
      'juste pour moi|rien que pour moi|seulement pour moi|cher journal|note à moi-même|ça regarde personne|ça ne regarde personne|regarde que moi|' +
      'personne ne doit lire|personne doit lire|que personne ne lise|je garde ça pour moi|garder ça pour moi|ne montre ça à personne|montre ça à personne|' +
      'entre moi et moi|je le dis à personne|je ne le dis à personne',
    heads: 'privé|personnel|confession|journal|secret',
    life:
      'maman|mère|papa|père|sœur|frère|femme|mari|enfant|enfants|bébé|fille|fils|mamie|maison|dormir|dodo|lit|fatigué|fatiguée|seul|seule|pleurer|pleuré|' +
      'peur|honte|coupable|triste|aime|déteste|médecin|psy|crédit|dettes|divorce|enceinte|vacances|menti',
    replies:
      "merci|pas de souci|ça marche|d'accord|tu peux|vous pouvez|pouvez-vous|peux-tu|tu as|vous avez|avez-vous|vous m'entendez|tu m'entends|bien sûr|" +
      "je m'en occupe|je t'envoie|je vous envoie|des questions|à demain|tu es|vous êtes",
    answers: "oui ouais non d'accord voilà exactement bien ah",
    you: 'tu toi te ton ta vous votre vos',
    we: 'nous notre nos',
  },
};
