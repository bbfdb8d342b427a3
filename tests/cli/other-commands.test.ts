import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { version } from '../../package.json';
import { debrief, debriefData } from './run-debrief.ts';
import { NOTE, TALK, TURNS } from './spoken.ts';
import { fileIn, temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

describe('debrief scan', () => {
  it('prints the fields of the design', async () => {
    const path = fileIn(folder, 'scan.md', NOTE);
    expect(await debriefData(['scan', path])).toEqual({
      note: path,
      date: '2026-03-12',
      daily: true,
      transcripts: [
        { startLine: 18, endLine: 18, title: 'Greenhouse heating', hidden: false, format: 'wall', words: TALK.split(' ').length, meeting: 1, state: 'new', edited: false, section: null, minutesByHand: null },
      ],
    });
  });

  it('knows a captured meeting again, with its title and section', async () => {
    const path = fileIn(folder, 'captured.md', NOTE);
    await debrief(['capture', path]);
    const before = readFileSync(path);
    const { transcripts } = (await debriefData(['scan', path])) as { transcripts: readonly Record<string, unknown>[] };
    expect(transcripts).toHaveLength(1);
    expect(transcripts[0]).toMatchObject({ title: 'Greenhouse heating', state: 'done', edited: false, hidden: true, section: expect.stringMatching(/^[a-z2-7]{6}$/u) as string });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('says with --explain why a text is no transcript, a line for each reason', async () => {
    const prose = 'The hedge looks fine from here, and the weather was kind; see [the map](https://example.org/map) and `garden.md`. '.repeat(6);
    const path = fileIn(folder, 'prose.md', `# Garden\n\n${prose}\n`);
    const { rejected } = (await debriefData(['scan', path, '--explain'])) as { rejected: readonly { reasons: readonly string[] }[] };
    const reasons = rejected[0]?.reasons ?? [];
    expect(reasons.length).toBeGreaterThan(1);
    const { out } = await debrief(['scan', path, '--explain']);
    expect(out).toContain('  Not transcripts:\n     line 3: The hedge looks fine from here, and the weather was …\n');
    for (const reason of reasons) expect(out).toMatch(new RegExp(`^ {9}- [\\d.]+ +${reason}$`, 'mu'));
  });

  it('says with --explain why, in words and as data', async () => {
    const path = fileIn(folder, 'explain.md', NOTE);
    expect((await debrief(['scan', path, '--explain'])).out).toContain('spoken words');
    const { transcripts } = (await debriefData(['scan', path, '--explain'])) as { transcripts: readonly { reasons: readonly string[] }[] };
    expect(transcripts[0]?.reasons.length).toBeGreaterThan(0);
  });
});

describe('debrief summarize', () => {
  const keys = ['title', 'language', 'summary', 'keyPoints', 'decisions', 'actionItems', 'jira', 'openQuestions', 'engine', 'usage', 'elapsedMs'];

  it('says with --explain which rules spoke for each line, as text and as data', async () => {
    const talk = "Ines: Let's drop the round ones.\nMarlo: Agreed.\nInes: I'll send the order to the supplier by Thursday.\nMarlo: Okay.";
    const { out } = await debrief(['summarize', '-', '--explain'], { input: talk });
    expect(out).toMatch(/^ {2}Drop the round ones\.\n +1\.5 {2}en\/lets \(proposes\)\n +2 {2}en\/agreed \(agrees\)\n +3\.5 {2}total; needs 2\.75$/mu);
    const data = (await debriefData(['summarize', '-', '--explain'], { input: talk })) as { explained: readonly Record<string, unknown>[] };
    const task = data.explained.find(({ list }) => list === 'actionItems') as { sum: number; reasons: readonly { weight: number }[]; needed: number };
    expect(task.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBe(task.sum);
    expect(task.sum).toBeGreaterThanOrEqual(task.needed);
  });

  it('adds nothing to the minutes without --explain', async () => {
    expect(await debriefData(['summarize', '-'], { input: TURNS })).not.toHaveProperty('explained');
  });

  it('prints the minutes of the standard input as data, quotes cut from the text', async () => {
    const minutes = (await debriefData(['summarize', '-', '--date', '2026-03-10', '--title', 'Seeds'], { input: `\uFEFF${TURNS}` })) as {
      title: string;
      actionItems: readonly { task: string; owner: string; due: string; duePhrase: string; evidence: { quote: string; start: number; end: number; verified: boolean } }[];
    };
    expect(Object.keys(minutes)).toEqual(keys);
    expect(minutes.title).toBe('Seeds');
    const order = minutes.actionItems.find(({ task }) => task.startsWith('Send the order'));
    expect(order).toMatchObject({ owner: 'Marlo', due: '2026-03-12', duePhrase: 'by Thursday' });
    for (const { evidence } of minutes.actionItems) expect([evidence.verified, TURNS.slice(evidence.start, evidence.end)]).toEqual([true, evidence.quote]);
  });

  it('prints them for people, without ids', async () => {
    const path = fileIn(folder, 'talk.txt', TALK);
    const { status, out } = await debrief(['summarize', path]);
    expect(status).toBe(0);
    expect(out).toContain('**Summary (offline draft):**');
    expect(out).not.toMatch(/\^[a-z2-7]{6}|%%/u);
  });

  it('leaves days out where the meeting has none, and keeps the words', async () => {
    const { actionItems } = (await debriefData(['summarize', '-'], { input: TURNS })) as { actionItems: readonly { due: string | null; duePhrase: string | null }[] };
    expect(actionItems.map(({ due }) => due).filter((due) => due !== null)).toEqual([]);
    expect(actionItems.some(({ duePhrase }) => duePhrase === 'by Thursday')).toBe(true);
  });

  it('bounds the words of all key points with --max-words', async () => {
    for (const most of [1, 20, 60]) {
      const { keyPoints } = (await debriefData(['summarize', '-', '--max-words', String(most)], { input: TALK })) as { keyPoints: readonly { topic: string; text: string }[] };
      expect(keyPoints.map(({ topic, text }) => `${topic} ${text}`).join(' ').split(/\s+/u).filter((word) => word !== '').length).toBeLessThanOrEqual(most);
    }
  });

  it('makes something sensible of nothing', async () => {
    for (const input of ['', '\n', 'yeah', '\0', '%% %%']) {
      const { status, out } = await debrief(['summarize', '-', '--json'], { input });
      expect(status).toBe(0);
      expect(Object.keys(JSON.parse(out) as object)).toEqual(keys);
    }
  });
});

describe('debrief undo', () => {
  it('keeps what was edited and says where', async () => {
    const path = fileIn(folder, 'undo.md', NOTE);
    await debrief(['capture', path]);
    const edited = readFileSync(path, 'utf8').replace('**Summary (offline draft):** ', '**Summary (offline draft):** So, ');
    fileIn(folder, 'undo.md', edited);
    const { status, out } = await debrief(['undo', path]);
    expect(status).toBe(0);
    expect(out).toMatch(/kept {2}section at line \d+: you edited it/u);
    expect(readFileSync(path, 'utf8')).toContain('**Summary (offline draft):** So, ');
  });

  it('says of a comment that stays where it is, and that it may be the user’s own', async () => {
    const path = fileIn(folder, 'own.md', NOTE);
    await debrief(['capture', path]);
    fileIn(folder, 'own.md', readFileSync(path, 'utf8').replace(/^%%\n[^%]*\n%%$/mu, '%%\nFor nobody else to read.\n%%'));
    const { out } = await debrief(['undo', path]);
    const line = readFileSync(path, 'utf8').split('\n').indexOf('%%') + 1;
    expect(out).toContain(`kept  %% comment at line ${String(line)}: it may be yours; if it isn’t, delete its %% lines`);
    expect(readFileSync(path, 'utf8')).toContain('%%\nFor nobody else to read.\n%%');
  });

  it('says that there is nothing to take out', async () => {
    expect((await debrief(['undo', fileIn(folder, 'nothing.md', '# x\n')])).out).toContain('nothing to undo');
  });
});

describe('the command itself', () => {
  it('prints its version and its help', async () => {
    expect((await debrief(['--version'])).out).toBe(`${version}\n`);
    for (const words of [['--help'], ['scan', '--help'], ['capture', '--help'], ['summarize', '--help'], ['undo', '--help']]) {
      expect(await debrief(words)).toMatchObject({ status: 0, err: '' });
    }
  });
});

describe('debrief summarize of a whole note', () => {
  const FRONTMATTER = '---\ntitle: "Minutes, I will send the invoice by Friday"\ntags: [daily]\n---\n';
  const quotes = (data: unknown): { quote: string; start: number; end: number }[] =>
    (data as { actionItems: { evidence: { quote: string; start: number; end: number } }[] }).actionItems.map(({ evidence }) => evidence);

  it.each(['', '\uFEFF'])('leaves its frontmatter out, and counts offsets in the text as given (%j)', async (mark) => {
    const source = `${FRONTMATTER}\n${TURNS}`;
    const found = quotes(await debriefData(['summarize', '-', '--title', 'Seeds'], { input: mark + source }));
    expect(found.length).toBeGreaterThan(0);
    for (const { quote, start, end } of found) expect(source.slice(start, end)).toBe(quote);
    const { out } = await debrief(['summarize', '-'], { input: mark + source });
    expect(out).not.toMatch(/invoice|tags/u);
    const bare = quotes(await debriefData(['summarize', '-', '--title', 'Seeds'], { input: TURNS }));
    expect(found.map(({ quote }) => quote)).toEqual(bare.map(({ quote }) => quote));
  });

  it('takes a first part between rules that is no list of keys for speech', async () => {
    const source = `---\n${TURNS.replaceAll(': ', ' ')}\n---\n\nAnd so on.\n`;
    const found = quotes(await debriefData(['summarize', '-', '--title', 'Seeds'], { input: source }));
    expect(found.length).toBeGreaterThan(0);
  });

  it('sends it to no server either', async () => {
    const { out } = await debrief(['summarize', '-', '--engine', 'openai', '--base-url', 'http://127.0.0.1:9/v1', '--model', 'm', '--show-prompt'], { input: `${FRONTMATTER}\n${TURNS}` });
    expect(out).toContain('The order has to go out');
    expect(out).not.toContain('invoice');
  });
});
