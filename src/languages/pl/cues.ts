import type { SpokenCues } from '../cue-pack.ts';

export const polishCues: SpokenCues = {
  strong: 'yyy eee no_to no_dobra znaczy_się cześć hej halo słuchajcie słychać_mnie pa_pa',
  medium: 'no tak nie dobra dzięki dziękuję właśnie jakby wiesz znaczy chyba myślę_że okej dzień_dobry dobrze super spoko',
  light: 'ja my ty wy mi mnie nam mam mamy teraz tutaj też bo ale to trzeba możemy zrobić powiedzieć',
  reported: 'przedstawił omówił podkreślił uczestnicy poinformował',
  common: 'i w na z do się że jest to o po jak co od za przez dla który są',
  self: 'ja mi mnie mną mój moja moje moją',
  others: 'on ona jego jej',
};
