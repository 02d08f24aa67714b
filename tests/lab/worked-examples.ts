import { readFileSync, writeFileSync } from 'node:fs';
import { withWorkedExamples } from '../unit/qualify/worked-examples-table.ts';

// Computes the worked examples with the engine as it is and writes them into the engine's README.

const README = new URL('../../lib/qualify/README.md', import.meta.url);

writeFileSync(README, withWorkedExamples(readFileSync(README, 'utf8')));
