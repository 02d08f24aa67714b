import type { CompanyType } from '../company-type.ts';
import { COMPANY_TYPES } from '../company-type.ts';
import { namesOf } from './names-of.ts';
import type { Parsed } from './parsed.ts';
import { parseName } from './parsed.ts';

export const TYPE_NAMES = namesOf(COMPANY_TYPES, {
  public: 'Listed company|public|listed|publicly traded|plc|Börsennotiert|ag',
  private: 'Privately held|private|private company|ltd|gmbh|llc|In Privatbesitz|privat',
  nonprofit: 'Non-profit|nonprofit|charity|ngo|Gemeinnützig|verein|stiftung',
  government: 'Government body|government|government agency|public sector|Behörde|öffentliche hand',
  education: 'Educational institution|education|school|university|Bildungseinrichtung|schule|hochschule',
  partnership: 'Partnership|llp|Personengesellschaft|kg|ohg',
  'self-employed':
    'Self-employed|freelance|freelancer|sole trader|sole proprietor|Selbstständig|selbständig|einzelunternehmen',
});

export function parseCompanyType(line: string): Parsed<CompanyType> {
  return parseName(line, TYPE_NAMES);
}
