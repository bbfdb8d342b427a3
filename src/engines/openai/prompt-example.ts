/** A short talk that shows a model what goes where. */
export const exampleTalk =
  "Mara: The export timed out again, the proxy cuts it off at sixty seconds. Jo: So let's raise the limit to five minutes? Mara: Yes, fine. " +
  "Jo: I'll try that on staging before the demo. Maybe we could drop CSV instead some day. Mara: No, customers need it.";

/** Its minutes. */
export const exampleAnswer = {
  language: 'en',
  title: 'Export timeouts',
  decisions: [{ quote: "let's raise the limit to five minutes", text: "Raise the proxy's time limit for exports to five minutes." }],
  actionItems: [
    {
      quote: "I'll try that on staging before the demo",
      task: 'Try the five-minute export limit on staging',
      owner: 'Jo',
      duePhrase: 'before the demo',
      priority: 'none',
    },
  ],
  keyPoints: [
    { quote: 'the proxy cuts it off at sixty seconds', topic: 'Cause', text: 'Exports time out because the proxy cuts them off after 60 seconds.' },
    { quote: 'Maybe we could drop CSV instead some day', topic: 'CSV', text: 'Dropping CSV was rejected: customers need it.' },
  ],
  jira: [
    {
      quote: "let's raise the limit to five minutes",
      type: 'Task',
      key: '',
      summary: "Raise the export proxy's time limit to five minutes",
      description: 'It cuts exports off after 60 seconds.',
      acceptanceCriteria: [],
    },
  ],
  openQuestions: [],
  summary: "Exports fail at the proxy's 60-second limit. It goes up to five minutes, first on staging.",
};
