import { browser } from 'wxt/browser';
import type { ListActions, NextAccount } from '#components/studio/check-list/check-list-props.ts';
import { askOrThrow } from '#lib/messages/ask.ts';
import { busily, eraseList } from './check-list-store.ts';
import { fixAccounts } from './fix-accounts.ts';
import { askLists, askListsAnew } from './list-client.ts';
import { saveExport } from './save-export.ts';

/** What can be done with a list. */
export function actionsOf(list: string): ListActions {
  const quietly = (work: () => Promise<unknown>) =>
    busily(async () => {
      await work();
      return null;
    });
  return {
    onEncoding: (encoding) => quietly(() => askListsAnew('look', { list, encoding })),
    onBlock: (block) => quietly(() => askListsAnew('look', { list, block })),
    onPreview: (mapping) => askLists('preview', { list, mapping }),
    onScore: (mapping) => {
      location.hash = `#/check-list/${list}`;
      quietly(() => askListsAnew('score', { list, mapping }));
    },
    onStop: () => quietly(() => askLists('stop', {})),
    onContinue: () => quietly(() => askListsAnew('continue', { list })),
    onErase: () => eraseList(list),
    onRename: (name) => quietly(() => askLists('change', { list, name })),
    onPurpose: (purpose) => quietly(() => askLists('change', { list, purpose })),
    onRows: (asked) => askLists('rows', { list, ...asked }),
    onRow: (place) => askLists('row', { list, row: place }),
    onExport: (kind) => saveExport(list, kind),
    onQueue: () => askLists('queue', { list }),
    onOpen: (account) => void browser.tabs.create({ url: placeOf(account) }),
    onFix: ({ fix, ...asked }) => fixAccounts({ list, ...asked }, fix),
    onTyped: (attribute, text) => askOrThrow('parse-typed', { attribute, text }),
  };
}

/** The company's site; a web search for a name without one, by a search engine that follows nobody. */
function placeOf({ site, name }: NextAccount): string {
  return site ?? `https://duckduckgo.com/?q=${encodeURIComponent(name)}`;
}
