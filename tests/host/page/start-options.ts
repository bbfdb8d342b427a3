/** How the host starts. Everything that survives a quit is in here. */
export interface StartOptions {
  /** Texts by path in the vault; what lies under `.obsidian/` is the app's configuration. */
  readonly files: Readonly<Record<string, string>>;
  /** Secrets of the device, by name. */
  readonly secrets: Readonly<Record<string, string>>;
  /** What plugins keep on the device, by key. */
  readonly local: Readonly<Record<string, unknown>>;
  /** Paths of the notes in tabs; only the active one is loaded. */
  readonly tabs: readonly string[];
  /** Which of the tabs is active. */
  readonly activeTab: number;
  readonly device: 'desktop' | 'phone';
  readonly theme: 'light' | 'dark';
  /** A code such as `en` or `de`. */
  readonly language: string;
  /** Whether the plugin is on. */
  readonly enabled: boolean;
  /** The code of another plugin than the built one. */
  readonly main?: string;
}
