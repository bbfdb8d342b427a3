import { FuzzySuggestModal, SecretComponent, type App, type SettingDefinitionRender } from 'obsidian';

import { sayFailure } from '../../notices/say-report.ts';
import { describeServer } from '../../server/describe-server.ts';
import { presets, type PresetName } from '../../server/presets.ts';
import { texts } from '../../texts/texts.ts';
import type { PageTools } from '../settings-port.ts';

class ModelWindow extends FuzzySuggestModal<string> {
  constructor(
    app: App,
    private readonly models: readonly string[],
    private readonly onChoose: (model: string) => void,
  ) {
    super(app);
    this.setPlaceholder(texts().settings.server.model.pick);
  }

  override getItems(): string[] {
    return [...this.models];
  }

  override getItemText(model: string): string {
    return model;
  }

  override onChooseItem(model: string): void {
    this.onChoose(model);
  }
}

/** The model's name, typed in or chosen from the server's own list. */
export function modelRow({ app, port, redraw }: PageTools): SettingDefinitionRender {
  const words = texts().settings.server.model;
  return {
    name: words.name,
    desc: words.desc,
    render: (setting) => {
      const stop = new AbortController();
      const choose = async (): Promise<void> => {
        setting.setDesc(words.asking);
        const listed = await (await port.probe()).models(port.settings(), stop.signal);
        if (stop.signal.aborted) return;
        setting.setDesc('failure' in listed ? sayFailure(listed.failure) : listed.models.length === 0 ? words.none : words.desc);
        if (!('failure' in listed) && listed.models.length > 0) new ModelWindow(app, listed.models, (model) => void port.change({ model }).then(redraw)).open();
      };
      setting.addText((text) => text.setPlaceholder(words.example).setValue(port.settings().model).onChange((model) => port.change({ model: model.trim() })));
      setting.addExtraButton((button) => button.setIcon('list').setTooltip(words.choose).onClick(() => void choose()));
      return () => { stop.abort(); };
    },
  };
}

/** The name of the key in the app's secret storage. */
export function keyRow({ app, port }: PageTools): SettingDefinitionRender {
  const words = texts().settings.server.key;
  return {
    ...words,
    render: (setting) => {
      setting.addComponent((element) => new SecretComponent(app, element).setValue(port.settings().keyName).onChange((keyName) => port.change({ keyName })));
    },
  };
}

/** A button that asks the server one short question, and what it can do. */
export function testRow({ port }: PageTools): SettingDefinitionRender {
  const words = texts().settings.server.test;
  return {
    name: words.name,
    desc: words.desc,
    render: (setting) => {
      const stop = new AbortController();
      const test = async (): Promise<void> => {
        setting.setDesc(words.testing);
        const report = await (await port.probe()).test(port.settings(), stop.signal);
        if (stop.signal.aborted) return;
        if ('failure' in report) setting.setDesc(sayFailure(report.failure));
        else {
          const { host, models, format, milliseconds } = report;
          setting.setDesc([words.answers(host, (milliseconds / 1000).toFixed(1)), ...(models === null ? [] : [words.models(models.length)]), words.formats[format]].join(' '));
        }
      };
      setting.addButton((button) => button.setButtonText(words.button).onClick(async () => {
        button.setDisabled(true);
        await test();
        button.setDisabled(false);
      }));
      return () => { stop.abort(); };
    },
  };
}

/** Offers a server on this very device, where one answers and is not the one that is set. Seen only then. */
export function localRow(preset: PresetName, { port, redraw }: PageTools): SettingDefinitionRender {
  const words = texts().settings.server.local;
  const { name, address } = presets[preset];
  return {
    name: words.name(name),
    searchable: false,
    render: (setting) => {
      setting.settingEl.hide();
      const { engine, serverAddress } = port.settings();
      if (engine === 'offline' || describeServer(serverAddress)?.host === describeServer(address)?.host) return;
      const stop = new AbortController();
      const offer = async (): Promise<void> => {
        const models = await (await port.probe()).local(preset, stop.signal);
        if (models === null || stop.signal.aborted) return;
        setting.setDesc(words.desc(models.length)).addButton((button) =>
          button.setButtonText(words.use).setCta().onClick(async () => {
            await port.change({ serverAddress: address, model: models[0] ?? '', keyName: '' });
            redraw();
          }),
        );
        setting.settingEl.show();
      };
      void offer();
      return () => { stop.abort(); };
    },
  };
}
