/** What the user has set, as it stands in data.json. No key is in it: only the name under which the app's secret storage has it. */
export interface Settings {
  readonly version: 1;
  readonly engine: 'offline' | 'openai';
  /** The address of an OpenAI-compatible server up to and with `/v1`; empty where none is set. */
  readonly serverAddress: string;
  readonly model: string;
  /** The name of the key in the secret storage; empty where the server needs none. */
  readonly keyName: string;
  /** The names, and their mishearings, by which the user is called in meetings. */
  readonly me: readonly string[];
  /** Where daily notes are; null: where the Daily notes core plugin has them. */
  readonly dailyFolder: string | null;
  /** The names of daily notes in moment's tokens; null: the Daily notes core plugin's. */
  readonly dailyFormat: string | null;
}

/** What holds where the user has set nothing: nothing leaves the device. */
export const defaults: Settings = {
  version: 1,
  engine: 'offline',
  serverAddress: '',
  model: '',
  keyName: '',
  me: [],
  dailyFolder: null,
  dailyFormat: null,
};
