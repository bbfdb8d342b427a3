import {
  isRecord, readChoice, readCurrency, readKinds, readLabels, readLanguageSetting, readLists, readOrder, readPrice, readProjectSetting, readSwitch, readText,
  readTextOrNull, readTexts, readTokens, type Reader,
} from './read-values.ts';
import { defaults, type Settings } from './settings.ts';

/** Settings that can be used, and the names of those that could not be read and fell back. */
export interface MigratedSettings {
  readonly settings: Settings;
  readonly broken: readonly string[];
}

type Fields = Omit<Settings, 'version'>;

/** Each field's reader. */
const READERS: { readonly [K in keyof Fields]: Reader<Fields[K]> } = {
  engine: readChoice('offline', 'openai'),
  serverAddress: readText,
  model: readText,
  keyName: readText,
  contextTokens: readTokens,
  secondLook: readSwitch,
  inputPrice: readPrice,
  outputPrice: readPrice,
  currency: readCurrency,
  me: readTexts,
  dailyFolder: readTextOrNull,
  dailyFormat: readTextOrNull,
  place: readChoice('above', 'below'),
  wrap: readSwitch,
  evidence: readChoice('none', 'decisions', 'all'),
  lists: readOrder,
  hiddenLists: readLists,
  labels: readLabels,
  tasks: readChoice('mine', 'all', 'none'),
  taskFormat: readChoice('emoji', 'dataview', 'plain'),
  taskHeadings: readTexts,
  useTaskFilter: readSwitch,
  language: readLanguageSetting,
  instructions: readText,
  kinds: readKinds,
  vaultGlossary: readSwitch,
  peopleFolders: readTexts,
  projectFolders: readTexts,
  jiraProject: readProjectSetting,
  review: readChoice('always', 'until-trusted', 'never'),
};

const KEYS = Object.keys(READERS) as (keyof Fields)[];

/** The value of a field as it was found, or undefined where it cannot be read. */
function readField<K extends keyof Fields>(key: K, value: unknown): Fields[K] | undefined {
  return READERS[key](value);
}

/**
 * Makes settings of what was found in data.json, whatever it is. What is missing is the default; what cannot be read falls back to it,
 * alone, and is named. Fields that this version does not know are left out.
 */
export function migrateSettings(data: unknown): MigratedSettings {
  if (data === null || data === undefined) return { settings: defaults, broken: [] };
  if (!isRecord(data)) return { settings: defaults, broken: ['data.json'] };
  const broken: string[] = [];
  const read: Record<string, unknown> = {};
  for (const key of KEYS) {
    const value = Object.hasOwn(data, key) ? data[key] : undefined;
    if (value === undefined) continue;
    const field = readField(key, value);
    if (field === undefined) broken.push(key);
    else read[key] = field;
  }
  return { settings: { ...defaults, ...read }, broken };
}
