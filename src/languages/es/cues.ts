import type { SpokenCues } from '../cue-pack.ts';

export const spanishCues: SpokenCues = {
  strong: 'eh este pues bueno_pues o_sea vale venga mira oye ya_sé digamos ¿no ajá hola_a hola_todos ¿sabes sabes gracias_a adiós chao',
  medium: 'bueno sí no hola gracias claro entonces vamos así_que a_ver creo_que yo_creo la_verdad buenos_días muy_bien perfecto exacto listo dale ¿me ¿qué',
  light: 'yo tú nosotros me te nos estoy estamos tengo tenemos ahora ahí ya también voy vamos_a hay_que es_que lo_que como porque creo hacer decir ver eso esto',
  reported: 'presentó explicó señaló mencionó indicó anunció destacó participantes informó',
  common: 'el la los las de que y en un una es por con para se del al lo más su',
  self: 'yo me mí mi mis he conmigo estaba',
  others: 'él ella',
};
