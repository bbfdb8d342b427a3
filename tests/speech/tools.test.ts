import { describe, expect, it } from 'vitest';
import { parseSpeech } from '../../src/speech/parse.ts';
import { turnsOf, type Said } from './turns.ts';

/** A call as a tool writes it; `turn` writes one turn, `lines` what stands around them. */
interface Tool {
  readonly written: (turn: Turn, index: number) => string;
  readonly between?: string;
  readonly above?: string;
  readonly below?: string;
  /** The speakers where the tool does not know them. */
  readonly unnamed?: true;
}

interface Turn {
  readonly name: string;
  readonly words: string;
  /** Seconds. */
  readonly at: number;
}

const TURNS: readonly Turn[] = [
  { name: 'Farah Lindqvist', words: 'Okay, so can everybody hear me?', at: 3 },
  { name: 'Bram Oyelaran', words: "Yeah, sorry, I'm here.", at: 17 },
  { name: 'Farah Lindqvist', words: 'So the main thing is the invoice export, right?', at: 31 },
  { name: 'Chidi Park', words: 'Yeah, I looked at it: the date column is wrong.', at: 45 },
  { name: 'Bram Oyelaran', words: 'Right', at: 59 },
  { name: 'Farah Lindqvist', words: "And I'll ask Noor about the runbook at 10:30 tomorrow.", at: 73 },
  { name: 'Chidi Park', words: 'Cool, thanks everyone, bye.', at: 87 },
];

const two = (value: number): string => String(value).padStart(2, '0');
const short = (at: number): string => `${String(Math.floor(at / 60))}:${two(at % 60)}`;
const long = (at: number): string => `00:${two(Math.floor(at / 60))}:${two(at % 60)}`;
const cue = (at: number, mark: string): string => `${long(at)}${mark}000 --> ${long(at + 9)}${mark}120`;

const TOOLS: Readonly<Record<string, Tool>> = {
  'WebVTT with voice tags': { above: 'WEBVTT\n\n', written: ({ name, words, at }) => `${cue(at, '.')}\n<v ${name}>${words}</v>` },
  'WebVTT with names as cue identifiers': { above: 'WEBVTT\n\n', written: ({ name, words, at }) => `${name}\n${cue(at, '.')}\n${words}` },
  'WebVTT with identifiers and notes': { above: 'WEBVTT - call\n\nNOTE made by hand\n\n',
  written: ({ name, words, at }, index) => `6f0e3c1d-${String(index)}/12-0\n${cue(at, '.')}\n<v ${name}>${words}</v>` },
  SRT: { written: ({ words, at }, index) => `${String(index + 1)}\n${cue(at, ',')}\n${words}`, unnamed: true },
  WhisperX: { written: ({ name, words, at }, index) => `${String(index + 1)}\n${cue(at, ',')}\n[${name}]: ${words}` },
  'Webex VTT': { above: 'WEBVTT\n\n',
  written: ({ name, words, at }, index) => `${String(index + 1)} "${name}" (${String(34_560 + index)})\n${cue(at, '.')}\n${words}` },
  'Teams, ranges': { written: ({ name, words, at }) => `0:0:${String(at % 60)}.120 --> 0:0:${String(at % 60)}.900\n${name}\n${words}` },
  'Teams, names above times': { above: 'Farah Lindqvist started transcription\n\n',
  written: ({ name, words, at }) => `${name}\n${short(at)}\n${words}` },
  'Teams, bold names': { written: ({ name, words, at }) => `**${name}**   ${short(at)}\n${words}` },
  'Teams, times in words': { written: ({ name, words, at }) => `**${name}** ${String(Math.floor(at / 60))} minutes ${String(at % 60)} seconds${short(at)}\n${words}` },
  'Meet with time headings': {
    above: '### Transcript\n\n#### 00:00:00\n\n',
      written: ({ name, words }, index) => `${index === 4 ? '#### 00:00:59\n\n' : ''}**${name}:** ${words}`,
    below: '\n\n#### Transcription ended after 00:03:02\n\n*This editable transcript was computer generated and might contain errors.*',
  },
  Otter: { written: ({ name, words, at }) => `${name}  ${short(at)}  \n${words}`, below: '\n\nTranscribed by https://otter.ai' },
  'Zoom VTT': { above: 'WEBVTT\n\n', written: ({ name, words, at }, index) => `${String(index + 1)}\n${cue(at, '.')}\n${name}: ${words}` },
  'Zoom copy': { written: ({ name, words, at }) => `[${name}] ${long(at)}\n${words}` },
  Plaud: { above: '> [!note]- Transcript\n', between: '\n', written: ({ name, words, at }) => `> **[${short(at)}]** ${name}: ${words}` },
  Granola: { between: '\n\n', written: ({ name, words, at }) => `**${name}** *(09:0${short(at)})*: ${words}` },
  'Granola headings': { written: ({ name, words, at }) => `### ${name} (${long(at)})\n\n${words}` },
  Fathom: { above: 'VIEW RECORDING - 4 mins: https://fathom.video/share/abcd\n\n---\n\n',
    written: ({ name, words, at }) => `${short(at)} - ${name} (Ferrybox)\n  ${words}` },
  Fireflies: { written: ({ name, words, at }) => `${name} - ${two(Math.floor(at / 60))}:${two(at % 60)}\n${words}` },
  Limitless: { between: '\n', written: ({ name, words }) => `- ${name} (3/12/26 9:03 AM): ${words}` },
  Feishu: { written: ({ name, words, at }) => `${name} ${long(at)}\n${words}` },
  Tencent: { written: ({ name, words, at }) => `${name}(${long(at)}): ${words}` },
  Transcriptonic: { written: ({ name, words }) => `${name} (03/12/2026, 09:03 AM)\n${words}`,
    below: '\n\nTranscript saved using a Chrome extension' },
  'tl;dv': { written: ({ name, words, at }) => `[${short(at)}](https://tldv.io/app/meetings/abc?t=${String(at)}) **${name}**: ${words}` },
  'Read.ai': { written: ({ name, words, at }) => `${long(at)} - ${long(at + 9)}\n${name}: ${words}` },
  Loom: { written: ({ words, at }) => `${short(at)}\n${words}`, unnamed: true },
  YouTube: { between: '\n',
    written: ({ words, at }) => `[${short(at)}](https://www.youtube.com/watch?v=abc123xyz00&t=${String(at)}) ${words}`, unnamed: true },
  'a table': { above: '| Speaker | Time | Text |\n|---|---|---|\n', between: '\n',
  written: ({ name, words, at }) => `| ${name} | ${short(at)} | ${words} |` },
  'a fold': { above: '<details><summary>Transcript</summary>\n', between: '\n', written: ({ name, words }) => `${name}: ${words}`,
  below: '\n</details>' },
};

