import { useSyncExternalStore } from 'react';
import type { Route } from '#components/studio/route.ts';
import { routeOf } from '#components/studio/route.ts';

/** The route of the address bar; follows it. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(listen, () => location.hash));
}

function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
