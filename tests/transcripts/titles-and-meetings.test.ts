import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';
import { classifyNote } from '../../src/transcripts/classify-note.ts';
import type { FoundTranscript } from '../../src/transcripts/found-transcript.ts';
import { LABELLED, WALLS } from './speech-samples.ts';

const WALL = WALLS['English with punctuation'] ?? '';
const OTHER = WALLS['English without punctuation'] ?? '';
const find = (text: string): readonly FoundTranscript[] => classifyNote(text, parseBlocks(text)).transcripts;
const titles = (text: string): (string | null)[] => find(text).map(({ title }) => title);

describe('a title', () => {
  it.each<readonly [string, string, string | null]>([
    ['a short paragraph above it', `Scale is not always speed\n\n${WALL}`, 'Scale is not always speed'],
    ['a short paragraph several blank lines above it', `1:1 with Sam\n\n\n\n${WALL}`, '1:1 with Sam'],
    ['a line directly above it', `Weekly sync\n${WALL}`, 'Weekly sync'],
    ['a line in bold with a colon', `**Weekly sync:**\n\n${WALL}`, 'Weekly sync'],
    ['a line with code and emphasis', `*Why* \`ams4\` is slow\n\n${WALL}`, 'Why ams4 is slow'],
    ['a line with a colon in it', `Budget: round two\n\n${LABELLED['Otter'] ?? ''}`, 'Budget: round two'],
    ['a question', `Do we need a second tunnel?\n\n${WALL}`, 'Do we need a second tunnel?'],
    ['a line above a comment', `Weekly sync\n\n%%\n${WALL}\n\n%%`, 'Weekly sync'],
    ['a line directly above a comment', `Weekly sync\n%% ${WALL} %%`, 'Weekly sync'],
    ['a line within the comment', `Somewhere else.\n\n%%\nWeekly sync\n\n${WALL}\n%%`, 'Weekly sync'],
    ['a line above who was there', `Weekly sync\n\nAttendees: Ana, Bo\n\n${WALL}`, 'Weekly sync'],
    ['a heading over it alone', `# Daily Notes\n\n### Weekly sync ###\n\n${WALL}\n\n---\n\nmore words here.\n`, 'Weekly sync'],
    ['a setext heading over it alone', `Weekly sync\n===\n\n${WALL}`, 'Weekly sync'],
    ['a heading below a rule, under a heading of several parts', `# Log of calls\n\n### One\n\n${WALL}\n\n---\n\n### Two\n\n${OTHER}`, 'One'],
    ['the nearest of paragraph and heading', `## Operations\n\nDNS\n\n${WALL}\n`, 'DNS'],
    ['a line above what an app wrote about the call', `Weekly sync\n\nDate: Nov 9\nParticipants: Ana, Bo\n\nTranscript:\n\n${WALL}`, 'Weekly sync'],
    ['what an app called the meeting', `Meeting Title: Sprint 48 planning\nDate: Nov 9\nParticipants: Ana, Bo\n\nTranscript:\n\n${WALL}`, 'Sprint 48 planning'],
    ['a heading above the name of the app', `# Daily Notes\n\n### Weekly sync\n\nZoom AI transcript\n\n${WALL}\n`, 'Weekly sync'],
    ['a heading above when it began', `# Daily Notes\n\n### Weekly sync\n\nMeeting started: 2026-11-06, 9:31:02 AM\n\n${WALL}\n`, 'Weekly sync'],
    ['a heading with links, of which the words are left', `# Daily Notes\n\n### [[Projects/Halcyon|Halcyon]] weekly with [[Ana]] and [Bo](https://bo.example)\n\n${WALL}\n`, 'Halcyon weekly with Ana and Bo'],
    ['a line that ends with the day of a month', `Daily 11.11.\n\n${WALL}`, 'Daily 11.11.'],
    ['a heading with a list of who was there between', `## Weekly sync\n\n- Ana\n- Bo\n\n${WALL}\n\n## Else\n`, 'Weekly sync'],
    ['a heading without the tags at its end', `# Daily Notes\n\n## Weekly sync #meeting #work/infra\n\n${WALL}\n`, 'Weekly sync'],
    ['a heading with a number sign in it', `# Daily Notes\n\n## Review of #412 and the C# client\n\n${WALL}\n`, 'Review of #412 and the C# client'],
    ['a line above when it was and how long', `Weekly sync\n\nNovember 4, 2026, 9:04AM\n\n38m 12s\n\n${WALL}`, 'Weekly sync'],
    ['a line above a date and a duration in one', `Weekly sync\n\n2026-11-04 10:00:12 | Duration: 00:24:10\n\n${WALL}`, 'Weekly sync'],
    ['a line above keywords and speakers', `Weekly sync\n\n**KEYWORDS**\n\nreplica, batches\n\nSpeakers:\n\nAna, Bo\n\n${WALL}`, 'Weekly sync'],
    ['a line above keywords below their label', `Weekly sync\n\nSUMMARY KEYWORDS\nreplica, batches, lag\nSPEAKERS\nAna, Bo\n\n${WALL}`, 'Weekly sync'],
    ['a heading above keywords under a heading', `# Daily Notes\n\n## Weekly sync\n\n### Keywords\n\nreplica, batches\n\n${WALL}\n`, 'Weekly sync'],
    ['a line above what an app says in Chinese', `订单系统会议\n\n2026年11月4日 上午 10:03｜12分钟 34秒\n\n关键词:\n订单、数据库、报警\n\n文字记录:\n\n${WALL}`, '订单系统会议'],
    ['a line above what an app says in Japanese', `請求書の件\n\n2026年11月4日 10:03\n\n文字起こし\n\n${WALL}`, '請求書の件'],
  ])('is %s', (_, text, title) => {
    expect(titles(text)[0]).toBe(title);
  });

  it.each([
    ['a sentence', `I pasted the call below because I want to keep it.\n\n${WALL}`],
    ['two sentences', `The call. It was long\n\n${WALL}`],
    ['a link', `[[Roadmap]]\n\n${WALL}`],
    ['a web address', `https://example.org/call\n\n${WALL}`],
    ['an embed', `![[call.m4a]]\n\n${WALL}`],
    ['a tag', `#call #work\n\n${WALL}`],
    ['a task', `- [ ] Summarize the call\n\n${WALL}`],
    ['a list', `- call\n\n${WALL}`],
    ['a quote', `> call\n\n${WALL}`],
    ['an inline field', `kind:: call\n\n${WALL}`],
    ['a fact about the call', `Attendees: Ana, Bo\n\n${WALL}`],
    ['a bare date', `2023-12-07\n\n${WALL}`],
    ['a time', `10:30 - 11:00\n\n${WALL}`],
    ['a sentence that ends with a number', `We have been waiting for this call since the year 2025.\n\n${WALL}`],
    ['a word for any transcript', `Transcript\n\n${WALL}`],
    ['a line before a rule', `Weekly sync\n\n---\n\n${WALL}`],
    ['a line before prose', `Weekly sync\n\nThis is what I thought of it afterwards, in a sentence.\n\n${WALL}`],
    ['a heading that names a kind of thing', `# Daily Notes\n\n${WALL}`],
    ['a heading that names a day', `# Thursday 2023-12-07\n\n${WALL}`],
    ['the names of those who speak', `Ana, Bo and Cy\n\nAna: okay so we ship it on Friday then, right?\nBo: yeah I'll do it\nCy: um, fine with me\nAna: cool`],
    ['names with marks', `**Ana** & **Bo**\n\nAna: okay so we ship it on Friday then, right?\nBo: yeah I'll do it\nAna: cool, bye`],
    ['a heading over several parts', `# Things of the day\n\n${WALL}\n\n---\n\nprose here.\n\n---\n\n${OTHER}`],
    ['a heading over several parts below the title of the note', `# Thursday 2023-12-07\n\n## Calls of the day\n\n${WALL}\n\n---\n\n${OTHER}`],
    ['a heading over two transcripts', `## Calls of the day\n\n${WALL}\n\n### Second\n\n${OTHER}`],
    ['a heading above a rule', `## Weekly sync\n\n---\n\n${WALL}`],
    ['nothing', WALL],
  ])('is not %s', (_, text) => {
    expect(titles(text)[0]).toBeNull();
  });

  it('has the range where it is written', () => {
    const text = `# A\r\n\r\n**Weekly  sync:** \r\n\r\n${WALL}`;
    const [found] = find(text);
    expect(found?.title).toBe('Weekly sync');
    expect(text.slice(found?.titleRange?.start, found?.titleRange?.end)).toBe('**Weekly  sync:**');
  });

  it('is not read in a skipped range', () => {
    const text = `Weekly sync\n\n${WALL}`;
    expect(classifyNote(text, parseBlocks(text), { skip: [{ start: 0, end: 5 }] }).transcripts[0]?.title).toBeNull();
  });
});

