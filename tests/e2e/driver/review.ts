import type { Host } from './host.ts';
import { type OpenOptions, useHosts } from './use-hosts.ts';

/** As `useHosts`, with the review on and the question for names answered. */
export function useReviews(): (options?: OpenOptions) => Promise<Host> {
  const openHost = useHosts();
  return (options = {}) => openHost({ ...options, local: { 'debrief-review-away': false, 'debrief-asked-for-names': true, ...options.local } });
}

/** Opens a host, and in its note the review. */
export async function openReview(openHost: (options?: OpenOptions) => Promise<Host>, options: OpenOptions): Promise<Host> {
  const host = await openHost(options);
  await host.runCommand('Summarize all new transcripts in this note');
  await host.page.waitForSelector('.debrief-review-list');
  return host;
}
