import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import { matchTechnologies } from '#lib/technographics/match-technologies.ts';
import type { TechnologySnapshot } from '#lib/technographics/snapshot.ts';
import { cpuMs } from '../../cpu-time.ts';
import { median } from '../statistics.ts';
import { layOutTable } from '../text-table.ts';
import { naiveEngine } from './naive-engine.ts';
import { pageTexts } from './page-texts.ts';
import { comparableTools, rulePatterns } from './rule-patterns.ts';
import { wappalyzerEngine } from './wappalyzer-core.ts';

interface Page {
  id: string;
  snapshot: TechnologySnapshot;
}

/** Milliseconds for which an engine is run on a page: the clock of processor time ticks in steps of some. */
const LEAST_MS = 40;

/** wappalyzer-core knows no case, and a "Bootstrap.js" is no "bootstrap.js": it is not asked for tools told by a file's name. */
const BY_FILE_NAME = new Set(
  TECHNOLOGIES.filter(({ rules }) => rules.some(({ on }) => on === 'file')).map(({ id }) => id),
);
const withoutFileNames = (ids: ReadonlySet<string>) =>
  new Set([...ids].filter((id) => !BY_FILE_NAME.has(id)));
const COMPARABLE = new Set(comparableTools().map(({ id }) => id));

/** Tools that our engine says the page runs, as far as the others can be asked for them. */
export function ownFinds(snapshot: TechnologySnapshot): Set<string> {
  const ids = matchTechnologies(snapshot).facts.flatMap((fact) =>
    fact.attribute === 'technologies'
      ? fact.value.filter((tool) => tool.class === 'runs').map(({ id }) => id)
      : [],
  );
  return new Set(ids.filter((id) => COMPARABLE.has(id)));
}

/**
 * Processor time of the three engines on what pages showed, and the pages on which they name other tools. Ours is timed
 * with all that it does (links, job ads and the laying bare of scripts included), the others over texts made ready for
 * them (page-texts.ts), which is not counted.
 */
export function compareEngines(pages: readonly Page[]): { table: string; figures: Record<string, number> } {
  const naive = naiveEngine();
  const core = wappalyzerEngine();
  const differing = { naive: 0, core: 0 };
  const rows = pages.map(({ id, snapshot }) => {
    const texts = pageTexts(snapshot);
    const own = ownFinds(snapshot);
    const [others, theirs] = [naive(texts), core(texts)];
    differing.naive += report(id, 'plain regular expressions', own, others);
    differing.core += report(id, 'wappalyzer-core', withoutFileNames(own), withoutFileNames(theirs));
    return {
      own: timeOf(() => matchTechnologies(snapshot)),
      naive: timeOf(() => naive(texts)),
      core: timeOf(() => core(texts)),
    };
  });
  const line = (name: string, key: keyof (typeof rows)[number]) => [
    name,
    median(rows.map((row) => row[key])).toFixed(2),
    rows.reduce((sum, row) => sum + row[key], 0).toFixed(0),
    median(rows.map((row) => row[key] / row.own)).toFixed(1),
    key === 'own' ? '' : differing[key],
  ];
  const table = layOutTable([
    ['engine', 'median ms', 'all ms', 'times', 'pages differ'],
    line('ours', 'own'),
    line('plain regular expressions', 'naive'),
    line('wappalyzer-core', 'core'),
  ]);
  const rules = rulePatterns().length;
  return {
    table: `${table}\n${pages.length} pages, ${rules} rules of ${COMPARABLE.size} tools; class "runs" alone is compared, with wappalyzer-core but for ${BY_FILE_NAME.size} tools told by a file's name`,
    figures: {
      timesNaive: round(median(rows.map((row) => row.naive / row.own))),
      timesCore: round(median(rows.map((row) => row.core / row.own))),
      differingNaive: differing.naive,
      differingCore: differing.core,
    },
  };
}

function report(page: string, engine: string, own: ReadonlySet<string>, other: ReadonlySet<string>): 0 | 1 {
  const missed = [...own].filter((id) => !other.has(id));
  const more = [...other].filter((id) => !own.has(id));
  if (missed.length + more.length === 0) return 0;
  console.log(`${page}: ${engine} misses ${missed.join(', ') || 'none'}, adds ${more.join(', ') || 'none'}`);
  return 1;
}

/** Processor milliseconds of one run, after one that warms up. */
function timeOf(work: () => unknown): number {
  work();
  let runs = 0;
  let spent = 0;
  for (let atOnce = 1; spent < LEAST_MS; atOnce *= 2) {
    runs += atOnce;
    spent += cpuMs(() => {
      for (let at = 0; at < atOnce; at += 1) work();
    });
  }
  return spent / runs;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