/** One long talk about one thing, which is cut in pieces below. */
const TALK =
  "All right, welcome everybody, let's get started with the, um, the migration of the billing database. So the migration script ran on Tuesday and it, it took about four hours, which is longer than we thought, and the replica was behind for the whole afternoon. Yeah, I saw that, the replica lag was horrible. Right, so the question is whether we can do the billing database in the same way, or do we need to, you know, split the migration into smaller batches | because the customers would notice if the invoices are late, I mean last time the invoices were two hours late and we got a lot of tickets. Okay so smaller batches then, and who's going to change the migration script? I can do that, I wrote the thing, so I guess I know where the batches go. Okay, and then the replica, should we just, uh, switch the replica off while the migration runs | and then turn it on again when the batches are through, yeah I think that's the safest way to do it. And the invoices wait until the replica has caught up. Okay cool. So smaller batches, the replica is off, and we tell support about the invoices. Sounds good. All right, thanks everyone, have a good day, bye.";
const PIECES = TALK.split(' | ');
const rule = (parts: readonly string[]): string => parts.join('\n\n---\n\n\n');
const meetings = (text: string): number[] => find(text).map(({ meeting }) => meeting);

describe('a meeting', () => {
  it('spread over three parts is one where the later ones begin in mid-sentence', () => {
    const found = find(rule([`Billing migration\n\n${PIECES[0] ?? ''}`, PIECES[1] ?? '', PIECES[2] ?? '']));
    expect(found.map(({ meeting }) => meeting)).toEqual([1, 1, 1]);
    expect(found.map(({ title }) => title)).toEqual(['Billing migration', null, null]);
    expect(found[0]?.joining).toBeNull();
    expect(found[1]?.joining?.weighed.map(({ feature }) => feature.id)).toContain('mid-sentence');
    expect(found[2]?.joining?.weighed.map(({ feature }) => feature.id)).toContain('good-byes');
  });

  it('goes on where the times go on', () => {
    const lines = (LABELLED['lines with bracketed times'] ?? '').split('\n');
    expect(meetings(rule([lines.slice(0, 5).join('\n'), lines.slice(5).join('\n')]))).toEqual([1, 1]);
  });

  it.each([
    ['the later part has a title', rule([PIECES[0] ?? '', `Something else\n\n${PIECES[1] ?? ''}`])],
    ['the later part begins with a greeting', rule([PIECES[0] ?? '', `hello everybody, welcome, so ${PIECES[1] ?? ''}`])],
    ['the earlier part ends in good-byes', rule([PIECES[2] ?? '', PIECES[1] ?? ''])],
    ['prose stands between', rule([PIECES[0] ?? '', 'The rest of it comes below.', PIECES[1] ?? ''])],
    ['both are whole and speak of other things', rule([WALLS['German'] ?? '', WALLS['French'] ?? ''])],
    ['an unpunctuated part follows another about something else', rule([WALLS['German without punctuation'] ?? '', OTHER])],
    ['the times begin again', rule([LABELLED['lines with bracketed times'] ?? '', LABELLED['lines with bracketed times'] ?? ''])],
    ['other people speak', rule(['Ana: and then we um we moved the thing to the\nBo: yeah', 'Cy: and then it broke you know\nDi: yeah okay right'])],
    ['one has speakers and the other none', rule([LABELLED['lines with names'] ?? '', PIECES[1] ?? ''])],
  ])('is a new one where %s', (_, text) => {
    expect(meetings(text)).toEqual([1, 2]);
  });
});

