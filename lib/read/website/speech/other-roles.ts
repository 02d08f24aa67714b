/** Those a company works with, in the singular: "our customer", "unser Kunde", "notre client". */
const ROLE =
  '(?:customer|client|partner|supplier|investor|tenant|kunden?|mandanten?|auftraggeber|lieferanten?|partner|investor|client|cliente|partenaire|fournisseur|investisseur|socio|proveedor|inversor|fornitore|investitore|klant|opdrachtgever|leverancier|investeerder|parceiro|fornecedor|investidor)';
const OUR =
  '(?:our|one of our|a|unser(?:e[nmrs]?)?|notre|nuestr[oa]|un|il nostro|nostro|onze|een|noss[oa]|o nosso)';
const BASE =
  '(?! (?:base|network|portal|program|list|service|support|success|satisfaction|portfolio|lifecycle|netzwerk))';

/** "Our customer Andino", "For our client, a maker of pumps", "Unser Kunde ist ein Maschinenbauer". */
export const OTHER_ROLE = new RegExp(
  `(?:^|[\\s,(])${OUR} (?:\\p{L}{3,14} )?${ROLE}${BASE}(?![\\p{L}-])`,
  'iu',
);

/** A heading above words on somebody else. */
export const OTHER_HEADING =
  /(?:^|[^\p{L}])(?:customers?|clients?|case stud(?:y|ies)|success stor(?:y|ies)|testimonials?|partners?|investors?|backers|portfolio|acquisition|kunden?|kundenstimmen|referenz(?:en)?|erfolgsgeschichten?|partnern?|investoren|übernahme|clientes?|client[ei]|témoignages?|références?|étude de cas|partenaires?|investisseurs?|casos? de éxito|socios|inversores|referenze|caso di (?:successo|studio)|investitori|klant(?:en|case)?|referenties?|investeerders|casos? de sucesso|parceiros?|investidores)(?![\p{L}])/iu;
/** "About Voltera": the name is looked at. */
export const ABOUT_HEADING =
  /^(?:about|über|uber|à propos de|sobre|acerca de|informazioni su|over|meet|who is|introducing)\s(?:the |die |der |la |le |el |il |de )?(\p{Lu}[\p{L}\d&.'’-]{1,30}(?: \p{Lu}[\p{L}\d&.'’-]{1,30}){0,3})$/iu;
