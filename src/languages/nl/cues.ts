import type { SpokenCues } from '../cue-pack.ts';

export const dutchCues: SpokenCues = {
  strong: 'eh ehm nou ja_precies hoor zeg_maar weet_je soort_van doei hoi_allemaal goedemorgen_allemaal',
  medium: 'ja nee oké hoi hallo dank bedankt goed precies dus even gewoon eigenlijk best wel ik_denk ik_denk_dat volgens_mij prima toch misschien',
  light: 'ik we wij jij je jullie mij ons hebben heb moeten kunnen willen zou nu dan nog daar wat hoe zeggen doen kijken',
  reported: 'meldde legde_uit benadrukte presenteerde deelnemers besproken',
  common: 'de het een en van is dat in op te voor niet met zijn die er aan om ook',
  self: 'ik me mij mijn mezelf',
  others: 'hij zij hem haar',
};
