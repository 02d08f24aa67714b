/**
 * An expression for a page of the extension: everything that the extension keeps, as one JSON text. Every store of every
 * database with its keys, the extension's storage areas, web storage, caches and cookies.
 */
export const EVERYTHING_STORED = `(async () => {
  const ask = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const kept = {};
  for (const { name } of await indexedDB.databases()) {
    const db = await ask(indexedDB.open(name));
    for (const store of db.objectStoreNames) {
      const rows = db.transaction(store).objectStore(store);
      kept[name + '.' + store] = await Promise.all([ask(rows.getAllKeys()), ask(rows.getAll())]);
    }
    db.close();
  }
  const areas = (globalThis.browser ?? globalThis.chrome).storage;
  for (const area of ['local', 'session', 'sync', 'managed']) {
    kept[area] = await Promise.resolve(areas[area]?.get(null)).catch(() => null);
  }
  kept.web = [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, location.href];
  kept.caches = globalThis.caches ? await caches.keys().catch(() => []) : [];
  return JSON.stringify(kept);
})()`;
