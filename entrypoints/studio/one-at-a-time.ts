interface Busy<Outcome> {
  isBusy: boolean;
  outcome: Outcome | null;
}

interface BusyStore<Outcome> {
  getState(): Busy<Outcome>;
  setState(part: Busy<Outcome>): void;
}

/**
 * Runs the actions of a page: one at a time, a second click meanwhile does nothing; what each came to goes into the
 * page's store. `failed` = the outcome of one that threw.
 */
export function oneAtATime<Outcome>(store: BusyStore<Outcome>, failed: (error: unknown) => Outcome) {
  return async (work: () => Promise<Outcome | null>): Promise<void> => {
    if (store.getState().isBusy) return;
    store.setState({ isBusy: true, outcome: null });
    const outcome = await work().catch(failed);
    store.setState({ isBusy: false, outcome });
  };
}
