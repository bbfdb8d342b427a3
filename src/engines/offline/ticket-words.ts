import type { Utterance } from './utterance.ts';

const A_TICKET = /\b(?:ticket|jira|backlog)\b/i;
/** Sentences within which somebody says that it should be a ticket. */
const TICKET_REACH = 5;
/** Work that is to find something out. */
export const SPIKE = /^(?:investigate|find out|check whether|check if|figure out|look into|research|evaluate|explore|understand|determine|herausfinden|untersuchen)\b|\b(?:untersuchen|herausfinden|evaluieren)$/i;

/** Whether somebody says, there or soon after, that it is for a ticket. */
export const isForTicket = ({ index }: Utterance, utterances: readonly Utterance[]): boolean => utterances.slice(index, index + TICKET_REACH).some(({ text }) => A_TICKET.test(text));
