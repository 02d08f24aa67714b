/**
 * What a company does or is from its first day on, in the words behind "since": anything else since a year (an owner, a
 * director, an office, a partner, a certificate) is no beginning. Stems, as whole words or with these endings.
 */
const DOING: readonly RegExp[] = [
  // English
  /(?:^|[\s,(])(?:ma(?:k(?:e|es|ing)|de)|manufactur\p{L}{1,4}|buil(?:d|ds|ding|t)|produc(?:e|es|ed|ing)|design(?:s|ed|ing)?|develop(?:s|ed|ing)?|craft(?:s|ed|ing)?|brew(?:s|ed|ing)?|bak(?:e|es|ed|ing)|roast(?:s|ed|ing)?|suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|provid(?:e|es|ed|ing)|offer(?:s|ed|ing)?|serv(?:e|es|ed|ing)|s(?:ell|ells|elling|old)|help(?:s|ed|ing)?|support(?:s|ed|ing)?|distribut(?:e|es|ed|ing)|import(?:s|ed|ing)?|export(?:s|ed|ing)?|grow(?:s|n|ing)?|install(?:s|ed|ing)?|repair(?:s|ed|ing)?|print(?:s|ed|ing)?|publish(?:es|ed|ing)?|creat(?:e|es|ed|ing)|protect(?:s|ed|ing)?|connect(?:s|ed|ing)?|train(?:s|ed|ing)?|t(?:each|eaches|eaching|aught)|advis(?:e|es|ed|ing)|represent(?:s|ed|ing)?|bring(?:s|ing)?|brought|operat(?:es?|ed|ing)|trad(?:ed|ing)|in (?:business|operation|the business)|been around|dedicated|special\p{L}{2,7}|your partner|a (?:family|trusted|reliable)|known for|committed)(?![\p{L}-])/iu,
  // German
  /(?:^|[\s,(])(?:installier(?:t|en)|mach(?:t|en)|schaff(?:t|en)|veranstalte(?:t|n)|reinig(?:t|en)|restaurier(?:t|en)|bau(?:t|en)|fertig(?:t|en)|produzier(?:t|en)|stell(?:t|en)|entwick(?:elt|eln|le)|liefer(?:t|n)|ber(?:ät|aten)|plan(?:t|en)|steh(?:t|en)|verkauf(?:t|en)|vertr(?:eibt|eiben|itt|eten)|hande(?:lt|ln)|b(?:ackt|acken|raut|rauen)|druck(?:t|en)|repariere?(?:t|n)|betreu(?:t|en)|begleite(?:t|n)|versorg(?:t|en)|unterstütz(?:t|en)|biete(?:t|n)|am markt|im geschäft|für (?:sie|euch) da|(?:ihr|dein|euer) \p{L}{0,14}\s?(?:partner|spezialist|ansprechpartner|fachmann|dienstleister)|an (?:ihrer|eurer) seite|tätig|aktiv|gibt es|familien(?:unternehmen|betrieb|geführt)|inhabergeführt|spezialist(?:en)?|(?:meister|fach)betrieb|besteh(?:t|en)|existier(?:t|en)|bekannt)(?![\p{L}-])/iu,
  // French
  /(?:^|[\s,(])(?:install(?:e|ons)|répar(?:e|ons)|imprim(?:e|ons)|brass(?:e|ons)|form(?:e|ons)|cré(?:e|ons)|fabriqu(?:e|ons)|produi(?:t|sons)|conç(?:oit)|concev(?:ons)|développ(?:e|ons)|vend(?:ons)?|distribu(?:e|ons)|accompagn(?:e|ons)|conseill(?:e|ons)|construi(?:t|sons)|import(?:e|ons)|cultiv(?:e|ons)|aid(?:e|ons)|propos(?:e|ons)|au service|à votre service|sur le marché|entreprise familiale|spécialis\p{L}{1,6}|existe|bâti)(?![\p{L}-])/iu,
  // Spanish, Portuguese
  /(?:^|[\s,(])(?:instal(?:a|amos)|repar(?:a|amos)|imprim(?:e|imos)|cre(?:a|amos)|form(?:a|amos) (?!parte)|fabric(?:a|amos)|produ(?:ce|cimos|z|zimos)|elabor(?:a|amos)|diseñ(?:a|amos)|desarroll(?:a|amos)|desenvolv(?:e|emos)|constru(?:ye|imos|ímos|i)|vend(?:e|emos)|distribu(?:ye|imos|i|ímos)|import(?:a|amos)|export(?:a|amos)|cultiv(?:a|amos)|ofrec(?:e|emos)|oferec(?:e|emos)|acompañ(?:a|amos)|ayud(?:a|amos)|asesor(?:a|amos)|dedic(?:a|amos)|trabaj(?:a|amos)|trabalh(?:a|amos)|atu(?:a|amos)|lleva(?:mos)?|al servicio|ao serviço|en el mercado|no mercado|empresa familiar|especiali(?:s|z)\p{L}{2,6}|referen(?:te|cia|cial)|líder(?:es)?)(?![\p{L}-])/iu,
  // Italian
  /(?:^|[\s,(])(?:install(?:a|iamo)|ripar(?:a|iamo)|stamp(?:a|iamo)|cre(?:a|iamo)|produc(?:e|iamo)|fabbric(?:a|hiamo)|realizz(?:a|iamo)|progett(?:a|iamo)|svilupp(?:a|iamo)|costru(?:isce|iamo)|vend(?:e|iamo)|distribu(?:isce|iamo)|coltiv(?:a|iamo)|accompagn(?:a|iamo)|offr(?:e|iamo)|lavor(?:a|iamo)|si occupa|ci occupiamo|al servizio|sul mercato|azienda familiare|punto di riferimento)(?![\p{L}-])/iu,
  // Dutch
  /(?:^|[\s,(])(?:install(?:eert|eren)|repareren|repareert|ma(?:akt|ken)|bouw(?:t|en)|produce(?:ert|ren)|ontwerp(?:t|en)|ontwikkel(?:t|en)|lever(?:t|en)|verk(?:oopt|open)|help(?:t|en)|advise(?:ert|ren)|bak(?:t|ken)|op de markt|actief|familiebedrijf|specialist(?:en)?|voor u klaar)(?![\p{L}-])/iu,
];
/** What a company does since a year that is not its beginning, though the verb is one of the above. */
const ELSEWHERE =
  /(?:^|[\s,(])(?:second|another|new|zweite[nrs]?|weitere[nrs]?|neue[nrs]?|deuxième|nouve(?:au|lle)s?|segund[oa]|nuev[oa]s?|second[oa]|nuov[oai]|tweede|nieuwe?|nov[oa]s?|part of|deel uit|teil (?:der|des|von)|gehör\p{L}{1,3}|belongs?|owned by|led by|under the (?:leadership|roof|umbrella)|geleitet|geführt von|dirigée? par|diretta da|dirigida por|partner(?:ed|ing) with|together with|zusammen mit|in \p{L}{3,20} (?:aktiv|tätig|vertreten|präsent))(?!\p{L})/iu;

/** True when the words behind "since 1985" say that the company does its work since then. */
export function saysWhatItDoes(words: string): boolean {
  return DOING.some((verb) => verb.test(words)) && !ELSEWHERE.test(words);
}
