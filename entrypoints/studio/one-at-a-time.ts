interface Busy<Came> {
  isBusy: boolean;
  outcome: Came | null;
}

interface BusyStore<Came> {
  getState(): Busy<Came>;
  setState(part: Busy<Came>): void;
}

/**
 * Runs the actions of a page: one at a time, a second click meanwhile does nothing; what each came to goes into the
 * page's store. `failed` = the outcome of one that threw.
 */
export function oneAtATime<Came>(store: BusyStore<Came>, failed: (error: unknown) => Came) {
  return async (work: () => Promise<Came | null>): Promise<void> => {
    if (store.getState().isBusy) return;
    store.setState({ isBusy: true, outcome: null });
    const outcome = await work().catch(failed);
    store.setState({ isBusy: false, outcome });
  };
}