/** Two calls of a day under headings of their own. */
const underHeadings = (first: string, second: string): string => {
  const outage = `Ilse: Alright, um, I think we're all here, so let's get going.\n\nBo: Yeah okay, I mean, it's fine I guess.\n\nIlse: Okay so can you move the alert?\n\nBo: Sure, I'll do that today.`;
  const sensors = `Wren: Hey so um how did it go with the sensors?\n\nSilas: Yeah I think we need to put it higher up\n\nWren: Okay let's do that then, you know\n\nSilas: bye`;
  return `# 2026-11-04\n\n## Log\n\nSlept badly.\n\n### ${first}\n\n${outage}\n\n### ${second}\n\n${sensors}\n\n## Evening\n\nRan.\n`;
};

describe('a heading with the time of day', () => {
  it.each([
    ['09:00 Outage', '11:30 Sensors'],
    ['9:00 - 9:30 Outage', '11:30 - 12:00 Sensors'],
    ['10:00: Outage', '11:30: Sensors'],
    ['Outage 09:00', 'Sensors 11:30'],
    ['Standup (09:30)', 'Sensors (11:30)'],
    ['9:00 AM Outage', '11:30 AM Sensors'],
  ])('is the title of its call: %s', (first, second) => {
    expect(titles(underHeadings(first, second))).toEqual([first, second]);
    expect(meetings(underHeadings(first, second))).toEqual([1, 2]);
  });

  it('says no more than a time where it holds nothing else', () => {
    expect(titles(underHeadings('09:00', '11:30'))).toEqual([null, null]);
  });

  it('is a chapter of a recording where the first of them is near its start', () => {
    const said = (LABELLED['lines with bracketed times'] ?? '').split('\n');
    const chapters = `## Weekly sync\n\n### 00:00 Hello\n\n${said.slice(0, 4).join('\n')}\n\n### 07:10 Batches\n\n${said.slice(4).join('\n')}\n`;
    expect(new Set(meetings(chapters))).toEqual(new Set([1]));
    expect(titles(chapters)[0]).toBe('Weekly sync');
  });

  it('is a remark within a call where it goes on behind a dash in lower case', () => {
    const said = (LABELLED['lines with names'] ?? '').split('\n');
    const text = `## Weekly sync\n\n${said.slice(0, 3).join('\n')}\n\n### 14:30 – back from lunch\n\n${said.slice(3).join('\n')}\n`;
    expect(new Set(meetings(text))).toEqual(new Set([1]));
    expect(titles(text)[0]).toBe('Weekly sync');
  });

  it('is a chapter in brackets, as apps write them', () => {
    expect(titles(`## Weekly sync\n\n### [06:19] Batches\n\n${LABELLED['lines with bracketed times'] ?? ''}\n`)).toEqual(['Weekly sync']);
  });

  it("is a speaker's label where the names take turns", () => {
    const turns = ['Ilse 07:10', 'Bo 07:20', 'Ilse 07:31', 'Bo 07:40'].map((label, at) => `### ${label}\n\n${["okay so, um, can you move the alert?", "yeah I'll do that, I think", 'cool, and the guests?', "I don't know yet"][at] ?? ''}\n`);
    expect(titles(`## Weekly sync\n\n${turns.join('\n')}`)).toEqual(['Weekly sync']);
  });
});

