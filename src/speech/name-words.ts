/** Words before a colon that name a thing said or filed, not the one who speaks. */
const FIELD_WORDS = new Set(
  (
    'note notes example examples summary decision decisions action actions todo to-do fixme status date time location place attendees ' +
    'participants agenda topic topics title subject warning tip info information question questions answer answers problem solution goal ' +
    'goals background context result results conclusion update updates reminder important caution ps p.s eta fyi tldr tl;dr re ' +
    'fwd from to ' +
    'cc bcc sent link links url source sources reference references step steps version author tags tag type name description ' +
    'details owner ' +
    'due priority deadline next input output usage caveat hint definition risk risks blocker blockers open done pro pros con cons ' +
    'idea ideas ' +
    'outcome outcomes impact scope ingredients directions method serves yield prep total phone email e-mail address website ' +
    'monday tuesday ' +
    'wednesday thursday friday saturday sunday yesterday today tomorrow transcript recording duration meeting keywords speakers ' +
    'speaker text ' +
    'inaudible laughter laughs crosstalk music applause silence noise unintelligible pause overlap chapter chapters part section ' +
    'info warn error debug trace fatal warning get post put delete ' +
    'hinweis beispiel zusammenfassung entscheidung aufgabe aufgaben datum uhrzeit zeit ort teilnehmer thema themen frage antwort ziel ' +
    'ergebnis achtung wichtig zutaten zubereitung exemple résumé décision ordre remarque attention ejemplo nota resumen decisión ' +
    'fecha hora ' +
    '例 注 注意 補足 メモ 議題 日時 場所 参加者 出席者 议题 时间 地点 备注 总结 問題 回答'
  ).split(' '),
);

const FIELD_PHRASES = new RegExp(
  '^(?:action items?|next steps?|open questions?|key points?|follow[- ]ups?|acceptance criteria|due date|start time|end time|meeting notes)$',
  'u',
);
const FIELD_STARTS = new RegExp(
  '^(?:step|part|chapter|section|item|question|option|phase|day|week|slide|page|figure|table|info|warn|error|debug) [\\p{L}\\p{N} ]{1,24}$',
  'u',
);

/** Letters and words that stand for the two sides of an interview: speakers where they come again and again. */
const SIDES = new Set('q a question answer frage antwort interviewer interviewee f r pregunta respuesta'.split(' '));

/** Whether a label is a field's, not a speaker's: `Note`, `Action items`, `Step 1`. Takes lower case. */
export const isField = (label: string): boolean => FIELD_WORDS.has(label) || FIELD_PHRASES.test(label) || FIELD_STARTS.test(label);

/** Whether a label is one side of an interview: `Q`, `A`. Takes lower case. */
export const isSide = (label: string): boolean => SIDES.has(label);

/** Small words within a name. */
const PARTICLES = new Set(
  ('van von der den de del della di da do dos das du la le les los las el al bin ibn ben bint abu y e zu zum zur ter ten te af av st of ' +
    'the and und et').split(' '),
);

export const isParticle = (word: string): boolean => PARTICLES.has(word);

/** What is said in a line of its own and is no name. */
const SAID_ALONE = new Set(
  (
    'yeah yes yep yup no nope okay ok right sure so well great good cool thanks exactly absolutely definitely correct perfect ' +
    'awesome nice hmm ' +
    'hm mhm mm-hmm uh-huh uh um oh ah hello hi hey bye and but or then now wow alright agreed true fine sorry please really what ' +
    'why how who ' +
    'when where because also anyway anything everybody everyone i we you it that this there maybe actually basically like i mean ' +
    'ja nein genau gut also okay doch stimmt klar danke tschüss hallo na naja aber und oui non voilà bon donc merci bonjour sí si ' +
    'vale bueno ' +
    'pues claro gracias hola はい うん ええ そう はいはい 네 예 아니요 好 对 是 嗯 да нет ну так'
  ).split(' '),
);

/** Whether a short line is talk by all its words: `Yeah`, `Okay so`. Takes lower case. */
export const isSaidAlone = (line: string): boolean => line.split(' ').every((word) => SAID_ALONE.has(word));

/** The labels that recognisers and apps give to those they do not know. */
const NUMBERED = new RegExp(
  '^(?:unknown )?(?:speaker|spk|spkr|participant|guest|user|caller|person|attendee|sprecher(?:in)?|teilnehmer(?:in)?|gast|locuteur|' +
    'intervenant|hablante|interlocutor|orador|persona|falante|spreker|talare|говорящий|спикер|speaker_|说话人|發言人|发言人|話者|참석자|화자)' +
    '(?:[ _-]?(?:\\d{1,3}|[A-Z]))$',
  'iu',
);

/** Whether a label is one that recognisers give: `Speaker 1`, `SPEAKER_00`, `Sprecher 2`. */
export const isNumberedLabel = (label: string): boolean => NUMBERED.test(label);

const ROLES = new RegExp(
  '^(?:unknown(?: speaker)?|guest|host|moderator|interviewer|interviewee|you|me|them|interlocutor|speaker|participant|gast|ich|customer|agent)$',
  'iu',
);

/** Whether a label says only what part somebody has in the talk: `You`, `Guest`, `Unknown speaker`. */
export const isRoleLabel = (label: string): boolean => ROLES.test(label);
