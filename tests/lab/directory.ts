import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDirectory, type DirectoryReport, type SourceFault } from '#lib/directory/build-directory.ts';
import type { Manifest } from '#lib/directory/format.ts';
import { tableOfNdjson } from '#lib/directory/ndjson-source.ts';
import { countriesOf } from '#lib/icp/regions.ts';
import { companyPlace } from '#lib/lists/company-place.ts';
import type { ListSource } from '#lib/lists/read/list-source.ts';
import { parseHeadcount } from '#lib/parse/headcount.ts';
import { fromIsoDay } from '#lib/parse/iso-day.ts';
import { mappingProblemText, openProblemText, unknownLettersText } from '#lib/wording/open-problem-text.ts';
import { listOf, readArguments, refuseArguments } from './arguments.ts';
import { spoolOnDisk } from './disk-spool.ts';
import { sourceOfFile } from './file-source.ts';
import { openDirectory } from './read-directory.ts';

// A company directory: built from company files, or asked. 0 = done, 1 = refused, 2 = wrong arguments.

const USAGE = `npm run -s directory -- build --in FILE.csv [--in NEWER-FIRST.csv] --out DIR --name NAME --licence NAME
       [--attribution TEXT] --as-of YYYY-MM-DD [--markets US,CA,DACH] [--sizes 11-1000]
       npm run -s directory -- look --dir DIR --key acme.example|li:acme`;

const [task = '', ...rest] = process.argv.slice(2);
const { values } = readArguments(
  USAGE,
  {
    in: { type: 'string', multiple: true, default: [] },
    ...{ out: { type: 'string' }, dir: { type: 'string' }, key: { type: 'string' } },
    ...{ name: { type: 'string' }, licence: { type: 'string' }, attribution: { type: 'string' } },
    ...{ 'as-of': { type: 'string' }, markets: { type: 'string' }, sizes: { type: 'string' } },
  },
  rest,
);

try {
  if (task === 'build') await build();
  else if (task === 'look') await look();
  else refuseArguments(USAGE, `no such task: ${task}`);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}

async function build(): Promise<void> {
  const files = values.in;
  for (const file of files) if (!existsSync(file)) refuseArguments(USAGE, `--in: there is no file ${file}`);
  if (files.length === 0 || files.length > 255)
    refuseArguments(USAGE, '--in: 1 to 255 files, the newest first');
  const day = fromIsoDay(need('as-of'));
  if (Number.isNaN(day)) refuseArguments(USAGE, '--as-of is not a day');
  const out = need('out');
  mkdirSync(out, { recursive: true });
  const others = readdirSync(out).filter(
    (name) => !/^manifest\.json$|^(?:domains|linkedin)-[0-9a-f]{3}\.bin$/.test(name),
  );
  if (others.length > 0)
    throw new Error(`--out: ${out} holds something else (${others[0]}); name an empty folder`);
  const size = values.sizes === undefined ? null : parseHeadcount(values.sizes);
  if (values.sizes !== undefined && !size) refuseArguments(USAGE, `--sizes is no size: ${values.sizes}`);
  const spool = spoolOnDisk();
  try {
    const built = await buildDirectory({
      ...{ name: need('name'), licence: need('licence'), attribution: values.attribution ?? '', day, spool },
      sources: files.map(sourceOf),
      market: { countries: countriesOfMarkets(), size },
      write: async (file, bytes) => writeFileSync(join(out, file), bytes),
    });
    if (!built.ok) {
      const file = files[built.source] ?? '';
      throw new Error(`${file}: ${faultText(built.fault)}`);
    }
    writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(built.manifest, null, 1)}\n`);
    for (const line of reportLines(built.manifest, built.report)) console.log(line);
  } finally {
    spool.clear();
  }
}

/** One JSON object a line by the name of the file, else a table. */
function sourceOf(file: string): ListSource {
  const source = sourceOfFile(file);
  return /\.(?:ndjson|jsonl)$/i.test(file) ? tableOfNdjson(source) : source;
}

async function look(): Promise<void> {
  const directory = openDirectory(need('dir'));
  const typed = need('key');
  const place = companyPlace(typed.startsWith('li:') ? `linkedin.com/company/${typed.slice(3)}` : typed);
  const key = place.ok ? place.key : refuseArguments(USAGE, `--key names no company: ${typed}`);
  console.log(JSON.stringify({ key, facts: await directory.look(key) }));
}

function need(option: 'name' | 'licence' | 'as-of' | 'out' | 'dir' | 'key'): string {
  return values[option] ?? refuseArguments(USAGE, `--${option} is missing`);
}

function countriesOfMarkets(): ReadonlySet<string> | null {
  if (values.markets === undefined) return null;
  const places = listOf(values.markets).map(
    (place) => countriesOf(place) ?? refuseArguments(USAGE, `--markets: nobody knows ${place}`),
  );
  return new Set(places.flatMap((countries) => [...countries]));
}

function faultText(fault: SourceFault): string {
  if (fault.kind === 'unknown-letters') return unknownLettersText();
  return fault.kind === 'open' ? openProblemText(fault.problem) : mappingProblemText(fault.check);
}

/** What a person who built it wants to know. */
function reportLines({ entries, shards }: Manifest, report: DirectoryReport): string[] {
  const { leftOut, said, rows, repeated, disagreed } = report;
  const bytes = [...shards.domains, ...shards.linkedin].reduce((sum, shard) => sum + shard.bytes, 0);
  return [
    `${rows} rows in, ${entries.domains} companies by domain, ${entries.linkedin} by LinkedIn name`,
    `kept rows that say it: size ${said.size}, country ${said.country}, industry ${said.industry}, founded ${said.founded}`,
    `left out: ${leftOut['no-place']} without a domain or LinkedIn page of their own, ${leftOut['no-facts']} that say nothing, ` +
      `${leftOut['other-country']} of other countries, ${leftOut['other-size']} of other sizes`,
    `${repeated} rows repeat a company; ${disagreed} facts left out because rows of one file disagree`,
    `${bytes} bytes, ${(bytes / Math.max(1, entries.domains)).toFixed(2)} a company`,
  ];
}
