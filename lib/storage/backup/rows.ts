import * as z from 'zod/mini';
import { parseIdentityDecision } from '#lib/account/identity-decision-schema.ts';
import { parseListedFact } from '#lib/dossier/listed-fact-schema.ts';
import { LIST_KINDS, MAX_LIST_NAME } from '#lib/dossier/suppression.ts';
import { parseEvidence } from '#lib/evidence/schema.ts';
import { parseUserRecord } from '#lib/evidence/user-record-schema.ts';
import { MAX_ICP_BYTES } from '#lib/icp/limits.ts';
import { parseIcp } from '#lib/icp/parse-icp.ts';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import { COMPANY_PAGE_KINDS } from '#lib/read/read-result.ts';
import { newSource } from '../icp-sources.ts';
import type { BackupTable, BackupTables } from './format.ts';

/** Days since 1970-01-01 up to the year 2200. */
const day = z.int().check(z.gte(0), z.lte(84_006));
/** Milliseconds since the epoch up to the year 2200. */
const time = z.number().check(z.gte(0), z.lte(7_258_118_400_000));
const key = z.string().check(z.minLength(1), z.maxLength(300));
const url = z.string().check(z.maxLength(8_192));
const link = url.check(z.regex(/^https?:\/\/[^\s]+$/));

/** An account may be a page, and its key that page's url. */
const accountKey = z.string().check(z.minLength(1), z.maxLength(2_100));
const placement = { account: accountKey, home: z.optional(accountKey) };

const account = z.object({
  key: accountKey,
  aliases: z.array(key).check(z.maxLength(50)),
  firstSeen: day,
  lastSeen: day,
});
const filed = z.object({ readId: key, ...placement });
const page = z.object({
  url,
  ...placement,
  readId: key,
  page: z.object({ isCompanySite: z.literal(true), kind: z.enum(COMPANY_PAGE_KINDS), reason: z.string() }),
  day,
  partial: z.boolean(),
  links: z.partialRecord(z.enum(['home', 'about', 'imprint', 'careers', 'pricing', 'press']), link),
});
const said = z.object({ ...placement, imported: z.optional(z.literal(true)) });
const icp = z.object({
  id: key,
  name: key,
  version: z.int(),
  document: z.unknown(),
  active: z.boolean(),
  sample: z.boolean(),
  syncedAt: z.nullable(time),
});
const version = z.object({
  icpId: key,
  version: z.int(),
  text: z.string().check(z.maxLength(MAX_ICP_BYTES)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  author: z.string().check(z.maxLength(200)),
  note: z.nullable(z.string().check(z.maxLength(2_000))),
  receivedAt: time,
  origin: z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['source', 'managed']), sourceId: key, signed: z.boolean() }),
    z.object({ kind: z.enum(['file', 'paste', 'edit', 'backup']), signed: z.boolean() }),
  ]),
});
const source = z.object({
  id: key,
  kind: z.literal('url'),
  url: link,
  publicKey: z.nullable(z.string().check(z.maxLength(200))),
  icpId: z.nullable(key),
  suggestedSites: z.array(url).check(z.maxLength(100)),
});

/** As many as there are columns that speak of a company, and some. */
const MAX_LISTED_FACTS = 20;
const listed = z.object({
  list: z.string().check(z.minLength(1), z.maxLength(MAX_LIST_NAME)),
  kind: z.enum(LIST_KINDS),
  detail: z.string().check(z.maxLength(200)),
  day,
  keys: z.array(key).check(z.maxLength(20)),
  name: z.string().check(z.maxLength(300)),
  label: z.optional(z.string().check(z.maxLength(300))),
  owner: z.optional(z.string().check(z.maxLength(200))),
  stage: z.optional(z.string().check(z.maxLength(200))),
  facts: z.optional(z.array(z.unknown()).check(z.maxLength(MAX_LISTED_FACTS))),
});

type RowParser<T extends BackupTable> = (row: unknown) => Required<BackupTables>[T][number] | null;

/**
 * A row of each table from an untrusted file, or null when it breaks the contract. Rows are numbered anew where the
 * database numbers them; a source is asked again, whatever its state was elsewhere; an administrator's source stays
 * where its policy is.
 */
export const ROW_PARSERS: { readonly [T in BackupTable]: RowParser<T> } = {
  accounts: (row) => read(account, row),
  evidence: (row) => {
    const fact = parseEvidence(row);
    const place = read(filed, row);
    return fact && place ? { ...fact, ...place } : null;
  },
  pages: (row) => read(page, row) as BackupTables['pages'][number] | null,
  userRecords: (row) => {
    const record = parseUserRecord(row);
    const place = read(said, row);
    return record && place ? { ...record, ...place } : null;
  },
  identityDecisions: parseIdentityDecision,
  icps: (row) => {
    const parsed = read(icp, row);
    return parsed && parseIcp(parsed.document).ok ? parsed : null;
  },
  icpVersions: (row) => {
    const parsed = read(version, row);
    return parsed && readIcpText(parsed.text).ok ? parsed : null;
  },
  icpSources: (row) => {
    const parsed = read(source, row);
    return parsed && newSource(parsed);
  },
  suppressions: (row) => {
    const { facts, ...entry } = read(listed, row) ?? { keys: null };
    if (entry.keys === null) return null;
    const kept = facts?.flatMap((fact) => parseListedFact(fact) ?? []);
    return { ...entry, ...(kept && kept.length > 0 ? { facts: kept } : {}) };
  },
};

function read<T>(schema: z.ZodMiniType<T>, row: unknown): T | null {
  const parsed = schema.safeParse(row);
  return parsed.success ? parsed.data : null;
}
