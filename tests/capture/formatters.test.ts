import { format, type Options } from 'prettier';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/capture/read-note.ts';
import { planUndo } from '../../src/capture/undo.ts';
import { offlineEngine } from '../../src/engines/offline/offline-engine.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { capture, type Captured } from './capture-text.ts';
import { draftOf, forbiddenEngine, scriptedEngine } from './scripted-engine.ts';

const WALL =
  'Right, so, um, the boiler in the greenhouse went out again on Sunday because of the pump, you know, the old one. So we decided that we keep the old pump until spring. Okay, and somebody has to ask the plumber for a price, I think. Yeah, I will order a new valve for the greenhouse by Friday. Um, I mean, the seedlings are fine so far, they are under the fleece. And who has the key to the shed now, that is an open question I think. Right, okay, I will look at HEAT-12 tomorrow then. Okay, thanks, bye, bye.';
const TURNS = [
  'Nadia: Right, so the boiler in the greenhouse went out again on Sunday because of the pump.',
  'Tomas: Yeah, I saw that. I think we should keep the old pump until spring, what do you think?',
  'Nadia: Okay, let us do that. So we decided that we keep the old pump until spring.',
  'Tomas: I will order a new valve for the greenhouse by Friday, and I will write down how it is done.',
  'Nadia: Good. And who has the key to the shed now?',
  'Tomas: I do not know, um, somebody has to ask the plumber for a price as well.',
  'Nadia: Okay, thanks, bye.',
].join('\n');
const TIMED = TURNS.split('\n').map((line, index) => `[00:0${String(index)}:12] ${line}`).join('\n\n');
const CUES = `WEBVTT\n\n${TURNS.split('\n').map((line, index) => `00:0${String(index)}:01.000 --> 00:0${String(index)}:09.000\n${line}`).join('\n\n')}`;
const NUMBERED = `WEBVTT\n\n${TURNS.split('\n').map((line, index) => `${String(index + 1)}\n00:0${String(index)}:01.000 --> 00:0${String(index)}:09.000\n${line}`).join('\n\n')}`;
const GERMAN =
  'Ja also, ähm, die Heizung im Gewächshaus ist am Sonntag wieder ausgefallen, weil die Pumpe, die alte, du weißt schon. Wir haben uns jetzt entschieden, dass wir die alte Pumpe bis zum Frühjahr behalten. Okay, und jemand muss noch beim Klempner nach einem Preis fragen, glaube ich. Ja, ich bestelle bis Freitag ein neues Ventil für das Gewächshaus. Ähm, den Setzlingen geht es so weit gut, die stehen unter dem Vlies. Und wer hat jetzt eigentlich den Schlüssel für den Schuppen, das ist noch offen. Genau, ich schaue mir morgen HEAT-12 an. Okay, danke, tschüss.';

const tasks = '## Tasks\n\n- [ ] water the beans\n\n';
const NOTES: readonly (readonly [string, string])[] = [
  ['a wall of text', `# Thursday\n\n${tasks}## Notes\n\nThe greenhouse\n\n${WALL}\n\nMore of my own.\n`],
  ['labelled turns', `---\ntags: [a]\ncreated: 20260312\n---\n\n# Thursday\n\n${tasks}## The greenhouse\n\n${TURNS}\n`],
  ['turns with times', `# Thursday\n\n${tasks}## The greenhouse\n\n${TIMED}\n`],
  ['captions', `# Thursday\n\n${tasks}## The greenhouse\n\n${CUES}\n`],
  ['no Tasks heading', `# Thursday\n\n* one\n* two\n\n---\n\nThe greenhouse\n\n${WALL}\n\n---\n\nMore.\n`],
  ['numbered cues', `# Thursday\n\n${tasks}Hiring\n\n${NUMBERED}\n\nMore.\n`],
  ['a hidden transcript', `# Thursday\n\n${tasks}## Notes\n\nThe greenhouse\n\n%%\n${WALL}\n%%\n\nMore.\n`],
  ['German speech', `# Donnerstag\n\n${tasks}## Notizen\n\nDas Gewächshaus\n\n${GERMAN}\n`],
  ['two meetings', `# Thursday\n\n${tasks}## The greenhouse\n\n${WALL}\n\n## Das Gewächshaus\n\n${GERMAN}\n\n%%\nmine alone\n%%\n`],
  ['nothing but a transcript', WALL],
];

