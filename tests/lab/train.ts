import { refuseArguments } from './arguments.ts';
import { trainIndustry } from './train/industry.ts';

// Trains what the extension ships as learned weights.

const [name, ...args] = process.argv.slice(2);
if (name !== 'industry') refuseArguments('npm run train -- industry --data DIR', 'train what?');
trainIndustry(args);
