import type { FoundingForm } from './founded-forms.ts';

const SINCE =
  "(?:since|seit(?: dem jahre?)?|depuis(?: l[’']année)?|desde(?: el(?: año)?| o ano de)?|dal(?:l[’']anno)?|sinds(?: het jaar)?|from)";

/** A state that lasts since a year: not a founding in so many words, so an inference. */
export const STATE_FORMS: readonly FoundingForm[] = [
  // "am Markt seit 1985", "attiva dal 2000", "présente depuis 1987", "family business since 1952"
  {
    before: new RegExp(
      `(?:^|[\\s,])(?:am markt|im geschäft|im dienst|best(?:eht|ehen)|existier(?:t|en)|existimos|existons|esistiamo|bestaan|in familienhand|in familienbesitz|familiengeführt|inhabergeführt|aktiv|tätig|gibt es(?: uns)?|sul mercato|in attività|attiv[aoie]|operativ[aoie]|operante|present[ei]|oper(?:a|iamo)|en (?:el|nuestro) mercado|en el sector|activ[ao]|opera(?:mos|ndo)?|trabajando|llevamos|(?:registered|limited|private) company|en activité|sur le marché|présente?s?|active?s?|implantée?|existe|op de markt|actief|bestaat|werkzaam|no mercado|no ramo|at(?:ua|uamos|uando)|ativ[ao]|presentes?|in business|in operation|in existence|operating|trading|on the market|in the business|(?:family|locally|independently|privately|employee)[- ](?:owned|run|operated)(?:,? and[- ]operated)?|family (?:business|company|firm)|familienunternehmen|familienbetrieb|meisterbetrieb|fachbetrieb|traditionsunternehmen|entreprise familiale|empresa familiar|azienda (?:familiare|di famiglia)|impresa familiare|familiebedrijf)(?: [^.,;\\d]{2,40})?,? ${SINCE}$`,
      'iu',
    ),
    subject: 'lead',
    confidence: 800,
  },
  // "seit 1952 am Markt", "dal 1980 attiva", "desde 1987 en el mercado"
  {
    before: new RegExp(`${SINCE}$`, 'iu'),
    after:
      /^ (?:am markt|erfolgreich am markt|im geschäft|in familienhand|in familienbesitz|familiengeführt|inhabergeführt|tätig|aktiv|bestehende?[nsr]?|sul mercato|attiv[ao]|operativ[ao]|presente|en (?:el|nuestro) mercado|en el sector|activ[ao]|sur le marché|en activité|op de markt|actief|no mercado|in business|an der seite|für sie da|zu ihren diensten|a su servicio|al vostro servizio|à votre service|ao seu serviço)(?![\p{L}])/iu,
    subject: 'lead',
    confidence: 800,
  },
  // "Acme steht seit 1952 für Qualität", "Nous fabriquons des pompes depuis 1998", "Fabricamos bombas desde 1975"
  {
    before: new RegExp(
      `(?:^|\\s)(?:steht|stehen|produzieren|produziert|fertigt|fertigen|entwickelt|entwickeln|baut|bauen|liefern|beraten|berät|plant|planen|vertritt|blickt auf eine geschichte|accompagne|accompagnons|fabrique|fabriquons|conçoit|concevons|fabrica|fabricamos|producimos|elaboramos|produce|produciamo|realizza|realizziamo|costruiamo|maakt|maken|bouwt|bouwen|produceert|produceren|leveren|fabricam|produz|produzimos|serves|serve|makes|make|manufactures|manufacture)(?: [^.,;\\d]{2,40})? (?:schon |bereits |al |già )?${SINCE}$`,
      'iu',
    ),
    after: /^(?! (?:auch|in|im|mit|am|nach|aux?|en|a|anche|también|ook|também|also)(?![\p{L}]))/iu,
    unless:
      /(?:^|\s)(?:in|en|à|au|aux|na|no|nel|nella|im|am|auf|bei|nach|für|for|pour|para|per|voor|mit|auch|aussi|también|anche|ook|também|also|nuev[ao]s?|neue[ns]?|nouve(?:au|lle)s?|nuov[ao]|nieuwe)(?:\s|$)/iu,
    subject: 'lead',
    confidence: 780,
  },
  // "Making pumps since 1998", "Trusted by growers since 1998": a line of its own
  {
    before:
      /^(?:proudly )?(?:making|building|serving|crafting|brewing|providing|delivering|manufacturing|designing|creating|supplying|helping|protecting|producing|trusted by|fabricando|produciendo|elaborando|fabricando|produzindo|al servizio d\p{L}{1,4}|au service d\p{L}{1,3}|al servicio d\p{L}{1,3}|a serviço d\p{L}{1,3})\s[^.,;\d]{2,50} (?:since|desde|dal|depuis)$/iu,
    subject: 'lead',
    confidence: 800,
  },
];
