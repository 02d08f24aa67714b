import type { Department } from '../department-set.ts';
import { DEPARTMENTS } from '../department-set.ts';
import { namesOf } from './names-of.ts';
import type { Parsed } from './parsed.ts';
import { parseList, parseName } from './parsed.ts';

export const DEPARTMENT_NAMES = namesOf(DEPARTMENTS, {
  sales: 'Sales|vertrieb',
  legal: 'Legal|recht',
  product: 'Product|produkt',
  revops: 'RevOps|revenue operations|sales operations|sales ops',
  engineering: 'Engineering|development|developers|r&d|Entwicklung',
  security: 'Security|infosec|information security',
  finance: 'Finance|accounting|Finanzen|buchhaltung',
  hr: 'HR|human resources|people|people operations|talent|Personal',
  support: 'Support|customer support|customer service|Kundendienst',
  data: 'Data|analytics|data science|Daten',
  it: 'IT|information technology',
  'customer-success': 'Customer success|cs|csm',
  procurement: 'Procurement|purchasing|Einkauf',
});

export function parseDepartments(line: string): Parsed<Department[]> {
  return parseList(line, (item) => parseName(item, DEPARTMENT_NAMES));
}
