import type { LeftThing, Texts } from './english.ts';
import { reviewGerman } from './review-german.ts';

const count = (number: number, one: string, many: string): string => `${String(number)} ${number === 1 ? one : many}`;
const quoted = (title: string): string => `„${title}“`;

const NOTHING = 'Nichts geschrieben:';
const RESUMED = 'Führe den Befehl noch einmal aus; fertige Teile bleiben erhalten.';

const nameOf = ({ what, line }: LeftThing): string => `die ${what === 'task' ? 'Aufgabe' : 'Zusammenfassung'} in Zeile ${String(line)}`;

/** Das Plugin auf Deutsch. */
export const german: Texts = {
  language: 'de',
  commands: {
    'summarize-transcript': 'Transkript zusammenfassen',
    'summarize-all': 'Alle neuen Transkripte dieser Notiz zusammenfassen',
    'capture-again': 'Dieses Transkript neu zusammenfassen',
    stop: 'Zusammenfassen anhalten',
    undo: 'Letzte Zusammenfassung rückgängig machen',
    'show-source': 'Zur Stelle im Transkript springen',
  },
  summarizeNew: 'Neue Transkripte zusammenfassen',
  buttons: {
    undo: 'Rückgängig',
    open: 'Öffnen',
    stop: 'Anhalten',
    cancel: 'Abbrechen',
    showMinutes: 'Protokoll zeigen',
    copyMinutes: 'Protokoll kopieren',
    insertBelow: 'Unter der Auswahl einfügen',
  },
  progress: {
    making: (title) => `${title === null ? 'Wird zusammengefasst' : `${quoted(title)} wird zusammengefasst`}…`,
    makingOneOf: (title, place, of) => `${title === null ? 'Wird zusammengefasst' : `${quoted(title)} wird zusammengefasst`} (${String(place)} von ${String(of)})…`,
    stopping: 'Wird angehalten…',
    status: (text, percent) => `Debrief: ${text} ${String(percent)} %`,
    statusBegins: 'Debrief: fasst zusammen…',
    busy: 'Debrief fasst diese Notiz gerade zusammen. „Zusammenfassen anhalten“ beendet das.',
  },
  report: {
    openFirst: 'Öffne zuerst eine Notiz mit einem Transkript.',
    noTranscript: 'Kein Transkript in dieser Notiz gefunden. Füge eines ein, oder markiere den Text, der zusammengefasst werden soll.',
    stopped: (meetings) => `Angehalten. Für ${count(meetings, 'Besprechung', 'Besprechungen')} wurde nichts geschrieben.`,
    titled: (title) => `${quoted(title)}: `,
    leftOut: (items) => `${count(items, 'Punkt', 'Punkte')} nicht enthalten. Mit der Vorschau kannst du ${items === 1 ? 'ihn' : 'sie'} aufnehmen.`,
    wrote: (title, meetings, tasks) =>
      `${title === null ? count(meetings, 'Besprechung', 'Besprechungen') : quoted(title)} zusammengefasst${tasks === 0 ? '' : `, ${count(tasks, 'Aufgabe', 'Aufgaben')} hinzugefügt`}.`,
    kept: (sections) =>
      sections === 1
        ? 'Das Transkript hat sich geändert, aber du hast sein Protokoll bearbeitet. Deshalb blieb es. „Dieses Transkript neu zusammenfassen“ ersetzt es.'
        : `${String(sections)} Transkripte haben sich geändert, aber du hast ihre Protokolle bearbeitet. Deshalb blieben sie. „Dieses Transkript neu zusammenfassen“ ersetzt sie.`,
    doneAlready: 'Diese Besprechung hat schon ein Protokoll. „Dieses Transkript neu zusammenfassen“ ersetzt es.',
    allDone: 'Alle Transkripte in dieser Notiz haben schon ein Protokoll.',
    tookOut: (sections, tasks) => {
      const gone = [sections === 0 ? null : count(sections, 'Zusammenfassung', 'Zusammenfassungen'), tasks === 0 ? null : count(tasks, 'Aufgabe', 'Aufgaben')].filter((part) => part !== null);
      return gone.length === 0 ? 'Es gibt nichts rückgängig zu machen.' : `${gone.join(' und ')} entfernt.`;
    },
    tasksElsewhere: (tasks) =>
      tasks === 1
        ? '1 Aufgabe steht nicht mehr in dieser Notiz. Falls du sie verschoben hast, bleibt sie dort.'
        : `${String(tasks)} Aufgaben stehen nicht mehr in dieser Notiz. Falls du sie verschoben hast, bleiben sie dort.`,
    leftThings: (things, unreadable) =>
      `Geblieben: ${things.map(nameOf).join(', ')}. ${unreadable ? 'Die Markierungen sind nicht lesbar, oder du' : 'Du'} hast dort etwas geändert.`,
    leftLinks: 'Dort stehen noch Links zu Aufgaben, die entfernt wurden.',
    leftEarlier: (things) => `Noch da von einer früheren Zusammenfassung: ${things.map(nameOf).join(', ')}.`,
    leftComments: (lines) =>
      lines.length === 1
        ? `Geblieben: der %%-Kommentar in Zeile ${String(lines[0])}. Vielleicht ist er dein eigener. Wenn nicht, lösche seine %%-Zeilen.`
        : `Geblieben: die %%-Kommentare in den Zeilen ${lines.join(', ')}. Vielleicht sind es deine eigenen. Wenn nicht, lösche ihre %%-Zeilen.`,
    minutesKept: 'Dein Protokoll ist gespeichert.',
    brokenSettings: (names) => `Einige Einstellungen von Debrief waren nicht lesbar und wurden zurückgesetzt: ${names}.`,
    noTranscriptSelected: 'Das sieht nicht nach einem Transkript aus, deshalb wurde nichts in die Notiz geschrieben.',
    used: (tokens) => `${tokens} Tokens verbraucht.`,
    paid: (amount) => `Etwa ${amount} (nach deinen Preisen).`,
    copied: 'Kopiert.',
    notCopied: 'Kein Zugriff auf die Zwischenablage. Markiere den Text und kopiere ihn selbst.',
  },
  runOnClose: {
    offer: 'Neue Transkripte automatisch zusammenfassen, wenn du eine Tagesnotiz schließt? Du kannst es jedes Mal rückgängig machen.',
    turnOn: 'Einschalten',
    notNow: 'Jetzt nicht',
    turnedOn: 'Eingeschaltet. Neue Transkripte werden zusammengefasst, wenn du eine Tagesnotiz schließt (nur auf diesem Gerät). Ausschalten kannst du das in den Einstellungen.',
  },
  questions: {
    overwriteTitle: 'Deine Änderungen überschreiben?',
    overwrite: 'Du hast dieses Protokoll bearbeitet. Ein neues ersetzt deine Änderungen; deine Aufgaben bleiben. Du kannst das rückgängig machen.',
    overwriteYes: 'Überschreiben',
    overwriteNo: 'Meine behalten',
    takeOutTitle: 'Alle Protokolle aus dieser Notiz entfernen?',
    takeOut: (sections) => `${count(sections, 'Zusammenfassung', 'Zusammenfassungen')} und die unveränderten Aufgaben daraus werden entfernt. Die Transkripte bleiben.`,
    takeOutYes: 'Entfernen',
    sendTitle: (host) => `Transkripte an ${host} senden?`,
    sendLocalTitle: 'Das lokale Modell nutzen?',
    sendYes: 'Senden',
    sendLocalYes: 'Nutzen',
    sendLines: (host, model) => [
      `Debrief sendet das Transkript an ${host} (Modell „${model}“), mit Titel und Datum und mit Namen aus deinen Einstellungen, dieser Notiz und deinem Vault, damit sie richtig geschrieben werden.`,
      'Sonst wird nichts gesendet, und nur an diesen Server. Der Anbieter kann Geld verlangen und hat eigene Regeln, wie lange er Daten behält.',
    ],
    sendLocalLines: (host, model) => [
      `${host} läuft auf diesem Gerät; nichts verlässt es.`,
      `Debrief sendet das Transkript an das Modell „${model}“, mit Titel und Datum und mit Namen aus deinen Einstellungen, dieser Notiz und deinem Vault, damit sie richtig geschrieben werden. Sonst nichts.`,
    ],
    sendOpen: 'Diese Verbindung ist nicht verschlüsselt (http). Andere im selben Netz könnten mitlesen.',
    askedOnce: 'Du wirst nur einmal pro Server gefragt.',
  },
  problems: {
    noServer: { message: 'Noch kein Server eingerichtet. Nichts wurde gesendet.', tip: 'Richte einen in den Debrief-Einstellungen ein, oder nutze die Offline-Engine.' },
    noModel: { message: 'Kein Modell gewählt. Nichts wurde gesendet.', tip: 'Wähle eines in den Debrief-Einstellungen.' },
    notAllowed: {
      message: 'Du hast diesen Server noch nicht erlaubt. Nichts wurde gesendet.',
      tip: 'Führe einmal „Transkript zusammenfassen“ aus, um ihn zu prüfen und zu erlauben.',
    },
    unreadable: (path) => ({
      message: `${path} ließ sich nicht öffnen. Nichts wurde geschrieben.`,
      tip: 'Vielleicht wurde die Notiz verschoben oder gelöscht.',
    }),
    address: 'Gib eine vollständige URL ein, zum Beispiel https://api.openai.com/v1 (ohne Passwort).',
    language: 'Gib ein Sprachkürzel ein, etwa en, de oder pt-BR.',
    jiraProject: 'Gib den Schlüssel eines Jira-Projekts ein, zum Beispiel PROV.',
    tokens: 'Gib eine ganze Zahl ab 1000 ein, oder lass das Feld leer.',
    price: 'Gib eine Zahl wie 0,15 ein, oder lass das Feld leer.',
    currency: 'Gib eine kurze Währung ein, etwa € oder USD.',
  },
  settings: {
    engine: {
      name: 'Engine',
      desc: 'Offline sucht Zitate auf diesem Gerät heraus. Ein KI-Modell schreibt richtige Zusammenfassungen und braucht einen lokalen oder Cloud-Server.',
      offline: 'Offline, auf diesem Gerät',
      openai: 'KI-Modell (OpenAI-kompatibel)',
    },
    server: {
      name: 'Server',
      desc: 'Anbieter, API-Schlüssel und Modell.',
      notSet: 'Nicht eingerichtet',
      preset: { name: 'Anbieter', desc: 'Trägt die Adresse ein.', other: 'Andere' },
      address: {
        name: 'Serveradresse',
        empty: 'Die Adresse eines OpenAI-kompatiblen Servers, mit /v1 am Ende.',
        local: (host) => `${host} läuft auf diesem Gerät; nichts verlässt es.`,
        remote: (host) => `Transkripte werden an ${host} gesendet, nachdem du einmal zugestimmt hast.`,
      },
      model: { name: 'Modell', desc: 'Name des Modells.', example: 'gpt-5-mini', choose: 'Aus der Liste des Servers wählen', asking: 'Der Server wird gefragt…', pick: 'Modell wählen', none: 'Keine Modelle gelistet. Gib einen Namen ein.' },
      key: { name: 'API-Schlüssel', desc: 'Liegt im Schlüsselspeicher dieses Geräts. Lokale Server brauchen meist keinen.' },
      secondLook: { name: 'Entwürfe prüfen', desc: 'Fragt das Modell noch einmal, welche Punkte das Transkript nicht belegt und welche fehlen. Verdoppelt die Anfragen; mit kleinen Modellen nicht getestet.' },
      context: { name: 'Kontextgröße', desc: 'Leer lassen, um sie zu erkennen. Bei Ollama num_ctx des Modells eintragen; was länger ist, wird stillschweigend abgeschnitten.', placeholder: 'Automatisch' },
      prices: {
        heading: 'Preise',
        input: { name: 'Preis pro 1 Mio. Tokens Eingabe', desc: 'Mit beiden Preisen zeigt Debrief, was eine Zusammenfassung kosten wird und gekostet hat. Ohne sie zählt es Tokens.' },
        output: { name: 'Preis pro 1 Mio. Tokens Ausgabe', desc: 'Meist der höhere der beiden.' },
        currency: { name: 'Währung', desc: 'Steht hinter dem Betrag, etwa € oder USD. Optional.' },
      },
      test: {
        name: 'Server testen',
        desc: 'Sendet eine kurze Testfrage, nichts aus deinen Notizen.',
        button: 'Testen',
        testing: 'Der Server wird gefragt…',
        answers: (host, seconds) => `${host} hat in ${seconds} s geantwortet.`,
        models: (number) => `${count(number, 'Modell', 'Modelle')} verfügbar.`,
        formats: {
          json_schema: 'Unterstützt strukturierte Ausgabe (am besten).',
          json_object: 'Unterstützt JSON, aber keine strukturierte Ausgabe: Manche Antwort braucht einen zweiten Versuch.',
          plain: 'Unterstützt keine JSON-Ausgabe: Antworten brauchen manchmal einen zweiten Versuch oder misslingen mit kleinen Modellen.',
        },
      },
      local: { name: (server) => `${server} läuft auf diesem Gerät`, desc: (models) => (models === 0 ? 'Noch kein Modell installiert.' : `${count(models, 'Modell', 'Modelle')} installiert.`), use: 'Nutzen' },
    },
    me: { name: 'Deine Namen', desc: 'Dein Name und wie ihn Transkripte falsch schreiben, durch Kommas getrennt. Aufgaben anderer bleiben dann aus deiner Aufgabenliste.' },
    writing: {
      name: 'Protokoll',
      desc: 'Position, Abschnitte und Überschriften.',
      place: { name: 'Position', above: 'Über dem Transkript', below: 'Unter dem Transkript' },
      wrap: { name: 'Transkripte ausblenden', desc: 'Setzt das Transkript in einen %%-Kommentar, damit es in der Leseansicht ausgeblendet ist. Rückgängig entfernt ihn wieder.' },
      evidence: { name: 'Zitate', desc: 'Zeigt unter jedem Punkt das Zitat, das ihn belegt. „Zur Stelle im Transkript springen“ geht auch ohne.', none: 'Keine', decisions: 'Bei Entscheidungen', all: 'Bei jedem Punkt' },
      lists: { heading: 'Abschnitte und ihre Reihenfolge' },
      labels: { heading: 'Überschriften', desc: 'Eigene Namen für die Abschnitte. Leer lassen für die übliche Überschrift in der Sprache der Besprechung.' },
      parts: { summary: 'Zusammenfassung', decisions: 'Entscheidungen', actionItems: 'Aufgaben', keyPoints: 'Kernpunkte', jira: 'Aufgaben für Jira', openQuestions: 'Offene Fragen' },
    },
    tasks: {
      name: 'Aufgaben',
      desc: 'Welche Punkte Aufgaben werden, wohin sie kommen und in welchem Format.',
      which: { name: 'Was Aufgabe wird', desc: 'Der Rest steht nur im Protokoll.', mine: 'Meine und nicht zugewiesene', all: 'Alle, mit Namen', none: 'Keine' },
      format: { name: 'Format', desc: 'Wie Fälligkeit und Priorität geschrieben werden.', emoji: 'Tasks-Plugin (Emoji 📅 ⏫)', dataview: 'Dataview-Felder ([due:: …])', plain: 'Einfacher Text' },
      headings: { name: 'Überschriften für Aufgaben', desc: 'Aufgaben kommen unter die erste dieser Überschriften in der Notiz, durch Kommas getrennt. Ohne eine davon stehen sie im Protokoll.' },
      filter: {
        name: 'Globalen Filter anfügen',
        none: 'Das Tasks-Plugin hat in diesem Vault keinen globalen Filter. Hat es einen, bekommen ihn die Aufgaben, damit das Plugin sie findet.',
        found: (filter) => `Aufgaben bekommen „${filter}“, den globalen Filter, damit das Tasks-Plugin sie findet.`,
        unsafe: (filter) => `Der globale Filter des Tasks-Plugins, „${filter}“, passt nicht in eine Aufgabe und wird weggelassen.`,
      },
    },
    wishes: {
      name: 'Anweisungen',
      desc: 'Sprache, eigene Anweisungen und Besprechungsarten. Nur ein KI-Modell befolgt sie.',
      language: { name: 'Sprache des Protokolls', desc: 'Die Offline-Engine nutzt immer die Sprache der Besprechung.', meeting: 'Wie in der Besprechung' },
      instructions: { name: 'Deine Anweisungen', desc: 'Zusätzliche Anweisungen für das Modell. Die Eigenschaft debrief-instructions in einer Notiz ersetzt sie.', placeholder: 'Schreibe kurze Sätze. Nenne Beträge in Euro.' },
      kinds: {
        heading: 'Besprechungsarten',
        empty: 'Noch keine. Jede Besprechungsart hat eigene Anweisungen, zusätzlich zu denen oben.',
        add: 'Besprechungsart hinzufügen',
        unnamed: 'Neue Art',
        name: { name: 'Name', desc: 'Zum Beispiel Stand-up, Interview oder Retrospektive.' },
        by: { name: 'Erkennen an', desc: 'Wo nach den Wörtern unten gesucht wird. Die erste passende Art gilt.', title: 'Titel', tag: 'Tag der Notiz', heading: 'Überschrift darüber' },
        match: { name: 'Wörter oder Tag', desc: 'Ganze Wörter; Groß- und Kleinschreibung ist egal. Ein Tag gilt auch für seine Unter-Tags.' },
        instructions: { name: 'Anweisungen', desc: 'Zusätzliche Anweisungen für Besprechungen dieser Art.' },
        remove: 'Diese Art entfernen',
      },
    },
    names: {
      name: 'Namen und Begriffe',
      desc: 'Hilft dem Modell, Namen richtig zu schreiben.',
      glossary: { name: 'Namen dieses Vaults nutzen', desc: 'Gibt dem Modell Namen und Aliasse deiner Notizen, damit es falsch verstandene verbessert. Ausgeschaltet bekommt es nur Begriffe aus der Notiz selbst.' },
      people: { name: 'Ordner mit Notizen zu Personen', desc: 'Durch Kommas getrennt. Zuständige werden mit diesen Notizen verlinkt. Lass dieses und das nächste Feld leer, um den ganzen Vault zu nutzen.' },
      peopleExample: 'Personen',
      projectsExample: 'Projekte, Systeme',
      projects: { name: 'Ordner mit Notizen zu Projekten', desc: 'Durch Kommas getrennt. Systeme, Produkte, Kunden.' },
      jira: { name: 'Jira-Projekt', desc: 'Der Schlüssel deines wichtigsten Projekts, damit das Modell „prov 440“ als PROV-440 schreibt. Die Eigenschaft debrief-jira-project in einer Notiz ersetzt ihn.' },
    },
    daily: {
      heading: 'Tagesnotizen',
      runOnClose: {
        name: 'Beim Schließen zusammenfassen',
        desc: 'Kurz nachdem du eine bearbeitete Tagesnotiz schließt. Überspringt Transkripte, die du rückgängig gemacht oder selbst zusammengefasst hast. Nur auf diesem Gerät.',
      },
      folder: { name: 'Ordner der Tagesnotizen', desc: 'Leer lassen, um die Einstellung der Tagesnotizen zu nutzen.' },
      format: { name: 'Datumsformat der Tagesnotizen', desc: 'Zum Beispiel YYYY-MM-DD. Leer lassen, um die Einstellung der Tagesnotizen zu nutzen.' },
      asInCore: 'Wie bei den Tagesnotizen',
    },
    review: {
      name: 'Vorschau vor dem Schreiben',
      desc: 'Zeigt das Protokoll, bevor es in die Notiz kommt. Gilt nicht beim automatischen Zusammenfassen.',
      always: 'Immer',
      'until-trusted': 'Bis ich fünf unverändert übernommen habe',
      never: 'Nie',
    },
  },
  reviewWindow: reviewGerman,
  failures: {
    cancelled: { message: 'Angehalten. Nichts wurde geschrieben.', tip: 'Führe den Befehl noch einmal aus, wann du magst.' },
    'transcript-changed': { message: 'Übersprungen: Das Transkript wurde geändert oder entfernt, während das Protokoll entstand.', tip: 'Führe den Befehl noch einmal aus.' },
    'note-changed': { message: 'Übersprungen: Die Notiz hat sich an der Stelle für das Protokoll geändert.', tip: 'Führe den Befehl noch einmal aus.' },
    'nothing-said': { message: 'Nichts Erwähnenswertes gefunden. Nichts wurde geschrieben.', tip: 'Prüfe, ob das ein Transkript einer Besprechung ist.' },
    'note-off': { message: 'Übersprungen: Die Eigenschaften der Notiz sagen „debrief: off“.', tip: 'Entferne diese Zeile und führe den Befehl noch einmal aus.' },
    'wishes-unread': { message: 'Es wurde nichts gesendet und nichts geschrieben: In Zeile {line} der Notiz steht eine Debrief-Eigenschaft, die nicht lesbar ist.', tip: 'Korrigiere die Zeile, etwa zu „debrief: off“ oder „debrief: on“, oder nimm die Offline-Engine.' },
    'damaged-section': { message: 'Übersprungen: Die Markierungen des Abschnitts {id} (Zeile {line|unbekannt}) sind nicht lesbar oder passen nicht zusammen.', tip: 'Stelle die Zeilen DEBRIEF_START und DEBRIEF_END wieder her, oder lösche den Rest des Abschnitts mit beiden.' },
    'section-holds-others': { message: 'Übersprungen: Zeile {line} ist in den Abschnitt {id} geraten und gehört nicht zu seinem Protokoll.', tip: 'Verschiebe sie aus den Zeilen DEBRIEF_START und DEBRIEF_END hinaus und führe den Befehl noch einmal aus.' },
    'half-wrap': { message: 'Von den beiden %%-Zeilen um ein Transkript des Abschnitts {id} steht nur noch die in Zeile {line}.', tip: 'Lösche sie, oder stelle die andere wieder her. Bis dahin verbirgt sie vielleicht Text, den du sehen willst.' },
    'open-block': { message: 'Übersprungen: Das Protokoll käme in einen Kommentar oder Block, der in Zeile {line} beginnt und nicht geschlossen ist.', tip: 'Schließe ihn und führe den Befehl noch einmal aus.' },
    'open-block:closed': { message: 'Übersprungen: Das Protokoll käme in einen Kommentar oder Block, der in Zeile {line} beginnt.', tip: 'Verschiebe das Transkript dort heraus und führe den Befehl noch einmal aus.' },
    'broken-frontmatter': { message: 'Die Eigenschaften der Notiz sind nicht lesbar (Zeile {line}: {why}). Datum und Namen darin wurden ignoriert.', tip: 'Korrigiere sie, damit Fristen ab dem richtigen Tag zählen.' },
    'no-transcript-at-line': { message: 'Übersprungen: In Zeile {line} steht kein Transkript.', tip: 'Setze den Cursor in das Transkript und führe den Befehl noch einmal aus.' },
    'no-source': { message: 'Für diesen Punkt ist kein Zitat bekannt. Es wurde nicht im Transkript gefunden, oder die Liste wurde bearbeitet.', tip: 'Suche die Worte des Punktes im Transkript.' },
    'source-gone': { message: 'Das Transkript oder der Abschnitt dieses Punktes steht nicht mehr in dieser Notiz.', tip: 'Sieh in der Notiz vom Tag der Besprechung nach.' },
    'bad-address': { message: `${NOTHING} Die Adresse des Servers ist keine Webadresse.`, tip: 'Stelle eine Adresse wie http://127.0.0.1:11434/v1 ein.' },
    'bad-key': { message: `${NOTHING} {host|Der Server} hat deinen API-Schlüssel abgelehnt.`, tip: 'Prüfe den Schlüssel in den Einstellungen (er wird pro Gerät gespeichert) und ob er für dieses Modell gilt.' },
    'unknown-model': { message: `${NOTHING} {host|Der Server} hat kein Modell „{model|dieses Namens}“.`, tip: 'Prüfe den Namen des Modells. Auf einem lokalen Server musst du es zuerst laden.' },
    'not-found': { message: `${NOTHING} {host|Der Server} hat unter dieser Adresse nichts.`, tip: 'Prüfe die Adresse: Sie endet meist auf /v1.' },
    'no-server': { message: `${NOTHING} Bei {host|der Adresse} antwortet nichts.`, tip: 'Läuft der Server (Ollama, LM Studio), und stimmen Adresse und Port?' },
    cors: { message: `${NOTHING} {host|Der Server} ist nicht erreichbar: Er ist aus, oder er lässt diese App nicht zu (CORS).`, tip: 'Läuft Ollama? Wenn ja, setze OLLAMA_ORIGINS=app://obsidian.md* und starte es neu.' },
    offline: { message: `${NOTHING} {host|Der Server} wurde nicht gefunden; dieses Gerät scheint offline zu sein.`, tip: 'Prüfe die Verbindung, oder nutze die Offline-Engine.' },
    'unknown-host': { message: `${NOTHING} Einen Server namens {host|dieses Namens} gibt es nicht.`, tip: 'Prüfe die Schreibweise der Adresse und die Verbindung.' },
    unreachable: { message: `${NOTHING} {host|Der Server} ist nicht erreichbar.`, tip: 'Prüfe Adresse und Port, die Firewall und das VPN.' },
    certificate: { message: `${NOTHING} Das Zertifikat von {host|diesem Server} ist nicht vertrauenswürdig.`, tip: 'Prüfe die Adresse und die Uhr dieses Geräts.' },
    'no-tls': { message: `${NOTHING} {host|Der Server} spricht kein https.`, tip: 'Prüfe die Adresse: Ein lokaler Server braucht meist http://.' },
    'not-sent': { message: `${NOTHING} An {host|den Server} ließ sich keine Anfrage senden.`, tip: 'Prüfe Adresse und Port.' },
    connection: { message: `${NOTHING} Die Verbindung zu {host|dem Server} brach ab.`, tip: RESUMED },
    redirected: { message: `${NOTHING} {host|Der Server} leitet Anfragen an eine andere Adresse weiter.`, tip: 'Stelle die Adresse ein, die er nennt, wenn du ihr traust.' },
    silent: { message: `${NOTHING} {host|Der Server} hat nicht geantwortet (gewartet: {duration|zu lange}).`, tip: 'Prüfe, ob unter dieser Adresse ein Modellserver läuft. Ist er nur langsam, nimm ein kleineres Modell oder eine kleinere Kontextgröße.' },
    timeout: { message: `${NOTHING} {host|Der Server} hat mitten in der Antwort aufgehört (gewartet: {duration|zu lange}).`, tip: `${RESUMED} Bleibt es so, nimm ein kleineres Modell.` },
    'timeout:slow': { message: `${NOTHING} {host|Der Server} wurde nicht rechtzeitig fertig (gewartet: {duration|zu lange}).`, tip: 'Nimm ein schnelleres Modell oder eine kleinere Kontextgröße.' },
    'rate-limit': { message: `${NOTHING} {host|Der Server} nimmt gerade keine Anfragen mehr an.`, tip: 'Versuche es später noch einmal (Wartezeit: {duration|einige Minuten}).' },
    quota: { message: `${NOTHING} Dein Guthaben bei {host|dem Anbieter} ist aufgebraucht.`, tip: 'Prüfe dort Tarif und Abrechnung.' },
    'content-filter': { message: `${NOTHING} Der Inhaltsfilter von {host|dem Server} hat die Antwort blockiert.`, tip: 'Nimm ein anderes Modell oder die Offline-Engine.' },
    refusal: { message: `${NOTHING} Das Modell hat die Antwort verweigert.`, tip: 'Nimm ein anderes Modell oder die Offline-Engine.' },
    'too-long': { message: `${NOTHING} Die Anfrage passt bei {host|diesem Server} nicht in den Kontext des Modells.`, tip: 'Stelle die Kontextgröße ein, gib dem Server eine größere, oder kürze deine Anweisungen.' },
    'cut-off': { message: `${NOTHING} Die Antwort war länger, als das Modell antworten darf, selbst für einen kleinen Teil.`, tip: 'Nimm ein anderes Modell.' },
    'not-json': { message: `${NOTHING} Das Modell hat kein brauchbares Protokoll geliefert (zweimal versucht).`, tip: 'Kleinere Modelle tun sich oft schwer; nimm ein anderes.' },
    'no-answer': { message: `${NOTHING} {host|Der Server} hat nichts Lesbares geantwortet.`, tip: 'Prüfe die Adresse: Es muss die eines OpenAI-kompatiblen Servers sein, und sie endet meist auf /v1.' },
    'answer-too-large': { message: `${NOTHING} Die Antwort nahm kein Ende und wurde abgebrochen.`, tip: 'Nimm ein anderes Modell.' },
    'server-error': { message: `${NOTHING} {host|Der Server} hatte einen internen Fehler ({status|ohne Angabe}).`, tip: 'Versuche es später noch einmal.' },
    'bad-request': { message: `${NOTHING} {host|Der Server} hat die Anfrage abgelehnt ({status|ohne Angabe}).`, tip: 'Prüfe, ob es ein Chat-Modell ist und der Server aktuell.' },
  },
};
