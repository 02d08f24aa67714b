/** As a `ref`: where the keyboard goes when this appears. */
export function focusOnMount(node: HTMLElement | null): void {
  // Without scrolling: what the page shows first is its answer, and the name stands on top of it.
  node?.focus({ preventScroll: true });
}
