/** What the rule asks of a technology. */
interface Listed {
  id: string;
  categories: readonly string[];
}

const PACK = 'lib/technographics/pack/';

/**
 * Pack files whose technology the catalog does not hold, and technologies that stand elsewhere than in the file that their
 * id and first category name: `crm` and `pipedrive` are `pack/crm/pipedrive.ts`. What is not in the catalog is never found.
 */
export function findCatalogFaults(paths: readonly string[], catalog: readonly Listed[]): string[] {
  const files = paths.filter((path) => path.startsWith(PACK));
  const expected = new Set(catalog.map(fileOf));
  const lists = new Set(catalog.map(({ categories }) => `${PACK}${categories[0]}/all.ts`));
  return [
    ...files
      .filter((path) => !expected.has(path) && !lists.has(path))
      .map((path) => `${path} is not in the catalog and never found: ${whatToDo(path)}`),
    ...catalog
      .filter((technology) => !files.includes(fileOf(technology)))
      .map((technology) => `${technology.id} belongs into ${fileOf(technology)}: move it there`),
  ];
}

function fileOf({ id, categories }: Listed): string {
  return `${PACK}${categories[0]}/${id}.ts`;
}

function whatToDo(path: string): string {
  const [category = '', file] = path.slice(PACK.length).split('/');
  if (file === undefined)
    return `a technology stands in the folder of its first category, as ${PACK}crm/pipedrive.ts`;
  const list = `${PACK}${category}/all.ts`;
  if (path === list) return 'import it in lib/technographics/catalog.ts and add it to the list there';
  return `import it in ${list} and add it to the list there; the file is named as the id, the folder as the first category`;
}
