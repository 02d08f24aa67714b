import { refuseArguments } from './arguments.ts';
import { trainIndustry } from './train/industry.ts';
import { showTrades } from './train/trade-models.ts';

// Trains what the extension ships as learned weights.

const [name, ...args] = process.argv.slice(2);
if (name === 'industry') trainIndustry(args);
else if (name === 'trades') showTrades(args);
else refuseArguments('npm run train -- industry|trades --data DIR', 'train what?');
