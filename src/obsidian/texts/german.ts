import type { Texts } from './english.ts';
import { reviewGerman } from './review-german.ts';

const count = (number: number, one: string, many: string): string => `${String(number)} ${number === 1 ? one : many}`;
const quoted = (title: string): string => `„${title}“`;

const UNCHANGED = 'Die Notiz ist, wie sie war:';
const NOTHING = 'Es entstand kein Protokoll, und nichts wurde geschrieben:';
const RESUMED = 'Führe den Befehl noch einmal aus: Was schon beantwortet ist, bleibt dafür aufgehoben.';

/** Das Plugin auf Deutsch. */
export const german: Texts = {
  language: 'de',
  commands: {
    'summarize-transcript': 'Transkript zusammenfassen',
    'summarize-all': 'Alle neuen Transkripte dieser Notiz zusammenfassen',
    'capture-again': 'Neu zusammenfassen',
    stop: 'Anhalten',
    undo: 'Letzte Zusammenfassung rückgängig machen',
    'show-source': 'Quelle dieses Punktes zeigen',
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
    making: (title) => `${title === null ? 'Protokoll entsteht' : `Protokoll von ${quoted(title)} entsteht`}…`,
    makingOneOf: (title, place, of) => `${title === null ? 'Protokoll entsteht' : `Protokoll von ${quoted(title)} entsteht`} (${String(place)} von ${String(of)})…`,
    stopping: 'Wird angehalten…',
    status: (text, percent) => `Debrief: ${text} ${String(percent)} %`,
    statusBegins: 'Debrief: Protokoll entsteht…',
    busy: 'Debrief arbeitet schon an dieser Notiz. Der Befehl „Anhalten“ beendet das.',
  },
  report: {
    openFirst: 'Öffne zuerst die Notiz mit dem Transkript.',
    noTranscript: 'In dieser Notiz fand sich kein Transkript. Füge den Rohtext eines Gesprächs ein und versuche es noch einmal, oder markiere den Text, der zusammengefasst werden soll.',
    stopped: (meetings) => `Angehalten: Von ${count(meetings, 'Besprechung', 'Besprechungen')} wurde nichts geschrieben.`,
    titled: (title) => `${quoted(title)}: `,
    leftOut: (items) => (items === 1 ? 'Ein Punkt ist weggelassen' : `${String(items)} Punkte sind weggelassen`) + ': Im Durchsehen kannst du sie aufnehmen.',
    wrote: (title, meetings, tasks) =>
      `Protokoll von ${title === null ? count(meetings, 'Besprechung', 'Besprechungen') : quoted(title)} geschrieben${tasks === 0 ? '' : ` und ${count(tasks, 'Aufgabe', 'Aufgaben')} hinzugefügt`}.`,
    kept: (sections) =>
      `${sections === 1 ? 'Ein Abschnitt, den du bearbeitet hast, blieb' : `${String(sections)} Abschnitte, die du bearbeitet hast, blieben`} unverändert, obwohl sich das Transkript geändert hat. „Neu zusammenfassen“ überschreibt.`,
    doneAlready: 'Diese Besprechung hat schon ihr Protokoll. „Neu zusammenfassen“ macht es noch einmal.',
    allDone: 'Jedes Transkript dieser Notiz hat schon sein Protokoll.',
    tookOut: (sections, tasks) => {
      const gone = [sections === 0 ? null : count(sections, 'Abschnitt', 'Abschnitte'), tasks === 0 ? null : count(tasks, 'Aufgabe', 'Aufgaben')].filter((part) => part !== null);
      return gone.length === 0 ? 'Nichts wurde herausgenommen.' : `Herausgenommen: ${gone.join(' und ')}.`;
    },
    tasksElsewhere: (tasks) =>
      tasks === 1
        ? '1 Aufgabe steht nicht mehr in dieser Notiz. Falls du sie verschoben hast, bleibt sie dort.'
        : `${String(tasks)} Aufgaben stehen nicht mehr in dieser Notiz. Falls du sie verschoben hast, bleiben sie dort.`,
    leftThings: (things, unreadable) =>
      `Geblieben: ${things.map(({ what, line }) => `${{ task: 'die Aufgabe', section: 'der Abschnitt' }[what]} in Zeile ${String(line)}`).join(', ')}. ${unreadable ? 'Die Markierungen sind nicht lesbar, oder du' : 'Du'} hast etwas daran geändert.`,
    leftLinks: 'Dort stehen noch Links zu Aufgaben, die entfernt wurden.',
    leftEarlier: (things) => {
      const names = { task: 'die Aufgabe', section: 'der Abschnitt' };
      return `Von einer früheren Zusammenfassung geblieben: ${things.map(({ what, line }) => `${names[what]} in Zeile ${String(line)}`).join(', ')}.`;
    },
    leftComments: (lines) =>
      lines.length === 1
        ? `Geblieben: der %%-Kommentar in Zeile ${String(lines[0])}. Vielleicht ist er dein eigener. Wenn nicht, lösche seine %%-Zeilen.`
        : `Geblieben: die %%-Kommentare in den Zeilen ${lines.join(', ')}. Vielleicht sind es deine eigenen. Wenn nicht, lösche ihre %%-Zeilen.`,
    minutesKept: 'Das Protokoll ist für dich aufgehoben.',
    brokenSettings: (names) => `Einige Einstellungen von Debrief waren nicht lesbar und stehen auf ihrer Vorgabe: ${names}. Sieh sie in den Einstellungen nach.`,
    noTranscriptSelected: 'Der markierte Text sieht nicht nach einem Transkript aus. Darum steht dieses Protokoll nicht in der Notiz.',
    used: (tokens) => `Das Modell brauchte ${tokens} Tokens.`,
    paid: (amount) => `Nach deinen Preisen kostete das etwa ${amount}.`,
    copied: 'Protokoll kopiert.',
    notCopied: 'Das Protokoll ließ sich nicht kopieren: Das System gab Debrief die Zwischenablage nicht frei. Markiere es im Fenster und kopiere es von Hand.',
  },
  runOnClose: {
    offer: 'Soll Debrief das von selbst tun, wenn du eine Tagesnotiz schließt? Es schreibt nur neben neue Transkripte, und du kannst es jedes Mal rückgängig machen.',
    turnOn: 'Einschalten',
    notNow: 'Jetzt nicht',
    turnedOn: 'Debrief läuft nun auf diesem Gerät, wenn du eine Tagesnotiz schließt. In den Einstellungen kannst du das ausschalten.',
  },
  questions: {
    overwriteTitle: 'Deine Änderungen überschreiben?',
    overwrite: 'Du hast das Protokoll dieser Besprechung bearbeitet. Ein neues tritt an seine Stelle; deine Aufgaben bleiben, wie sie sind. Einmal Rückgängig holt es zurück.',
    overwriteYes: 'Überschreiben',
    overwriteNo: 'Meine behalten',
    takeOutTitle: 'Alle Protokolle aus dieser Notiz nehmen?',
    takeOut: (sections) => `Debrief hat ${String(sections)} Abschnitte in diese Notiz geschrieben. Sie verschwinden, und ihre Aufgaben auch, soweit du sie nicht geändert hast. Die Transkripte bleiben.`,
    takeOutYes: 'Herausnehmen',
    sendTitle: (host) => `Transkripte an ${host} senden?`,
    sendLocalTitle: 'Den Server auf diesem Gerät nutzen?',
    sendYes: 'Senden',
    sendLocalYes: 'Nutzen',
    sendLines: (host, model) => [
      `Für das Protokoll sendet Debrief an ${host}, für das Modell „${model}“: den Text des Transkripts mit Titel und Tag, dazu die Namen und Begriffe, die bei der Schreibung helfen: deine aus den Einstellungen, die der Anwesenden und die von Notizen dieses Vaults.`,
      'Sonst wird nichts aus der Notiz gesendet, und nichts an andere. Wer den Server betreibt, kann Geld dafür verlangen und hat eigene Regeln dafür, was er aufhebt.',
    ],
    sendLocalLines: (host, model) => [
      `${host} ist eine Adresse auf diesem Gerät: Was dorthin geht, verlässt es nicht.`,
      `Das Modell „${model}“ dort bekommt den Text des Transkripts mit Titel und Tag, dazu die Namen und Begriffe, die bei der Schreibung helfen: deine aus den Einstellungen, die der Anwesenden und die von Notizen dieses Vaults. Sonst wird nichts aus der Notiz gesendet.`,
    ],
    sendOpen: 'Die Adresse beginnt mit http://: Andere im Netz können mitlesen, was gesendet wird.',
    askedOnce: 'Du wirst für jeden Server einmal gefragt.',
  },
  problems: {
    noServer: { message: `Nichts wurde gesendet. ${UNCHANGED} Es ist keine Adresse eines Servers eingestellt.`, tip: 'Stelle sie bei Debrief ein, oder wähle dort die Offline-Engine.' },
    noModel: { message: `Nichts wurde gesendet. ${UNCHANGED} Es ist kein Modell genannt.`, tip: 'Nenne in den Einstellungen von Debrief eines, das der Server hat.' },
    notAllowed: {
      message: `Nichts wurde gesendet. ${UNCHANGED} Du hast noch nicht zugestimmt, dass Transkripte an den eingestellten Server gehen.`,
      tip: 'Führe einmal „Transkript zusammenfassen“ in der Notiz aus: Der Befehl sagt, was wohin geht, und fragt.',
    },
    unreadable: (path) => ({
      message: `Nichts wurde geschrieben: ${path} ließ sich nicht lesen oder schreiben. Vielleicht ist die Notiz gelöscht oder verschoben.`,
      tip: 'Sieh nach, ob es die Notiz noch gibt, und führe den Befehl noch einmal aus.',
    }),
    address: 'Das ist keine Adresse eines Servers. Sie beginnt mit https:// (oder http:// auf diesem Gerät) und enthält kein Passwort, wie https://api.openai.com/v1.',
    language: 'Das ist kein Kürzel einer Sprache. Es sieht aus wie en, de oder pt-BR.',
    jiraProject: 'Das ist kein Schlüssel eines Jira-Projekts. Er besteht aus Großbuchstaben, Ziffern und Unterstrichen, wie PROV.',
    tokens: 'Das ist keine Zahl von Tokens. Lass das Feld leer, oder gib eine ganze Zahl ab 1000 ein.',
    price: 'Das ist kein Preis. Lass das Feld leer, oder gib eine Zahl wie 0,15 ein.',
    currency: 'Das ist zu lang für eine Währung. Sie sieht aus wie € oder USD.',
  },
  settings: {
    engine: {
      name: 'Engine',
      desc: 'Was das Protokoll macht. Die Offline-Engine arbeitet auf diesem Gerät, braucht keine Einrichtung und sucht heraus, was gesagt wurde. Ein Sprachmodell schreibt bessere Protokolle und braucht einen Server.',
      offline: 'Offline, auf diesem Gerät',
      openai: 'Sprachmodell, OpenAI-kompatibler Server',
    },
    server: {
      name: 'Server',
      desc: 'Wo das Sprachmodell ist und wie es erreicht wird.',
      notSet: 'Nicht eingerichtet',
      preset: { name: 'Art des Servers', desc: 'Trägt die Adresse ein.', other: 'Andere' },
      address: {
        name: 'Adresse des Servers',
        empty: 'Die Adresse eines OpenAI-kompatiblen Servers, bis einschließlich /v1.',
        local: (host) => `${host} ist dieses Gerät: Nichts verlässt es.`,
        remote: (host) => `Transkripte gehen an ${host}. Vor dem ersten wirst du gefragt.`,
      },
      model: { name: 'Modell', desc: 'Der Name eines Modells, das der Server hat.', example: 'gpt-5-mini', choose: 'Aus der Liste des Servers wählen', asking: 'Der Server wird gefragt…', pick: 'Modell wählen', none: 'Der Server nennt keine Modelle. Gib den Namen ein.' },
      key: { name: 'Schlüssel', desc: 'Wähle ein Geheimnis, oder füge eines hinzu. Es bleibt im Geheimnisspeicher dieses Geräts; die Einstellungen enthalten nur seinen Namen. Ein Server auf diesem Gerät braucht meist keinen.' },
      secondLook: { name: 'Entwürfe prüfen', desc: 'Schickt das Protokoll mit dem Transkript zurück und fragt, was davon nicht belegt ist und was fehlt. Das verdoppelt die Anfragen und ist mit kleinen Modellen nicht erprobt.' },
      context: { name: 'Kontextgröße', desc: 'Wie viele Tokens das Modell auf einmal aufnimmt. Leer: wird vom Server gelernt. Ollama schneidet stillschweigend ab, was zu lang ist: Trage dort seinen eigenen Wert ein.', placeholder: 'Gelernt' },
      prices: {
        heading: 'Preise',
        input: { name: 'Eine Million gesendeter Tokens', desc: 'Was dein Anbieter dafür verlangt. Mit beiden Preisen sagt Debrief, was ein Protokoll kosten wird und gekostet hat; ohne sie zählt es Tokens.' },
        output: { name: 'Eine Million beantworteter Tokens', desc: 'Meist der höhere der beiden Preise.' },
        currency: { name: 'Währung', desc: 'Wie sie hinter dem Betrag stehen soll, etwa € oder USD. Das Feld kann leer bleiben.' },
      },
      test: {
        name: 'Server prüfen',
        desc: 'Stellt eine kurze Frage. Kein Wort einer Notiz wird gesendet.',
        button: 'Prüfen',
        testing: 'Der Server wird gefragt…',
        answers: (host, seconds) => `${host} antwortet in ${seconds} Sekunden.`,
        models: (number) => `Er nennt ${count(number, 'Modell', 'Modelle')}.`,
        formats: {
          json_schema: 'Er hält Antworten in der Form eines Protokolls: besser geht es nicht.',
          json_object: 'Er antwortet in JSON, hält aber keine Form ein: Manche Antwort muss zweimal erfragt werden.',
          plain: 'Er hält keine Form ein: Manche Antwort muss zweimal erfragt werden, oder sie misslingt mit einem kleinen Modell.',
        },
      },
      local: { name: (server) => `${server} antwortet auf diesem Gerät`, desc: (models) => (models === 0 ? 'Noch ohne Modell.' : `Mit ${count(models, 'Modell', 'Modellen')}.`), use: 'Nutzen' },
    },
    me: { name: 'Deine Namen', desc: 'Wie du in Besprechungen genannt wirst, auch falsch verstanden, durch Kommas getrennt. Aufgaben anderer bleiben dann aus deiner Aufgabenliste.' },
    writing: {
      name: 'Was geschrieben wird',
      desc: 'Wo das Protokoll steht, welche Listen es hat und wie sie heißen.',
      place: { name: 'Platz des Protokolls', desc: 'Darüber, damit ein langes Transkript es nicht begräbt, oder darunter.', above: 'Über dem Transkript', below: 'Unter dem Transkript' },
      wrap: { name: 'Transkripte ausblenden', desc: 'Setzt %%-Zeilen um ein Transkript, sodass die Leseansicht es auslässt. Rückgängig nimmt sie wieder weg.' },
      evidence: { name: 'Zitate', desc: 'Die Worte des Transkripts, auf denen ein Punkt beruht, unter ihm. „Quelle zeigen“ findet sie auf jeden Fall.', none: 'Keine', decisions: 'Bei Entscheidungen', all: 'Bei jedem Punkt' },
      lists: { heading: 'Listen in ihrer Reihenfolge' },
      labels: { heading: 'Überschriften', desc: 'Eigene Worte für die Teile des Protokolls. Leer: die übliche Überschrift in der Sprache der Besprechung.' },
      parts: { summary: 'Zusammenfassung', decisions: 'Entscheidungen', actionItems: 'Aufgaben', keyPoints: 'Kernpunkte', jira: 'Aufgaben für Jira', openQuestions: 'Offene Fragen' },
    },
    tasks: {
      name: 'Aufgaben',
      desc: 'Was zur Aufgabe wird, wohin sie kommt und wie sie geschrieben wird.',
      which: { name: 'Was zur Aufgabe wird', desc: 'Das Übrige steht als einfacher Punkt im Protokoll.', mine: 'Meines, und was niemand übernahm', all: 'Alles, mit Namen', none: 'Nichts' },
      format: { name: 'Format', desc: 'Wie Datum und Priorität geschrieben werden.', emoji: 'Tasks-Plugin, Zeichen (📅 ⏫)', dataview: 'Dataview-Felder ([due:: …])', plain: 'Einfache Worte' },
      headings: { name: 'Überschriften für Aufgaben', desc: 'Aufgaben kommen unter die erste Überschrift mit einem dieser Namen, durch Kommas getrennt. Ohne eine stehen sie im Protokoll.' },
      filter: {
        name: 'Globalen Filter anfügen',
        none: 'Das Tasks-Plugin hat in diesem Vault keinen globalen Filter. Hat es einen, bekommen ihn die Aufgaben, sonst überginge es sie.',
        found: (filter) => `Aufgaben bekommen „${filter}“, den globalen Filter des Tasks-Plugins, sonst überginge es sie.`,
        unsafe: (filter) => `Der globale Filter des Tasks-Plugins, „${filter}“, kann so nicht in einer Aufgabe stehen und bleibt weg.`,
      },
    },
    wishes: {
      name: 'Anweisungen',
      desc: 'Sprache, eigene Wünsche und Arten von Besprechungen. Nur ein Sprachmodell folgt ihnen.',
      language: { name: 'Sprache des Protokolls', desc: 'Die Offline-Engine schreibt immer in der Sprache der Besprechung.', meeting: 'Die der Besprechung' },
      instructions: { name: 'Deine Anweisungen', desc: 'Was in jedem Protokoll zu beachten ist, in einfachen Worten. In einer Notiz tritt die Eigenschaft debrief-instructions an ihre Stelle.', placeholder: 'Schreibe kurze Sätze. Nenne Beträge in Euro.' },
      kinds: {
        heading: 'Arten von Besprechungen',
        empty: 'Noch keine. Eine Art von Besprechung hat eigene Anweisungen, neben denen darüber.',
        add: 'Art von Besprechung hinzufügen',
        unnamed: 'Neue Art',
        name: { name: 'Name', desc: 'Was eine solche Besprechung ist: Stand-up, Interview, Retrospektive.' },
        by: { name: 'Erkannt an', desc: 'Wo die Worte darunter gesucht werden. Die erste Art, die passt, zählt.', title: 'Ihrem Titel', tag: 'Einem Tag der Notiz', heading: 'Einer Überschrift darüber' },
        match: { name: 'Worte oder Tag', desc: 'Ganze Worte, groß oder klein. Ein Tag passt auch mit denen unter ihm.' },
        instructions: { name: 'Anweisungen', desc: 'Was in Protokollen dieser Art zu beachten ist.' },
        remove: 'Diese Art entfernen',
      },
    },
    names: {
      name: 'Namen und Begriffe',
      desc: 'Wie Namen und Begriffe richtig geschrieben werden.',
      glossary: { name: 'Namen dieses Vaults nutzen', desc: 'Ein Sprachmodell bekommt Namen und Aliase deiner Notizen, damit falsch Verstandenes richtig geschrieben wird. Aus: nur Begriffe der Notiz selbst.' },
      people: { name: 'Ordner mit Notizen zu Personen', desc: 'Durch Kommas getrennt. Wer eine Aufgabe hat, wird mit seiner Notiz verlinkt. Leer, wie auch das nächste: der ganze Vault.' },
      peopleExample: 'Personen',
      projectsExample: 'Projekte, Systeme',
      projects: { name: 'Ordner mit Notizen zu Projekten', desc: 'Durch Kommas getrennt. Systeme, Produkte, Kunden: wovon die Rede ist.' },
      jira: { name: 'Jira-Projekt', desc: 'Der Schlüssel des Projekts, von dem meist die Rede ist: Ein Sprachmodell schreibt dann einen Vorgang, der wie „prov 440“ klang, als PROV-440. In einer Notiz tritt die Eigenschaft debrief-jira-project an seine Stelle.' },
    },
    daily: {
      heading: 'Tagesnotizen',
      runOnClose: {
        name: 'Beim Schließen einer Tagesnotiz ausführen',
        desc: 'Nur auf diesem Gerät. Neue Transkripte in Tagesnotizen, die du bearbeitet hast, bekommen einige Sekunden nach dem Schließen von selbst ein Protokoll. Nie solche, deren Protokoll du herausgenommen oder von Hand gemacht hast.',
      },
      folder: { name: 'Ordner der Tagesnotizen', desc: 'Leer: der des Kern-Plugins für Tagesnotizen.' },
      format: { name: 'Namen der Tagesnotizen', desc: 'Das Datumsformat, wie YYYY-MM-DD. Leer: das des Kern-Plugins.' },
      asInCore: 'Wie im Kern-Plugin',
    },
    review: {
      name: 'Vor dem Schreiben ansehen',
      desc: 'Zeigt das Protokoll, bevor es in die Notiz kommt. Nicht bei Notizen, die beim Schließen an der Reihe sind.',
      always: 'Immer',
      'until-trusted': 'Bis fünf unverändert geschrieben sind',
      never: 'Nie',
    },
  },
  reviewWindow: reviewGerman,
  failures: {
    cancelled: { message: 'Angehalten: Von dieser Besprechung wurde nichts geschrieben.', tip: 'Führe den Befehl noch einmal aus, wann du magst.' },
    'transcript-changed': { message: 'Alles blieb, wie es ist: Das Transkript wurde geändert oder entfernt, während das Protokoll entstand.', tip: 'Führe den Befehl auf der Notiz aus, wie sie jetzt ist.' },
    'note-changed': { message: 'Alles blieb, wie es ist: Der Platz für das Protokoll änderte sich, während es geschrieben wurde.', tip: 'Führe den Befehl auf der Notiz aus, wie sie jetzt ist.' },
    'nothing-said': { message: 'Alles blieb, wie es ist: Die Engine fand nichts aufzuschreiben.', tip: 'Sieh nach, ob das ein Transkript einer Besprechung ist.' },
    'note-off': { message: 'Alles blieb, wie es ist: Die Eigenschaften der Notiz sagen „debrief: off“.', tip: 'Nimm diese Zeile heraus, und führe den Befehl noch einmal aus.' },
    'wishes-unread': { message: 'Es wurde nichts gesendet und nichts geschrieben: In Zeile {line} sagt die Notiz Debrief etwas, das nicht lesbar ist.', tip: 'Korrigiere die Zeile, etwa zu „debrief: off“ oder „debrief: on“, oder nimm die Offline-Engine.' },
    'damaged-section': { message: 'Alles blieb, wie es ist: Die Markierungen des Abschnitts {id} (Zeile {line|unbekannt}) sind nicht lesbar oder passen nicht zusammen.', tip: 'Stelle die Zeilen DEBRIEF_START und DEBRIEF_END wieder her, oder lösche den Rest des Abschnitts mit beiden.' },
    'section-holds-others': { message: 'Alles blieb, wie es ist: Zeile {line} steht innerhalb des Abschnitts {id} und ist mehr als eine Änderung seines Protokolls.', tip: 'Verschiebe sie aus den Zeilen DEBRIEF_START und DEBRIEF_END hinaus, oder setze diese wieder an ihren Platz, und führe den Befehl noch einmal aus.' },
    'half-wrap': { message: 'Alles blieb, wie es ist, aber von den beiden %%-Zeilen um ein Transkript des Abschnitts {id} steht nur noch die in Zeile {line}.', tip: 'Lösche sie, oder setze die andere wieder hin: Bis dahin verbirgt sie womöglich, was du sehen willst.' },
    'open-block': { message: 'Alles blieb, wie es ist: Der Text käme in einen Kommentar oder Block, der in Zeile {line} beginnt und nicht geschlossen ist.', tip: 'Schließe ihn, und führe den Befehl noch einmal aus.' },
    'open-block:closed': { message: 'Alles blieb, wie es ist: Der Text käme in einen Kommentar oder Block, der in Zeile {line} beginnt.', tip: 'Stelle das Transkript in einen eigenen Teil, und führe den Befehl noch einmal aus.' },
    'broken-frontmatter': { message: 'Die Eigenschaften der Notiz sind nicht lesbar (Zeile {line}: {why}). Datum und Namen darin wurden übergangen.', tip: 'Bringe sie in Ordnung, dann zählen Fristen ab dem Tag, den sie nennen.' },
    'no-transcript-at-line': { message: 'Alles blieb, wie es ist: In Zeile {line} steht kein Transkript.', tip: 'Setze den Cursor in das Transkript, und führe den Befehl noch einmal aus.' },
    'no-source': { message: `${UNCHANGED} Zu diesem Punkt sind keine Worte des Transkripts bekannt. Sie fanden sich nicht darin, oder die Liste wurde bearbeitet.`, tip: 'Suche die Worte des Punktes im Transkript.' },
    'source-gone': { message: `${UNCHANGED} Das Transkript oder der Abschnitt, aus dem dieser Punkt kommt, steht nicht mehr darin.`, tip: 'Sieh in der Notiz vom Tag der Besprechung nach.' },
    'bad-address': { message: `${NOTHING} Die Adresse des Servers ist keine Webadresse.`, tip: 'Stelle eine Adresse wie http://127.0.0.1:11434/v1 ein.' },
    'bad-key': { message: `${NOTHING} {host|Der Server} nimmt den Schlüssel nicht an.`, tip: 'Sieh in den Einstellungen nach dem Schlüssel (jedes Gerät hat seinen eigenen), und ob er für dieses Modell gilt.' },
    'unknown-model': { message: `${NOTHING} {host|Der Server} hat kein Modell „{model|dieses Namens}“.`, tip: 'Sieh nach dem Namen des Modells, und lade es auf einem Server auf diesem Gerät zuerst.' },
    'not-found': { message: `${NOTHING} {host|Der Server} hat nichts an dieser Adresse.`, tip: 'Sieh nach der Adresse: Sie endet meist auf /v1.' },
    'no-server': { message: `${NOTHING} Bei {host|der Adresse} antwortet nichts.`, tip: 'Läuft der Server (Ollama, LM Studio), und stimmen Adresse und Port?' },
    cors: { message: `${NOTHING} {host|Der Server} ist von hier nicht zu erreichen: Er ist aus, oder er lässt diese App nicht ein (CORS).`, tip: 'Sieh nach Netz und Adresse. Für Ollama: Setze OLLAMA_ORIGINS=app://obsidian.md*, und starte es neu.' },
    offline: { message: `${NOTHING} {host|Der Server} ist nicht zu finden; dieses Gerät scheint ohne Netz zu sein.`, tip: 'Sieh nach dem Netz, oder nutze die Offline-Engine.' },
    'unknown-host': { message: `${NOTHING} Einen Server namens {host|dieses Namens} gibt es nicht.`, tip: 'Sieh nach, wie die Adresse geschrieben ist, und nach dem Netz.' },
    unreachable: { message: `${NOTHING} {host|Der Server} ist nicht zu erreichen: Niemand nahm die Verbindung rechtzeitig an.`, tip: 'Sieh nach Adresse und Port, und ob eine Firewall dazwischen steht oder ein VPN fehlt.' },
    certificate: { message: `${NOTHING} Dem Zertifikat von {host|dem Server} ist nicht zu trauen.`, tip: 'Sieh nach, ob die Adresse und die Uhr dieses Geräts stimmen.' },
    'no-tls': { message: `${NOTHING} {host|Der Server} spricht kein https.`, tip: 'Sieh nach der Adresse: Ein Server auf dem eigenen Gerät will meist http:// davor.' },
    'not-sent': { message: `${NOTHING} An {host|den Server} ließ sich keine Anfrage senden.`, tip: 'Sieh nach Adresse und Port.' },
    connection: { message: `${NOTHING} Die Verbindung zu {host|dem Server} brach ab.`, tip: RESUMED },
    redirected: { message: `${NOTHING} {host|Der Server} leitet Anfragen an eine andere Adresse weiter.`, tip: 'Stelle die Adresse ein, die er nennt, wenn du ihr traust.' },
    silent: { message: `${NOTHING} Von {host|dem Server} kam kein Wort einer Antwort (gewartet: {duration|zu lange}).`, tip: 'Sieh nach, ob unter dieser Adresse ein Modellserver läuft. Ist er nur langsam, nimm ein kleineres Modell, oder stelle eine kleinere Kontextgröße ein.' },
    timeout: { message: `${NOTHING} {host|Der Server} begann zu antworten und schwieg dann (gewartet: {duration|zu lange}).`, tip: `${RESUMED} Bleibt es so, nimm ein kleineres Modell.` },
    'timeout:slow': { message: `${NOTHING} {host|Der Server} wurde in der Zeit nicht fertig (gewartet: {duration|zu lange}).`, tip: 'Nimm ein schnelleres Modell, oder stelle eine kleinere Kontextgröße ein.' },
    'rate-limit': { message: `${NOTHING} {host|Der Server} nimmt gerade keine Anfragen mehr an.`, tip: 'Versuche es später noch einmal (Wartezeit: {duration|einige Minuten}).' },
    quota: { message: `${NOTHING} Dein Guthaben bei {host|dem Anbieter} ist aufgebraucht.`, tip: 'Sieh dort nach Tarif und Rechnung.' },
    'content-filter': { message: `${NOTHING} Der Inhaltsfilter von {host|dem Server} hielt die Antwort auf.`, tip: 'Nimm ein anderes Modell oder die Offline-Engine.' },
    refusal: { message: `${NOTHING} Das Modell verweigerte die Antwort.`, tip: 'Nimm ein anderes Modell oder die Offline-Engine.' },
    'too-long': { message: `${NOTHING} Die Anfrage passt bei {host|diesem Server} nicht in den Kontext des Modells.`, tip: 'Stelle die Kontextgröße ein, gib dem Server eine größere, oder kürze deine Anweisungen.' },
    'cut-off': { message: `${NOTHING} Die Antwort war länger, als das Modell antworten darf, selbst für einen kleinen Teil.`, tip: 'Nimm ein anderes Modell.' },
    'not-json': { message: `${NOTHING} Das Modell antwortete zweimal mit etwas anderem als einem Protokoll.`, tip: 'Nimm ein anderes Modell: Kleine halten oft keine Form ein.' },
    'no-answer': { message: `${NOTHING} {host|Der Server} antwortete nichts Lesbares.`, tip: 'Sieh nach der Adresse: Es muss die eines OpenAI-kompatiblen Servers sein, und sie endet meist auf /v1.' },
    'answer-too-large': { message: `${NOTHING} Die Antwort nahm kein Ende und wurde abgebrochen.`, tip: 'Nimm ein anderes Modell.' },
    'server-error': { message: `${NOTHING} {host|Der Server} meldet einen eigenen Fehler ({status|ohne Angabe}).`, tip: 'Versuche es später noch einmal.' },
    'bad-request': { message: `${NOTHING} {host|Der Server} weist die Anfrage zurück ({status|ohne Angabe}).`, tip: 'Sieh nach, ob das Modell für Gespräche gemacht und der Server aktuell ist.' },
  },
};
