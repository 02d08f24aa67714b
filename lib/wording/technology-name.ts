import SPELLINGS from './technology/spellings.json' with { type: 'json' };

/**
 * Ids whose plain reading is not the name: `names` that lead back to their id ("ActiveCampaign"), and the `others` by id. A
 * test holds this against the catalog.
 */
const NAMES: ReadonlyMap<string, string> = new Map([
  ...SPELLINGS.names.map((name) => [name.toLowerCase().replace(/[^a-z\d]+/g, '-'), name] as const),
  ...Object.entries(SPELLINGS.others),
]);

/** A tool's name as its maker spells it, from the id used in evidence; an unknown id is made readable. */
export function technologyName(id: string): string {
  return NAMES.get(id) ?? id.split('-').map(capitalize).join(' ');
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
