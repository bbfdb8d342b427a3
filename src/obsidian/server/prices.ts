import type { Usage } from '../../minutes/minutes.ts';
import type { Prices } from '../../engines/openai/estimate.ts';
import type { Settings } from '../settings/settings.ts';
import { texts } from '../texts/texts.ts';

/** What a million tokens cost; null unless both prices are set. */
export function pricesOf({ inputPrice, outputPrice }: Settings): Prices | null {
  return inputPrice === null || outputPrice === null ? null : { inputPerMillion: inputPrice, outputPerMillion: outputPrice };
}

/** An amount of money in the user's language and currency: two digits behind the point, or two that say something where it is small. */
export function sayMoney(amount: number, currency: string): string {
  const digits = amount >= 0.1 || amount === 0 ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumSignificantDigits: 2 };
  return `${new Intl.NumberFormat(texts().language, digits).format(amount)} ${currency}`.trim();
}

/** What minutes really took, in money where prices are set, else in tokens; null where no server was asked, or it counts none. */
export function sayUsed(usages: readonly Usage[], settings: Settings): string | null {
  const sum = (part: keyof Usage): number => usages.reduce((total, usage) => total + usage[part], 0);
  const [input, output, prices] = [sum('inputTokens'), sum('outputTokens'), pricesOf(settings)];
  if (input + output === 0) return null;
  const words = texts().report;
  if (prices === null) return words.used(new Intl.NumberFormat(texts().language).format(input + output));
  return words.paid(sayMoney((input * prices.inputPerMillion + output * prices.outputPerMillion) / 1_000_000, settings.currency));
}
