import { defaults, type Settings } from './settings.ts';

/** Settings that can be used, and the names of those that could not be read and fell back. */
export interface MigratedSettings {
  readonly settings: Settings;
  readonly broken: readonly string[];
}

type Readers = { readonly [K in keyof Omit<Settings, 'version'>]: (value: unknown) => Settings[K] | undefined };

const readText = (value: unknown): string | undefined => (typeof value === 'string' ? value.trim() : undefined);

const readTextOrNull = (value: unknown): string | null | undefined => (value === null ? null : readText(value));

const isText = (value: unknown): value is string => typeof value === 'string';

/** Each field's reader; undefined where the value is none of its kind. */
const READERS: Readers = {
  engine: (value) => (value === 'offline' || value === 'openai' ? value : undefined),
  serverAddress: readText,
  model: readText,
  keyName: readText,
  me: (value) => (Array.isArray(value) && value.every(isText) ? value.map((name) => name.trim()).filter((name) => name !== '') : undefined),
  dailyFolder: readTextOrNull,
  dailyFormat: readTextOrNull,
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readField<K extends keyof Readers>(data: Record<string, unknown>, key: K, broken: string[]): Settings[K] {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  if (value === undefined) return defaults[key];
  const read = READERS[key](value);
  if (read === undefined) broken.push(key);
  return read ?? defaults[key];
}

/**
 * Makes settings of what was found in data.json, whatever it is. What is missing is the default; what cannot be read falls back to it
 * and is named. Fields that this version does not know are left out.
 */
export function migrateSettings(data: unknown): MigratedSettings {
  if (data === null || data === undefined) return { settings: defaults, broken: [] };
  if (!isRecord(data)) return { settings: defaults, broken: ['data.json'] };
  const broken: string[] = [];
  const settings: Settings = {
    version: 1,
    engine: readField(data, 'engine', broken),
    serverAddress: readField(data, 'serverAddress', broken),
    model: readField(data, 'model', broken),
    keyName: readField(data, 'keyName', broken),
    me: readField(data, 'me', broken),
    dailyFolder: readField(data, 'dailyFolder', broken),
    dailyFormat: readField(data, 'dailyFormat', broken),
  };
  return { settings, broken };
}
