import type { ListEntry } from '#lib/dossier/match-suppression.ts';
import { NameIndex, type NameMatch } from '../match/name-index.ts';
import type { KnownAccount } from './known-accounts.ts';

/** An account as it is entered: under all its keys and its name. */
export interface IndexedAccount extends KnownAccount {
  /** LinkedIn aliases and accounts joined into it. */
  aliases: readonly string[];
}

/** Keys and names of all that is known, without its facts: so much fits into memory. */
export class KnownIndex {
  readonly #byKey = new Map<string, KnownAccount>();
  readonly #names = new NameIndex<KnownAccount>();

  add({ key, name, aliases }: IndexedAccount): void {
    const account = { key, name };
    this.#byKey.set(key, account);
    // Its own key is never somebody else's alias.
    for (const alias of aliases) if (!this.#byKey.has(alias)) this.#byKey.set(alias, account);
    if (name !== '') this.#names.add(name, account);
  }

  /** A company of a list: another name for an account that is known by one of its keys, else an account of its own. */
  addEntry({ keys, label, name }: Pick<ListEntry, 'keys' | 'label' | 'name'>): void {
    const [first] = keys;
    if (first === undefined) return;
    const known = keys.map((key) => this.#byKey.get(key)).find((account) => account !== undefined);
    const called = label ?? name;
    if (known) {
      for (const key of keys) if (!this.#byKey.has(key)) this.#byKey.set(key, known);
      if (called !== '') this.#names.add(called, known);
    } else this.add({ key: first, name: called, aliases: keys.slice(1) });
  }

  byKey(key: string): (KnownAccount & { isAlias: boolean }) | null {
    const account = this.#byKey.get(key);
    return account ? { ...account, isAlias: account.key !== key } : null;
  }

  byName(name: string): NameMatch<KnownAccount> {
    return this.#names.find(name);
  }
}
