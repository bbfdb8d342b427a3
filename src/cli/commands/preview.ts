import { captureNote } from '../../capture/capture-note.ts';
import { meetingsToMake } from '../../capture/meeting-input.ts';
import type { CaptureReport, MeetingReport } from '../../capture/report.ts';
import type { Engine, MeetingInput } from '../../engines/engine.ts';
import { estimateCost } from '../../engines/openai/estimate.ts';
import type { OpenAiSettings } from '../../engines/openai/settings.ts';
import { showPrompt } from '../../engines/openai/show-prompt.ts';
import { failuresIn, jsonOf, optionsFor } from '../capture-report.ts';
import { openAiSettings } from '../choose-engine.ts';
import type { CaptureCommand, OpenAiOptions } from '../command.ts';
import { createDryStore } from '../file-store.ts';
import { printCapture } from '../print-capture.ts';
import { printFailure } from '../print-failure.ts';
import { estimateText, notAsked, printPrompt } from '../print-preview.ts';
import { readTextFile } from '../read-text.ts';
import { oneLine, type Terminal } from '../terminal.ts';
import { createVaultReader, type VaultNames } from '../vault-names.ts';
import { workThroughNotes } from '../work-through-notes.ts';

interface Preview {
  readonly report: CaptureReport;
  readonly meetings: readonly MeetingInput[];
}

const unasked: Engine = { name: 'openai', makeMinutes: () => Promise.resolve({ failure: notAsked }) };

/** Shows what would be sent to the openai engine: an estimate, or the exact requests. Contacts no server, changes nothing. */
export async function previewNotes(command: CaptureCommand, openai: OpenAiOptions, terminal: Terminal): Promise<number> {
  const read = openAiSettings(openai);
  if ('failure' in read) {
    printFailure(terminal, '--instructions', read.failure);
    return 1;
  }
  const { settings } = read;
  const estimate = (meetings: readonly MeetingInput[]): string => estimateText(estimateCost(meetings, settings, openai.prices));
  const vaultNames = createVaultReader();
  return workThroughNotes<Preview>(command.notes, command.json && !openai.showPrompt, terminal, {
    writes: false,
    work: (note) => previewFile(note, command, vaultNames(note)),
    failed: (note, error) => ({ report: { note, error, meetings: [], warnings: [] }, meetings: [] }),
    warningsOf: ({ report }) => report.warnings,
    failuresOf: ({ report }) => failuresIn(report),
    print: ({ report, meetings }) => {
      if (openai.showPrompt) for (const meeting of meetings) printOne(terminal, meeting, settings);
      else printCapture(terminal, report, true);
      if (!openai.showPrompt && report.error === null) terminal.out(`  ${estimate(meetings)}\n`);
    },
    json: ({ report, meetings }) => {
      terminal.err(`debrief: ${oneLine(report.note)}: ${estimate(meetings)}\n`);
      return jsonOf(report);
    },
    summary: (previews) => estimate(previews.flatMap(({ meetings }) => meetings)),
  });
}

function printOne(terminal: Terminal, meeting: MeetingInput, settings: OpenAiSettings): void {
  const shown = showPrompt(meeting, settings);
  if ('failure' in shown) printFailure(terminal, settings.baseUrl, shown.failure);
  else printPrompt(terminal, shown);
}

async function previewFile(note: string, command: CaptureCommand, vaultLinks: VaultNames): Promise<Preview> {
  const options = optionsFor(note, command, vaultLinks);
  const report = await captureNote(createDryStore(note), { engine: unasked, signal: new AbortController().signal }, options);
  const read = readTextFile(note);
  return { report: { ...report, meetings: report.meetings.map(asPlanned) }, meetings: 'failure' in read ? [] : meetingsToMake(read.text, options) };
}

/** A meeting for which only the engine's answer is missing would be written. */
function asPlanned(meeting: MeetingReport): MeetingReport {
  return meeting.error === notAsked ? { ...meeting, result: 'written', error: null } : meeting;
}
