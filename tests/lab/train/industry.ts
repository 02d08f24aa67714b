import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';
import { readArguments, refuseArguments } from '../arguments.ts';
import { fitAudience } from './audience.ts';
import { fitCalibration } from './calibrate.ts';
import { type CompanyText, loadTexts } from './company-texts.ts';
import { countTexts } from './examples.ts';
import { learnWeights } from './learn.ts';
import { measureAudience, measureTexts } from './measure.ts';
import { type ScoredText, scoreTexts } from './score-texts.ts';

const ASSET = new URL('../../../lib/industry/classifier/weights.json', import.meta.url);
const FOLDS = 5;

/**
 * Trains the industry classifier and writes its asset: weights from train.jsonl, calibration from its cross-validation,
 * so that dev.jsonl measures both. The same data give the same file.
 */
export function trainIndustry(args: string[]): void {
  const usage = 'npm run train -- industry --data DIR';
  const { values } = readArguments(usage, { data: { type: 'string' } }, args);
  if (values.data === undefined) refuseArguments(usage, 'where is the data?');
  const leaves = INDUSTRY_LEAVES.map((leaf) => leaf.id);
  const companies = loadTexts(values.data, 'train.jsonl');
  const unseen = crossValidate(companies, leaves);
  const calibration = fitCalibration(unseen);
  const audience = fitAudience(unseen);
  const weights = learnWeights(countTexts(companies), leaves);
  const text = `${JSON.stringify({ ...weights, calibration, audience })}\n`;
  writeFileSync(ASSET, text);

  const dev = scoreTexts(loadTexts(values.data, 'dev.jsonl'), weights, leaves);
  console.log(
    `cross-validation, ${FOLDS} folds of train.jsonl\n${measureTexts(unseen, leaves, calibration)}`,
  );
  console.log(`\ndev.jsonl\n${measureTexts(dev, leaves, calibration)}`);
  console.log(
    `\naudience: cross-validation ${measureAudience(unseen, audience)}, dev ${measureAudience(dev, audience)}`,
  );
  const kb = (gzipSync(text, { level: 9 }).length / 1000).toFixed(1);
  console.log(`asset: ${kb} kB gz, sha256 ${createHash('sha256').update(text).digest('hex')}`);
}

/** Every company scored by weights that were learned from the other folds. */
function crossValidate(companies: readonly CompanyText[], leaves: readonly string[]): ScoredText[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    process.stderr.write(`fold ${fold + 1} of ${FOLDS}\n`);
    const isHeldOut = (_: CompanyText, index: number) => index % FOLDS === fold;
    const seen = companies.filter((company, index) => !isHeldOut(company, index));
    const weights = learnWeights(countTexts(seen), leaves);
    return scoreTexts(companies.filter(isHeldOut), weights, leaves);
  }).flat();
}
