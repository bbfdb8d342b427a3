import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/speech/detect-language.ts';
import { parseSpeech } from '../../src/speech/parse.ts';
import { splitSentences } from '../../src/speech/sentences.ts';
import { isFiller, isStopWord, readWords } from '../../src/speech/words.ts';

const sentencesOf = (text: string): string[] => splitSentences(text, parseSpeech(text)).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it.each([
    ['full stops, questions and exclamations', 'It is done. Is it? It is! Good.', ['It is done.', 'Is it?', 'It is!', 'Good.']],
    ['sentences glued together', "Yes it isOkay, don't touch it.So who does?Me.", ['Yes it is', "Okay, don't touch it.", 'So who does?', 'Me.']],
    ['identifiers left whole', 'We use foo.bar and GitHub, e.g. for ServiceNow. Done.', ['We use foo.bar and GitHub, e.g. for ServiceNow.', 'Done.']],
    ['a full stop before a small letter', "that was last month. it's fine now. okay", ['that was last month.', "it's fine now.", 'okay']],
    ['abbreviations and initials', 'Ask Dr. Okafor or J. Vale about it. Then call.', ['Ask Dr. Okafor or J. Vale about it.', 'Then call.']],
    ['figures', 'It costs 3.5 million. That is 1.2 more.', ['It costs 3.5 million.', 'That is 1.2 more.']],
    ['German ordinals', 'Das ist am 3. Mai fertig. Oder am 5. vielleicht.', ['Das ist am 3. Mai fertig.', 'Oder am 5. vielleicht.']],
    ['an ellipsis that goes on', 'I mean… maybe not. Well... Then no.', ['I mean… maybe not.', 'Well...', 'Then no.']],
    ['closing quotes and brackets', 'He said "stop." Then (well, later.) we left.', ['He said "stop."', 'Then (well, later.)', 'we left.']],
    ['Japanese', 'えっと、そうですね。明日確認します。大丈夫ですか？はい。', ['えっと、そうですね。', '明日確認します。', '大丈夫ですか？', 'はい。']],
  ])('parts %s', (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('cuts talk without punctuation where speakers begin again', () => {
    const text =
      "okay so can everybody see my screen I think you can so what I wanted to show is the job that starts twice and I don't know why it starts twice and when I look at the log there is nothing in there so I figured maybe it's the timer and yeah it was the timer because somebody put it in both places";
    const sentences = sentencesOf(text);
    expect(sentences.join(' ')).toBe(text);
    expect(sentences.length).toBeGreaterThan(2);
    for (const sentence of sentences) expect(sentence.split(' ').length).toBeLessThanOrEqual(40);
    for (const sentence of sentences.slice(1)) expect(sentence).toMatch(/^(?:so|and|because|when|I|it's|yeah|there|maybe)\b/u);
  });

  it('goes over the borders of cues, not over turns', () => {
    const text = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>I will call the\n\n00:02.000 --> 00:03.000\n<v Ana>landlord. Then\n\n00:03.000 --> 00:04.000\n<v Bo>what then?';
    const sentences = splitSentences(text, parseSpeech(text));
    expect(sentences.map(({ speaker, text: words, turn }) => [speaker, words, turn])).toEqual([
      ['Ana', 'I will call the landlord.', 0],
      ['Ana', 'Then', 0],
      ['Bo', 'what then?', 1],
    ]);
    expect(text.slice(sentences[0]?.start, sentences[0]?.end)).toMatch(/^I will call the[^]*landlord\.$/u);
  });

  it.each([
    ['words without an end', 'word '.repeat(40_000)],
    ['one word', 'x'.repeat(200_000)],
    ['full stops', '.'.repeat(200_000)],
    ['capitals in mid-word', 'aSo'.repeat(66_000)],
    ['characters without blanks', '山'.repeat(200_000)],
    ['closing marks', '。」'.repeat(100_000)],
  ])('does not hang on 200,000 characters of %s', (_, text) => {
    expect(sentencesOf(text).join('').replace(/\s/gu, '').length).toBe(text.replace(/\s/gu, '').length);
  }, 2_000);
});

describe('readWords', () => {
  it.each([
    ['apostrophes and hyphens', "don't follow-up ams4 it’s x_y", ["don't", 'follow-up', 'ams4', "it's", 'x_y']],
    ['marks at the ends left out', "'cause -well- “Yes”… (no)", ['cause', 'well', 'yes', 'no']],
    ['other scripts', 'Бела сказал: שלום Ünlü', ['бела', 'сказал', 'שלום', 'ünlü']],
    ['characters of scripts without blanks one by one', '確認 ok です', ['確', '認', 'ok', 'で', 'す']],
    ['letters outside the basic plane and accents', '𝔘x Zoe\u0308', ['𝔘x', 'zoe\u0308']],
  ])('reads %s', (_, text, words) => {
    expect(readWords(text).map((word) => word.text)).toEqual(words);
  });

  it('knows fillers and stop words by their language', () => {
    expect([isFiller('um'), isFiller('äh', 'de-AT'), isFiller('äh', 'en'), isStopWord('the'), isStopWord('und', 'de'), isStopWord('server')]).toEqual([true, true, false, true, true, false]);
  });
});

describe('detectLanguage', () => {
  it.each([
    ['en', 'so what I wanted to say is that the job was not done and we have to look at it'],
    ['de', 'also ich glaube dass wir das noch nicht fertig haben und dann müssen wir es machen'],
    ['fr', "alors je pense que nous ne sommes pas encore prêts et qu'il faut attendre un peu avec le serveur"],
    ['es', 'pues yo creo que no lo tenemos listo todavía y que hay que esperar un poco más con el servidor'],
    ['it', 'allora io penso che non siamo ancora pronti e che bisogna aspettare un po con il server'],
    ['pt', 'então eu acho que ainda não estamos prontos e que é preciso esperar um pouco com o servidor'],
    ['nl', 'dus ik denk dat we nog niet klaar zijn en dat we even moeten wachten met de server'],
    ['pl', 'no to myślę że jeszcze nie jesteśmy gotowi i trzeba trochę poczekać z tym serwerem'],
    ['ru', 'ну я думаю что мы ещё не готовы'],
    ['uk', 'ну я думаю що ми ще не готові і її треба'],
    ['ja', 'えっと、サーバーを再起動しないといけないですね'],
    ['zh', '我觉得我们还没有准备好'],
    ['ko', '아직 준비가 안 된 것 같아요'],
    ['el', 'νομίζω ότι δεν είμαστε έτοιμοι'],
    ['en', ''],
    ['en', '12 34 :: --'],
  ])('says %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
