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
  /** The group is the company and no more: "Acme's office opened" is another's. */
  isWhole?: boolean;
  /** Words that make the match another statement. */
  unless?: RegExp;
  confidence: number;
}

/** "in", "im Jahre", "nel", "en el año", with a month or without. */
const IN =
  "(?:(?:back )?in(?: the year)?|im jahre?|am|im|in het jaar|nel(?:l['’]anno)?|nel lontano|dal|en(?: el año| l['’]an(?:née)?)?|em|no ano de|anno)";
const MONTH = '(?: (?:\\d{1,2}\\.? )?(?:de )?\\p{L}{3,10}\\.?(?: de)?)?';
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

/** "Began online sales in 2002", "startete den Export": a step of a company that is there already. */
const SOMETHING_NEW =
  /\s(?:online|web|internet|exports?|exporting|export\p{L}{2,4}|e-?commerce|blog|podcast|newsletter|apps?|second|third|another|new|sales|selling|neue[nrs]?|zweite[nrs]?|weitere[nrs]?|nuev[ao]s?|segund[ao]|ventas|nouve(?:au|lle)s?|deuxième|nuov[aoi]|second[ao]|vendite|nieuwe?|tweede|nov[ao]s?|digital)(?![\p{L}])/iu;

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
      /^,? (?:wurde|werd|is|ist) (?=[^.;]{2,110} (?:gegründet|ins leben gerufen|eröffnet|entstanden|opgericht|ontstaan|gestart)(?![\p{L}]))/iu,
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
      `(?:^|[\\s,])(?:our|its|the company['’]s|since|seit|unserer|ihrer|seiner|der|notre|sa|su|nuestra|sua|la sua|a sua|nossa|la nostra|nostra|dalla|onze|haar|zijn|de) (?:founding|foundation|inception|establishment|incorporation|creation|(?:firmen|betriebs|unternehmens)?gründung|création|fondation|naissance|fundación|creación|constitución|nacimiento|fondazione|costituzione|nascita|oprichting|ontstaan|fundação|criação)(?: [^.;,\\d]{2,40})?(?:,? ${IN})?${MONTH}$`,
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
      `(?:geschichte|firmengeschichte|ursprünge?|wurzeln|anfänge|histoire|origines?|historia|orígenes|storia|origini|inizi|inicios|comienzos|débuts?|aventure|avventura|geschiedenis|oorsprong|roots|history|story|origins?|beginnings|história|origens|inícios?)(?: [^.;,\\d]{2,40})? (?:dat(?:e|es|ing)(?: back)?|goe?s? back|going back|reach(?:es)? back|stretch(?:es)? back|begins?|began|starts?|started|reich(?:t|en)|geh(?:t|en)|beginnt|begann(?:en)?|liegen|remontent?|commence|a commencé|débute|a débuté|(?:se )?remontan?|comienza|comenzó|empieza|empezó|arranca|arrancó|inizia|è iniziata|iniziò|comincia|cominciò|risal(?:e|gono)|begint|begon|gaa[tn](?: terug)?|começ(?:a|ou)|inicia|teve início)(?: (?:bis|tot|terug tot|all the way))?(?: (?:to|zurück bis|ins jahr|in das jahr|im jahre?|in het jaar|al año|à l['’]année|all['’]anno|ao ano de|auf das jahr|in|nel|en|em|al|a|à|au|ao|tot))?${MONTH}$`,
      'iu',
    ),
    unless: /\s(?:with|mit|avec|con|met|com)\s/iu,
    subject: 'inside',
    confidence: 830,
  },
  // "Acme wurde 1987 als Einzelunternehmen gegründet" is older; "began its activity in", "ha iniziato la propria attività nel"
  {
    before: new RegExp(
      `(?:^|[\\s,])(?:inizi[aò]|ha iniziato|abbiamo iniziato|avvia|inicia|inici[óo]|iniciamos|comenz[óo]|comienza|comenzamos|empez[óo]|empezamos|arranc[óo]|iniciou|começou|começamos|débute|a débuté|démarre|a démarré|nous avons (?:démarré|commencé)|begon|begonnen|startte|startten|gestart|ontstaan|begann|startete|wir haben|started|began|commenced)(?: (?:la|su|sus|nuestra|nuestras|son|ses|suas|as suas|a sua|a|as|our|its|seine|ihre|mit|haar|zijn|onze|met))?(?: propri[ae]| nostra)? ?(?:${ACTIVITY})?(?: [^.,;\\d]{2,40})? (?:${IN})${MONTH}$`,
      'iu',
    ),
    unless: SOMETHING_NEW,
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
    before: /(?:^|\s)(?:is|zijn|werd|werden|ist|sind) (?:in|im jahre?)$/iu,
    after:
      /^ (?:[^.;,\d]{0,40} )?(?:ontstaan|opgericht|gestart|begonnen|van start gegaan|entstanden|gestartet)(?!\p{L})/iu,
    subject: 'lead',
    confidence: 900,
  },
  // "een familiebedrijf dat in 1969 werd opgericht", "das 1952 gegründet wurde"
  {
    before: /(?:^|[\s,])(?:dat|die|das|welche[sr]?)(?: (?:in|im jahre?))?$/iu,
    after:
      /^ (?:[^.;,\d]{0,40} )?(?:werd opgericht|is opgericht|opgericht is|opgericht werd|gegründet wurde|entstand|ontstond)(?!\p{L})/iu,
    subject: 'lead',
    confidence: 890,
  },
  // "Acme was born in 2010", "a vu le jour en 1998", "is ontstaan in 1969", "nace en 2004"
  {
    before: new RegExp(
      `(?:^|[\\s,])(?:(?:was|were) (?:born|incepted|registered)|came into (?:being|existence)|(?:a vu|voit|vit) le jour|est née?|naît|nace|nació|nasce|nasceva|è nat[ao]|nasceu|surge|surgió|surgiu|ontstaan|ontstond|opgericht|gestart|se fund[aó]|se cre[aó]|se constituy[óe]|se conform[aó]|se form[aó]|établie?|establecid[ao]|estabelecid[ao]|née?|nacid[ao]|nascid[ao]|constituíd[ao]|constituid[ao]|fundad[ao]|cread[ao]|criad[ao]|fondat[ao]|creat[ao]|costituit[ao]|avviat[ao]|créée?|fondée?|constituée?|lancée?|begonnen)(?: [^.;,\\d]{2,60})?,? (?:${IN})${MONTH}$`,
      'iu',
    ),
    subject: 'lead',
    confidence: 905,
  },
  // "It all started in 1998", "Alles begann 1998", "Tout a commencé en 1998"
  {
    before:
      /^(?:and |und )?(?:(?:it|everything) (?:all )?(?:started|began)(?: back)? in|how it all (?:started|began)|alles (?:begann|fing)(?: im jahre?)?|begonnen hat alles|angefangen hat (?:alles|es)(?: im jahre?)?|tout (?:a commencé|commence|a débuté) en|todo (?:empezó|comenzó|empieza|comienza) en|tutto (?:ebbe inizio|inizia|iniziò|è iniziato|comincia|cominciò|nasce|è nato) nel|het begon (?:allemaal )?in|tudo (?:começou|começa|teve início) em)$/iu,
    subject: 'none',
    confidence: 850,
  },
  {
    before: /^was$/iu,
    after: /^ (?:als|mit|in) [^.;]{2,60} begann(?!\p{L})/iu,
    subject: 'none',
    confidence: 830,
  },
  // "In 1998 zijn wij begonnen"
  {
    before: /^(?:in|im jahre?)$/iu,
    after:
      /^ (?:zijn|hebben|haben|sind) (?:wij|we|wir) (?:[^.;\d]{0,40} )?(?:begonnen|gestart|opgericht|gegründet|gestartet|angefangen)(?!\p{L})/iu,
    subject: 'none',
    confidence: 850,
  },
  // "From humble beginnings in 1998"
  { before: /(?:humble|small|modest) beginnings (?:back )?in$/iu, subject: 'inside', confidence: 850 },
  // "Our shop opened in 1998", "The foundation of Acme was laid in 1998"
  {
    before:
      /(?:^|, )([^,.;\d]{2,50}?) (?:(?:has|have) been open since|(?:first )?opened(?: (?:its|our) doors)?(?: for business)?(?: back)? in)$/iu,
    subject: 'group',
    isWhole: true,
    confidence: 850,
  },
  {
    before: /foundation (?:stone )?of ([^,.;\d]{2,50}) was laid (?:back )?in(?: the year)?$/iu,
    subject: 'group',
    confidence: 880,
  },
  // "Acme dates back to 1998"
  {
    before:
      /\s(?:dates?|dating|goes|traces (?:its|our) (?:roots|origins|history))(?: all the way)? back to$/iu,
    subject: 'lead',
    confidence: 830,
  },
];
