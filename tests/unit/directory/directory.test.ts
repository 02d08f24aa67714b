import { describe, expect, it } from 'vitest';
import { buildDirectory, type DirectoryPlan } from '#lib/directory/build-directory.ts';
import { directoryEvidence } from '#lib/directory/directory-evidence.ts';
import { FACT_TABLES } from '#lib/directory/facts.ts';
import { ENTRY_BYTES } from '#lib/directory/format.ts';
import { Directory } from '#lib/directory/look-up.ts';
import { readManifest } from '#lib/directory/manifest-schema.ts';
import { tableOfNdjson } from '#lib/directory/ndjson-source.ts';
import { spoolInMemory } from '#lib/directory/spool.ts';
import { withDirectory } from '#lib/directory/with-directory.ts';
import { judge } from '#lib/dossier/judge.ts';
import { INFERRED } from '#lib/evidence/evidence.ts';
import { parseIcp } from '#lib/icp/parse-icp.ts';
import { NOTHING_KNOWN } from '#lib/lists/identity/known-accounts.ts';
import { sourceOfText } from '#lib/lists/read/list-source.ts';
import midMarket from '../../../public/icps/mid-market-b2b-saas.json' with { type: 'json' };

const HEADER = 'name,domain,linkedin_url,country,industry,size range,year founded';
const NEWER = [
  HEADER,
  'Aldra Ports,aldra.example,linkedin.com/company/aldra,Germany,Computer Software,51-200,1998',
  'Beron Freight,beron.example,,France,Logistics,11-50,',
  'Cubit,cubit.example,,,,,',
  'Nobody,,,Spain,Retail,1-10,2001',
].join('\n');
const OLDER = [
  HEADER,
  'Aldra,aldra.example,,Austria,Retail,1001-5000,1990',
  'Beron,beron.example,,Italy,Logistics,11-50,2004',
  'Dalton,dalton.example,,US,Retail,201-500,1875',
  'Dalton,dalton.example,,US,Retail,51-200,1875',
].join('\n');

async function built(sources: string[], plan: Partial<DirectoryPlan> = {}) {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const result = await buildDirectory({
    ...{ name: 'Open company file', licence: 'ODC-BY', attribution: '', day: 20_000 },
    ...{
      sources: sources.map(sourceOfText),
      market: { countries: null, size: null },
      spool: spoolInMemory(),
    },
    write: async (file, bytes) => {
      files.set(file, bytes);
    },
    ...plan,
  });
  if (!result.ok) throw new Error(result.fault.kind);
  const { manifest, report } = result;
  const directory = new Directory(manifest, async ({ file }) => files.get(file) ?? null);
  return { manifest, report, files, directory };
}

