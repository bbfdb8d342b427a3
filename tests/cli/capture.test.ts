import { mkdirSync, readFileSync, statSync, symlinkSync, lstatSync, chmodSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { debrief, debriefData } from './run-debrief.ts';
import { NOTE, TALK, TURNS } from './spoken.ts';
import { fileIn, temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const read = (path: string): string => readFileSync(path, 'utf8');

let count = 0;
/** A note in a folder of its own, so that its name can be a day. */
function note(text: string | Uint8Array, name = '2026-03-12.md'): string {
  count += 1;
  const own = join(folder, String(count));
  mkdirSync(own);
  return fileIn(own, name, text);
}

interface Meeting {
  readonly id: string;
  readonly title: string | null;
  readonly state: string;
  readonly result: string;
  readonly tasksAdded: number;
  readonly error: { readonly kind: string; readonly message: string; readonly tip: string } | null;
}

interface Captured {
  readonly note: string;
  readonly error: Meeting['error'];
  readonly meetings: readonly Meeting[];
}

const capture = (path: string, ...options: string[]): Promise<Captured> => debriefData(['capture', path, ...options]) as Promise<Captured>;

describe('debrief capture', () => {
  it('prints of each meeting what the design says, and nothing else', async () => {
    const path = note(NOTE);
    expect(await capture(path)).toEqual({
      note: path,
      error: null,
      meetings: [{ id: expect.stringMatching(/^[a-z2-7]{6}$/u) as string, title: 'Greenhouse heating', state: 'new', result: 'written', tasksAdded: 2, error: null }],
    });
    expect(Object.keys((await capture(path)).meetings[0] ?? {})).toEqual(['id', 'title', 'state', 'result', 'tasksAdded', 'error']);
  });

  it('writes the section under the title, tasks at the end of the part under Tasks, and hides the transcript', async () => {
    const path = note(NOTE);
    const { meetings } = await capture(path);
    const id = meetings[0]?.id ?? '';
    const text = read(path);
    const before = NOTE.slice(0, NOTE.indexOf('# Daily Notes'));
    expect(text.startsWith(before.trimEnd())).toBe(true);
    expect(text).toContain(`* ? Did these tasks align to your Goals?\n\n%% DEBRIEF_TASKS_START %%\n\n- [ ] ? Change the threshold in \`gh-control\` ([[2026-03-12#^${id}|Greenhouse heating]]) 📅 2026-03-13 ^${id}-a1\n`);
    expect(text).toContain(`Greenhouse heating\n\n%% DEBRIEF_START ${id} %%\n\n**Summary (offline draft):** `);
    expect(text).toMatch(new RegExp(`%% DEBRIEF_END ${id} v1 offline t:[^\\n]* %%\\n\\n%%\\nokay so um`, 'u'));
    expect(text).toContain(`${TALK}\n%%\n\n---\n`);
  });

  it('does nothing the second time, and undo gives the first bytes back', async () => {
    const path = note(NOTE);
    await capture(path);
    const once = statSync(path).mtimeMs;
    expect((await capture(path)).meetings.map(({ state, result }) => [state, result])).toEqual([['done', 'unchanged']]);
    expect(statSync(path).mtimeMs).toBe(once);
    expect((await debrief(['undo', path])).status).toBe(0);
    expect(read(path)).toBe(NOTE);
  });

  it('calls a meeting without a title that is done already by the one it was given', async () => {
    const path = note(`Some bread, a walk, and mail.\n\n---\n\n${TALK}\n`);
    await capture(path);
    const [, title = ''] = /^\*\*([^*:]+)\*\*$/mu.exec(read(path)) ?? [];
    expect(title).not.toBe('');
    expect((await debrief(['capture', path])).out).toContain(`done  ${title}: nothing to do`);
  });

  it('shows with --dry-run what would be written, and writes nothing', async () => {
    const path = note(NOTE);
    const { status, out } = await debrief(['capture', path, '--dry-run']);
    expect(status).toBe(0);
    expect(out).toContain('%% DEBRIEF_START');
    expect(out).toContain('- [ ] ? Change the threshold');
    expect(read(path)).toBe(NOTE);
  });

  it('shows with --dry-run one diff of the note as all of its meetings would leave it', async () => {
    const text = `# Tasks\n\n- [ ] Mine\n\n# Notes\n\nProse of my own.\n\nHeating\n\n${TALK}\n\n---\n\nSeeds\n\n${TURNS}\n`;
    const path = note(text);
    const { out } = await debrief(['capture', path, '--dry-run']);
    expect(read(path)).toBe(text);
    await capture(path);
    const shown = out.slice(out.indexOf('\n\n')).split('\n');
    const added = shown.filter((line) => line.startsWith('  + ')).map((line) => line.slice(4));
    expect(added.filter((line) => line === '%% DEBRIEF_TASKS_START %%')).toHaveLength(1);
    // What is added, and what is not shortened, stands in the written note, in its order.
    const written = read(path).split('\n');
    const within = added.filter((line) => line !== '' && !line.endsWith('…'));
    expect(written.filter((line) => within.includes(line) && line !== '')).toEqual(within);
    expect(shown.filter((line) => line.startsWith('  - '))).toEqual([]);
    expect(shown).toContain('    Heating');
    expect(out).toMatch(/^ {4}⋯ \d+ unchanged lines$/mu);
  });

  it('calls a meeting without a title by the one that the engine gave it', async () => {
    const path = note(`${TALK}\n`);
    const { out } = await debrief(['capture', path]);
    const [, title = ''] = /written {2}(.+): section/u.exec(out) ?? [];
    expect(title).not.toMatch(/Untitled/u);
    expect(read(path)).toContain(`|${title}]]`);
  });

  it('captures with --line only the meeting that stands there', async () => {
    const path = note(`Heating\n\n${TALK}\n\n---\n\nSeeds\n\n${TURNS}\n`);
    expect((await capture(path, '--line', '9')).meetings.map(({ title }) => title)).toEqual(['Seeds']);
    const wrong = await capture(path, '--line', '99');
    expect(wrong.error?.kind).toBe('no-transcript-at-line');
    expect((await debrief(['capture', path, path, '--line', '1'])).status).toBe(2);
  });

  it('gives tasks to me and to nobody in particular, and leaves those of others in the section', async () => {
    const mine = note(`Seeds\n\n${TURNS}\n`);
    await capture(mine, '--me', 'Marlo');
    expect(read(mine)).toMatch(/^- \[ \] Send the order to the supplier /mu);
    const others = note(`Seeds\n\n${TURNS}\n`);
    await capture(others, '--me', 'Somebody Else');
    expect(read(others)).not.toMatch(/^- \[ \] Send the order/mu);
    expect(read(others)).toMatch(/^- \*\*Marlo:\*\* Send the order to the supplier/mu);
  });

  it('makes an edited section again only with --force', async () => {
    const path = note(NOTE);
    await capture(path);
    const edited = read(path).replace('**Summary (offline draft):** ', '**Summary (offline draft):** As I see it, ').replace(TALK, `${TALK} and one more thing, um, somebody has to water the ferns`);
    const again = note(edited);
    expect((await capture(again)).meetings.map(({ state, result }) => [state, result])).toEqual([['changed', 'kept']]);
    expect(read(again)).toBe(edited);
    expect((await capture(again, '--force')).meetings.map(({ result }) => result)).toEqual(['written']);
    expect(read(again)).not.toContain('As I see it');
  });

  it('leaves a damaged section as it is, says so, and ends with 1', async () => {
    const path = note(NOTE);
    await capture(path);
    const damaged = note(read(path).replace(/\n%% DEBRIEF_END[^\n]*\n/u, '\n'));
    const before = read(damaged);
    const { status, err } = await debrief(['capture', damaged]);
    expect([status, read(damaged)]).toEqual([1, before]);
    expect(err).toContain('are damaged');
    expect((await capture(damaged)).meetings[0]?.error?.kind).toBe('damaged-section');
  });

  it('counts two sections of one id as damaged, both', async () => {
    const path = note(NOTE);
    await capture(path);
    const text = read(path);
    const section = text.slice(text.indexOf('%% DEBRIEF_START'), text.indexOf('%%\nokay so um'));
    const doubled = note(`${text}\n${section}`);
    const before = read(doubled);
    expect((await capture(doubled)).meetings.map(({ result }) => result)).toEqual(['failed']);
    await debrief(['undo', doubled]);
    expect(read(doubled)).toContain(section.trim());
    expect(before).toContain(section.trim());
  });

  it('leaves a section alone that was copied into another note, and captures what is new there', async () => {
    const path = note(NOTE);
    await capture(path);
    const text = read(path);
    const section = text.slice(text.indexOf('%% DEBRIEF_START'), text.indexOf('%%\nokay so um')).trim();
    const other = note(`# Copied\n\n${section}\n\n---\n\nSeeds\n\n${TURNS}\n`);
    expect((await capture(other)).meetings.map(({ title, result }) => [title, result])).toEqual([['Seeds', 'written']]);
    expect(read(other)).toContain(section);
  });

  it('counts a transcript that was pasted twice once', async () => {
    const path = note(`Heating\n\n${TALK}\n\n---\n\n${TALK}\n`);
    expect((await capture(path)).meetings).toHaveLength(1);
    expect(read(path).match(/DEBRIEF_START/gu)).toHaveLength(1);
  });

  it('keeps CRLF among LF, a byte order mark and a missing last line end', async () => {
    const text = `\uFEFF## Tasks\r\n\r\n- [ ] mine\n\r\n## Notes\r\n\r\nHeating\r\n\r\n${TALK}`;
    const path = note(text);
    expect((await capture(path)).meetings[0]?.result).toBe('written');
    expect(read(path).startsWith('\uFEFF## Tasks\r\n\r\n- [ ] mine\r\n\r\n%% DEBRIEF_TASKS_START %%\r\n')).toBe(true);
    expect(read(path)).toContain('%% DEBRIEF_TASKS_END %%\n\r\n## Notes');
    expect(read(path)).not.toMatch(/[^\r]\n%% DEBRIEF_(?:START|END)/u);
    await debrief(['undo', path]);
    expect(read(path)).toBe(text);
  });

  it('keeps the permissions of the file and follows a link to it', async () => {
    const path = note(NOTE);
    chmodSync(path, 0o640);
    const link = join(folder, '2026-03-13.md');
    symlinkSync(path, link);
    expect((await capture(link)).meetings[0]?.result).toBe('written');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(read(path)).toContain('DEBRIEF_START');
  });

  it('goes on behind a bad note, sums up, and ends with 1', async () => {
    const good = note(NOTE);
    const { status, out, err } = await debrief(['capture', join(folder, 'nowhere.md'), good]);
    expect(status).toBe(1);
    expect(err).toContain('there is no such file');
    expect(out).toContain('2 notes: wrote 1 meeting with 2 tasks.');
    const data = (await debriefData(['capture', join(folder, 'nowhere.md'), good])) as readonly Captured[];
    expect(data.map(({ error, meetings }) => [error?.kind ?? null, meetings.length])).toEqual([['not-found', 0], [null, 1]]);
  });

  it('ends with 2 on wrong usage', async () => {
    for (const words of [['capture'], ['capture', 'a.md', '--line', 'x'], ['capture', 'a.md', '--engine', 'oracle'], ['capture', 'a.md', '--fast'], ['conquer'], []]) {
      expect((await debrief(words)).status).toBe(2);
    }
  });
});
