import { NO_RECORDS } from '#lib/dossier/account-records.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { judge } from '#lib/dossier/judge.ts';
import type { AttributeKey, AttributeValues } from '#lib/evidence/attributes.ts';
import type { Evidence, SourceKind } from '#lib/evidence/evidence.ts';
import { parseIcp } from '#lib/icp/parse-icp.ts';
import type { IcpRow } from '#lib/storage/database.ts';
import { cardLines } from '#lib/wording/card/card-lines.ts';

const NAME = 'Northwind Scheduling';
const DOMAIN = 'northwind-scheduling.example';

/** What a made-up company says on its site and on LinkedIn. */
function evidenceOn(day: number): Evidence[] {
  const fact = <K extends AttributeKey>(
    attribute: K,
    value: AttributeValues[K],
    [source, quote]: readonly [SourceKind, string],
  ) =>
    ({
      attribute,
      value,
      source,
      quote,
      url: `https://${DOMAIN}/`,
      confidence: 950,
      day,
      scope: 'home',
    }) as Evidence;
  const linkedin = { source: 'linkedin-guest', scope: 'linkedin' } as const;
  return [
    { ...fact('headcount', [51, 200], ['linkedin-guest', '51-200 employees']), ...linkedin },
    fact('hqCountry', 'AT', ['imprint', '1010 Wien, Österreich']),
    fact('industry', [{ leaf: 'business_software', p: 1 }], ['title', 'Shift planning software']),
    fact('businessModel', 'saas', ['prose', 'We are a software platform for shift planning']),
    fact('audience', ['b2b'], ['prose', 'For hospitals, hotels and warehouses']),
    fact('technologies', [{ id: 'hubspot', class: 'runs' }], ['resource', 'js.hs-scripts.com']),
    fact('scan', { technologies: 900, scopes: ['home', 'imprint', 'linkedin'] }, ['structure', '']),
  ];
}

/** The card on the made-up company by one ICP; null when that cannot be read. */
export function exampleCard(row: IcpRow, day: number) {
  const parsed = parseIcp(row.document);
  if (!parsed.ok) return null;
  const { profile, opinions } = judge({ evidence: evidenceOn(day), records: [] }, [parsed.icp], day);
  const [opinion] = opinions;
  if (!opinion) return null;
  const { id, name, version, sample, syncedAt } = row;
  const dossier: Dossier = {
    ...opinion,
    account: { key: DOMAIN, name: NAME, domain: DOMAIN, pagesRead: 3 },
    icp: { id, name, version, sample, syncedAt },
    ...{ profile, others: [], links: {}, records: NO_RECORDS },
  };
  return cardLines(dossier, day, '');
}
