/**
 * How companies write down the year of their founding, as the words right before and right behind the year. In seven
 * languages; each form says where the one who was founded stands.
 */
export interface FoundingForm {
  before?: RegExp;
  after?: RegExp;
  /**
   * `lead`: before the matched words, or nobody but the words behind the next comma. `behind`: right behind the matched
   * words. `object`: behind them, perhaps after the founder's name. `group`: the first group. `inside`: somewhere in the
   * sentence. `none`: the words mean the company and nobody else.
   */
  subject: 'lead' | 'behind' | 'object' | 'group' | 'inside' | 'none';
  /** An attribute of the name may stand anywhere in the sentence; else the year opens it. */
  isAttribute?: boolean;
  confidence: number;
}

/** "in", "im Jahre", "nel", "en el año", with a month or without. */
const IN =
  "(?:(?:back )?in(?: the year)?|im jahre?|am|im|in het jaar|nel(?:l['’]anno)?|nel lontano|dal|en(?: el año| l['’]an(?:née)?)?|em|no ano de|anno)";
const MONTH = '(?: (?:\\d{1,2}\\.? )?(?:de )?\\p{L}{3,10}\\.?(?: de)?)?';
const SINCE =
  "(?:since|seit(?: dem jahre?)?|depuis(?: l[’']année)?|desde(?: el(?: año)?| o ano de)?|dal(?:l[’']anno)?|sinds(?: het jaar)?|from)";

const BIRTH =
  'nasce|nasceva|nace|nació|naît|naissait|nasceu|nascia|surge|surgió|surgiu|entsteht|entstand|ontstaat|ontstond|se (?:fund[aó]|cre[aó]|constituy[eó]|conform[aó]|form[aó])|(?:viene|venne|fu|è(?: stata)?) (?:fondat[ao]|costituit[ao]|creat[ao]|nat[ao])|fue (?:fundad[ao]|cread[ao])|foi (?:fundad[ao]|criad[ao]|constituíd[ao])|(?:est|fut|a été) (?:créée?|fondée?)';
const FOUNDED_BEHIND =
  '(?:is|was|has been|werd|wurde|wird|fu|è(?: stata)?|fue|foi|est|a été|fut|viene|venne|se) (?:founded|established|born|started|launched|created|incorporated|formed|gegründet|opgericht|fondat[ao]|costituit[ao]|nat[ao]|fundad[ao]|cread[ao]|constituid[ao]|créée?|fondée?|criad[ao]|fund[aó]|cre[aó])|nasce|nace|nació|naît|nasceu|was set up|came into (?:being|existence)|opened its doors|voit le jour|(?:inicia|inició|comenzó|comienza|empezó) su|inizi[aò]|iniciou|begon|begann';
const FOUNDER_VERB =
  'founded|founds|established|establishes|started|starts|set up|sets up|launched|opened|opens|fonda(?:rono)?|fondò|creò|costituì|costituiscono|avvia|avviò|apr[eì]|aprirono|fundan?|fundó|fundaron|crean?|creó|crearon|abre|abrió|abrieron|monta|montó|crée(?:nt)?|créa|fonde(?:nt)?|fonda|lance(?:nt)?|ouvre|fundou|fundaram|criou|criaram|abriu|abriram';
const FOUNDER_VERB_FIRST =
  'gründet|gründete[nt]?|gründen|eröffnete[n]?|eröffnet|startete[n]?|richtte[n]?|startte[n]?|begon(?:nen)?|opende[n]?';
const ACTIVITY =
  '(?:attività|actividad(?:es)?|andadura|trayectoria|camino|operaciones|atividades?|operações|trajetória|activités?|aventure|operations?|journey|tätigkeit|betrieb|geschäftstätigkeit|activiteiten|avventura|percorso)';

