import type { SpokenCues } from '../cue-pack.ts';

export const italianCues: SpokenCues = {
  strong: 'ehm mah boh vabbè cioè allora_io insomma diciamo ciao_a magari_sì sai capito arrivederci buongiorno_a',
  medium: 'sì allora ciao grazie ecco beh quindi dai perfetto esatto va_bene secondo_me penso_che credo_che buongiorno okay_allora niente praticamente',
  light: 'io noi tu voi mi ti ci sono abbiamo ho adesso poi anche però perché fare dire vedere cosa questo quello proprio magari',
  reported: 'presentato spiegato sottolineato annunciato partecipanti riferito',
  common: 'il lo la gli le di che e è un una per non con del della in da si al',
  self: 'io mi me mio mia miei mie ho ero',
  others: 'lui lei',
};
