import { describe, expect, it } from 'vitest';
import { findMeetings } from './found-calls.ts';

/** What stands in notes, docs and vaults and is laid out like talk. Invented. */
const NO_CALLS: Readonly<Record<string, string>> = {
  'changes by area, in no order': [
    '- Search: Results are now sorted by date when two notes match equally.', '- Search: Removed the delay before the first result appears.',
    '- Editor: Fixed a bug that moved the cursor behind a folded heading.', '- Search: Operators are highlighted in the search field.',
    '- Search: Invalid expressions are reported below the field.', '- Search: `Shift-Enter` opens the result in a new tab.',
    '- Editor: Pasting a table keeps the alignment of its columns.', '- Search: Added a button that clears the field.',
    '- Search: Quoted words are found across lines, such as in lists.', '- Search: `Tab` moves to the next filter.',
    '- Tags: The pane remembers which tags were open.', '- Editor: Line numbers should no longer affect the width of the text.',
  ].join('\n'),
  'a road map': [
    'Q1:', '', '* Node: p2p layer, first release of the p2p tests', '* Wallet: planning further development', '* Docs: ???', '', 'Q2:', '',
    '* Node: sub-block p2p support, p2p audit', '* Wallet: 6.0 planning, tests for refunds', '* Docs: ???', '* Node: RocksDB', '', 'Q3:', '',
    '* Node: p2p rewrite', '* Wallet: planning further development, audit', '* Docs: rewrite', '* Wallet: release',
  ].join('\n'),
  'a diagram in HTML': [
    '<pre><code>```mermaid', 'sequenceDiagram', '    Oda->>+Finn: Hello Finn, can you hear me?', '    Oda->>+Finn: Finn, how are you, so, well?',
    '    Finn-->>-Oda: Hi Oda, I can hear you!', '    Finn-->>-Oda: Yeah, I mean, I feel great!', '```</code></pre>',
  ].join('\n'),
  'an agenda with numbers of issues': ['Tests', 'Copyright', 'Copyright', 'Travel', 'Tests', 'Roles', 'Copyright', 'Roles', 'Travel', 'Tests', 'Roles', 'Travel']
    .map((topic, index) => `* Say who reviews what in ${topic.toLowerCase()}\n  [${topic.slice(0, 4).toUpperCase()}#1${String(topic.length)}](https://git.example.org/issues/${String(index)})`).join('\n'),
  'tables of options': ['', ':'].map((mark) =>
    `| Option | Description |\n| ------${mark}| -----------${mark} |\n| data | path to the files that supply the data, so that it can be passed on. |\n` +
    '| engine | the engine that is used, well, for the templates. handlebars by default. |\n| ext | the extension that is used for dest files. |').join('\n\nAligned columns:\n\n'),
  'a play in verse': Array.from({ length: 6 }, () => [
    'ODA', 'Who waits there by the water and the wall', 'When all the lamps are gone from every street', 'And no one hears the slow tide rise or fall',
    'But I, who count its steps beneath my feet?', '', 'FINN  It is but I.', '', 'ODA  So say thy name, or go.', '', 'FINN', 'My name was lost the night they closed the gate',
    'And left the bridge to rot and the wells to low', 'Laments that none who came would come too late,', 'Or come at all.', '',
  ].join('\n')).join('\n'),
  'prompts and answers': Array.from({ length: 4 }, () =>
    '\\## Prompt:\n\nSo I think, you know, I want to write the letter tomorrow. What do you say?\n\n\\## Response:\n\nYeah, that is, well, a good idea, I think. You can just start with what you know.')
    .join('\n\n'),
  'a line of code': `\`'min', 'max', 'like', 'like', 'round', 'round', 'date', 'so', 'so', ${"'json', 'json', 'right', 'right', 'well', 'ok', ".repeat(14)}\``,
  'a short page with links in brackets': 'The main rules are the ones that parse what needs the whole page. For example, lists of links\nor short forms. They are also the ones that\nstart the [block][block] and [inline][inline] rules, and so on, so that you can just use them, you know, as they are.',
  'a diagram without blanks': '<pre><code>```mermaid\nsequenceDiagram\n    Oda->>+Finn: Hello Finn, how are you?\n    Oda->>+Finn: Finn, can you hear me?\n    Finn-->>-Oda: Hi Oda, I can hear you!\n```</code></pre>',
  'good and bad examples in a style guide': ['October 24, 2018', '2018-10-24', '15:30', 'The summit starts at 9:00 PST', '13:30 PT', 'A pod contains a template.', 'Select **Other**.', 'The flag is set.']
    .map((example, index) => `- Rule ${String(index)}, as it is used in all of the pages.\n  - **Good example:** ${example}\n  - **Bad example:** ${example.toLowerCase()}`).join('\n'),
  'an agenda with lengths': ['Report from the secretariat', 'Status of the tests', 'Overflow from the last meeting', 'Status updates', 'Dates and places']
    .map((item, index) => `1. ${item} (${index % 2 === 0 ? '15m' : '15m, Oda Brekke'})`).join('\n'),
  'minutes in a nested list': ['Moderators', 'Releases', 'Steering', 'Moderators', 'Releases', 'Docs', 'Steering', 'Docs', 'Releases', 'Docs'].map((topic, index) =>
    `*   **${topic}:** Week ${String(index)} of the release\n    *   Freeze begins on November 12.\n    *   10:0${String(index % 5)} Structured logging to beta${index % 3 === 0 ? '\n    *   Next public meeting: 9:30' : ''}`).join('\n'),
  'a short paragraph with a word that was typed twice': 'Uma lista de recursos comuns ao contribuir para o projeto, dicas, truques e\nmelhores melhores práticas comumente usadas no projeto. É um resumo ou então\nreferência rápida de informações úteis para tornar a sua experiência de contribuição\nmelhor.',
  'a Hindi paragraph': 'कुबेरनेट्स मुद्दों और हल अनुरोधों को वर्गीकृत और ट्रैक करने के लिए लेबल का उपयोग करता है\nयह पृष्ठ बताता है कि आप किस लेबल को कब और कैसे उपयोग कर सकते हैं',
  'a chat that was copied': ['oda', 'finn', 'oda', 'finn', 'oda'].map((name, index) => `${name}${index === 3 ? ' — Today at 10:04 AM' : '  '}\nso i just ran it again and it's, um, fine? i mean the the ring (or so) holds`).join('\n\n'),
  'symptom and cause': '**Síntoma**: el worker corre `npm run lint`, o sea, tarda mucho y entonces pierde el turno, bueno, no vuelve.\n\n**Causa**: pues un worker que espera a otro pierde el turno, claro, y entonces nadie lo despierta.\n\n**Fix correcto**: para pasos largos, bueno, llama al comando directamente con `bash`, o sea, sin espera.',
  'a rule with code': 'Regla: si un nodo necesita un campo, pues hay que añadirlo, o sea, no basta con que el input lo tenga. Los nodos con `return [{ json }]` no tienen este problema, claro. Véase [la guía](https://example.org/n8n).',
  'two people in a list': '- **Lucía**: asesora contable de Valencia, quince años en la misma oficina, y quiere entender las cuentas\n- **Tomás**: panadero, no sabe nada de impuestos y se pierde con los números',
  'notes on projects': ['Ferry', 'Portal', 'Ferry', 'Bot', 'Portal', 'Ferry', 'Bot', 'Ferry', 'Portal', 'Ferry', 'Ferry', 'Bot', 'Ferry', 'Portal', 'Ferry', 'Bot']
    .map((name, index) => `- **${name} — fase ${String(index)}B** — #5${String(index)} ✅ en main; migs 39${String(index)}-39${String(index + 1)}; pendiente: fix E2E \`spec-${String(index)}\`, review+merge`).join('\n'),
  'a table of facts for each customer': [1, 2, 3, 4].map((customer) => `| | |\n|---|---|\n| **Harness** | Flow v${String(customer)} · \`agent_3\` · calendar |\n| **Graph** | ${String(customer)} workflows + \`Handler\` |\n| **Loop** | overlap guard in \`book\`, margin 30 min |`).join('\n\nNext one:\n\n'),
  'failures with fields under headings': ['A', 'B', 'C', 'D'].map((mode) =>
    `### Failure ${mode}\n\n**Síntoma**: pues lanzo el agente y entonces no vuelve, o sea, pasan cincuenta minutos.\n\n**Lo sutil**: bueno, el repo muestra los archivos, claro, pero nadie los mira.\n\n**Fix**: entonces reviso el diff, o sea, siempre.`).join('\n\n'),
  'links under shouts': 'THIS THIS THIS: https://example.org/taste\n\nAND THIS THIS THIS:\n![[Picture at 23.35.28.png]]',
};

describe('what is no call', () => {
  it.each(Object.entries(NO_CALLS))('%s', (_, text) => {
    expect(findMeetings(`# Thursday\n\n## Notes\n\n${text}\n\n## Evening\n\nWalked home.\n`)).toEqual([]);
    expect(findMeetings(`# Thursday\n\n${text}\n`.replaceAll('\n', '\r\n'))).toEqual([]);
  });
});