export const FOUNDING_FORMS: readonly FoundingForm[] = [
  // "die 1993 gegründete Acme GmbH", "het in 1969 opgerichte Acme"
  {
    after: /^\s(?:von [^,.;]{2,40} )?(?:gegründete[nrs]?|opgerichte)\s/iu,
    subject: 'behind',
    isAttribute: true,
    confidence: 910,
  },
  // "1987 wurde die Acme GmbH von ... gegründet"
  {
    after:
      /^,? (?:wurde|werd) (?=[^.;]{2,110} (?:gegründet|ins leben gerufen|eröffnet|opgericht)(?![\p{L}]))/iu,
    subject: 'behind',
    confidence: 910,
  },
  // "Nel 2004 nasce Acme", "En 1987 se funda la empresa"
  {
    after: new RegExp(`^[,:–—-]{0,2} (?:[^.;]{0,80}[\\s:])?(?:${BIRTH})\\s`, 'iu'),
    subject: 'behind',
    confidence: 905,
  },
  // "In 1987, Acme was founded", "En 1998 Acme inició su actividad"
  {
    after: new RegExp(`^[,:–—-]{0,2} (?=[^,.;]{2,50} (?:${FOUNDED_BEHIND})(?![\\p{L}]))`, 'iu'),
    subject: 'behind',
    confidence: 905,
  },
  // "Nel 1987 Mario Rossi fonda la ditta"
  {
    after: new RegExp(`^[,:–—-]{0,2} [^.;]{2,70} (?:co-)?(?:${FOUNDER_VERB})\\s`, 'iu'),
    subject: 'behind',
    confidence: 900,
  },
  // "Im Jahr 1987 gründete Anna Meier die Firma"
  {
    after: new RegExp(`^[,:–—-]{0,2} (?:${FOUNDER_VERB_FIRST})\\s`, 'iu'),
    subject: 'object',
    confidence: 900,
  },
  {
    after: /^[,:–—-]{0,2} [^,.;]{2,50} (?:gründet|gründete[nt]?|gründen|richtte[n]?|startte[n]?)\s/iu,
    subject: 'object',
    confidence: 900,
  },
  // "Anna Meier gründete 1987 die Firma", "fondò nel 1987 la ditta"
  {
    before: new RegExp(`(?:^|[\\s,])(?:${FOUNDER_VERB}|${FOUNDER_VERB_FIRST})(?: ${IN})?${MONTH}$`, 'iu'),
    after: /^\s/,
    subject: 'behind',
    confidence: 900,
  },
  // "Jean Dupont a créé Acme en 2003", "fundó Acme en 1987"
  {
    before: new RegExp(
      `(?:^|[\\s,])(?:${FOUNDER_VERB}|${FOUNDER_VERB_FIRST}|(?:a|ont|ha|hanno|han|hemos|abbiamo|avons|heb(?:ben|t)?) (?:créé|fondé|lancé|fondato|costituito|creato|fundado|creado|opgericht))\\s([^,.;\\d]{2,50}?)(?: op)? ${IN}${MONTH}$`,
      'iu',
    ),
    subject: 'group',
    confidence: 900,
  },
  // "seit unserer Gründung im Jahr 1987", "depuis sa création en 1978"
  {
    before: new RegExp(
      `(?:^|[\\s,])(?:our|its|the company['’]s|unserer|ihrer|seiner|der|notre|sa|su|nuestra|sua|la sua|a sua|nossa|la nostra|nostra|dalla|onze|haar|zijn|de) (?:founding|foundation|inception|establishment|incorporation|creation|(?:firmen|betriebs|unternehmens)?gründung|création|fondation|naissance|fundación|creación|constitución|nacimiento|fondazione|costituzione|nascita|oprichting|ontstaan|fundação|criação)(?: [^.;,\\d]{2,40})?(?:,? ${IN})?${MONTH}$`,
      'iu',
    ),
    subject: 'inside',
    confidence: 890,
  },
  // "Die Gründung erfolgte 1987", "La création de l'entreprise remonte à 1987"
  {
    before:
      /(?:gründung (?:der (?:firma|gesellschaft)|des (?:unternehmens|betriebs?))?\s?(?:erfolgte|war|fand)|création de (?:l['’]entreprise|la société|notre entreprise) (?:remonte à|date de)|fundación de (?:la|nuestra) empresa (?:se remonta a|data de|fue en|tuvo lugar en)|fondazione dell['’]azienda (?:risale al|avviene nel|è del))(?: im jahre?| in| l['’]année)?$/iu,
    subject: 'none',
    confidence: 880,
  },
  // "Unsere Geschichte reicht bis 1920 zurück", "La storia di Acme inizia nel 1920", "remontan a 1920"
  {
    before: new RegExp(
      `(?:geschichte|firmengeschichte|ursprünge?|wurzeln|anfänge|histoire|origines?|historia|orígenes|storia|origini|geschiedenis|oorsprong|roots|história|origens)(?: [^.;,\\d]{2,40})? (?:reich(?:t|en)|geh(?:t|en)|beginnt|begann(?:en)?|liegen|remontent?|commence|a commencé|débute|a débuté|(?:se )?remontan?|comienza|comenzó|empieza|empezó|arranca|arrancó|inizia|è iniziata|iniziò|comincia|cominciò|risal(?:e|gono)|begint|begon|gaa[tn](?: terug)?|começ(?:a|ou)|inicia|teve início)(?: (?:bis|tot|terug tot|all the way))?(?: (?:zurück bis|ins jahr|in das jahr|im jahre?|in het jaar|al año|à l['’]année|all['’]anno|ao ano de|auf das jahr|in|nel|en|em|al|a|à|au|ao|tot))?${MONTH}$`,
      'iu',
    ),
    subject: 'inside',
    confidence: 830,
  },
  // "Acme wurde 1987 als Einzelunternehmen gegründet" is older; "began its activity in", "ha iniziato la propria attività nel"
  {
    before: new RegExp(
      `(?:^|[\\s,])(?:inizi[aò]|ha iniziato|abbiamo iniziato|avvia|inicia|inici[óo]|iniciamos|comenz[óo]|comienza|comenzamos|empez[óo]|empezamos|arranc[óo]|iniciou|começou|começamos|débute|a débuté|démarre|a démarré|nous avons (?:démarré|commencé)|begon|begonnen|startte|startten|gestart|ontstaan|begann|startete|wir haben|started|began)(?: (?:la|su|sus|nuestra|nuestras|son|ses|suas|as suas|a sua|a|as|our|its|seine|ihre|mit|haar|zijn|onze|met))?(?: propri[ae]| nostra)? ?(?:${ACTIVITY})?(?: [^.,;\\d]{2,40})? (?:${IN})${MONTH}$`,
      'iu',
    ),
    subject: 'lead',
    confidence: 840,
  },
  {
    before: /(?:^|[\s,])(?:wir haben|haben wir)$/iu,
    after: /^ (?:[^.;,]{0,30} )?(?:angefangen|begonnen|gestartet|eröffnet)/iu,
    subject: 'inside',
    confidence: 840,
  },
  // "is in 1984 ontstaan", "is in 1969 van start gegaan"
  {
    before: /(?:^|\s)(?:is|zijn|ist|sind) (?:in|im jahre?)$/iu,
    after:
      /^ (?:[^.;,\d]{0,40} )?(?:ontstaan|opgericht|gestart|begonnen|van start gegaan|entstanden|gestartet)(?!\p{L})/iu,
    subject: 'lead',
    confidence: 900,
  },
  // "Acme was born in 2010", "a vu le jour en 1998", "is ontstaan in 1969", "nace en 2004"
  {
    before: new RegExp(
      `(?:^|[\\s,])(?:(?:was|were) (?:born|incepted|registered)|came into (?:being|existence)|(?:a vu|voit|vit) le jour|est née?|naît|nace|nació|nasce|nasceva|è nat[ao]|nasceu|surge|surgió|surgiu|ontstaan|ontstond|opgericht|gestart|se fund[aó]|se cre[aó]|se constituy[óe]|se conform[aó]|se form[aó]|établie?|establecid[ao]|estabelecid[ao]|constituíd[ao]|constituid[ao]|fundad[ao]|cread[ao]|criad[ao]|fondat[ao]|creat[ao]|costituit[ao]|avviat[ao]|créée?|fondée?|constituée?|lancée?|begonnen)(?: [^.;,\\d]{2,60})?,? (?:${IN})${MONTH}$`,
      'iu',
    ),
    subject: 'lead',
    confidence: 905,
  },
];

/** A state that lasts since a year: not a founding in so many words, so an inference. */
export const STATE_FORMS: readonly FoundingForm[] = [
  // "am Markt seit 1985", "attiva dal 2000", "présente depuis 1987", "family business since 1952"
  {
    before: new RegExp(
      `(?:^|[\\s,])(?:am markt|im geschäft|im dienst|besteht|existiert|in familienhand|in familienbesitz|familiengeführt|inhabergeführt|aktiv|tätig|gibt es(?: uns)?|sul mercato|in attività|attiv[aoie]|operativ[aoie]|operante|present[ei]|oper(?:a|iamo)|en (?:el|nuestro) mercado|en el sector|activ[ao]|opera(?:mos|ndo)?|trabajando|en activité|sur le marché|présente?|active?|implantée?|existe|op de markt|actief|bestaat|werkzaam|no mercado|no ramo|at(?:ua|uamos|uando)|ativ[ao]|presentes?|in business|in operation|in existence|operating|trading|on the market|in the business|(?:family|locally|independently|privately|employee)[- ](?:owned|run|operated)(?:,? and[- ]operated)?|family (?:business|company|firm)|familienunternehmen|familienbetrieb|meisterbetrieb|fachbetrieb|traditionsunternehmen|entreprise familiale|empresa familiar|azienda (?:familiare|di famiglia)|impresa familiare|familiebedrijf)(?: [^.,;\\d]{2,40})?,? ${SINCE}$`,
      'iu',
    ),
    subject: 'lead',
    confidence: 800,
  },
  // "seit 1952 am Markt", "dal 1980 attiva", "desde 1987 en el mercado"
  {
    before: new RegExp(`${SINCE}$`, 'iu'),
    after:
      /^ (?:am markt|erfolgreich am markt|im geschäft|in familienhand|in familienbesitz|familiengeführt|inhabergeführt|tätig|aktiv|bestehend|sul mercato|attiv[ao]|operativ[ao]|presente|en (?:el|nuestro) mercado|en el sector|activ[ao]|sur le marché|en activité|op de markt|actief|no mercado|in business|an der seite|für sie da|zu ihren diensten|a su servicio|al vostro servizio|à votre service|ao seu serviço)(?![\p{L}])/iu,
    subject: 'lead',
    confidence: 800,
  },
  // "Acme steht seit 1952 für Qualität", "Acme accompagne depuis 1995 les industriels", "Acme fabrica desde 1975"
  {
    before: new RegExp(
      `\\s(?:steht|stehen|produziert|fertigt|entwickelt|baut|bauen|fertigen|berät|plant|vertritt|accompagne|accompagnons|fabrique|fabriquons|conçoit|fabrica|fabricamos|produce|produciamo|realizza|realizziamo|maakt|maken|bouwt|produceert|fabricam|produz|serves|makes|manufactures) (?:schon |bereits |al |già )?${SINCE}$`,
      'iu',
    ),
    after: /^(?! (?:auch|in|im|mit|am|nach|aux?|en|a|anche|también|ook|também|also)(?![\p{L}]))/iu,
    subject: 'lead',
    confidence: 780,
  },
];
