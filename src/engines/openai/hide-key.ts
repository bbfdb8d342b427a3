/**
 * An answer without the key of the request, which a server, or what stands before it, may have put there: it must get into no note. A key
 * that is a word of what was sent is made up, as many local servers want one, and no secret.
 */
export function hideKey(answer: string, key: string, sent: readonly { readonly content: string }[]): string {
  if (key === '' || !answer.includes(key)) return answer;
  const word = key.toLowerCase();
  return sent.some(({ content }) => content.toLowerCase().includes(word)) ? answer : answer.replaceAll(key, '…');
}
