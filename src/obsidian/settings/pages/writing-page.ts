import type { SettingDefinitionPage } from 'obsidian';

import { labelsFor } from '../../../minutes/labels.ts';
import { LABELLED_PARTS } from '../../../minutes/lists.ts';
import { texts } from '../../texts/texts.ts';
import { moveList, type ControlKey } from '../control-values.ts';
import type { PageTools } from '../settings-port.ts';

/** The page that says what the minutes in a note look like. */
export function writingPage({ port, redraw }: PageTools): SettingDefinitionPage<ControlKey> {
  const words = texts().settings.writing;
  const { place, wrap, evidence, lists, labels, parts } = words;
  const usual = labelsFor(texts().language);
  return {
    type: 'page',
    name: words.name,
    desc: words.desc,
    items: [
      { name: place.name, control: { type: 'dropdown', key: 'place', options: { above: place.above, below: place.below } } },
      { name: wrap.name, desc: wrap.desc, control: { type: 'toggle', key: 'wrap' } },
      { name: evidence.name, desc: evidence.desc, control: { type: 'dropdown', key: 'evidence', options: { none: evidence.none, decisions: evidence.decisions, all: evidence.all } } },
      {
        type: 'list',
        heading: lists.heading,
        items: port.settings().lists.map((list) => ({ name: parts[list], control: { type: 'toggle', key: `list:${list}` } })),
        onReorder: (from, to) => void port.change(moveList(port.settings(), from, to)).then(redraw),
      },
      {
        type: 'group',
        heading: labels.heading,
        items: LABELLED_PARTS.map((part, index) => ({
          name: parts[part],
          desc: index === 0 ? labels.desc : '',
          control: { type: 'text', key: `label:${part}`, placeholder: usual[part] },
        })),
      },
    ],
  };
}
