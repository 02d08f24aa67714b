import type { ListedFact } from '#lib/dossier/listed-facts.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { createRowMapper } from '#lib/lists/read/map-row.ts';
import { factReader } from '#lib/lists/score/row-facts.ts';
import type { Mapping } from '#lib/lists/table.ts';
import type { Deal } from '../deals/deal.ts';

/** What the team's own CRM says of its accounts. */
const FROM_CRM = 900;

/** What is known of a deal's account by its row alone, and what it is called; empty where nothing names it. */
export function dealReader(mapping: Mapping): (deal: Deal) => { name: string; facts: readonly ListedFact[] } {
  const read = createRowMapper(mapping, true);
  const factsOf = factReader();
  return ({ line, cells }) => {
    const { fields } = read({ line, cells: [...cells] });
    return { name: fields.company ?? fields.domain ?? fields.website ?? '', facts: factsOf(fields, null) };
  };
}

export function evidenceOfCrm(fact: ListedFact, day: number): Evidence {
  return { ...fact, source: 'crm', url: '', confidence: FROM_CRM, day };
}
