import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Proves that every property of the engine can fail: seeds one bug at a time into a copy of the engine and runs the
// property that must catch it. Ends with 1 when a bug survives.

interface Mutant {
  /** The property that must fail. */
  property: string;
  bug: string;
  file: string;
  find: string;
  replace: string;
}

const MUTANTS: readonly Mutant[] = [
  m(
    'P1',
    'a second life counts in full',
    'grade.ts',
    'Math.ceil(age / ttl) - 1',
    'Math.floor(age / ttl) - 1',
  ),
  m(
    'P1',
    'likely counts as proven in a must',
    'tier-state.ts',
    'if (must.gateLo < PROVEN) holds',
    'if (must.gateLo < LIKELY) holds',
  ),
  m(
    'P1',
    'hi is not widened',
    'measure-facts.ts',
    'FULL - Math.floor((strength * (FULL - said.degree)) / FULL)',
    'said.degree',
  ),
  m(
    'P2',
    'coarse is treated as a miss',
    'say-in.ts',
    'if (covered === 0) return MISSED;',
    'if (covered < members.length) return MISSED;',
  ),
  m('P3', 'open musts count as met', 'tier-state.ts', 'if (must.gateLo < PROVEN) holds = false;', ''),
  m(
    'P3',
    'an open exclusion is not listed',
    'exclusion-state.ts',
    'const open = hi >= STILL_PROVABLE;',
    'const open = hi >= FULL + 1;',
  ),
  m(
    'P4',
    'an exclusion needs coverage',
    'decide.ts',
    'if (exclusions.fired.length > 0) return settle(',
    'if (exclusions.fired.length > 0 && mayLean(icp, sums)) return settle(',
  ),
  m('P5', 'the last witness wins', 'precedes.ts', 'return a.confidence > b.confidence;', 'return true;'),
  m('P5', 'ties go to the place instead of the id', 'points.ts', 'compare(a.id, b.id)', 'a.index - b.index'),
  m(
    'P6',
    'a high degree is read as a low one',
    'sum-tier.ts',
    'sums.low += points * lo;',
    'sums.low += points * (lo > 800 ? 0 : lo);',
  ),
  m('P7', 'old facts grow stronger', 'grade.ts', 'return age <= ttl ? 0', 'return age > ttl ? 0'),
  m(
    'P8',
    'a hint weighs more than an inference',
    'grade.ts',
    'return confidence >= INFERRED ? 1 : 2;',
    'return confidence >= INFERRED ? 2 : 1;',
  ),
  m('P9', 'NOT forgets the lower end', 'degree.ts', 'out.lo = FULL - out.hi;', 'out.lo = 0;'),
  m(
    'P10',
    'points are rounded one by one',
    'points.ts',
    'for (const { index } of byRemainder.slice(0, missing))',
    'for (const { index } of byRemainder.slice(0, 0))',
  ),
  m('P11', 'unknown is a miss', 'degree.ts', 'out.hi = FULL;\n  out.gateLo', 'out.hi = 0;\n  out.gateLo'),
  m(
    'P12',
    'the estimates change places',
    'sum-tier.ts',
    'sums.up += points * (lo + likely);',
    'sums.up += points * hi;',
  ),
  m(
    'P12',
    'shown points are not capped',
    '../explain/round-points.ts',
    'if (whole >= (caps[index] ?? 0)) continue;',
    'if (index > 0) continue;',
  ),
  m(
    'P13',
    'a threshold is an upper limit',
    'decide.ts',
    'sums.up >= primary.threshold + LEAN_MARGIN',
    'sums.up <= primary.threshold + LEAN_MARGIN',
  ),
  m(
    'P14',
    'a likely exclusion is a no',
    'decide.ts',
    "return settle(decision, 'primary', yes);",
    "return settle(decision, exclusions.likely ? 'none' : 'primary', yes);",
  ),
  m('P16', 'guesses are not capped', 'tally.ts', 'guess && lo > GUESS_CAP ? GUESS_CAP : lo', 'lo'),
  m(
    'P17',
    'a phrase that is not found is a miss',
    'measure-matches.ts',
    'if (!absenceCounts || out.pro !== null',
    'if (out.pro === null) out.hi = 250;\n    if (!absenceCounts || out.pro !== null',
  ),
  m(
    'P18',
    'several facts give the hull',
    'tally.ts',
    'const conflict = tally.lo > tally.hi;',
    'const conflict = true;',
  ),
];

function m(property: string, bug: string, file: string, find: string, replace: string): Mutant {
  return { property, bug, file, find, replace };
}

const RUNS = '3000';
const root = fileURLToPath(new URL('../../', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'mutants-'));

try {
  process.exitCode = await main();
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function main(): Promise<number> {
  for (const part of ['lib', 'public', 'tests/unit/qualify', 'tests/naive', 'package.json']) {
    cpSync(join(root, part), join(work, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'));
  let survived = 0;
  for (const mutant of MUTANTS) {
    const caught = await isCaught(mutant);
    if (!caught) survived += 1;
    console.log(`${caught ? 'caught  ' : 'SURVIVED'}  ${mutant.property.padEnd(4)} ${mutant.bug}`);
  }
  console.log(`${MUTANTS.length - survived} of ${MUTANTS.length} caught`);
  return survived > 0 ? 1 : 0;
}

async function isCaught({ property, bug, file, find, replace }: Mutant): Promise<boolean> {
  const path = join(work, 'lib/qualify/engine', file);
  const original = readFileSync(path, 'utf8');
  const [before, ...after] = original.split(find);
  if (after.length !== 1) throw new Error(`"${bug}" fits ${after.length} places in ${file}`);
  writeFileSync(path, `${before}${replace}${after[0]}`);
  try {
    return (await runProperty(property)) === 1;
  } finally {
    writeFileSync(path, original);
  }
}

function runProperty(property: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const script = join(work, 'tests/unit/qualify/run-property.ts');
    const child = spawn(process.execPath, [script, property, RUNS], { stdio: 'ignore' });
    child.on('error', reject);
    child.on('exit', resolve);
  });
}
