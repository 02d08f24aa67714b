import type { CompanyType } from '../company-type.ts';
import { COMPANY_TYPES } from '../company-type.ts';
import { namesOf } from './names-of.ts';
import type { Parsed } from './parsed.ts';
import { parseName } from './parsed.ts';

export const TYPE_NAMES = namesOf(COMPANY_TYPES, {
  public: 'Listed company|public|listed|publicly traded|plc',
  private: 'Privately held|private|private company|ltd|gmbh|llc',
  nonprofit: 'Non-profit|nonprofit|charity|ngo',
  government: 'Government body|government|government agency|public sector',
  education: 'Educational institution|education|school|university',
  partnership: 'Partnership|llp',
  'self-employed': 'Self-employed|freelance|freelancer|sole trader|sole proprietor',
});

export function parseCompanyType(line: string): Parsed<CompanyType> {
  return parseName(line, TYPE_NAMES);
}
