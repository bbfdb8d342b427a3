import type { App } from 'obsidian';

/** Where values are kept on this device, for this vault: the app's local storage. */
export interface DeviceStorage {
  load(key: string): unknown;
  save(key: string, value: unknown): void;
}

/** The app's own. */
export const appStorage = (app: App): DeviceStorage => ({
  load: (key) => app.loadLocalStorage(key) as unknown,
  save: (key, value) => { app.saveLocalStorage(key, value); },
});

/** The texts of a list that is kept under a key; none where something else is. */
export function textsUnder(storage: DeviceStorage, key: string): string[] {
  const stored = storage.load(key);
  return Array.isArray(stored) ? stored.filter((value): value is string => typeof value === 'string') : [];
}
