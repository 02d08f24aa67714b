import { parseIcp } from '#lib/icp/parse-icp.ts';
import starterDocument from '../../../public/icps/mid-market-b2b-saas.json' with { type: 'json' };

const parsed = parseIcp(starterDocument);
if (!parsed.ok) throw new Error('the starter ICP does not parse');

/** The ICP that the extension starts with. */
export const starter = parsed.icp;
