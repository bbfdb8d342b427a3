import type { App } from 'obsidian';

import type { MeetingInput } from '../../engines/engine.ts';
import type { DeviceMemory } from '../settings/device-memory.ts';
import type { Settings } from '../settings/settings.ts';
import { ask } from '../windows/ask.ts';
import { describeServer } from './describe-server.ts';
import { estimateAll, sayEstimate } from './say-estimate.ts';
import { sendingQuestion } from './sending-question.ts';

/** Whether transcripts may go to the server that is set: the engine is on the device, or the user agreed before. */
export function maySend(settings: Settings, device: DeviceMemory): boolean {
  if (settings.engine === 'offline') return true;
  const server = describeServer(settings.serverAddress);
  return server !== null && device.allows(server.origin);
}

/**
 * Asks before the first transcript goes to a server; true where it may.
 *
 * @param meetings what would be sent, for an estimate; looked up only where the user is asked
 */
export async function askToSend(app: App, settings: Settings, device: DeviceMemory, meetings: () => Promise<readonly MeetingInput[]>): Promise<boolean> {
  if (maySend(settings, device)) return true;
  const server = describeServer(settings.serverAddress);
  if (server === null) return false;
  const estimate = await estimateAll(settings, await meetings());
  if (!(await ask(app, sendingQuestion(server, settings.model, sayEstimate(estimate, settings))))) return false;
  device.allow(server.origin);
  return true;
}
