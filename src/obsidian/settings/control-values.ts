import type { LabelledPart, ListName } from '../../minutes/lists.ts';
import { presetOf, presets, type PresetName } from '../server/presets.ts';
import { migrateSettings } from './migrate-settings.ts';
import { printNames, readNames } from './names.ts';
import { numberTyped } from './read-values.ts';
import type { KindSetting, Settings } from './settings.ts';

/** A field that one control shows and changes as it is, or as text. */
export type FieldKey = Exclude<keyof Settings, 'version' | 'lists' | 'hiddenLists' | 'labels' | 'kinds' | 'keyName'>;

/** The names by which the tab's controls are read and written. */
export type ControlKey = FieldKey | 'preset' | 'runOnClose' | `list:${ListName}` | `label:${LabelledPart}` | `kind:${number}:${keyof KindSetting}`;

/** What is kept in the settings; running on close is kept on the device. */
export type SettingsKey = Exclude<ControlKey, 'runOnClose'>;

const keyed = (key: string, lead: string): string | null => (key.startsWith(lead) ? key.slice(lead.length) : null);

function kindAt(key: string): { readonly index: number; readonly field: keyof KindSetting } | null {
  const [, index, field] = /^kind:(\d+):(name|by|match|instructions)$/u.exec(key) ?? [];
  return index === undefined ? null : { index: Number(index), field: field as keyof KindSetting };
}

/** The value that a control shows. */
export function readControl(settings: Settings, key: SettingsKey): string | boolean {
  if (key === 'preset') return presetOf(settings.serverAddress);
  const list = keyed(key, 'list:');
  if (list !== null) return !settings.hiddenLists.includes(list as ListName);
  const label = keyed(key, 'label:');
  if (label !== null) return settings.labels[label as LabelledPart] ?? '';
  const kind = kindAt(key);
  if (kind !== null) return settings.kinds[kind.index]?.[kind.field] ?? '';
  const value = settings[key as FieldKey];
  if (typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null) return printNames(value);
  return value === null ? '' : String(value);
}

/** What a field holds after a control gave it a value, before it is looked whether it can be read. */
function rawValue(settings: Settings, key: FieldKey, value: unknown): unknown {
  const present = settings[key];
  if (typeof value !== 'string') return value;
  if (Array.isArray(present)) return readNames(value);
  if (key === 'contextTokens' || key === 'inputPrice' || key === 'outputPrice') return numberTyped(value);
  if (key === 'dailyFolder' || key === 'dailyFormat') return value.trim() === '' ? null : value;
  return value.trim();
}

function changeKind(kinds: readonly KindSetting[], index: number, field: keyof KindSetting, value: unknown): unknown {
  return kinds.map((kind, at) => (at === index ? { ...kind, [field]: value } : kind));
}

function changeOf(settings: Settings, key: SettingsKey, value: unknown): Record<string, unknown> {
  if (key === 'preset') return { serverAddress: presets[value as PresetName].address };
  const list = keyed(key, 'list:');
  if (list !== null) return { hiddenLists: [...settings.hiddenLists.filter((name) => name !== list), ...(value === true ? [] : [list])] };
  const label = keyed(key, 'label:');
  if (label !== null) return { labels: { ...settings.labels, [label]: value } };
  const kind = kindAt(key);
  if (kind !== null) return { kinds: changeKind(settings.kinds, kind.index, kind.field, value) };
  return { [key]: rawValue(settings, key as FieldKey, value) };
}

/** What changes in the settings when a control is given a value; null where it cannot be taken. */
export function changeControl(settings: Settings, key: SettingsKey, value: unknown): Partial<Settings> | null {
  const change = changeOf(settings, key, value);
  const { settings: read, broken } = migrateSettings({ ...settings, ...change });
  if (broken.length > 0) return null;
  return Object.fromEntries(Object.keys(change).map((name) => [name, read[name as keyof Settings]]));
}

/** Settings with a list moved to another place of the order. */
export function moveList({ lists }: Settings, from: number, to: number): Partial<Settings> {
  const order = [...lists];
  const [moved] = order.splice(from, 1);
  if (moved !== undefined) order.splice(to, 0, moved);
  return { lists: order };
}

export const addKind = ({ kinds }: Settings): Partial<Settings> => ({ kinds: [...kinds, { name: '', by: 'title', match: '', instructions: '' }] });

export const removeKind = ({ kinds }: Settings, index: number): Partial<Settings> => ({ kinds: kinds.filter((_, at) => at !== index) });
