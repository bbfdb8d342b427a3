import { said } from './said.ts';

/** What is said of the call itself, of somebody's own day, of food and the weather. */
const ASIDES: readonly RegExp[] = [
  said(
    'buenos días|buenas tardes|buenas noches|hola a todos|qué tal (?:estás|estáis|el fin)|fin de semana',
    'vacaciones|adiós|hasta luego|nos vemos',
  ),
  said('me (?:oís|oyes|escucháis|escuchas|veis|ves)|se (?:oye|ve|escucha)|en silencio|micrófono|cámara|pantalla', 'conexión'),
  said(
    'café|tomar algo|comer|cenar|el tiempo que hace|calor|lluvia|atasco',
    'mi (?:madre|padre|mujer|marido|hijo|hija|perro|gato|coche)',
  ),
  said('orden del día|siguiente (?:punto|tema)|empezamos|acta de la reunión|esta (?:reunión|llamada)|gracias'),
];

/** Whether a Spanish sentence is small talk, or about the call itself. */
export const isSpanishAside = (text: string): boolean => ASIDES.some((aside) => aside.test(text));
