import type * as Obsidian from 'obsidian';

import { Events } from './events.ts';

/** Secrets of this device, by name. They are not in the vault. */
export class SecretStorage extends Events implements Pick<Obsidian.SecretStorage, 'setSecret' | 'getSecret' | 'listSecrets'> {
  private readonly secrets: Map<string, string>;

  constructor(secrets: Readonly<Record<string, string>>) {
    super();
    this.secrets = new Map(Object.entries(secrets));
  }

  setSecret(id: string, secret: string): void {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) throw new Error('Invalid secret ID.');
    this.secrets.set(id, secret);
    this.trigger('change', id);
  }

  getSecret(id: string): string | null {
    return this.secrets.get(id) ?? null;
  }

  listSecrets(): string[] {
    return [...this.secrets.keys()];
  }

  /** All of them, as a start of the host takes them. */
  dump(): Record<string, string> {
    return Object.fromEntries(this.secrets);
  }
}
