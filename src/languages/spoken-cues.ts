import type { SpokenCues } from './cue-pack.ts';
import { germanCues } from './de/cues.ts';
import { englishCues } from './en/cues.ts';
import { spanishCues } from './es/cues.ts';
import { frenchCues } from './fr/cues.ts';
import { italianCues } from './it/cues.ts';
import { dutchCues } from './nl/cues.ts';
import { polishCues } from './pl/cues.ts';
import { portugueseCues } from './pt/cues.ts';
import { russianCues } from './ru/cues.ts';

/** What is said, and hardly written, in every language here. */
export const SHARED_STRONG = 'uh um uhm umm hm hmm hmmm mm mmm mhm mm-hmm uh-huh mmhmm uh-oh okay ok ah oh eh';

/** Languages whose words stand between blanks. */
export const CUES: readonly (readonly [string, SpokenCues])[] = [
  ['en', englishCues],
  ['de', germanCues],
  ['fr', frenchCues],
  ['es', spanishCues],
  ['it', italianCues],
  ['pt', portugueseCues],
  ['nl', dutchCues],
  ['pl', polishCues],
  ['ru', russianCues],
];

/** The same for scripts without blanks between words: looked for anywhere in the text. */
export const SYLLABIC_CUES: readonly string[] = (
  'えーと えっと ええと あのー えー あー うーん そうですね ですね ですよね なんか はい じゃあ ちょっと お疲れ様 お願いします ありがとうございます かな と思います けど ' +
  '嗯 呃 那个 就是说 就是 对对 对吧 好的 然后 大家好 谢谢 咱们 我们 我觉得 吧 啊 嘛 ' +
  '那個 就是說 對對 對吧 然後 謝謝 咱們 我們 我覺得 好吧 哦 是的 你知道 我的意思是 我是說 有點像 ' +
  'ครับ ค่ะ นะ'
).split(' ');
