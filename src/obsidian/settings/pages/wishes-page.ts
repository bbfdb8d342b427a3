import type { SettingDefinitionGroup, SettingDefinitionPage } from 'obsidian';

import { texts } from '../../texts/texts.ts';
import { addKind, removeKind, type ControlKey } from '../control-values.ts';
import type { PageTools } from '../settings-port.ts';

/** Languages by their own names; another one stands in the list where it is set. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español', it: 'Italiano', nl: 'Nederlands', pl: 'Polski', pt: 'Português', cs: 'Čeština', da: 'Dansk', sv: 'Svenska', nb: 'Norsk',
  fi: 'Suomi', tr: 'Türkçe', uk: 'Українська', ja: '日本語', ko: '한국어', zh: '中文',
};

function languageOptions(present: string): Record<string, string> {
  const known = Object.hasOwn(LANGUAGES, present) || present === '' ? {} : { [present]: present };
  return { '': texts().settings.wishes.language.meeting, ...LANGUAGES, ...known };
}

function kindGroup(index: number, { port, redraw }: PageTools): SettingDefinitionGroup<ControlKey> {
  const { name, by, match, instructions, unnamed, remove } = texts().settings.wishes.kinds;
  return {
    type: 'group',
    heading: port.settings().kinds[index]?.name || unnamed,
    extraButtons: [(button) => button.setIcon('trash').setTooltip(remove).onClick(() => void port.change(removeKind(port.settings(), index)).then(redraw))],
    items: [
      { ...name, control: { type: 'text', key: `kind:${index}:name` } },
      { name: by.name, desc: by.desc, control: { type: 'dropdown', key: `kind:${index}:by`, options: { title: by.title, tag: by.tag, heading: by.heading } } },
      { ...match, control: { type: 'text', key: `kind:${index}:match` } },
      { ...instructions, control: { type: 'textarea', key: `kind:${index}:instructions` } },
    ],
  };
}

/** The page with the user's wishes for the minutes. */
export function wishesPage(tools: PageTools): SettingDefinitionPage<ControlKey> {
  const words = texts().settings.wishes;
  const { port, redraw } = tools;
  const { kinds, language } = port.settings();
  return {
    type: 'page',
    name: words.name,
    desc: words.desc,
    items: [
      { name: words.language.name, desc: words.language.desc, control: { type: 'dropdown', key: 'language', options: languageOptions(language) } },
      { name: words.instructions.name, desc: words.instructions.desc, control: { type: 'textarea', key: 'instructions', placeholder: words.instructions.placeholder } },
      {
        type: 'group',
        heading: words.kinds.heading,
        items: [{ name: words.kinds.add, desc: kinds.length === 0 ? words.kinds.empty : '', action: () => void port.change(addKind(port.settings())).then(redraw) }],
      },
      ...kinds.map((_, index) => kindGroup(index, tools)),
    ],
  };
}