describe('a company directory', () => {
  it('finds companies by domain and by LinkedIn name', async () => {
    const { directory } = await built([NEWER]);
    const aldra = { size: [51, 200], founded: 1998, industry: 'business_software', country: 'DE' };
    expect(await directory.look('aldra.example')).toEqual(aldra);
    expect(await directory.look('li:aldra')).toEqual(aldra);
    expect(await directory.look('elsewhere.example')).toBeNull();
  });

  it('takes the newest source that says something, fact by fact, and nothing where its own rows disagree', async () => {
    const { directory, report } = await built([NEWER, OLDER]);
    expect(await directory.look('aldra.example')).toMatchObject({ size: [51, 200], country: 'DE' });
    expect(await directory.look('beron.example')).toMatchObject({ country: 'FR', founded: 2004 });
    expect(await directory.look('dalton.example')).toMatchObject({
      size: null,
      country: 'US',
      founded: 1875,
    });
    expect(report).toMatchObject({ rows: 8, disagreed: 1, repeated: 3 });
    expect(report.leftOut).toMatchObject({ 'no-place': 1, 'no-facts': 1 });
  });

  it('keeps to a market', async () => {
    const market = { countries: new Set(['FR']), size: null };
    const { report, directory } = await built([NEWER], { market });
    expect(report.leftOut['other-country']).toBe(1);
    expect(await directory.look('aldra.example')).toBeNull();
    expect(await directory.look('beron.example')).not.toBeNull();
  });

  it('is the same bytes in whatever order the rows come', async () => {
    const [head = '', ...rows] = OLDER.split('\n');
    const [a, b] = [await built([OLDER]), await built([[head, ...rows.toReversed()].join('\n')])];
    expect(b.files).toEqual(a.files);
    expect(b.manifest).toEqual(a.manifest);
  });

  it('says nothing from a shard that is not what its manifest promises', async () => {
    const { manifest, files } = await built([NEWER]);
    const spoiled = (spoil: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> | null) =>
      new Directory(manifest, async ({ file }) => spoil(Uint8Array.from(files.get(file) ?? [])));
    expect(await spoiled((bytes) => bytes).look('aldra.example')).not.toBeNull();
    const cut = spoiled((bytes) => bytes.slice(0, -ENTRY_BYTES));
    expect(await cut.look('aldra.example')).toBeNull();
    const changed = spoiled((bytes) => bytes.fill(0x7f, -1));
    expect(await changed.look('aldra.example')).toBeNull();
    expect(await spoiled(() => null).look('aldra.example')).toBeNull();
  });

  it('refuses a manifest that lies', async () => {
    const { manifest } = await built([NEWER]);
    const again = JSON.parse(JSON.stringify(manifest));
    expect(readManifest(again).ok).toBe(true);
    const refused = (change: object) => readManifest({ ...again, ...change });
    expect(refused({ entries: { domains: 9, linkedin: 1 } })).toEqual({ ok: false, problem: 'wrong-counts' });
    expect(refused({ format: 'icp-directory/2' })).toEqual({ ok: false, problem: 'other-version' });
    expect(refused({ shardBits: 3 })).toEqual({ ok: false, problem: 'wrong-counts' });
    expect(readManifest('no')).toEqual({ ok: false, problem: 'no-directory' });
    const named = { ...again.shards, domains: [{ ...again.shards.domains[0], file: '../secret' }] };
    expect(refused({ shards: named })).toEqual({ ok: false, problem: 'wrong-counts' });
  });

  it('speaks as an inference, with its name and its month', async () => {
    const { manifest, directory } = await built([NEWER]);
    const facts = await directory.look('aldra.example');
    const evidence = facts ? directoryEvidence(facts, manifest) : [];
    expect(evidence.map(({ quote }) => quote)).toEqual([
      'Open company file, 2024-10: 51-200 people',
      'Open company file, 2024-10: founded 1998',
      'Open company file, 2024-10: Business software (general SaaS)',
      'Open company file, 2024-10: DE',
    ]);
    expect(evidence.every(({ source }) => source === 'directory')).toBe(true);
    expect(evidence.every(({ confidence }) => confidence >= INFERRED && confidence < 800)).toBe(true);
  });
});

describe('a file of objects', () => {
  it('is the table that its objects make', async () => {
    const lines = [
      { name: 'Aldra', domain: 'aldra.example', size: '51-200', country: 'Germany' },
      'no object',
      { name: 'Beron, Ltd', website: 'https://www.beron.example/', size: '11-50', tags: ['a'] },
    ];
    const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    const { directory, report } = await built([], { sources: [tableOfNdjson(sourceOfText(text))] });
    expect(await directory.look('beron.example')).toMatchObject({ size: [11, 50] });
    expect(await directory.look('aldra.example')).toMatchObject({ country: 'DE' });
    expect(report.rows).toBeGreaterThanOrEqual(2);
  });
});

describe('beside what is known', () => {
  it('adds what the pack says by whichever key it knows', async () => {
    const { directory } = await built([NEWER]);
    const known = withDirectory(NOTHING_KNOWN, directory);
    const [aldra, stranger] = await known.load([
      { key: 'aldra-ports.example', keys: ['li:aldra'], name: 'Aldra' },
      { key: '', keys: [], name: 'Nobody' },
    ]);
    expect(aldra?.evidence.map(({ attribute }) => attribute)).toEqual([
      ...['headcount', 'founded', 'industry', 'hqCountry'],
    ]);
    expect(stranger?.evidence).toEqual([]);
  });

  it('leans, and confirms neither a fit nor its opposite, nor fires an exclusion', () => {
    const icp = parseIcp(midMarket);
    if (!icp.ok) throw new Error('the sample is an ICP');
    const said = new Set<string>();
    for (const size of FACT_TABLES.sizes) {
      for (const industry of FACT_TABLES.industries) {
        for (const country of ['US', 'DE', 'NL']) {
          const facts = { size, founded: null, industry, country };
          const evidence = directoryEvidence(facts, { name: 'Open company file', day: 20_000 });
          const [opinion] = judge({ evidence, records: [] }, [icp.icp], 20_000).opinions;
          said.add(`${opinion?.verdict.verdict} ${opinion?.verdict.certainty}`);
        }
      }
    }
    expect([...said].sort()).toEqual(['none leaning', 'undecided null']);
  });
});