describe('parseSpeech on what tools write', () => {
  it.each(Object.entries(TOOLS))('reads %s', (_, { written, between = '\n\n', above = '', below = '', unnamed }) => {
    const text = above + TURNS.map(written).join(between) + below;
    const spoken: readonly Said[] = TURNS.map(({ name, words }) => [name, words]);
    const expected = unnamed === true ? [[null, TURNS.map(({ words }) => words).join(' ')]] : spoken;
    expect(turnsOf(text)).toEqual(expected);
  });

  it('reads one person with and without affixes as one speaker', () => {
    const text = 'Farah Lindqvist (she/her): Okay, can you hear me?\nBram: Yes.\nFarah Lindqvist: Good.\nBram | Quillhaven: So we start.\n[EXT] Farah Lindqvist: Yes.';
    expect(parseSpeech(text).speakers).toEqual(['Farah Lindqvist', 'Bram']);
  });

  it('gives text under a label that cannot be read to nobody', () => {
    const text = `Ana Ruiz\n0:03\nSo this is it.\n\n?? (%$!)\n0:09\nI was here.\n\nBo\n0:12\nFine with me.\n\nAna Ruiz\n0:19\nGood then.\n\nBo\n0:21\nYes.`;
    expect(turnsOf(text)[1]).toEqual([null, 'I was here.']);
    const inLine = text.replaceAll(/\n(?=0:)/gu, '  ');
    expect(turnsOf(inLine)[1]).toEqual([null, 'I was here.']);
  });

  it('takes the words of a cue that come again for words where no line follows them', () => {
    const text = Array.from({ length: 8 }, (_, index) => `${String(index + 1)}\n${cue(index * 9, ',')}\n${index === 3 ? 'No Way' : 'So Yeah'}`).join('\n\n');
    expect(parseSpeech(text)).toMatchObject({ format: 'srt', speakers: [] });
  });

  it('never takes a field for a speaker that stands in one line', () => {
    const text = 'Ana: so we looked at it\nNote: the port is closed\nBo: right, I saw that\nAna: okay then\nBo: bye for now';
    expect(parseSpeech(text).speakers).toEqual(['Ana', 'Bo']);
  });

  it('takes the labels of the whole meeting for a part of it', async () => {
    const { learnLabels } = await import('../../src/speech/learn-labels.ts');
    const { readSpeechRows } = await import('../../src/speech/parse-rows.ts');
    const whole = 'ana - so we looked at it\nbo - yes we did\nana - and it was closed\nbo - right\nana - okay then we open it\nbo - fine';
    const labels = learnLabels(whole, readSpeechRows(whole));
    expect(parseSpeech('ana - and it was closed', labels).speakers).toEqual(['ana']);
  });
});
