/** What is stored of one file. Times are Unix milliseconds. */
export interface StoredFile {
  readonly text: string;
  readonly ctime: number;
  readonly mtime: number;
}

/** The disk under the vault: texts by path, in memory. Each access takes a turn of the event loop, so that races are real. */
export class Disk {
  private readonly files = new Map<string, StoredFile>();
  private readonly folders = new Set<string>();
  private readonly queues = new Map<string, Promise<unknown>>();

  constructor(texts: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(texts)) this.put(path, text);
  }

  paths(): string[] {
    return [...this.files.keys()];
  }

  look(path: string): StoredFile | undefined {
    return this.files.get(path);
  }

  hasFolder(path: string): boolean {
    return this.folders.has(path) || this.paths().some((file) => file.startsWith(`${path}/`));
  }

  makeFolder(path: string): void {
    this.folders.add(path);
  }

  async read(path: string): Promise<string> {
    await turn();
    const file = this.files.get(path);
    if (file === undefined) throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' });
    return file.text;
  }

  async write(path: string, text: string): Promise<void> {
    await turn();
    this.put(path, text);
  }

  /** Reads and writes with nothing of the same path in between; `change` is synchronous. */
  process(path: string, change: (text: string) => string): Promise<string> {
    return this.inTurn(path, async () => {
      const text = change(await this.read(path));
      await this.write(path, text);
      return text;
    });
  }

  /** Runs a task when all earlier ones of the same path have ended. */
  inTurn<Result>(path: string, task: () => Promise<Result>): Promise<Result> {
    const run = (this.queues.get(path) ?? Promise.resolve()).then(task, task);
    this.queues.set(path, run.catch(() => undefined));
    return run;
  }

  move(path: string, newPath: string): void {
    const file = this.files.get(path);
    if (file !== undefined) this.files.set(newPath, file);
    this.files.delete(path);
  }

  remove(path: string): void {
    this.files.delete(path);
    this.folders.delete(path);
  }

  /** All texts by path, as a start of the host takes them. */
  texts(): Record<string, string> {
    return Object.fromEntries([...this.files].map(([path, { text }]) => [path, text]));
  }

  private put(path: string, text: string): void {
    const now = Date.now();
    this.files.set(path, { text, ctime: this.files.get(path)?.ctime ?? now, mtime: now });
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
