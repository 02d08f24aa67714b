/** What a page offers its visitors: each cue is put up by sellers of a few kinds only. No text without a needed word matches. */
export const CUES = {
  seat: {
    needs: '$ € £',
    says: /(?:[$€£]\s?\d[\d.,]{0,7}|\d[\d.,]{0,7}\s?[$€£])\s?(?:\/|per |pro |par |por |al )\s?(?:user|seat|agent|member|editor|contact|location|month|mo|monat|mois|mes|mese|nutzer|utilisateur)/i,
  },
  trial: {
    needs: 'trial free kostenlos gratuit gratis gratuita grátis',
    says: /\b(?:free(?: \d{1,3}[- ]day)? trial|start (?:your |a )?(?:\d{1,3}[- ]day )?trial|try (?:it |us |[\p{L}]{2,20} )?(?:for )?free|start (?:for )?free|sign up (?:for )?free|get started (?:for |- ?it['’]s )?free|free forever|kostenlos testen|essai gratuit|prueba gratis|prova gratuita|gratis proberen|teste grátis)\b/iu,
  },
  demo: {
    needs: 'demo démo démonstration demostración demonstração dimostrazione',
    says: /\b(?:book|request|schedule|get|watch|see|start|view)(?: an?| your| my)?(?: free| live| personali[sz]ed| product)? demo\b|\bdemo (?:buchen|anfordern|vereinbaren|aanvragen)\b|\bdemander une démo(?:nstration)?|\bsolicitar (?:una |uma )?(?:demo|demostración|demonstração)|\brichiedi (?:una )?(?:demo|dimostrazione)/i,
  },
  pricing: {
    needs: 'pricing plans preise tarifs precios prezzi prijzen planos',
    says: /^(?:request |get |see |view |compare )?(?:pricing|plans|plans (?:and|&) pricing|pricing (?:and|&) plans|pricing plans|[\p{L}]{2,12} pricing|preise|tarifs|precios|prezzi|prijzen|planos)$/iu,
  },
  signUp: {
    needs: 'sign account started join registrieren cuenta',
    says: /^(?:sign up|create (?:a |an )?(?:free )?account|get started(?: now)?|join (?:for )?free|jetzt registrieren|crear cuenta)$/i,
  },
  logIn: {
    needs: 'login log signin sign anmelden einloggen connecter connexion sesión accedi inloggen entrar',
    says: /^(?:client |customer |member )?(?:log ?in|sign ?in|anmelden|einloggen|se connecter|connexion|iniciar sesión|accedi|inloggen|entrar)$/i,
  },
  developers: {
    needs:
      'developer developers api apis documentation docs changelog release integration integrations status app',
    says: /^(?:for )?(?:developers?|api|apis?|api (?:docs|reference|documentation)|documentation|docs|changelog|release notes|integrations?|(?:system )?status|app (?:store|marketplace|directory))$/i,
  },
  cart: {
    needs: 'cart bag basket checkout warenkorb panier carrito carrello winkelwagen carrinho',
    says: /\b(?:add to (?:cart|bag|basket)|shopping (?:cart|bag|basket)|view (?:cart|bag|basket)|(?:my|your) (?:cart|bag|basket)|checkout|in den warenkorb|warenkorb|ajouter au panier|(?:mon|votre) panier|panier|añadir al carrito|carrito|aggiungi al carrello|carrello|in winkelwagen|winkelwagen|adicionar ao carrinho|carrinho)\b/i,
  },
  shop: {
    needs:
      'shop onlineshop arrivals bestsellers sellers sale clearance gift shipping returns wish wishlist order boutique tienda negozio',
    says: /^(?:shop|shop (?:now|all|online|by [\p{L} ]{3,20})|online shop|onlineshop|new arrivals|best ?sellers|sale|clearance|gift cards?|gift certificates?|shipping (?:and|&|\/) returns|shipping|returns|wish ?list|track (?:my|your) order|order status|boutique|tienda|negozio)$/iu,
  },
  stores: {
    needs:
      'store stores showroom showrooms dealership dealerships filialen filialfinder magasins tiendas negozi winkels',
    says: /\b(?:store locator|find a store|our stores|visit our (?:store|showroom)s?|our showrooms?|dealerships?|in[- ]store|store hours|filialen|filialfinder|nos magasins|nuestras tiendas|i nostri negozi|onze winkels)\b/i,
  },
  donate: {
    needs:
      'donate donation donations volunteer volunteers give spenden don dona donación doneer doar member ehrenamt',
    says: /\b(?:donate|donations?|volunteer|volunteers|ways to give|give now|spenden|faire un don|faites un don|dona ora|haz una donación|doneer|doar|become a member|ehrenamt)\b/i,
  },
  clients: {
    needs:
      'client clients case success customer work portfolio projects references referenzen kunden clienti casi clientes réalisations projecten referenties trusted',
    says: /^(?:our )?(?:clients?|client list|client stories|case stud(?:y|ies)|success stories|customer stories|our work|work|portfolio|our portfolio|projects|our projects|references|referenzen|kunden|unsere kunden|clienti|i clienti|casi di successo|clientes|réalisations|nos clients|projecten|referenties|trusted by[\p{L} ]{0,40}|(?:happy|selected|featured) clients|what our clients say)$/iu,
  },
  industries: {
    needs: 'industries industry serve markets sectors branchen secteurs sectores settori',
    says: /^(?:industries(?: we serve)?|who we serve|markets(?: we serve)?|sectors|branchen|secteurs|sectores|settori|see all industries|by industry)$/i,
  },
  services: {
    needs:
      'services leistungen dienstleistungen prestations servicios servizi diensten serviços capabilities expertise',
    says: /^(?:our |all |core )?(?:services|services overview|leistungen|unsere leistungen|dienstleistungen|nos services|prestations|servicios|servizi|i nostri servizi|diensten|serviços|services we offer|capabilities|expertise|areas of expertise)$/i,
  },
  service: {
    needs: 'services consulting consultancy beratung advisory outsourcing',
    says: /^(?!our|nos|customer|client|online|financial|other|related|military|terms)[\p{L}&/ -]{3,40} (?:services|consulting|consultancy|beratung|advisory|outsourcing)$/iu,
  },
  consultation: {
    needs: 'consultation call session case expert consultant advisor',
    says: /\b(?:free consultation|schedule (?:a |your )?(?:free )?consultation|book a (?:free )?(?:consultation|call)|request a consultation|strategy session|free case (?:evaluation|review)|talk to an? (?:expert|consultant|advisor))\b/i,
  },
  quote: {
    needs: 'quote quotes estimate estimates angebot devis presupuesto preventivo offerte',
    says: /\b(?:request an? quote|get an? (?:free |instant |insurance )?(?:quote|estimate)|free (?:quote|estimate)s?|angebot anfordern|demander un devis|devis gratuit|solicitar presupuesto|richiedi (?:un )?preventivo|offerte aanvragen|quote request)\b/i,
  },
  products: {
    needs: 'products product produkte produits productos prodotti producten produtos',
    says: /^(?:our |all |new )?(?:products|product (?:range|lines?|catalog(?:ue)?|finder|summary)|produkte|unsere produkte|nos produits|produits|productos|prodotti|producten|produtos)$/i,
  },
  dealers: {
    needs:
      'distributor distributors dealer dealers reseller resellers stockist buy händlersuche rivenditori distribuidores near',
    says: /\b(?:(?:find|become) an? (?:distributor|dealer|reseller|stockist)|where to buy|(?:dealer|distributor) (?:locator|information|login|portal)|our distributors|authorized (?:resellers?|distributors?|dealers?)|händlersuche|rivenditori|distribuidores autorizados|find us near you)\b/i,
  },
  makes: {
    needs:
      'manufacturer manufacturers manufacturing manufactures manufactured make build builds produce producer producers maker makers factory factories plant plants production hersteller fabricant fabricants fabricante fabricantes produttore fabrikant brewer brewery brewing datasheet datasheets sheet sheets',
    says: /\b(?:manufactur(?:er|ers|ing|es|ed)|(?:we|who) (?:design and )?(?:make|build|produce)(?! (?:(?:great|digital|better|lasting|strong|unforgettable|memorable) )?(?:experiences?|software|apps?|websites?|web|brands?|relationships?|teams?|it|things|sure|sense|videos?|films?|content|digital|online|mobile))|designs? and builds?|producers? of|makers? of|our (?:factory|factories|plants?)|production facilit(?:y|ies)|hersteller|fabricants?|fabricantes?|produttore|fabrikant|brewer|brewery|datasheets?|data sheets?|brewing)\b/i,
  },
  builds: {
    needs:
      'builder builders homebuilder homebuilders contractor contractors construction build communities model bauunternehmen bouwbedrijf constructora impresa roofing roofers',
    says: /\b(?:(?:custom )?home ?builders?|(?:general|roofing|solar|epc|building|paving|concrete|remodeling|masonry) contractors?|construction company|roofing company|roofers|(?:we|who) build (?:homes|houses|buildings)|new home communities|model homes?|bauunternehmen|bouwbedrijf|constructora|impresa edile)\b/i,
  },
  wholesale: {
    needs:
      'wholesale wholesaler wholesalers distributor distributors distribution reseller trade bulk supplier suppliers großhandel grossiste mayorista ingrosso groothandel stockist stockists',
    says: /\b(?:wholesale|wholesalers?|distributors? of|distribution company|master distributor|value[- ]added reseller|trade (?:account|customers|counter)|bulk orders?|leading suppliers? of|großhandel|grossiste|mayorista|ingrosso|groothandel|stockists? of)\b/i,
  },
  marketplace: {
    needs:
      'marketplace buyers sell selling post list become classified classifieds compare vergleich vergleichen vergleichsportal vergleichsrechner kleinanzeigen',
    says: /\b(?:marketplace|buyers and sellers|buy and sell|buying and selling|post (?:an?|your) (?:free )?ad|list your (?:property|item|business|service)s?|become an? (?:seller|host|instructor|freelancer|provider|tutor|pro)|start selling|sell on|classifieds?|compare (?:loans|offers|rates|quotes|prices)|vergleich(?:en|sportal|srechner)?|kleinanzeigen)\b/i,
  },
  agency: {
    needs: 'agency agencies agentur werbeagentur agence agencia agenzia agência reclamebureau studio',
    says: /\b(?:agency|agencies near|agentur|werbeagentur|agence|agencia|agenzia|agência|reclamebureau|creative studio|(?:web|digital|design|design (?:&|and) development) studio)\b/i,
  },
  dining: {
    needs: 'menu table dine breakfast reservations takeout takeaway',
    says: /\b(?:our menu|(?:catering|drinks?) menu|(?:book|reserve) a table|dine[- ]in|breakfast and lunch|reservations|takeout|takeaway)\b/i,
  },
  investors: {
    needs: 'investor investors investoren investisseurs inversores',
    says: /^(?:investors?|investor relations|investoren|investisseurs|inversores|for investors)$/i,
  },
  enterprise: {
    needs:
      'enterprise enterprises business businesses companies teams agencies startups organizations organisations',
    says: /^(?:for )?(?:enterprises?|business(?:es)?|companies|teams|agencies|startups|organi[sz]ations)$/i,
  },
  contactSales: {
    needs: 'sales pricing',
    says: /\b(?:contact sales|talk to sales|contact our sales|speak (?:to|with) sales|request pricing|get pricing)\b/i,
  },
} as const satisfies Record<string, { needs: string; says: RegExp }>;
export type Cue = keyof typeof CUES;
