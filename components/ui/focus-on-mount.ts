/** As a `ref`: where the keyboard goes when this appears. */
export function focusOnMount(node: HTMLElement | null): void {
  node?.focus();
}
