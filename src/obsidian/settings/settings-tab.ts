import { PluginSettingTab, SecretComponent, type App, type Plugin, type SettingDefinitionItem, type SettingGroupItem } from 'obsidian';

import { describeServer, problemOfAddress } from '../server/describe-server.ts';
import { printNames, readNames } from './names.ts';
import type { Settings } from './settings.ts';

/** What the tab reads and writes. */
export interface SettingsPort {
  readonly settings: () => Settings;
  readonly change: (change: Partial<Settings>) => Promise<void>;
  readonly runOnClose: () => boolean;
  readonly switchRunOnClose: (on: boolean) => void;
}

/** The names by which the tab's controls are read and written: the settings', and what is kept on the device. */
type ControlKey = 'engine' | 'serverAddress' | 'model' | 'me' | 'runOnClose' | 'dailyFolder' | 'dailyFormat';

function whereItGoes({ serverAddress }: Settings): string {
  const server = describeServer(serverAddress);
  if (server === null) return 'The address of an OpenAI-compatible server, up to and with /v1.';
  return server.local ? `${server.host} is this device: nothing leaves it.` : `Transcripts go to ${server.host}. You are asked before the first one does.`;
}

/** The settings, as the app's own controls. */
export class DebriefSettingTab extends PluginSettingTab {
  override icon = 'captions';

  constructor(
    app: App,
    plugin: Plugin,
    private readonly port: SettingsPort,
  ) {
    super(app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem<ControlKey>[] {
    return [
      {
        name: 'Engine',
        desc: 'What makes the minutes. The offline engine works on this device, needs no set-up, and picks out what was said. A language model writes better minutes and needs a server.',
        control: { type: 'dropdown', key: 'engine', options: { offline: 'Offline, on this device', openai: 'Language model, OpenAI-compatible server' } },
      },
      { type: 'group', heading: 'Server', visible: () => this.port.settings().engine === 'openai', items: this.serverDefinitions() },
      {
        name: 'Your names',
        desc: 'How you are called in meetings, with the ways your name is misheard, parted by commas. Tasks of others then stay out of your task list.',
        control: { type: 'text', key: 'me', placeholder: 'Robin, Robyn' },
      },
      { type: 'group', heading: 'Daily notes', items: this.dailyDefinitions() },
    ];
  }

  override getControlValue(key: ControlKey): unknown {
    const settings = this.port.settings();
    if (key === 'runOnClose') return this.port.runOnClose();
    if (key === 'me') return printNames(settings.me);
    return settings[key] ?? '';
  }

  override async setControlValue(key: ControlKey, value: unknown): Promise<void> {
    if (key === 'runOnClose') this.port.switchRunOnClose(value === true);
    else if (typeof value === 'string') await this.port.change(this.changeOf(key, value.trim()));
    if (key === 'engine') this.refreshDomState();
  }

  private changeOf(key: Exclude<ControlKey, 'runOnClose'>, value: string): Partial<Settings> {
    switch (key) {
      case 'engine':
        return { engine: value === 'openai' ? 'openai' : 'offline' };
      case 'me':
        return { me: readNames(value) };
      case 'dailyFolder':
      case 'dailyFormat':
        return { [key]: value === '' ? null : value };
      case 'serverAddress':
      case 'model':
        return { [key]: value };
    }
  }

  private serverDefinitions(): SettingGroupItem<ControlKey>[] {
    return [
      {
        name: 'Server address',
        desc: whereItGoes(this.port.settings()),
        control: { type: 'text', key: 'serverAddress', placeholder: 'http://127.0.0.1:11434/v1', validate: (value: string) => problemOfAddress(value) ?? undefined },
      },
      { name: 'Model', desc: 'The name of a model that the server has.', control: { type: 'text', key: 'model', placeholder: 'gpt-5-mini' } },
      {
        name: 'Key',
        desc: 'Choose or add a secret. It stays in the secret storage of this device; the settings hold its name only. A server on this device mostly needs none.',
        render: (setting) => {
          setting.addComponent((element) =>
            new SecretComponent(this.app, element).setValue(this.port.settings().keyName).onChange((keyName) => this.port.change({ keyName })),
          );
        },
      },
    ];
  }

  private dailyDefinitions(): SettingGroupItem<ControlKey>[] {
    return [
      {
        name: 'Run when a daily note is closed',
        desc: 'On this device only. New transcripts of daily notes that you edited get minutes by themselves some seconds after you close the note. Never those whose minutes you took out or made by hand.',
        control: { type: 'toggle', key: 'runOnClose' },
      },
      {
        name: 'Folder of daily notes',
        desc: 'Leave it empty to take the one that the core plugin for daily notes has.',
        control: { type: 'text', key: 'dailyFolder', placeholder: 'As in the core plugin' },
      },
      {
        name: 'Names of daily notes',
        desc: 'The date format, like YYYY-MM-DD. Leave it empty to take the one that the core plugin has.',
        control: { type: 'text', key: 'dailyFormat', placeholder: 'As in the core plugin' },
      },
    ];
  }
}
