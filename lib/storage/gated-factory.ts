/** The database on this machine was written by a later version of the extension. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
  constructor() {
    super('The database was written by a later version of ICP Lens: update the extension.');
  }
}

/**
 * The browser's database factory, but one that never opens a database without naming its version. Dexie answers
 * `VersionError` by opening whatever is there, and would write rows of an old shape into a newer database, or add to its
 * schema. With this factory a newer database is not opened at all.
 */
export function gatedFactory(factory: IDBFactory): IDBFactory {
  return {
    open(name, version) {
      if (version === undefined) throw new NewerDatabaseError();
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (one, other) => factory.cmp(one, other),
  };
}
