import { describe, expect, it } from 'vitest';
import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import { findCatalogFaults } from './catalog.ts';
import { listFiles } from './source.ts';

const PIPEDRIVE = { id: 'pipedrive', categories: ['crm'] };
const FILES = ['lib/technographics/pack/crm/all.ts', 'lib/technographics/pack/crm/pipedrive.ts'];

describe('the catalog of technologies', () => {
  it('holds every file of the pack', () => {
    expect(findCatalogFaults(listFiles(), TECHNOLOGIES)).toEqual([]);
  });

  it('is caught without a technology that the pack has', () => {
    const [fault, ...others] = findCatalogFaults(
      [...FILES, 'lib/technographics/pack/crm/acme-crm.ts'],
      [PIPEDRIVE],
    );
    expect(others).toEqual([]);
    expect(fault).toContain('pack/crm/acme-crm.ts is not in the catalog');
    expect(fault).toContain('import it in lib/technographics/pack/crm/all.ts');
    expect(findCatalogFaults(FILES, [PIPEDRIVE])).toEqual([]);
  });

  it('is caught with a technology in the wrong folder or outside of all', () => {
    expect(findCatalogFaults(FILES, [{ id: 'pipedrive', categories: ['chat', 'crm'] }]).join()).toContain(
      'belongs into lib/technographics/pack/chat/pipedrive.ts',
    );
    expect(
      findCatalogFaults([...FILES, 'lib/technographics/pack/acme-crm.ts'], [PIPEDRIVE]).join(),
    ).toContain('stands in the folder of its first category');
    const added = ['lib/technographics/pack/erp/all.ts', 'lib/technographics/pack/erp/acme-erp.ts'];
    expect(findCatalogFaults([...FILES, ...added], [PIPEDRIVE])[0]).toContain(
      'lib/technographics/catalog.ts',
    );
  });
});
