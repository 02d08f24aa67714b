import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { Profile, ProfileEntry } from '#lib/profile/profile.ts';

/** A profile in which what is not known may also be spelled out as undefined. */
export type Facts = { readonly [K in AttributeKey]?: ProfileEntry<K> | undefined };

type Aligned = { [K in AttributeKey]: ProfileEntry<AttributeKey> | undefined };

/**
 * The same entries, with every attribute key there in one order. Each account knows other attributes, so an engine has to
 * look up each key of each profile anew, once a criterion; one walk over the known keys spares the measures that.
 */
export function alignProfile(profile: Profile): Facts {
  const aligned = nothingKnown();
  for (const attribute in profile) {
    aligned[attribute as AttributeKey] = profile[attribute as AttributeKey];
  }
  // Each entry was copied under its own key.
  return aligned as Facts;
}

/** Written out, because engines lay out such an object in one piece; a key that is missing does not compile. */
function nothingKnown(): Aligned {
  return {
    name: undefined,
    legalName: undefined,
    description: undefined,
    tagline: undefined,
    parent: undefined,
    domain: undefined,
    linkedin: undefined,
    industry: undefined,
    specialties: undefined,
    businessModel: undefined,
    audience: undefined,
    hqCountry: undefined,
    countries: undefined,
    hqRegion: undefined,
    hqCity: undefined,
    headcount: undefined,
    linkedinMembers: undefined,
    followers: undefined,
    founded: undefined,
    revenue: undefined,
    fundingTotal: undefined,
    fundingStage: undefined,
    lastFunding: undefined,
    investors: undefined,
    companyType: undefined,
    phoneCountry: undefined,
    languages: undefined,
    technologies: undefined,
    triggers: undefined,
    functions: undefined,
    answers: undefined,
    flags: undefined,
    scan: undefined,
    text: undefined,
  };
}
