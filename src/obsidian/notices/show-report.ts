import type { TFile } from 'obsidian';

import type { CaptureReport, MeetingReport } from '../../capture/report.ts';
import { minutesText } from '../note/minutes-text.ts';
import type { PluginContext } from '../plugin-context.ts';
import { sayUsed } from '../server/prices.ts';
import { undoRun } from '../runs/undo-run.ts';
import { openMinutes } from '../windows/offer-minutes.ts';
import { showNotice, type NoticeButton } from './notice-with-buttons.ts';
import { sayFailure, sayFailures, sayWritten } from './say-report.ts';
import { texts } from '../texts/texts.ts';

const STOPPED = 'cancelled';

/** The meeting's minutes, which could not be written: the user may still want them. */
function offerUnwritten({ app, settings }: PluginContext, { title, minutes, error }: MeetingReport): void {
  if (minutes === null || error === null || error.kind === STOPPED) return;
  const offered = { title: title ?? minutes.title, reason: sayFailure(error), text: minutesText(minutes, settings()) };
  showNotice(`${sayFailure(error)} ${texts().report.minutesKept}`, [{ text: texts().buttons.showMinutes, onClick: () => { openMinutes(app, offered); } }], true);
}

function undoButton(context: PluginContext, file: TFile, report: CaptureReport): NoticeButton {
  const sections = new Set(report.meetings.flatMap(({ result, id }) => (result === 'written' && id !== null ? [id] : [])));
  return { text: texts().buttons.undo, onClick: () => void undoRun(context, file, sections) };
}

const openButton = ({ app }: PluginContext, file: TFile): NoticeButton => ({
  text: texts().buttons.open,
  onClick: () => void app.workspace.getLeaf(false).openFile(file),
});

/** Says what failed of a run; what has minutes that could not be written is offered. */
function showFailures(context: PluginContext, report: CaptureReport, lead: string): void {
  const unwritten = report.meetings.filter(({ minutes, error }) => minutes !== null && error !== null && error.kind !== STOPPED);
  const failed = report.meetings.filter((meeting) => !unwritten.includes(meeting));
  for (const text of sayFailures({ ...report, meetings: failed })) showNotice(lead + text, [], report.meetings.every(({ error }) => error?.kind !== STOPPED));
  for (const meeting of unwritten) offerUnwritten(context, meeting);
}

/** What the minutes of a run took, as a further sentence. */
function used({ settings }: PluginContext, { meetings }: CaptureReport): string {
  const said = sayUsed(meetings.flatMap(({ minutes }) => (minutes === null ? [] : [minutes.usage])), settings());
  return said === null ? '' : ` ${said}`;
}

/** Says what came of a command. */
export function showReport(context: PluginContext, file: TFile, report: CaptureReport): void {
  showFailures(context, report, '');
  const said = sayWritten(report);
  const written = report.meetings.some(({ result }) => result === 'written');
  if (said !== null) showNotice(said + used(context, report), written ? [undoButton(context, file, report)] : []);
}

/** Says what came of a note that was closed: nothing where nothing was written and nothing failed. */
export function showBackgroundReport(context: PluginContext, file: TFile, report: CaptureReport): void {
  const written = report.meetings.some(({ result }) => result === 'written');
  showFailures(context, report, `${file.basename}: `);
  if (written) showNotice(`${file.basename}: ${sayWritten(report) ?? ''}${used(context, report)}`, [undoButton(context, file, report), openButton(context, file)]);
}
