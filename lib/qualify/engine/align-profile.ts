import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { ATTRIBUTE_KEYS } from '#lib/evidence/attributes.ts';
import type { Profile, ProfileEntry } from '#lib/profile/profile.ts';

/** A profile in which what is not known may also be spelled out as undefined. */
export type Facts = { readonly [K in AttributeKey]?: ProfileEntry<K> | undefined };

type Aligned = { [K in AttributeKey]: ProfileEntry<AttributeKey> | undefined };

/**
 * The same entries, with every attribute key there in one order. Each account knows other attributes, so an engine has to
 * look up each key of each profile anew, once a criterion; one walk over the known keys spares the measures that.
 */
export function alignProfile(profile: Profile): Facts {
  const aligned = { ...NOTHING_KNOWN };
  for (const attribute in profile) {
    aligned[attribute as AttributeKey] = profile[attribute as AttributeKey];
  }
  // Each entry was copied under its own key.
  return aligned as Facts;
}

/** Copied by the engine in one piece and with one layout: filling an empty object key by key takes twice as long. */
const NOTHING_KNOWN = Object.fromEntries(
  ATTRIBUTE_KEYS.map((attribute) => [attribute, undefined]),
) as Aligned;
