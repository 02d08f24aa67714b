import domains from './mail-domains.json' with { type: 'json' };

/** Whose addresses say nothing of a company: a provider of private mail, or of addresses to be thrown away. */
export type MailProvider = 'personal' | 'disposable';

/** Providers that the packages do not know yet. */
const OTHERS = ['hey.com', 'tuta.com', 'tuta.io', 'tutanota.com', 'tutamail.com', 'telus.net', 'bell.net'];

let providers: Map<string, MailProvider> | undefined;

/** What kind of provider a registrable domain is; null = none, so that it can be a company's. */
export function mailProvider(domain: string): MailProvider | null {
  providers ??= readProviders();
  return providers.get(domain) ?? null;
}

function readProviders(): Map<string, MailProvider> {
  const read = new Map<string, MailProvider>(OTHERS.map((domain) => [domain, 'personal']));
  for (const kind of ['personal', 'disposable'] as const) {
    for (const [suffix, labels] of Object.entries<string>(domains[kind])) {
      for (const label of labels.split(' ')) read.set(`${label}.${suffix}`, kind);
    }
  }
  return read;
}
