const arrayMethods = {
  first<Item>(this: Item[]) {
    return this[0];
  },
  last<Item>(this: Item[]) {
    return this[this.length - 1];
  },
  contains<Item>(this: Item[], target: Item) {
    return this.includes(target);
  },
  remove<Item>(this: Item[], target: Item) {
    const index = this.indexOf(target);
    if (index >= 0) this.splice(index, 1);
  },
  unique<Item>(this: Item[]) {
    return [...new Set(this)];
  },
};

const stringMethods = {
  contains(this: string, target: string) {
    return this.includes(target);
  },
  format(this: string, ...values: string[]) {
    return this.replace(/\{(\d+)\}/gu, (whole, index: string) => values[Number(index)] ?? whole);
  },
};

/** Not enumerable: a `for … in` over an array must not find them. */
function define(target: object, methods: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

/** Gives arrays, strings and the like what the app gives them. */
export function extendValues(): void {
  define(Array.prototype, arrayMethods satisfies Partial<Record<keyof unknown[], unknown>>);
  define(String.prototype, stringMethods satisfies Partial<Record<keyof string, unknown>>);
  define(Math, { clamp: (value: number, low: number, high: number) => Math.min(Math.max(value, low), high), square: (value: number) => value * value });
  define(Object, { isEmpty: (object: object) => Object.keys(object).length === 0 });
  define(String, { isString: (value: unknown) => typeof value === 'string' });
  define(Number, { isNumber: (value: unknown) => typeof value === 'number' });
}
