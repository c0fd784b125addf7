import "fake-indexeddb/auto";

/** What keeps feeds in a browser, made up: a store in memory, and locks that one holder has at a time. */
export interface FeedBrowser {
  /** Does a work in a page that ends after so many writes, in the middle of whatever it does; then another page opens. */
  endAfter(writes: number, work: () => Promise<unknown>): Promise<void>;
  /** Writes since the start. */
  writes(): number;
  /** All that is stored, by store and key. */
  stored(): Promise<Readonly<Record<string, unknown>>>;
}

/** Turns in which all that is under way gets to its next write, where an ended page stays for ever. */
const TURNS = 50;

const STORES = ["feeds", "unfinished", "indexes", "refusals", "blocks"];

export function feedBrowser(): FeedBrowser {
  let made = 0;
  let last = Number.POSITIVE_INFINITY;
  let held = new Set<string>();
  const undone = new WeakSet<IDBTransaction>();
  let ended = (): void => undefined;
  const { prototype } = IDBObjectStore as unknown as {
    prototype: Record<"put" | "delete", (this: IDBObjectStore, ...args: unknown[]) => unknown>;
  };
  for (const name of ["put", "delete"] as const) {
    const write = prototype[name];
    prototype[name] = function (...args) {
      if (made >= last) {
        // What a transaction has done is undone when its page ends: once the stretch of code that writes in it is through,
        // which asks the transaction for more.
        const { transaction } = this;
        if (!undone.has(transaction)) queueMicrotask(() => transaction.abort());
        undone.add(transaction);
        ended();
        return new Promise(() => undefined);
      }
      made++;
      return write.apply(this, args);
    };
  }
  const locks = {
    async request(name: string, ...rest: unknown[]) {
      const work = rest.at(-1) as (lock: object | null) => unknown;
      if (held.has(name)) return work(null);
      const holders = held;
      holders.add(name);
      try {
        return await work({ name });
      } finally {
        holders.delete(name);
      }
    },
  };
  const storage = { estimate: async () => ({}) };
  Object.defineProperty(globalThis, "navigator", { configurable: true, value: { locks, storage } });
  return {
    async endAfter(writes, work) {
      last = made + writes;
      const end = new Promise<void>((resolve) => {
        ended = resolve;
      });
      await Promise.race([work(), end]);
      for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
      last = Number.POSITIVE_INFINITY;
      held = new Set();
    },
    writes: () => made,
    async stored() {
      const database = await done(indexedDB.open("feeds"));
      const all: Record<string, unknown> = {};
      for (const name of STORES) {
        const store = database.transaction(name).objectStore(name);
        const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
        for (const [i, key] of keys.entries()) all[`${name} ${String(key)}`] = values[i];
      }
      database.close();
      return all;
    },
  };
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
