/** Kinds of things that a heading may name without saying what a meeting was about. */
const KINDS = new Set(
  (
    'transcript transcripts transcription transcriptions recording recordings audio video captions subtitles note notes log logs journal ' +
    'diary inbox rollover task tasks todo todos to-do to-dos meeting meetings call calls minutes today misc miscellaneous work summary ' +
    'overview details keywords speakers chapters untitled ' +
    'transkript transkription transkripte aufnahme aufzeichnung mitschrift mitschriften notiz notizen tagesnotizen besprechung ' +
    'besprechungen protokoll protokolle aufgaben volltext rohtext transcripción transcripciones grabación notas reunión reuniones réunion ' +
    'réunions 노트 회의 enregistrement trascrizione registrazione transcrição gravação transkrypcja nagranie duration dauer durée duración ' +
    '文字记录 文字記錄 转写 转写结果 逐字稿 录音 会议记录 会议录音 文字起こし 議事録 録音 トランスクリプト 녹음 녹취록 전사'
  ).split(' '),
);

/** Words beside them that say no more. */
const BESIDE = new Set(
  (
    'my the of a an and daily full raw complete original verbatim edited unedited cleaned clean auto generated auto-generated automatic ' +
    "automated ai new voice recorded transcribed live zoom teams microsoft otter otter.ai granola whisper fireflies fireflies.ai google " +
    "meet webex plaud fathom limitless feishu tencent loom descript rev today's impromptu 새로운 vollständig vollständiges rohes tägliche meine"
  ).split(' '),
);

const MONTHS_AND_DAYS =
  /^(?:\p{L}+day|\p{L}+tag|mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|jan\p{L}*|feb\p{L}*|mar\p{L}*|mär\p{L}*|apr\p{L}*|may|mai)$/u;
const LATER_MONTHS = /^(?:june?|juni?|july?|juli?|aug\p{L}*|sep\p{L}*|oct\p{L}*|okt\p{L}*|nov\p{L}*|dec\p{L}*|dez\p{L}*|at|am|pm|um|uhr)$/u;
const DURATION_UNIT = /^(?:h|hr|hrs|hours?|m|min|mins|minutes?|minuten|s|sec|secs|seconds?|sekunden|stunden?|std)$/u;

/** What a title says beside brackets, emoji and punctuation: its words in lower case. */
function wordsOf(title: string): string[] {
  const outside = title.replace(/\([^()]*\)|\[[^\]]*\]|（[^（）]*）/gu, ' ').toLowerCase().replaceAll('’', "'");
  return outside.match(/[\p{L}\p{M}\p{N}]+(?:['.-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/** The same in Chinese and Japanese, which put no blanks between words: `英文逐字稿`. */
const UNSPACED = /^(?:中文|英文|日文|完整|會議|会议|會談)*(?:逐字稿|文字稿|轉錄|转录|原文|錄音|录音|文字起こし|議事録)$/u;

const isKind = (word: string): boolean => KINDS.has(word) || UNSPACED.test(word);

const isNumber = (word: string): boolean => /^\d+(?:[.-]\d+)*(?:st|nd|rd|th)?$/u.test(word) || /^\d+(?:h|m|s|min|am|pm)$/u.test(word);

/** `2026年11月4日`, `12分钟34秒`, `上午`. */
const OF_TIME_IN_CJK = /^(?:(?:\d+(?:年|月|日|号|時間?|时|点|小时|分钟?|分鐘|分間|秒钟?|시간|시|분|초|년|월|일))+|上午|下午|午前|午後|오전|오후)$/u;

const isOfTime = (word: string): boolean => isNumber(word) || OF_TIME_IN_CJK.test(word) || MONTHS_AND_DAYS.test(word) || LATER_MONTHS.test(word) || DURATION_UNIT.test(word);

/** The one title without a letter: a talk of two. */
export const isOneToOne = (title: string): boolean => /^1(?: ?: ?|-)1$/u.test(title.trim());

/**
 * Whether a title only names a kind of thing (`Daily Notes`, `Full transcript`, `📝 Transcript`, `Raw transcript (Otter)`), a day
 * (`Thursday, 12 March`) or a duration (`42 min`). `Daily 11.11.` says more: which of the regular calls it was.
 */
export function isGenericTitle(title: string): boolean {
  if (isOneToOne(title)) return false;
  const words = wordsOf(title).filter((word) => !isOfTime(word));
  return words.every((word) => isKind(word) || BESIDE.has(word)) && (words.length === 0 || words.some(isKind));
}
