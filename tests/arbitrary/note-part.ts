import fc from 'fast-check';
import { arbitrarySpeech, type GeneratedSpeech } from './speech.ts';
import { TITLES, WRITTEN } from './vocabulary.ts';

/** A top-level piece of a note, its lines parted by `\n`, without a line end at its end. */
export interface NotePart {
  readonly text: string;
  /** The transcripts in it, one for each part of a spread meeting. */
  readonly transcripts: readonly GeneratedSpeech[];
}

const plain = (text: string): NotePart => ({ text, transcripts: [] });

const arbitraryWritten = fc.constantFrom(...WRITTEN);
const arbitraryTitle = fc.constantFrom(...TITLES);

const HEADINGS: readonly string[] = [
  '# Rollover', '# Daily Notes', '## Notes', '###### Deep', '# Closed #', 'Setext\n===', 'Setext two\n---', '#', '#tag is no heading', '## Meetings 🗒',
];

const TASK_HEADINGS: readonly string[] = ['## Tasks', '# Tasks', '### ✅ Tasks', '## Tasks #', '## **Tasks**', '## tasks:', 'Tasks\n=====', '## Aufgaben'];

const LIST_ITEMS: readonly string[] = [
  '* Home ==-', '    - [x] Make a call ✅2026-03-12', '- [ ] Order a new disk 📅 2026-03-20', '* ? Did these tasks align to your Goals?', '- plain', '\t- nested with a tab',
  '1. first', '2. second', '10) tenth', '+ plus', '    continued', '- [ ] with an id ^abc123', '- [ ]', '* * nested in one line', '- a :: b', '- ```not a fence```',
];

const FENCE_LINES: readonly string[] = [
  'kubectl get pods -A', '%%', '---', '# no heading', '%% DEBRIEF_START aaaaaa %%', '%% DEBRIEF_END aaaaaa v1 offline t:x b:y %%', '- [ ] no task', '', '  indented',
  '~~~', '``', '"straight" ...',
];

const OTHERS: readonly string[] = [
  '| item | owner |\n| --- | --- |\n| roll out | Maren |', 'a | b\n--|--\n1 | 2', '> [!info] Reminder\n> - one\n> - two', '> [!todo]-\n> \n> - [ ] in a callout', '> quoted\nlazy',
  '%% a remark %%', '%%\ntodo: move this list\n- one\n- two\n%%', 'text %%hidden%% text', '<!-- html\ncomment -->', '<div>\nhtml\n</div>', '***', '___', '* * *', '- - -',
  '$$\nx = 1\n$$', '    indented code', '[^1]: the footnote', '```dataview\nTASK\n```', '%%fold%%', '---', '&nbsp;', '\\%\\% not a comment', '`%%` in code',
  '**Minutes**\n\nWe talked about the move.\n\n1. **Records:** They are wrong.\n2. **Order:** First one, then the other.\n\n**Actionable Items for Jira:**\n\n* Change the record',
];

function arbitraryList(): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...LIST_ITEMS), { minLength: 1, maxLength: 6 }).map((items) => items.join('\n'));
}

/** A `Tasks` heading with what may stand below it: a foreign region with a list in it, and lists of the user's own. */
export function arbitraryTasksPart(): fc.Arbitrary<NotePart> {
  const region = arbitraryList().map((list) => `%% TCT_TEMPLATED_START 2026-03-12 00:00 %%\n${list}\n%% TCT_TEMPLATED_END 2026-03-12 23:59 %%`);
  const below = fc.array(fc.oneof(region, arbitraryList(), arbitraryWritten), { maxLength: 3 });
  return fc.tuple(fc.constantFrom(...TASK_HEADINGS), below, fc.constantFrom('\n', '\n\n')).map(([heading, parts, gap]) => plain([heading, ...parts].join(gap)));
}

function arbitraryFence(): fc.Arbitrary<string> {
  const mark = fc.constantFrom('```', '````', '~~~~');
  const info = fc.constantFrom('', 'bash', 'yaml title="%%"');
  return fc
    .tuple(mark, info, fc.array(fc.constantFrom(...FENCE_LINES), { maxLength: 6 }))
    .map(([open, words, lines]) => [open + words, ...lines, open].join('\n'));
}

/** Everything that is no transcript. */
export function arbitraryOtherPart(): fc.Arbitrary<NotePart> {
  const prose = fc.array(arbitraryWritten, { minLength: 1, maxLength: 5 });
  return fc
    .oneof(
      { weight: 2, arbitrary: fc.tuple(prose, fc.constantFrom(' ', '\n', '\n\n')).map(([all, gap]) => all.join(gap)) },
      { weight: 2, arbitrary: fc.constantFrom(...OTHERS) },
      { weight: 1, arbitrary: fc.constantFrom(...HEADINGS) },
      { weight: 1, arbitrary: arbitraryList() },
      { weight: 1, arbitrary: arbitraryFence() },
    )
    .map(plain);
}

type Hiding = 'bare' | 'comment' | 'comment-with-blank' | 'inline-comment';

function hide(text: string, hiding: Hiding): string {
  if (hiding === 'bare') return text;
  if (hiding === 'inline-comment') return `%% ${text} %%`;
  return `%%\n${text}\n${hiding === 'comment-with-blank' ? '\n' : ''}%%`;
}

/** A transcript, bare or hidden, with or without a title above it. */
function arbitrarySinglePart(): fc.Arbitrary<NotePart> {
  const hiding = fc.constantFrom<Hiding>('bare', 'bare', 'comment', 'comment-with-blank', 'inline-comment');
  const title = fc.option(fc.tuple(arbitraryTitle, fc.constantFrom('\n\n', '\n\n\n', '  \n\n')), { freq: 2, nil: null });
  return fc.tuple(arbitrarySpeech(), hiding, title).map(([speech, how, over]) => ({
    text: (over === null ? '' : over[0] + over[1]) + hide(speech.text, how),
    transcripts: [speech],
  }));
}

/** One wall cut in mid-sentence into parts divided by rules, the first titled. */
function arbitrarySpreadPart(): fc.Arbitrary<NotePart> {
  const cuts = fc.array(fc.integer({ min: 20, max: 80 }), { minLength: 1, maxLength: 2 });
  return fc.tuple(arbitrarySpeech({ formats: ['wall'], length: 'long' }), cuts, arbitraryTitle).map(([speech, at, title]) => {
    const words = speech.text.split(' ');
    const pieces: string[] = [];
    for (const percent of at) pieces.push(words.splice(0, Math.max(1, Math.floor((words.length * percent) / 100))).join(' '));
    const whole = [...pieces, words.join(' ')].filter((piece) => piece !== '');
    return { text: `${title}\n\n${whole.join('\n\n---\n\n')}`, transcripts: whole.map((text) => ({ ...speech, text })) };
  });
}

/** A transcript or a meeting spread over several. */
export function arbitraryTranscriptPart(): fc.Arbitrary<NotePart> {
  return fc.oneof({ weight: 6, arbitrary: arbitrarySinglePart() }, { weight: 1, arbitrary: arbitrarySpreadPart() });
}
