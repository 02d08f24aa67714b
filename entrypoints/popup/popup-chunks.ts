import type { Plugin } from 'vite';

/** What the popup asks its first question with, and what it is drawn with. */
const STARTS = [
  { name: 'ask', of: /entrypoints\/popup\/index\.html$/ },
  { name: 'card', of: /entrypoints\/popup\/app\.tsx$/ },
] as const;

/**
 * Puts what the popup shares with other pages into two files instead of a dozen: a file of an extension takes the browser
 * 10 to 20 ms, more than what stands in it takes to run.
 */
export function popupChunks(): Plugin {
  const groups = STARTS.map(({ name, of }, index) => ({
    name,
    of,
    rank: STARTS.length - index,
    modules: new Set<string>(),
  }));
  return {
    name: 'popup-chunks',
    buildEnd() {
      const reach = (id: string, modules: Set<string>): void => {
        if (modules.has(id)) return;
        modules.add(id);
        for (const next of this.getModuleInfo(id)?.importedIds ?? []) reach(next, modules);
      };
      for (const { of, modules } of groups) {
        modules.clear();
        for (const id of this.getModuleIds()) if (of.test(id)) reach(id, modules);
      }
    },
    outputOptions(options) {
      if (options.format === 'iife' || options.codeSplitting === false) return options;
      return {
        ...options,
        codeSplitting: {
          groups: groups.map(({ name, rank, modules }) => ({
            ...{ name, priority: rank, minShareCount: 2 },
            test: (id: string) => modules.has(id),
          })),
        },
      };
    },
  };
}
