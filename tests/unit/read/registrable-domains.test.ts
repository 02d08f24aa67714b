import { expect, it } from 'vitest';
import { withRegistrableDomains } from '#lib/read/registrable-domains.ts';
import { evidenceOf } from '../evidence-of.ts';

it.each([
  ['news.acme.co.uk', ['acme.co.uk']],
  ['acme.example', ['acme.example']],
  ['co.uk', []],
])('the host %s becomes %j', (host, domains) => {
  const facts = withRegistrableDomains([evidenceOf('name', 'Acme'), evidenceOf('domain', host)]);
  expect(facts.filter((fact) => fact.attribute === 'domain').map((fact) => fact.value)).toEqual(domains);
  expect(facts).toHaveLength(1 + domains.length);
});
