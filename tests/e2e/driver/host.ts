import type { Browser, Page } from 'playwright-core';

import type { HostHandle } from '../../host/page/host-handle.ts';
import type { StartOptions } from '../../host/page/start-options.ts';
import { defaultStart } from '../../host/server/default-start.ts';
import { type HostServer, serveHost } from '../../host/server/host-server.ts';
import { projectRoot } from './project-root.ts';

const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;

/** Minutes are written at once, unless a test opens the host with the review. */
const withoutReview = { 'debrief-review-away': true };

/** A host in a browser, driven as its user drives the app: by keys and clicks. */
export class Host {
  private readonly errors: string[] = [];
  private readonly expected: RegExp[] = [];

  private constructor(
    readonly page: Page,
    private readonly server: HostServer,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  /** Serves a host and opens it in a page of its own. */
  static async open(browser: Browser, options: Partial<StartOptions>): Promise<Host> {
    const start: StartOptions = { ...defaultStart(projectRoot), ...options, local: { ...withoutReview, ...options.local } };
    const server = await serveHost(projectRoot, start);
    const context = await browser.newContext({ viewport: sizes[start.device], hasTouch: start.device === 'phone' });
    const host = new Host(await context.newPage(), server);
    await host.load();
    return host;
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await this.server.close();
  }

  /** Errors of the page that match do not fail the test. */
  expectErrors(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  unexpectedErrors(): string[] {
    return this.errors.filter((error) => !this.expected.some((pattern) => pattern.test(error)));
  }

  /** How many errors the page has reported, expected ones too. */
  errorCount(): number {
    return this.errors.length;
  }

  /** Quits the app as its user does, and starts it again with what was kept. */
  async restart(): Promise<void> {
    await this.evaluate((host) => host.quit());
    await this.crash();
  }

  /** Ends the app without a word to anybody, and starts it again with what was kept. */
  async crash(): Promise<void> {
    this.server.setStart(await this.evaluate((host) => host.snapshot()));
    await this.load();
  }

  /** Runs a function in the page; it is handed the host and the argument, and sees nothing else of the test. */
  async evaluate<Result, Argument = undefined>(task: (host: HostHandle, argument: Argument) => Result | Promise<Result>, argument?: Argument): Promise<Result> {
    const handed = argument === undefined ? 'undefined' : JSON.stringify(argument);
    return this.page.evaluate<Result>(`(${task.toString()})(debriefHost, ${handed})`);
  }

  /** Opens a note by a click in the file list; in a new tab with the key for it held. */
  async openNote(path: string, { newTab = false } = {}): Promise<void> {
    if (await this.isPhone()) await this.page.getByRole('button', { name: 'Files', exact: true }).click();
    await this.page.locator(`.nav-file-title[data-path="${path}"]`).click(newTab ? { modifiers: ['Control'] } : {});
    if (await this.isPhone()) await this.page.getByRole('button', { name: 'Files', exact: true }).click();
    await this.page.waitForFunction((wanted) => debriefHost.app.tabs.getActiveFile()?.path === wanted, path);
  }

  /** Closes a tab by its cross; on a phone, which shows none, the active one by the command for it. */
  async closeTab(title: string): Promise<void> {
    if (await this.isPhone()) return this.runCommand('Close current tab');
    const tab = this.page.locator('.workspace-tab-header', { hasText: title }).first();
    await tab.locator('.workspace-tab-header-inner-close-button').click();
  }

  /** Names of the commands that the palette lists for what was typed, best first. */
  async listCommands(query = ''): Promise<string[]> {
    await this.openPalette(query);
    const names = await this.page.locator('.prompt .suggestion-item').allTextContents();
    await this.page.keyboard.press('Escape');
    return names;
  }

  /** Takes a command in the palette by its name, without the plugin's: `Summarize transcript`. */
  async runCommand(name: string): Promise<void> {
    await this.openPalette(name);
    await this.page.locator('.prompt .suggestion-item').filter({ hasText: new RegExp(`(?:^|: )${escapeExpression(name)}$`, 'u') }).click();
  }

  /** Types into what has the focus, key by key. */
  async type(text: string, { delay = 0 } = {}): Promise<void> {
    await this.page.keyboard.type(text, { delay });
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  /** Puts the cursor at the end of the first line that holds a text, once the editor shows one, by a click on that line. */
  async putCursorAtLine(text: string): Promise<void> {
    await this.page.waitForFunction((wanted) => debriefHost.app.workspace.activeEditor?.editor?.getValue().includes(wanted), text);
    await this.evaluate((host, wanted) => {
      const editor = host.app.workspace.activeEditor?.editor;
      const line = editor?.getValue().split('\n').findIndex((content) => content.includes(wanted)) ?? -1;
      editor?.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }, true);
    }, text);
    await this.page.locator('.workspace-leaf.mod-active .cm-line', { hasText: text }).first().click();
    await this.page.keyboard.press('End');
  }

  /** The text in the active editor. */
  editorText(): Promise<string> {
    return this.evaluate((host) => host.app.workspace.activeEditor?.editor?.getValue() ?? '');
  }

  /** The text of a note as it is stored; null where there is none. */
  readNote(path: string): Promise<string | null> {
    return this.evaluate((host, wanted) => host.app.disk.look(wanted)?.text ?? null, path);
  }

  /** Texts of the notices on the screen. */
  visibleNotices(): Promise<string[]> {
    return this.page.locator('.notice').allTextContents();
  }

  /** Texts of all notices since the start, those that have gone too. */
  notices(): Promise<readonly string[]> {
    return this.evaluate((host) => host.notices);
  }

  /** Waits for a notice, also one that has gone already. @returns its text */
  async waitForNotice(pattern: RegExp): Promise<string> {
    await this.page.waitForFunction(([source, flags]) => debriefHost.notices.some((text) => new RegExp(source, flags).test(text)), [pattern.source, pattern.flags] as const);
    return (await this.notices()).find((text) => pattern.test(text)) ?? '';
  }

  /** Opens the settings at the plugin's own tab. */
  async openSettings(tab = 'Debrief'): Promise<void> {
    await this.page.getByRole('button', { name: 'Settings', exact: true }).click();
    await this.page.locator('.vertical-tab-nav-item', { hasText: tab }).click();
  }

  /** What the page holds after a collection of garbage: bytes of the heap, nodes and listeners of the document. */
  async countMemory(): Promise<{ readonly heapBytes: number; readonly nodes: number; readonly listeners: number }> {
    const session = await this.page.context().newCDPSession(this.page);
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    await session.detach();
    return { heapBytes: usedSize, nodes, listeners: jsEventListeners };
  }

  private async openPalette(query: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Open command palette' }).click();
    await this.page.locator('.prompt-input').fill(query);
  }

  private isPhone(): Promise<boolean> {
    return this.page.evaluate(() => document.body.classList.contains('is-phone'));
  }

  private async load(): Promise<void> {
    await this.page.goto(this.server.address);
    await this.page.waitForSelector('body[data-ready="true"]');
  }
}

const escapeExpression = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