const prettier = (options: Options) => (text: string): Promise<string> => format(text, { parser: 'markdown', endOfLine: 'auto', ...options });
const stringify = (bullet: '*' | '-') => async (text: string): Promise<string> =>
  String(await remark().use(remarkFrontmatter).use(remarkGfm).data('settings', { bullet }).process(text));

const FORMATTERS: readonly (readonly [string, (text: string) => Promise<string>])[] = [
  ['Prettier', prettier({})],
  ['Prettier, --prose-wrap always', prettier({ proseWrap: 'always' })],
  ['Prettier, --prose-wrap never', prettier({ proseWrap: 'never' })],
  ['Prettier, --prose-wrap always --print-width 40', prettier({ proseWrap: 'always', printWidth: 40 })],
  ['Prettier, --tab-width 4', prettier({ tabWidth: 4 })],
  ['Prettier, --use-tabs', prettier({ useTabs: true, proseWrap: 'always' })],
  ['remark', stringify('*')],
  ['remark with - as bullet', stringify('-')],
];

const CRLF = NOTES.slice(0, 1).map(([kind, note]) => [`${kind}, CRLF`, note.replaceAll('\n', '\r\n')] as const);
const CASES = [...NOTES, ...CRLF].flatMap(([kind, note]) => {
  let captured: Promise<Captured> | null = null;
  const made = (): Promise<Captured> => (captured ??= capture(note, offlineEngine));
  return FORMATTERS.map(([name, run]) => [name, kind, run, note, made] as const);
});

/** A note's lines that say something. */
const lines = (text: string): string[] => text.split(/\r?\n/u).filter((line) => line.trim() !== '');

/** Minutes in which a formatter makes other Markdown of what was escaped: addresses, marks of comments, brackets, fields. */
const HARD = [
  'The page www.boiler.example shows the old price, and valve@boiler.example answers',
  'See https://boiler.example/a?b=1 & ask',
  'It is 50%% too dear, <b>really</b> [[Pump]] (due:: soon) ~~or not~~ ==or so==',
  '%% DEBRIEF_END aaaaaa %%',
];
const draft = draftOf({
  summary: HARD.slice(0, 3).join('. '),
  decisions: HARD.map((text) => ({ text, quote: 'So we decided that we keep the old pump until spring' })),
  keyPoints: HARD.map((text) => ({ topic: text, text, quote: 'the seedlings are fine so far' })),
  actionItems: HARD.map((task) => ({ task, owner: null, duePhrase: null, priority: null, quote: 'somebody has to ask the plumber for a price' })),
});

test.each(FORMATTERS)('after %s minutes full of Markdown can be read, are not edited, and undo takes them away', async (_, run) => {
  const { text } = await capture(`# Thursday\n\n${tasks}## Notes\n\nThe greenhouse\n\n${WALL}\n\nMore.\n`, scriptedEngine(() => draft));
  const formatted = await run(text);
  expect(readNote(formatted).sections).toMatchObject({ damaged: [], sections: [{ edited: false }] });
  const { edits, kept } = planUndo(formatted);
  expect(kept).toEqual([]);
  expect(applyEdits(formatted, edits)).not.toContain('DEBRIEF');
});

describe('after a formatter', () => {
  test.each(CASES)('%s: the minutes of a note with %s stay as they are, and undo takes them away', async (name, _, run, note, made) => {
    const captured = await made();
    const formatted = await run(captured.text);
    const again = await capture(formatted, forbiddenEngine());
    expect(again.text).toBe(formatted);
    expect(again.report.meetings.map(({ result }) => result)).toEqual(captured.report.meetings.map(() => 'unchanged'));
    const { sections, taskLines } = readNote(formatted);
    expect(sections.damaged).toEqual([]);
    expect(sections.sections.length).toBeGreaterThan(0);
    expect(sections.sections.filter(({ edited }) => edited)).toEqual([]);
    expect(taskLines.map(({ sectionId, number }) => [sectionId, number])).toEqual(readNote(captured.text).taskLines.map(({ sectionId, number }) => [sectionId, number]));
    const { edits, kept } = planUndo(formatted);
    const undone = applyEdits(formatted, edits) ?? '';
    expect(kept).toEqual([]);
    expect(undone).not.toContain('DEBRIEF');
    // Wrapped, the first line was shorter by the mark that stood in it.
    const isWrapped = /always|tabs/u.test(name);
    expect(lines(isWrapped ? await run(undone) : undone)).toEqual(lines(await run(note)));
  });
});
