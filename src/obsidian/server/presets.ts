/** A server that many use, and where it is. */
export interface Preset {
  readonly name: string;
  /** Up to and with `/v1` or what stands for it; empty where the user's own comes. */
  readonly address: string;
}

export type PresetName = 'openai' | 'openrouter' | 'azure' | 'gemini' | 'ollama' | 'lmstudio' | 'other';

/** The addresses that their makers document for OpenAI-compatible requests. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  openai: { name: 'OpenAI', address: 'https://api.openai.com/v1' },
  openrouter: { name: 'OpenRouter', address: 'https://openrouter.ai/api/v1' },
  azure: { name: 'Azure OpenAI', address: 'https://your-resource.openai.azure.com/openai/v1' },
  gemini: { name: 'Google Gemini', address: 'https://generativelanguage.googleapis.com/v1beta/openai' },
  ollama: { name: 'Ollama', address: 'http://127.0.0.1:11434/v1' },
  lmstudio: { name: 'LM Studio', address: 'http://127.0.0.1:1234/v1' },
  other: { name: '', address: '' },
};

export const presetNames = Object.keys(presets) as PresetName[];

/** Those that run on the user's own device. */
export const localPresets: readonly PresetName[] = ['ollama', 'lmstudio'];

const hostOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).host : null);

/** Which of them an address belongs to. */
export function presetOf(address: string): PresetName {
  const host = hostOf(address)?.replace(/^localhost(?=:|$)/u, '127.0.0.1') ?? null;
  if (host === null) return 'other';
  if (host.endsWith('.openai.azure.com')) return 'azure';
  return presetNames.find((name) => presets[name].address !== '' && hostOf(presets[name].address) === host) ?? 'other';
}
