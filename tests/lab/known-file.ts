import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Evidence } from '#lib/evidence/evidence.ts';
import type { KnownAccounts } from '#lib/lists/identity/known-accounts.ts';
import { knownInMemory, type WholeAccount } from '#lib/lists/identity/known-in-memory.ts';
import { readProfile } from './read-profile.ts';

/** What a file of accounts knows, `{"id": DOMAIN, "name": ..., "profile": {...}}` a line, as `qualify` reads it. */
export async function readKnownFile(
  path: string,
  asOf: number,
  warn: (text: string) => void,
): Promise<KnownAccounts> {
  const accounts: WholeAccount[] = [];
  let line = 0;
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const account = readAccount(text, asOf, (warning) => warn(`line ${line}: ${warning}`));
    if (account) accounts.push(account);
  }
  return knownInMemory(accounts);
}

function readAccount(text: string, asOf: number, warn: (text: string) => void): WholeAccount | null {
  const written = parsed(text);
  const id = written?.id;
  if (typeof id !== 'string' || !written) {
    warn('not an account ({"id": "acme.example", "name": ..., "profile": {...}})');
    return null;
  }
  const { profile, warnings } = readProfile(written.profile ?? {}, asOf);
  for (const warning of warnings) warn(`${id}: ${warning}`);
  // Each entry holds facts of its own attribute.
  const entries = Object.values(profile) as readonly { facts: readonly Evidence[] }[];
  const evidence = entries.flatMap(({ facts }) => facts);
  const aliases = Array.isArray(written.aliases)
    ? written.aliases.filter((alias): alias is string => typeof alias === 'string')
    : [];
  return {
    key: id,
    name: typeof written.name === 'string' ? written.name : '',
    aliases,
    evidence,
    records: [],
  };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