describe('minutes made by hand', () => {
  const minutesLine = (text: string): (number | null)[] => find(text).map(({ minutesByHand }) => minutesByHand);
  const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;
  const MADE: Readonly<Record<string, string>> = {
    'with an introduction and numbered points':
      'The transcript covers the migration. Key points and actionable items for updating a Jira ticket include:\n\n1. **Script:** It took four hours.\n2. **Replica:** It was behind.\n\n**Actionable Items for Jira:**\n- Change the script\n- Switch off the replica',
    'with labels in bold': '**Summary:** The script took too long.\n\n**Action items:**\n\n* Change the script\n* Tell support',
    'with headings': '### Summary\n\n- The script took too long.\n\n### Next steps\n\n- [ ] Change the script',
    'with a plain label': 'Action items:\n\n- Change the script\n- Tell support',
    'with points in bold alone': '1. **Script:** It took four hours.\n2. **Replica:** It was behind.\n\n**Next steps**\n\n- Tell support',
    'in German': '**Zusammenfassung:** Das Skript war zu langsam.\n\n**Aufgaben:**\n\n- Skript ändern',
  };

  it.each(Object.entries(MADE))('%s are found behind a rule and directly below, and are no transcript', (_, made) => {
    const first = made.slice(0, 12);
    for (const text of [`${WALL}\n\n---\n\n\n${made}\n`, `Title\n\n%%\n${WALL}\n\n%%\n\n${made}\n\n---\n\n${OTHER}`]) {
      expect(minutesLine(text)[0]).toBe(lineOf(text, first));
      expect(minutesLine(text).slice(1).every((line) => line === null)).toBe(true);
    }
  });

  it('belong to all parts of the meeting', () => {
    const text = rule([`Billing migration\n\n${PIECES[0] ?? ''}`, PIECES[1] ?? '', MADE['with labels in bold'] ?? '']);
    expect(minutesLine(text)).toEqual([lineOf(text, '**Summary'), lineOf(text, '**Summary')]);
  });

  it.each([
    ['a list of the user', '- one\n- two'],
    ['prose', 'The transcript above is bad, I have to listen to it again.'],
    ['a task list', '- [ ] call Ana\n- [ ] call Bo'],
    ['prose between', `Something else came up.\n\n${MADE['with labels in bold'] ?? ''}`],
    ['another heading', `# Evening\n\n${MADE['with labels in bold'] ?? ''}`],
  ])('are not %s', (_, below) => {
    expect(minutesLine(`${WALL}\n\n---\n\n${below}\n`)).toEqual([null]);
  });

  it('are not what stands in a skipped range', () => {
    const text = `${WALL}\n\n${MADE['with labels in bold'] ?? ''}`;
    const skip = [{ start: WALL.length + 1, end: text.length }];
    expect(classifyNote(text, parseBlocks(text), { skip }).transcripts[0]?.minutesByHand).toBeNull();
  });
});
