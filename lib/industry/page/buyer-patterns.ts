/** Words in which a seller names its buyers; "both" names businesses and people in one breath. No text without a needed word matches. */
export const BUYERS = {
  both: {
    needs:
      'individuals residential businesses personal private privat particuliers bedrijven privati particulares home work',
    says: /\b(?:individuals and (?:businesses|companies|organi[sz]ations)|(?:businesses|companies|organi[sz]ations) and individuals|residential(?: and| &| or|,) commercial|commercial (?:and|&|or) residential|homes? and businesses|personal (?:and|&) (?:business|commercial)|private (?:and|&) (?:business|corporate) (?:clients|customers)|privat- und (?:geschäfts|firmen|gewerbe)kunden|particuliers et (?:les )?(?:professionnels|entreprises)|particulieren en bedrijven|bedrijven als (?:privé|particulier)\p{L}{0,20}|privati e (?:le )?(?:aziende|imprese)|particulares y empresas|consumers and businesses|for (?:home|work) (?:and|or) (?:work|home|business|office))\b/iu,
  },
  b2b: {
    needs:
      'b2b business businesses enterprises companies organizations organisations brands corporations startups manufacturers retailers employers agencies marketers developers teams team company organization organisation employees workforce enterprise customers marketing unternehmen firmen geschäftskunden entreprises empresas aziende imprese bedrijven fortune clients partners buyers',
    says: /\b(?:b2b|business-to-business|(?:for|help|helps|helping|enable|enables) (?:your |small |growing |global |modern |leading |thousands of |all ){0,4}(?:business|businesses|enterprises|companies|organi[sz]ations|brands|corporations|startups|manufacturers|retailers|employers|agencies|marketers|developers|sales teams|marketing teams|teams)|your (?:team|business|company|organi[sz]ation|employees|workforce|enterprise|customers|marketing)|für (?:unternehmen|firmen)|geschäftskunden|pour (?:les )?entreprises|para empresas|per (?:le )?(?:aziende|imprese)|voor bedrijven|enterprise[- ]grade|fortune 500|(?:oem|industrial|corporate|enterprise|commercial|business) (?:clients|customers|partners|buyers))\b/iu,
  },
  b2c: {
    needs:
      'home family kids child children pet dog car body skin wedding vacation holiday trip kitchen health ones garden wardrobe retirement travel homeowner homeowners homebuyer homebuyers individuals families men women everyone couples him her students privatkunden particuliers particulares privati particulieren patients guests travelers travellers gift adopt bill shipping personal seeker seekers players',
    says: /\b(?:your (?:home|family|kids|child|children|pet|dog|car|body|skin|wedding|vacation|holiday|trip|dream home|kitchen|health|loved ones|home loan|garden|wardrobe|retirement|travel)|homeowners?|home ?buyers?|for (?:individuals|families|kids|men|women|everyone|couples|him|her|students)|privatkunden|particuliers|particulares|privati|particulieren|patients|guests|travell?ers|gift ideas|adopt|pet owners|pay (?:my|your) bill|free shipping on|personal (?:loan|injury|training)s?|job seekers?|players)\b/iu,
  },
} as const satisfies Record<string, { needs: string; says: RegExp }>;
export type Buyers = keyof typeof BUYERS;
