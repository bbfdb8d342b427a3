import type { SettingDefinitionPage } from 'obsidian';

import { texts } from '../../texts/texts.ts';
import type { ControlKey } from '../control-values.ts';
import { readProjectSetting } from '../read-values.ts';

const problemOfProject = (value: string): string | undefined => (readProjectSetting(value.trim()) === undefined ? texts().problems.jiraProject : undefined);

/** The page that says which names and terms are spelt right. */
export function namesPage(): SettingDefinitionPage<ControlKey> {
  const words = texts().settings.names;
  return {
    type: 'page',
    name: words.name,
    desc: words.desc,
    items: [
      { ...words.glossary, control: { type: 'toggle', key: 'vaultGlossary' } },
      { ...words.people, control: { type: 'text', key: 'peopleFolders', placeholder: words.peopleExample } },
      { ...words.projects, control: { type: 'text', key: 'projectFolders', placeholder: words.projectsExample } },
      { ...words.jira, control: { type: 'text', key: 'jiraProject', placeholder: 'PROV', validate: problemOfProject } },
    ],
  };
}
