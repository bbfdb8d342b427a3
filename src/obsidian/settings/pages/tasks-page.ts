import type { SettingDefinitionPage } from 'obsidian';

import { texts } from '../../texts/texts.ts';
import type { ControlKey } from '../control-values.ts';
import type { PageTools, TaskFilter } from '../settings-port.ts';

/** What there is to say of the Tasks plugin's global filter. */
function sayFilter(filter: TaskFilter | null): string {
  const words = texts().settings.tasks.filter;
  if (filter === null) return words.none;
  return filter.fits ? words.found(filter.text) : words.unsafe(filter.text);
}

/** The page that says what becomes a task, and how it is written. */
export function tasksPage({ taskFilter }: PageTools): SettingDefinitionPage<ControlKey> {
  const words = texts().settings.tasks;
  const { which, format, headings, filter } = words;
  return {
    type: 'page',
    name: words.name,
    desc: words.desc,
    items: [
      { name: which.name, desc: which.desc, control: { type: 'dropdown', key: 'tasks', options: { mine: which.mine, all: which.all, none: which.none } } },
      { name: format.name, desc: format.desc, control: { type: 'dropdown', key: 'taskFormat', options: { emoji: format.emoji, dataview: format.dataview, plain: format.plain } } },
      { name: filter.name, desc: sayFilter(taskFilter()), control: { type: 'toggle', key: 'useTaskFilter' } },
      { name: headings.name, desc: headings.desc, control: { type: 'text', key: 'taskHeadings' } },
    ],
  };
}
