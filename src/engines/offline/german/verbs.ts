/** Verbs of work that is done after a meeting, in the infinitive. */
const WORK = (
  'abklären abschließen abstimmen aktualisieren anfragen anlegen anpassen anrufen anschauen ansehen aufräumen aufschreiben aufsetzen ausprobieren ' +
  'auswerten bauen beantragen beauftragen beheben bereitstellen berichten beschaffen besorgen besprechen bestellen bestätigen buchen debuggen ' +
  'deployen dokumentieren durchgehen einladen einplanen einreichen einrichten einstellen eintragen ergänzen erkundigen erledigen ermitteln ' +
  'ersetzen erstellen erweitern gucken schauen festlegen fertigmachen fixen fragen freigeben heraussuchen hinzufügen hochladen holen informieren installieren ' +
  'klären kontaktieren kontrollieren konfigurieren korrigieren liefern kümmern kündigen löschen machen mailen melden messen migrieren nachfragen ' +
  'nachschauen organisieren planen prüfen raussuchen recherchieren reparieren reservieren reviewen sammeln schicken schreiben senden sichern ' +
  'sprechen starten stellen testen trennen umbauen umstellen umziehen updaten verbessern vereinbaren vergleichen verlängern verschicken ' +
  'verschieben vorbereiten vorstellen weitergeben weiterleiten wechseln zumachen zurückmelden zusammenfassen zusammenstellen zuschicken ändern ' +
  'anschreiben abholen abgeben ablegen absagen zusagen ankündigen durchrechnen nachreichen mitbringen ausfüllen ausdrucken verteilen ' +
  'überarbeiten übergeben übernehmen überprüfen übersetzen entfernen erneuern einspielen bezahlen kaufen rausfinden herausfinden ' +
  'einarbeiten gestalten entwerfen aufteilen abschalten anmelden abmelden nachsehen durchlesen gegenlesen einkaufen mieten drucken ' +
  'kopieren berechnen schätzen formulieren veröffentlichen posten ausrollen freischalten sperren umbuchen stornieren erinnern ' +
  'benachrichtigen rumschicken rundschicken zeigen erklären schulen abbestellen nachbestellen umsetzen einbauen austauschen tauschen ' +
  'aufbauen abbauen beantworten zurückrufen eingeben nachtragen sortieren archivieren unterschreiben überweisen absprechen anstoßen ' +
  'abmischen aufnehmen vorlesen mitnehmen nachziehen anfordern einfordern hinterlegen abrechnen zuschneiden schneiden renovieren'
).split(' ');

const INFINITIVES = new Set(WORK);
const PREFIXES = 'rum rund gegen nach zurück zusammen weiter bereit fertig heraus hinzu durch vor auf aus ein an ab um zu nach hoch raus fest frei bei'.split(' ');

function firstPersons(infinitive: string): string[] {
  const base = infinitive.replace(/n$/u, '');
  const form = /[rl]$/u.test(base) && !base.endsWith('e') ? `${base}e` : base;
  return [form, form.replace(/e$/u, '')];
}

const FIRST_PERSONS = new Map<string, string>();
for (const infinitive of [...WORK, 'legen', 'schauen', 'rufen', 'richten', 'tragen', 'bereiten', 'geben', 'setzen', 'laden', 'leiten', 'fassen', 'gucken', 'räumen', 'suchen', 'passen', 'fügen', 'reichen', 'nehmen', 'stimmen', 'schließen', 'gehen', 'probieren', 'werten', 'schreiben', 'geben', 'sagen', 'kündigen', 'rechnen', 'bringen', 'füllen', 'drucken', 'spielen', 'finden', 'teilen', 'schalten', 'arbeiten', 'lesen', 'sehen', 'rollen', 'tauschen', 'sprechen', 'stoßen', 'ziehen', 'fordern', 'schneiden', 'mischen']) {
  for (const form of firstPersons(infinitive)) if (!FIRST_PERSONS.has(form)) FIRST_PERSONS.set(form, infinitive);
}

/** Stems of the second person whose vowel changes, with the infinitive's. */
const CHANGED = new Map([['gib', 'geb'], ['nimm', 'nehm'], ['sprich', 'sprech'], ['lies', 'les'], ['hilf', 'helf'], ['miss', 'mess'], ['läd', 'lad'], ['träg', 'trag']]);

/** The first person of a verb in the second ("schickst" → "schick"); null where it is not known as work. */
export function toFirstPerson(word: string): string | null {
  for (const ending of ['est', 'st', 't', 'en']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const form = CHANGED.get(stem) ?? stem;
    if (FIRST_PERSONS.has(form)) return form;
  }
  return null;
}

/** Whether a word in lower case is the infinitive of a verb of work. */
export const isWorkInfinitive = (word: string): boolean => INFINITIVES.has(word);

/**
 * A clause in the first person, without its subject ("lege den Eintrag an"), with the infinitive at its end ("den Eintrag anlegen");
 * null where the verb is not known as work.
 */
export function toInfinitive(predicate: string): string | null {
  const [verb = '', ...rest] = predicate.split(' ');
  const infinitive = FIRST_PERSONS.get(verb.toLowerCase());
  if (infinitive === undefined) return null;
  const last = rest.at(-1) ?? '';
  if (PREFIXES.includes(last)) return INFINITIVES.has(last + infinitive) ? [...rest.slice(0, -1), last + infinitive].join(' ') : null;
  return INFINITIVES.has(infinitive) ? [...rest, infinitive].join(' ') : null;
}

/** A relative clause ("am Montag früh guckt, ob alles läuft") with the infinitive at the end of its first part; as it is where its verb is no work. */
export function withInfinitive(clause: string): string {
  return clause.replace(/^([^,.;?!]*?)(\p{Ll}+?)e?t(?=[,.;?!]|$)/u, (whole, before: string, stem: string) => (INFINITIVES.has(`${stem}en`) ? `${before}${stem}en` : whole));
}
