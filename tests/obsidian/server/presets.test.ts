import { describe, expect, it } from 'vitest';

import { describeServer } from '../../../src/obsidian/server/describe-server.ts';
import { presetNames, presetOf, presets } from '../../../src/obsidian/server/presets.ts';

describe('the kinds of server', () => {
  it.each(presetNames)('are known again by their address: %s', (name) => {
    expect(presetOf(presets[name].address)).toBe(name);
    if (name !== 'other') expect(describeServer(presets[name].address)).not.toBeNull();
  });

  it.each([
    ['https://my-firm.openai.azure.com/openai/v1', 'azure'],
    ['http://localhost:11434/v1', 'ollama'],
    ['http://localhost:1234', 'lmstudio'],
    ['https://api.openai.com.evil.example/v1', 'other'],
    ['http://192.168.1.5:11434/v1', 'other'],
    ['nonsense', 'other'],
  ])('of %s is %s', (address, name) => {
    expect(presetOf(address)).toBe(name);
  });
});
