/** Labels of things that are laid out like talk but are none. All take a label as it is written. */

const AI_NAMES = new Set(
  (
    'assistant chatgpt chat gpt gpt-4 gpt-4o gpt-5 gpt claude claude-3 copilot gemini bard llama mistral perplexity deepseek qwen grok ai bot ' +
    'chatbot system model assistent ki assistante asistente prompt response'
  ).split(' '),
);

/** Whether a label is an AI assistant's in a saved chat: `Assistant`, `ChatGPT`, `GPT-4o`, `Claude 3.5 Sonnet`. */
export function isAiName(label: string): boolean {
  const lower = label.toLowerCase();
  return AI_NAMES.has(lower) || AI_NAMES.has(lower.split(/\s/u)[0] ?? '') && /^(?:chatgpt|claude|gpt\S*|gemini|copilot|ai|llama|grok)\b/u.test(lower);
}

/** Whether a label is a side of a flash card: `Q`, `A2`, `F`. */
export const isCardSide = (label: string): boolean => /^[QAF]\d{0,2}$/u.test(label);

const CARD_LABEL = /^(?:[QAF]|question|answer|frage|antwort|réponse|pregunta|respuesta|front|back|vorderseite|rückseite|recto|verso) ?\d{0,3}$/iu;

/** Whether a label is a side of a flash card written out, or of an interview: `Question`, `Antwort 3`, `Back`. */
export const isCardLabel = (label: string): boolean => CARD_LABEL.test(label);

/** Whether a label is a level of a log: `ERROR`, `WARN main`, `Server thread/INFO`. */
export const isLogLevel = (label: string): boolean => /^(?:[\w ]+\/)?(?:ERROR|WARN(?:ING)?|INFO|DEBUG|TRACE|FATAL|NOTICE)\b/u.test(label);

/** Whether a label is that of a message in the saved chat of a call: `From Ana Ruiz to Everyone`. */
export const isMessageLabel = (label: string): boolean => /^(?:from|von|de) .{1,60} (?:to|an|à|a) .{1,60}$/iu.test(label);
