import { ATTRIBUTE_KEYS, type AttributeKey } from '#lib/evidence/attributes.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import type { Page } from '#lib/read/read-result.ts';
import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import type { CorpusPage } from './corpus.ts';
import type { ReadLeftovers } from './read-leftovers.ts';

interface LineEntry {
  value: unknown;
  confidence: number;
  evidence: { source: string; quote: string; url: string }[];
}

/** One line of the reader's output: what a page said, or why it could not be read. */
export type ReadLine =
  | {
      id: string;
      url: string;
      page: Pick<Page, 'kind' | 'isCompanySite'>;
      profile: Partial<Record<AttributeKey, LineEntry>>;
      partial: boolean;
      ms: { read: number };
    }
  | { id: string; url: string; error: string };

const TECHNOLOGY_NAMES = new Map(TECHNOLOGIES.map((technology) => [technology.id, technology.name]));

/** The line of a page from what the extension filed about it. */
export function buildReadLine({ id, url }: Pick<CorpusPage, 'id' | 'url'>, left: ReadLeftovers): ReadLine {
  const { report, evidence } = left;
  if (report?.page === null || report?.page === undefined) return { id, url, error: 'nothing was read' };
  const built = buildProfile(evidence);
  const profile: Partial<Record<AttributeKey, LineEntry>> = {};
  for (const key of ATTRIBUTE_KEYS) {
    const entry = built[key];
    if (entry === undefined) continue;
    profile[key] = {
      value: printable(key, entry.value),
      confidence: entry.confidence,
      evidence: entry.facts.map((fact) => ({ source: fact.source, quote: fact.quote, url: fact.url })),
    };
  }
  const { kind, isCompanySite } = report.page;
  return {
    id,
    url,
    page: { kind, isCompanySite },
    profile,
    partial: report.partial,
    ms: { read: Math.round(report.ms * 10) / 10 },
  };
}

/** A page on which people work is no company's, and nothing of it was read. */
export function workPageLine({ id, url }: Pick<CorpusPage, 'id' | 'url'>): ReadLine {
  return {
    id,
    url,
    page: { kind: 'other', isCompanySite: false },
    profile: {},
    partial: false,
    ms: { read: 0 },
  };
}

/** A stage known exactly is one word; a technology carries its name. */
function printable(key: AttributeKey, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  if (key === 'fundingStage') return value[0] === value[1] ? value[0] : value;
  if (key === 'technologies') return value.map(nameTechnology);
  return value;
}

function nameTechnology(technology: { id: string; class: string }): unknown {
  const { id, class: grade } = technology;
  return { id, name: TECHNOLOGY_NAMES.get(id) ?? id, class: grade };
}
