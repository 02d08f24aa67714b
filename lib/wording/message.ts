import catalog from '../../public/_locales/en/messages.json' with { type: 'json' };

interface CatalogEntry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** A key of `_locales/en/messages.json`. */
export type MessageKey = keyof typeof catalog;

/**
 * The user-facing words for a key; `$1` to `$9` take the substitutions in order. Pure, so that the popup, the command
 * line and the tests say the same.
 */
export function message(key: MessageKey, ...substitutions: (string | number)[]): string {
  const entry: CatalogEntry = catalog[key];
  return entry.message.replace(/\$([1-9])/g, (_, digit: string) =>
    String(substitutions[Number(digit) - 1] ?? ''),
  );
}
