import type { SettingDefinitionGroup, SettingDefinitionPage } from 'obsidian';

import { describeServer, problemOfAddress } from '../../server/describe-server.ts';
import { localPresets, presetNames, presets } from '../../server/presets.ts';
import { texts } from '../../texts/texts.ts';
import type { ControlKey } from '../control-values.ts';
import { numberTyped, readCurrency, readPrice, readTokens, type Reader } from '../read-values.ts';
import type { PageTools } from '../settings-port.ts';
import type { Settings } from '../settings.ts';
import { keyRow, localRow, modelRow, testRow } from './server-rows.ts';

function whereItGoes({ serverAddress }: Settings): string {
  const words = texts().settings.server.address;
  const server = describeServer(serverAddress);
  if (server === null) return words.empty;
  return server.local ? words.local(server.host) : words.remote(server.host);
}

const problemOf = (read: Reader<unknown>, problem: () => string) => (value: string): string | undefined => (read(numberTyped(value)) === undefined ? problem() : undefined);

const problemOfTokens = problemOf(readTokens, () => texts().problems.tokens);
const problemOfPrice = problemOf(readPrice, () => texts().problems.price);
const problemOfCurrency = (value: string): string | undefined => (readCurrency(value) === undefined ? texts().problems.currency : undefined);

function pricesGroup(): SettingDefinitionGroup<ControlKey> {
  const { heading, input, output, currency } = texts().settings.server.prices;
  return {
    type: 'group',
    heading,
    items: [
      { ...input, control: { type: 'text', key: 'inputPrice', validate: problemOfPrice } },
      { ...output, control: { type: 'text', key: 'outputPrice', validate: problemOfPrice } },
      { ...currency, control: { type: 'text', key: 'currency', validate: problemOfCurrency } },
    ],
  };
}

/** The page that says where the language model is. */
export function serverPage(tools: PageTools): SettingDefinitionPage<ControlKey> {
  const words = texts().settings.server;
  const { port } = tools;
  const isSet = (): boolean => describeServer(port.settings().serverAddress) !== null && port.settings().model !== '';
  const options = Object.fromEntries(presetNames.map((name) => [name, presets[name].name || words.preset.other]));
  return {
    type: 'page',
    name: words.name,
    desc: words.desc,
    visible: () => port.settings().engine === 'openai',
    displayValue: () => (isSet() ? `${describeServer(port.settings().serverAddress)?.host ?? ''}, ${port.settings().model}` : words.notSet),
    status: () => (isSet() ? null : 'warning'),
    items: [
      { name: words.preset.name, desc: words.preset.desc, control: { type: 'dropdown', key: 'preset', options } },
      ...localPresets.map((preset) => localRow(preset, tools)),
      { name: words.address.name, desc: whereItGoes(port.settings()), control: { type: 'text', key: 'serverAddress', placeholder: presets.ollama.address, validate: (value: string) => problemOfAddress(value) ?? undefined } },
      keyRow(tools),
      modelRow(tools),
      testRow(tools),
      { name: words.context.name, desc: words.context.desc, control: { type: 'text', key: 'contextTokens', placeholder: words.context.placeholder, validate: problemOfTokens } },
      { name: words.secondLook.name, desc: words.secondLook.desc, control: { type: 'toggle', key: 'secondLook' } },
      pricesGroup(),
    ],
  };
}
