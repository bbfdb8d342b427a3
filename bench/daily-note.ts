import { spokenText } from './spoken-text.ts';

const head = `---
daily: "[[2024-03-14]]"
created: 20240314080100
modified: 2024-03-14 18:02
tags: [daily, work]
aliases: []
weather: ""
---

## Tasks

%% TCT_TEMPLATED_START 2024-03-14 00:00 %%

* Home ==-
    - [x] Make a call ✅2024-03-14
    - [ ] Water the plants

%% TCT_TEMPLATED_END 2024-03-14 23:59 %%

* ? Did these tasks align to your Goals?

# Rollover

# Daily Notes
`;

const prose = `Read the page on \`kube-proxy\` again, see [[Cluster notes]] and https://example.org/notes. The second half explains the timeouts.

\`\`\`sh
kubectl get pods --namespace ingress
\`\`\`

* one thing to try
    * and another below it
* a second thing

| host | address |
|---|---|
| edge1 | 10.0.0.1 |
`;

const parts = [
  (seed: number) => `Sync on the data centers ${seed}\n\n${spokenText(9_000, seed)}\n`,
  (seed: number) => `%%\n${spokenText(6_000, seed)}\n\n%%\n`,
  () => prose,
  (seed: number) => `### Planning ${seed}\n\n${spokenText(3_500, seed)}\n`,
];

/** A daily note of the make that Debrief serves, of at least so many characters and at most one part more. */
export function dailyNote(characters: number): string {
  let text = head;
  for (let index = 0; text.length < characters; index += 1) text += `\n---\n\n${parts[index % parts.length]?.(index + 1) ?? ''}`;
  return flat(text);
}

/** A text as it is when it was read from a file: in one piece in memory, not as a chain of the parts it was put together of. */
const flat = (text: string): string => Buffer.from(text).toString();
