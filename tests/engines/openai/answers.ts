/** A short talk, and an answer to it as a good model gives it. */
export const TALK =
  "Okay so the certificate on the mail relay runs out on Friday. Yeah, I saw the warning. Can you renew it, Ines? Sure, I'll renew the certificate on the relay by Thursday. Great. And we decided to keep the old relay until summer, right? Right, we keep the old relay until summer. What about the backup job? It failed twice last week, and nobody knows why. We should file something for it, the retry is missing. Does anybody know who gets the alerts? No idea, honestly.";

export const answerOf = (rest: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  language: 'en',
  title: 'Mail relay',
  decisions: [{ quote: 'we keep the old relay until summer', text: 'Keep the old relay until summer' }],
  actionItems: [{ quote: "I'll renew the certificate on the relay by Thursday", task: 'Renew the certificate on the relay', owner: 'Ines', duePhrase: 'by Thursday', priority: 'none' }],
  keyPoints: [{ quote: 'It failed twice last week', topic: 'Backup job', text: 'The backup job failed twice last week.' }],
  jira: [{ quote: 'the retry is missing', type: 'Bug', key: '', summary: 'Add a retry to the backup job', description: 'The job fails without a second try.', acceptanceCriteria: [] }],
  openQuestions: [{ quote: 'Does anybody know who gets the alerts', text: 'Who gets the alerts?' }],
  summary: 'The relay’s certificate is renewed by Thursday. The old relay stays until summer.',
  ...rest,
});

export const ANSWER = JSON.stringify(answerOf());

export const MERGED = JSON.stringify({ language: 'en', title: 'The whole meeting', decisions: [], actionItems: [], keyPoints: [], jira: [], openQuestions: [], repeated: [], answered: [], replaced: [], names: [], summary: 'It was about many things. All were settled.' });

/** Whether a request asks to join parts. */
export const asksToMerge = ({ messages }: { readonly messages: readonly { readonly content: string }[] }): boolean => messages[0]?.content.startsWith('You join') === true;

export const NOTE = `# 2026-03-12

## Tasks

* ? Did these tasks align to your Goals?

# Daily Notes

Mail relay

${TALK}

---

The hedge looks fine from here.
`;
