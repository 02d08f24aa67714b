import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttributeKey, AttributeValues } from '#lib/evidence/attributes.ts';
import type { Evidence, EvidenceOf } from '#lib/evidence/evidence.ts';
import { mapIndustryId, mapLinkedinName } from '#lib/industry/linkedin-industry.ts';
import { finishLinkedin } from '#lib/read/finish-linkedin.ts';
import { readLinkedinCompany } from '#lib/read/linkedin/read-company.ts';
import type { ReadResult } from '#lib/read/read-result.ts';

export const DAY = 20_779;
const INDUSTRIES = { byName: mapLinkedinName, byId: mapIndustryId };

export function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../../fixtures/linkedin', `${name}.html`), 'utf8');
}

export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Reads a page's html as it would stand at `url`; its facts are stamped as the background does. */
export function readHtml(html: string, url: string): ReadResult {
  return readDocument(parseHtml(html), url);
}

export function readDocument(document: Document, url: string): ReadResult {
  const look = readLinkedinCompany(document, url, INDUSTRIES);
  const read = finishLinkedin({ v: 1, url, ...look, ms: 0 }, { day: DAY });
  if (!read || read.evidence.length < look.facts.length) throw new Error('facts that are none');
  return read;
}

export function fact<K extends AttributeKey>(reading: ReadResult, attribute: K): EvidenceOf<K> | undefined {
  const found: Evidence | undefined = reading.evidence.find((evidence) => evidence.attribute === attribute);
  return found as EvidenceOf<K> | undefined;
}

/** The values by attribute; each is there once. */
export function values(reading: ReadResult): Partial<AttributeValues> {
  const all: Record<string, unknown> = {};
  for (const { attribute, value } of reading.evidence) {
    if (attribute in all) throw new Error(`${attribute} twice`);
    all[attribute] = value;
  }
  return all;
}
