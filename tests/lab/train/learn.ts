import type { Asset } from '#lib/industry/classifier/asset.ts';
import { AUDIENCE_COLUMN } from '#lib/industry/classifier/model.ts';
import { buildExamples, buildVocabulary, type Counted } from './examples.ts';
import { fitModel } from './fit.ts';
import { packModel } from './pack.ts';
import { prune } from './prune.ts';

const SEED = 7;
/** More passes learn the texts by heart: measured on dev, it falls from the fifth on. */
const PASSES = 4;
const RATE = 0.5;

/** From texts to the packed weights: vocabulary, regression, pruning, quantization. */
export function learnWeights(texts: readonly Counted[], leaves: readonly string[]): Asset {
  const vocabulary = buildVocabulary(texts);
  const examples = buildExamples(texts, vocabulary, leaves);
  const columns = [...leaves, AUDIENCE_COLUMN];
  const fitted = fitModel(examples, vocabulary.numbers.size, columns.length, {
    passes: PASSES,
    rate: RATE,
    seed: SEED,
  });
  return packModel(prune(fitted, vocabulary, examples, leaves), columns);
}
