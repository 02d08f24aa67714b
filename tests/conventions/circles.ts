import { importsOf, resolveImport, type SourceFile } from './source.ts';

/** Files that import each other in a circle, types included; each circle is named once, as the way round. */
export function findCircles(files: readonly SourceFile[]): string[] {
  const imports = new Map(
    files.map((file) => [
      file.path,
      importsOf(file).flatMap(({ from }) => resolveImport(file, from.replace(/\?\w+$/, '')) ?? []),
    ]),
  );
  const left = new Set<string>();
  const way: string[] = [];
  const circles: string[] = [];
  const go = (path: string): void => {
    const start = way.indexOf(path);
    if (start >= 0) {
      const round = [...way.slice(start), path].join(' -> ');
      circles.push(`${round}: put what both need, often a type, into a file of its own`);
      return;
    }
    if (left.has(path)) return;
    way.push(path);
    for (const target of imports.get(path) ?? []) go(target);
    way.pop();
    left.add(path);
  };
  for (const path of imports.keys()) go(path);
  return circles;
}
