import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The parts of a browser that a read of one tab needs, played by hand; its settings are kept in memory. */
export function fakeExtension() {
  const stage = {
    /** What the tab answers when it is asked, one after the other; the last one stays. */
    urls: [''],
    incognito: false,
    /** What the injected reader returns. */
    read: null as unknown,
    /** How often a script was put into a page. */
    injected: 0,
  };
  const deaf = { addListener: () => undefined, removeListener: () => undefined };
  const done = async () => undefined;
  const extension = {
    ...{ runtime: fakeBrowser.runtime, storage: fakeBrowser.storage, alarms: fakeBrowser.alarms },
    tabs: {
      get: async (id: number) => {
        const [url] = stage.urls.length > 1 ? stage.urls.splice(0, 1) : stage.urls;
        return { id, url, incognito: stage.incognito };
      },
      onUpdated: deaf,
      onRemoved: deaf,
    },
    scripting: {
      executeScript: async () => {
        stage.injected += 1;
        return [{ result: stage.read }];
      },
    },
    action: {
      ...{ setBadgeText: done, setBadgeBackgroundColor: done },
      ...{ setBadgeTextColor: done, setTitle: done },
    },
  };
  return { stage, extension };
}
