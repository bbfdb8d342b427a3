import { describe, expect, it } from 'vitest';

import { DeviceMemory } from '../../../src/obsidian/settings/device-memory.ts';

function memory(): { device: DeviceMemory; stored: Map<string, unknown> } {
  const stored = new Map<string, unknown>();
  return { stored, device: new DeviceMemory({ load: (key) => stored.get(key) ?? null, save: (key, value) => void stored.set(key, value) }) };
}

describe('what a device remembers', () => {
  it('is nothing at first: running on close is off, no server is allowed', () => {
    const { device } = memory();
    expect(device.runOnClose).toBe(false);
    expect(device.offered).toBe(false);
    expect(device.allows('https://api.openai.com')).toBe(false);
    expect(device.due).toEqual([]);
  });

  it('holds which servers were allowed, each by itself', () => {
    const { device } = memory();
    device.allow('https://one.example');
    expect(device.allows('https://one.example')).toBe(true);
    expect(device.allows('http://one.example')).toBe(false);
  });

  it('holds meetings once each, the newest three thousand', () => {
    const { device } = memory();
    device.rememberMeetings(['a', 'b']);
    device.rememberMeetings(['b', 'c']);
    expect([...device.knownMeetings()]).toEqual(['a', 'b', 'c']);
    device.rememberMeetings(Array.from({ length: 2999 }, (_, index) => `m${String(index)}`));
    expect(device.knownMeetings().size).toBe(3000);
    expect(device.knownMeetings().has('a')).toBe(false);
    expect(device.knownMeetings().has('m2998')).toBe(true);
  });

  it('survives what somebody else put into the storage', () => {
    const { device, stored } = memory();
    for (const key of ['debrief-known-meetings', 'debrief-due-notes', 'debrief-allowed-servers', 'debrief-run-on-close']) stored.set(key, { odd: true });
    expect([...device.knownMeetings()]).toEqual([]);
    expect(device.due).toEqual([]);
    expect(device.allows('https://one.example')).toBe(false);
    expect(device.runOnClose).toBe(false);
    stored.set('debrief-due-notes', [{ path: 'a.md', attempts: 1 }, { path: 3 }, null]);
    expect(device.due).toEqual([{ path: 'a.md', attempts: 1 }]);
  });
});
