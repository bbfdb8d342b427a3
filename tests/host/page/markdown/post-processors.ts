import type { MarkdownPostProcessor } from 'obsidian';

/** What plugins have registered to run over rendered Markdown, in that order. */
export const postProcessors: MarkdownPostProcessor[] = [];

/** The function returned takes it off again. */
export function addPostProcessor(processor: MarkdownPostProcessor): () => void {
  postProcessors.push(processor);
  return () => {
    postProcessors.splice(postProcessors.indexOf(processor), 1);
  };
}
