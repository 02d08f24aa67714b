import { readCareers } from './careers.ts';
import { readDescription } from './description.ts';
import { readFoundedProse } from './founded/founded.ts';
import { readFoundedLines } from './founded/founded-lines.ts';
import { readLanguages } from './languages.ts';
import { readLinkedinLinks } from './linkedin-link.ts';
import { readName } from './name/name.ts';
import { readOwnDomain } from './own-domain.ts';
import { readHolder } from './ownership/holder.ts';
import { readLegalName } from './ownership/legal-name.ts';
import { readOwner } from './ownership/owner.ts';
import { readParent } from './ownership/parent.ts';
import { readAgreeingSigns } from './place/agreeing-signs.ts';
import { readPhones } from './place/phones.ts';
import { readSeat } from './place/seat.ts';
import { readFinance } from './size/finance.ts';
import { readHeadcountProse, readHeadcountTable } from './size/headcount.ts';
import type { Source } from './source.ts';
import { readOrganizationFacts } from './structured/organization-facts.ts';
import { readVisibleText } from './visible-text.ts';

/** Everything that speaks of a company on its own page. The order is that of the evidence; none looks at what others found. */
export const SOURCES: readonly Source[] = [
  { name: 'name', read: readName },
  { name: 'organization', read: readOrganizationFacts },
  { name: 'holder', read: readHolder },
  { name: 'legal-name', read: readLegalName },
  { name: 'parent', read: readParent },
  { name: 'owner', read: readOwner },
  { name: 'description', read: readDescription },
  { name: 'linkedin', read: readLinkedinLinks },
  { name: 'languages', read: readLanguages },
  { name: 'seat', read: readSeat },
  { name: 'agreeing-signs', read: readAgreeingSigns },
  { name: 'phones', read: readPhones },
  { name: 'founded', read: readFoundedProse },
  { name: 'founded-lines', read: readFoundedLines },
  { name: 'headcount', read: readHeadcountProse },
  { name: 'headcount-table', read: readHeadcountTable },
  { name: 'finance', read: readFinance },
  { name: 'careers', read: readCareers },
  { name: 'domain', read: readOwnDomain },
  { name: 'text', read: readVisibleText },
];
