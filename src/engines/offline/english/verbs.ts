/** Verbs of work that is done after a meeting, in their base form. */
const WORK =
  'add adjust analyse analyze announce apply approve archive arrange ask assemble assign attach audit automate back backport backup benchmark book ' +
  'bring budget build bump buy cancel capture change chase circulate clarify clean clear close coach collect compare compile complete compute ' +
  'confirm connect consolidate contact convert coordinate copy correct create debug define delegate delete deliver deploy design determine ' +
  'develop disable distribute document download draft email e-mail enable ensure escalate estimate evaluate examine expand export extend ' +
  'extract file finalise finalize finish fix follow format forward gather generate hire identify implement improve include inform ingest ' +
  'inquire install integrate interview introduce investigate invite invoice liaise link list log lower mail maintain map measure merge ' +
  'message migrate mock monitor move negotiate notify obtain onboard open order organise organize outline patch phone ping plan polish ' +
  'populate post prepare price prioritise prioritize procure produce profile promote propose prototype provide provision publish pull ' +
  'purchase push query raise reach rebase rebuild recheck reconfigure record recruit redesign redo reduce refactor refine register reinstall ' +
  'release remind remove rename renew reorder reorganize repair replace reply report reproduce request rerun research reschedule reserve ' +
  'reset resolve restart restore restructure retest retry revert review revise revisit revoke rewrite rotate run scan schedule scope ' +
  'search secure select send set setup ship shorten sign simplify sketch sort specify split standardize store streamline ' +
  'submit subscribe summarise summarize support survey swap switch sync synchronize tag test tidy trace track train transfer translate triage trim ' +
  'reopen reindex reassign fill proofread refund reimburse recalculate tighten unblock version flush seed purge throttle encrypt deprecate ' +
  'troubleshoot tune tweak uninstall unpack update upgrade upload validate verify visit volunteer wire wrap write';

/** Verbs that are work only with the right object: "get the numbers from finance". */
const LIGHT = 'put draw pick cut spin roll turn type print sell try return do get make take find look work talk speak check see call meet give pass share let keep handle own figure double double-check discuss decide think read present demo help sit join attend study learn explore present focus touch circle';

/** Verbs of a courtesy, of the run of the meeting, or of what is being shown at that moment. */
const NEVER =
  'continue be have go come say tell know mean guess assume admit hope wish want need like love hate agree believe feel remember forget hear listen stay wait leave ' +
  'stop pause mute unmute click scroll zoom jump hop drop hand quickly repeat show skip tell explain describe mention walk ' +
  'dive step end begin start kick save spare apologize apologise answer imagine pretend bet echo second reiterate defer yield stand become ' +
  'happen depend appear seem pause sing use understand suppose miss hang catch laugh cry eat drink sleep';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const WORK_VERBS = words(WORK);
const LIGHT_VERBS = words(LIGHT);
const NEVER_VERBS = words(NEVER);

export type VerbStrength = 'work' | 'light' | 'unknown' | 'never';

/** How far a verb in its base form, lower case, speaks for a task. */
export function strengthOfVerb(verb: string): VerbStrength {
  if (WORK_VERBS.has(verb) || (verb.startsWith('re') && WORK_VERBS.has(verb.slice(2)))) return 'work';
  if (LIGHT_VERBS.has(verb)) return 'light';
  return NEVER_VERBS.has(verb) ? 'never' : 'unknown';
}

/** The base form behind a present participle that is known as work (`sending` → `send`); null where it is not. */
export function baseOfParticiple(word: string): string | null {
  if (!word.endsWith('ing')) return null;
  const stem = word.slice(0, -3);
  const forms = [stem, `${stem}e`, stem.slice(0, -1)];
  return forms.find((form) => WORK_VERBS.has(form) || LIGHT_VERBS.has(form)) ?? null;
}
