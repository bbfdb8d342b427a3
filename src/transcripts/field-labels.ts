import { isLowerCase } from '../text/characters.ts';
import type { SpeechPart, SpeechUnit } from './speech-part.ts';
import type { TranscriptLine } from './transcript-line.ts';

/** What journals, recipes, lists of things to do and drafts have before a colon: never who speaks. In lower case. */
const FIELDS: ReadonlySet<string> = new Set(
  (
    'gratitude grateful thankful mood energy sleep weather weight steps exercise workout habit habits highlight highlights lowlight lowlights win wins loss ' +
    'losses learned lesson lessons focus intention intentions affirmation affirmations reflection reflections feeling feelings thought thoughts worry ' +
    'worries dream symptom symptoms medication meds pain water breakfast lunch dinner supper snack snacks dessert drinks morning noon afternoon evening night ' +
    'todo todos to-dos task tasks doing done waiting blocked later someday backlog inbox plan plans planned priority priorities urgent reading watching listening playing ' +
    'pro pros con cons good bad ugly better best worse worst plus minus delta start stop continue keep drop try strengths weaknesses opportunities threats ' +
    'rough polished draft drafts final original rewrite rewritten revised before after old new short long raw clean version option alternative ' +
    'step phase stage part chapter section day week month round exercise item rule tip fact reason point ' +
    'ingredient ingredients method serves servings prep cook cooking oven time yield makes topping filling sauce garnish ' +
    'problem cause fix solution symptom workaround expected actual result observed context situation behavior behaviour impact hypothesis ' +
    'why what how when where who quote thesis claim evidence argument counterargument example ' +
    'dankbar dankbarkeit stimmung laune energie schlaf wetter gefühl gefühle gedanken gedanke sorgen sorge traum symptome schmerzen gewohnheiten ' +
    'frühstück mittag mittagessen abendessen abendbrot snack morgens mittags abends morgen vormittag nachmittag abend nacht ' +
    'erledigt offen wartet wartend später geplant wichtig dringend heute gestern vorteile nachteile vorteil nachteil gut schlecht ' +
    'lesson takeaway caveat bug issue root pattern variant measured note warning decision risk ' +
    'regel beispiel hinweis ergebnis kontext ziel problem symptom lehre ' +
    'síntoma síntomas causa solución regla patrón variante contexto ejemplo problema resultado objetivo lección ventajas desventajas acción ' +
    'decisión riesgo pasos paso detectado motivo consecuencia diagnóstico ' +
    'symptôme règle problème contexte exemple objectif avantages inconvénients étape conséquence ' +
    'sintoma solução regra padrão contexto exemplo sintomo soluzione regola esempio contesto obiettivo ' +
    'roh entwurf fassung endfassung schritt phase teil tag woche tipp zutaten zubereitung ursache lösung grund fazit'
  ).split(' '),
);

/** Whether a label names a field of the writer's own list: `Mood`, `Step 2`, `Fix for now`, `What went well`. */
export function isFieldLabel(label: string): boolean {
  const words = label.toLowerCase().replace(/[\s\d.#)(-]+$/u, '');
  const second = words.indexOf(' ') + 1;
  const isBehindField = second > 0 && isLowerCase(label.charCodeAt(second)) && FIELDS.has(words.slice(0, second - 1));
  return FIELDS.has(words) || isBehindField || /^(?:what|how|why|was|wie|warum)\s/u.test(words);
}

/** A longer paragraph is not a list of fields. */
const LONGEST_FIELDS = 1200;

/** Whether at least half of a paragraph's lines begin with a label of a field (`Mood: …`), and fewer with a name. */
export function holdsFields(text: string, part: SpeechPart, unit: SpeechUnit): boolean {
  if (unit.end - unit.start > LONGEST_FIELDS) return false;
  const rows = part.lines.slice(unit.from, unit.to);
  const labelOf = ({ start, end }: TranscriptLine): string => /^[^:]{2,30}(?=:\s)/u.exec(text.slice(start, Math.min(end, start + 40)))?.[0] ?? '';
  const fields = rows.filter((row) => row.seconds === null && isFieldLabel(labelOf(row))).length;
  const others = rows.filter((row) => row.kind === 'label' && !isFieldLabel(labelOf(row))).length;
  return fields * 2 >= rows.length && fields > others;
}
