import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttributeKey, AttributeValues } from '#lib/evidence/attributes.ts';
import type { Evidence, EvidenceOf } from '#lib/evidence/evidence.ts';
import { mapIndustryId, mapLinkedinName } from '#lib/industry/linkedin-industry.ts';
import { type LinkedinReading, readLinkedinCompany } from '#lib/read/linkedin/read-company.ts';

export const DAY = 20_779;
const INDUSTRIES = { byName: mapLinkedinName, byId: mapIndustryId };

export function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../../fixtures/linkedin', `${name}.html`), 'utf8');
}

export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Reads a page's html as it would stand at `url`. */
export function readHtml(html: string, url: string): LinkedinReading {
  return readLinkedinCompany(parseHtml(html), { url, day: DAY }, INDUSTRIES);
}

export function fact<K extends AttributeKey>(
  reading: LinkedinReading,
  attribute: K,
): EvidenceOf<K> | undefined {
  const found: Evidence | undefined = reading.evidence.find((evidence) => evidence.attribute === attribute);
  return found as EvidenceOf<K> | undefined;
}

/** The values by attribute; each is there once. */
export function values(reading: LinkedinReading): Partial<AttributeValues> {
  const all: Record<string, unknown> = {};
  for (const { attribute, value } of reading.evidence) {
    if (attribute in all) throw new Error(`${attribute} twice`);
    all[attribute] = value;
  }
  return all;
}
