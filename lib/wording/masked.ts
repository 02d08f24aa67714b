/** A secret or a key as it may be shown: enough to tell two apart, too little to use. */
export function masked(text: string): string {
  return text.length < 12 ? '••••' : `••••${text.slice(-4)}`;
}

/** A public key, shortened so that two people can compare it. */
export function shortKey(key: string): string {
  return `${key.slice(0, 6)}…${key.slice(-6)}`;
}
