import { captureNote } from '../../../src/capture/capture-note.ts';
import type { CaptureReport } from '../../../src/capture/report.ts';
import type { MeetingInput } from '../../../src/engines/engine.ts';
import { toCaptureOptions } from '../../../src/obsidian/settings/capture-options.ts';
import { migrateSettings } from '../../../src/obsidian/settings/migrate-settings.ts';
import { defaults, type Settings } from '../../../src/obsidian/settings/settings.ts';
import { draftOf, scriptedEngine } from '../../capture/scripted-engine.ts';
import { createMemoryStore } from '../memory-store.ts';

const TALK = [
  'Tessa: Okay, so the ferry winch, it squeals every time we lower the ramp.',
  "Robin: Yeah, I'll grease the winch by tomorrow, it is urgent.",
  'Tessa: And somebody should order the new rope at some point.',
  'Jonah: I can call the harbour office on Monday.',
  'Tessa: Good, so we keep the old timetable until the rope is here, agreed.',
  'Robin: Agreed. What about the paint, do we know who pays for it?',
  'Tessa: No idea. The harbour office wants a ticket for the ramp sensor, FERRY-12 I think, it drops out in the rain.',
].join('\n');

export const NOTE = `## Tasks

- [ ] mine

## Notes

### Ferry stand-up

Ramp and winch

${TALK}
`;

const item = (task: string, owner: string | null, quote: string, rest: object = {}): object => ({ task, owner, duePhrase: null, priority: null, quote, ...rest });

const DRAFT = draftOf({
  summary: 'The winch squeals and the rope is worn.',
  keyPoints: [{ topic: 'Winch', text: 'The winch makes a noise whenever the ramp goes down.', quote: 'it squeals every time we lower the ramp' }],
  decisions: [{ text: 'The old timetable stays until new rope arrives.', quote: 'we keep the old timetable until the rope is here' }],
  actionItems: [
    item('Grease the winch', 'Robin', "I'll grease the winch by tomorrow", { duePhrase: 'by tomorrow', priority: 'high' }),
    item('Order the new rope', null, 'somebody should order the new rope'),
    item('Call the harbour office', 'Jonah', 'I can call the harbour office on Monday', { duePhrase: 'on Monday' }),
  ] as never,
  jira: [{ type: 'Bug', key: 'FERRY-12', summary: 'Keep the ramp sensor alive in rain', description: 'It loses its signal.', acceptanceCriteria: [], quote: 'it drops out in the rain' }],
  openQuestions: [{ text: 'Who pays for paint?', quote: 'do we know who pays for it' }],
});

/** What came of a capture with some settings. */
export interface Given {
  readonly text: string;
  readonly report: CaptureReport;
  /** What the engine was told; null where it was not asked. */
  readonly told: MeetingInput | null;
}

/** What else than settings a capture hangs on here. */
export interface Surroundings {
  readonly note?: string;
  readonly taskFilter?: string | null;
  readonly vaultNames?: ReadonlyMap<string, string>;
}

/** Captures a sample note with settings that went through data.json. */
export async function noteWith(change: Partial<Settings>, { note = NOTE, taskFilter = null, vaultNames = new Map() }: Surroundings = {}): Promise<Given> {
  const { settings, broken } = migrateSettings(JSON.parse(JSON.stringify({ ...defaults, me: ['Robin'], ...change })));
  if (broken.length > 0) throw new Error(`not read: ${broken.join(', ')}`);
  const store = createMemoryStore(note);
  const engine = scriptedEngine(() => DRAFT);
  const options = toCaptureOptions(settings, { path: 'Journal/2026-03-12.md', name: '2026-03-12', vault: { names: [...vaultNames.keys()], links: vaultNames }, taskFilter, force: false, clock: () => 0 });
  const report = await captureNote(store, { engine, signal: new AbortController().signal }, options);
  return { text: store.text, report, told: engine.asked[0] ?? null };
}
