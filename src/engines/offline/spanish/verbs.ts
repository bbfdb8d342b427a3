/** Verbs of work that is done after a meeting, in the infinitive. */
const WORK = new Set(
  (
    'acabar actualizar ajustar alquilar analizar añadir apuntar arreglar asignar avisar borrar buscar calcular cambiar cancelar cerrar comparar comprar ' +
    'comprobar concretar configurar confirmar consultar contactar contestar contratar convocar coordinar corregir crear cuadrar dar decir definir desplegar ' +
    'diseñar documentar editar eliminar encargar enseñar enviar escribir estudiar explicar facturar firmar gestionar grabar hablar hacer imprimir informar ' +
    'instalar investigar invitar limpiar llamar llevar mandar medir migrar mirar montar mover negociar organizar pagar pasar pedir planificar poner ' +
    'preguntar preparar presentar probar programar publicar quitar recoger redactar registrar renovar reparar repasar reservar resolver responder revisar ' +
    'sacar solicitar subir sustituir terminar traducir traer validar verificar recalcular averiguar compartir entregar rellenar desactivar activar bloquear colgar ' +
    'ofrecer reclamar devolver ordenar pintar soldar instalar rehacer reenviar adjuntar cotizar presupuestar'
  ).split(' '),
);

/** Verbs that are no work, whoever says them. */
const NEVER = new Set(
  'ser estar haber tener ver poder querer saber ir venir parecer creer pensar decir sentir oír empezar seguir intentar volver'.split(' '),
);

/** Whether a word in lower case is an infinitive that may be work. */
export const mayBeWork = (word: string): boolean => /\p{L}{3,}(?:ar|er|ir)$/u.test(word) && !NEVER.has(word);

/** First persons whose stem isn't the infinitive's. */
const CHANGED = new Map([
  ['hago', 'hacer'],
  ['pongo', 'poner'],
  ['digo', 'decir'],
  ['doy', 'dar'],
  ['pido', 'pedir'],
  ['cierro', 'cerrar'],
  ['pruebo', 'probar'],
  ['compruebo', 'comprobar'],
  ['muevo', 'mover'],
  ['resuelvo', 'resolver'],
  ['envío', 'enviar'],
  ['traduzco', 'traducir'],
  ['traigo', 'traer'],
  ['mido', 'medir'],
  ['recojo', 'recoger'],
  ['corrijo', 'corregir'],
  ['sustituyo', 'sustituir'],
  ['renuevo', 'renovar'],
  ['despliego', 'desplegar'],
  ['haré', 'hacer'],
  ['pondré', 'poner'],
  ['diré', 'decir'],
  ['haces', 'hacer'],
  ['pones', 'poner'],
  ['dices', 'decir'],
  ['das', 'dar'],
  ['pides', 'pedir'],
  ['cierras', 'cerrar'],
  ['pruebas', 'probar'],
  ['compruebas', 'comprobar'],
  ['mueves', 'mover'],
  ['envías', 'enviar'],
  ['traes', 'traer'],
  ['hacemos', 'hacer'],
  ['ponemos', 'poner'],
]);

/** Endings of the present and the future, with those of the infinitives behind them. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['aré', ['ar']],
  ['eré', ['er']],
  ['iré', ['ir']],
  ['amos', ['ar']],
  ['emos', ['er', 'ar']],
  ['imos', ['ir']],
  ['áis', ['ar']],
  ['éis', ['er']],
  ['as', ['ar', 'er', 'ir']],
  ['es', ['er', 'ir', 'ar']],
  ['o', ['ar', 'er', 'ir']],
];

/** Whether a word in lower case is the infinitive of a verb of work, pronouns behind it aside: `mandar`, `mandarle`. */
export const isWork = (word: string): boolean =>
  WORK.has(word.replace(/(?:me|te|se|le|les|nos|os|lo|la|los|las)$/u, '')) || WORK.has(word);

/** The infinitive behind a verb in the first person or the second (`reviso`, `revisaré`, `revisas`); null where it isn't known as work. */
export function toInfinitive(word: string): string | null {
  const changed = CHANGED.get(word);
  if (changed !== undefined) return changed;
  for (const [ending, infinitives] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const found = infinitives.map((infinitive) => word.slice(0, -ending.length) + infinitive).find((infinitive) => WORK.has(infinitive));
    if (found !== undefined) return found;
  }
  return null;
}

/** The infinitive of what a group does: `quitamos`, `mantenemos`; null for other words. */
export function fromWe(word: string): string | null {
  const match = /^(\p{L}{2,})(a|e|i)mos$/u.exec(word);
  return match === null ? null : (toInfinitive(word) ?? `${match[1] ?? ''}${match[2] ?? ''}r`);
}
