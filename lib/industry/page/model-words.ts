import type { BusinessModel } from '#lib/values/business-model.ts';

/**
 * Words by which a company of another language than English shows how it earns: trades, verbs of makers, builders and
 * traders. Written like the stems of foreign-words.ts: "!x" says so by itself, "x=" is a whole word.
 */
export const MODEL_WORDS: Readonly<Record<string, Readonly<Partial<Record<BusinessModel, string>>>>> = {
  de: {
    manufacturing:
      '!hersteller|!wir fertigen|!wir produzieren|!wir stellen|!fertigung von|!herstellung von|!produktion von|fertigen=|produzieren=|produziert=|!produzent|!brauerei|!weingut|!kellerei|!molkerei|!giesserei|fertigung|produktion=|!maschinenbau|bauen sondermaschinen|bauen wir maschinen|!winzer|!brennerei|!zulieferer|gefertigt|wir bauen maschinen|wir bauen anlagen|!zerspanung|!drehteile|!lohnfertigung|!werkzeugbau|!manufaktur|eigene produktion|!gartnerei|!baumschule|bauen wir riesling|!tierzucht|!obstbau',
    construction:
      '!bauunternehm|!hochbau|!tiefbau|!fertighaus|!massivhaus|!bautrager|!zimmerei|!wir bauen hauser|!bauen wir fur|!generalunternehm|!strassenbau|!dachdecker|!schlusselfertig|!rohbau|!wohnungsbau|!holzbau|!gerustbau|bauvorhaben|!bauwerke',
    wholesale:
      '!grosshandel|!fachgrosshandel|!grosshandler|!importeur|!distributor|!handelsvertretung|!technischer handel|!wir vertreiben|!generalimporteur|vertrieb von|!grossist|!handelsunternehmen',
    retail:
      '!autohaus|!fachgeschaft|!supermarkt|!mobelhaus|!musikhaus|!buchhandlung|!juwelier|!baumarkt|neuwagen|gebrauchtwagen|ladengeschaft|!optiker|!hofladen|!verkaufsautomat|!modehaus|!kaufhaus|!fachmarkt|!blumenladen|unser geschaft|filialen|!automaten=|!drogerie|!musikgeschaft',
    ecommerce: '!onlineshop|!online shop|versandkostenfrei|!versandhandel|bestellen sie online',
    agency:
      '!agentur=|!werbeagentur|!digitalagentur|!marketingagentur|!kommunikationsagentur|!eventagentur|!designagentur|!internetagentur|!webagentur|!agentur fur|!mediaagentur|!kreativagentur',
    saas: '!softwarehersteller|!softwarehaus|!wir entwickeln software|!unsere software|!software fur|!entwickelt software|!cloud software|!softwareplattform|!saas=|!standardsoftware|!branchensoftware',
    services:
      '!dienstleister|!kanzlei|!ingenieurburo|!steuerberat|!rechtsanwalt|!notar=|!beratung|!spedition|!installateur|!elektroinstallation|!wir beraten|!wir betreuen|wir planen|montage=|montieren|wartung|warten=|!werkstatt=|reparatur|!hausverwaltung|!makler|!praxis=|!klinik|!gebaudereinigung|!fachbetrieb|!pflegedienst|!physiotherapie|!sachverstandig|!hotel=|!restaurant=|!umzug|!sanitar|!heizungsbau|!elektriker|!klempner|!luftung|!kaltetechnik|!klimatechnik|!fahrschule|!fotograf|!friseur|!ubersetz|!gasthof|!gasthaus|!hausarzt|!zahnarzt|!gutachten|!planungsburo|!architekturburo|!tragwerksplanung|transportieren|!personaldienstleist|!itdienstleist|!it dienstleist|!systemhaus|!bestattung|!versorgungstechnik|!haustechnik|!personalvermittlung|!immobilienmakler|!tonstudio',
    nonprofit: '!gemeinnutzig|!verein=|!e v=|!forderverein|spenden=|ehrenamt|!hilfsorganisation',
    financial:
      '!sparkasse|!volksbank|!bank=|!versicherung=|!versicherungsmakler|!vermogensverwaltung|!krankenkasse|!beteiligungsgesellschaft|!versicherungen',
    media: '!verlag=|!zeitung=|!zeitschrift|!rundfunk|!radiosender|!fachverlag',
    marketplace: '!marktplatz fur|!vergleichsportal|!jobborse|!kleinanzeigen',
  },
  fr: {
    manufacturing:
      '!fabricant|!nous fabriquons|!nous produisons|!fabrication de|!fabrication et|!producteur de|!vigneron|!brasseur|!usinage|!chaudronnerie|!decolletage|!nos usines|!notre usine|!fabriquons|!produisons|!fonderie|!distillerie|!fromagerie|!conserverie|!moulin=|!tolerie|!concepteur et fabricant|!conception et fabrication|fabrique=|!atelier de production|!elevons nos vins|!pepinier|!scierie|!maraicher|!domaine viticole|!manufacture|!mecanique de precision|!sous traitance industrielle|!biscuiterie|!chocolaterie',
    construction:
      '!construction de maison|!constructeur de maison|!construction neuve|!maconnerie|!gros oeuvre|!entrepreneur general|!entreprise generale|!travaux publics|!batisseur|!genie civil|!construction residentielle|!charpente|!couverture|!maisons individuelles|!btp=|!promoteur',
    wholesale:
      '!grossiste|!distributeur|!negoce|!importateur|!vente en gros|!distribution de|!nous distribuons|!fournisseur de|!negociant|!centrale d achat',
    retail:
      '!magasin|!boutique|!concession|!supermarche|!librairie|!bijouterie|!quincaillerie|!fleuriste|!jardinerie|!animalerie|!boulangerie|!boucherie|!epicerie|!opticien|!concessionnaire|vehicules d occasion|!depot vente|!cigarette electronique',
    ecommerce: '!vente en ligne|!boutique en ligne|livraison gratuite|!e commerce',
    agency:
      '!agence web|!agence de communication|!agence digitale|!agence de publicite|!agence evenementielle|!agence creative|!agence seo|!agence marketing|!agence de com',
    saas: '!editeur de logiciel|!edite un logiciel|!logiciel de gestion|!notre logiciel|!solution logicielle|!logiciel saas|!progiciel|!nous editons|!plateforme saas|!notre plateforme|!developpe un logiciel',
    services:
      '!prestataire|!cabinet=|!bureau d etudes|!avocat|!notaire|!expertise comptable|!conseil en|!depannage|entretien|installation=|!plombier|!plomberie|!electricien|!chauffag|!climatisation|!transport routier|!transporteur|!demenagement|!infogerance|!organisme de formation|!centre de formation|!agence immobiliere|!nettoyage|!hotel=|!restaurant=|!camping|!clinique|!medecin|!dentiste|!garage|!photographe|!traduction|!architecte|!nos prestations|!geometre|!transports|maintenance|!chambres d hotes|!gite=|!coiffure|!taxi|!auto ecole|nous accompagnons|!pompes funebres|!web agency|!interim|!maintenance informatique|reparation|!services informatiques|!installateur|!paysagiste',
    nonprofit:
      '!association loi|!notre association|!benevole|!faire un don|!sans but lucratif|!l association|!loi 1901|!fondation',
    financial:
      '!banque|!assureur|!mutuelle|!courtier en assurance|!gestion de patrimoine|!societe de gestion|!capital investissement|!courtier en credit|!cabinet d assurance',
    media: '!maison d edition|!magazine|!journal=|!radio=|!editeur de presse',
    marketplace: '!place de marche|!comparateur|!petites annonces',
  },
  es: {
    manufacturing:
      '!fabricante|!fabricamos|!fabricacion de|!fabricacion y|!producimos|!elaboramos|!elaboracion de|!productores de|!productor de|!almazara|!bodega=|!bodegas=|!cerveceria artesana|!fabrica de|!mecanizado|!caldereria|!moldes|!utillaje|!nuestra fabrica|!nuestra planta|!conservera|!queseria|!matriceria|!fundicion|!viveros|!ganaderia|!produccion de|!manufactura|!cultivamos|!diseno y fabricacion|!obrador|!metalmecanic|!carpinteria metalica|!explotacion agr',
    construction:
      '!constructora|!construcciones|!construimos|!empresa constructora|!obra civil|!edificacion|!promotora|!construccion de|!obra nueva|!contratista|!obras publicas|!casas prefabricadas',
    wholesale:
      '!mayorista|!distribuidor|!distribuidora|!distribuimos|!distribucion de|!distribuciones|!al por mayor|!importador|!suministros|!proveedor de|!comercializadora|!comercializacion de|!almacen de',
    retail:
      '!tienda=|!tiendas=|!concesionario|!supermercado|!libreria|!ferreteria|!joyeria|!floristeria|!zapateria|!nuestras tiendas|!minorista|!papeleria|!vehiculos de ocasion|!venta de motos|!venta de coches|!panaderia|!carniceria|!optica=',
    ecommerce: '!tienda online|!venta online|!comercio electronico|!envio gratis',
    agency:
      '!agencia de marketing|!agencia de publicidad|!agencia de comunicacion|!agencia creativa|!agencia digital|!agencia de branding|!agencia seo|!agencia de diseno',
    saas: '!software de gestion|!desarrollamos software|!nuestro software|!software para|!plataforma saas|!solucion saas|!programa de gestion|!desarrollo de un software',
    services:
      '!asesoria|!asesores|!abogado|!bufete|!despacho|!notaria|!notario|!gestoria|!consultoria|!ingenieria|instalacion=|instalando|instalaciones=|mantenimiento|manteniendo|reparacion|reparaciones|!instalador|!electricista|!fontaner|!climatizacion|!transporte de|!transportes|!mudanzas|!logistica|!clinica|!taller mecanico|!limpieza|!hotel=|!restaurante=|!hostal|!academia|!inmobiliaria|!comedores|!catering|!correduria de seguros no|!servicios integrales|!servicios de|!ofrecemos servicios|!fisioterapia|!veterinari|!rehabilitacion|!reformas|!pintura y|!administracion de fincas|!servicios forestales|!servicios informaticos|!desarrollo de software a medida|!formacion|!hosteleria|!casa rural|!funeraria|!traducciones|!fotograf|!agencia de viajes|!centro de formacion|!autoescuela|!arquitect|!gestion integral|!gestionamos',
    nonprofit:
      '!sin animo de lucro|!sin fines de lucro|!fundacion=|!asociacion=|!ong=|!voluntariado|!hazte socio',
    financial:
      '!banco=|!aseguradora|!correduria de seguros|!caja rural|!gestora de fondos|!capital riesgo|!cooperativa de ahorro|!seguros=|!mediadores de seguros',
    media: '!editorial=|!periodico|!revista=|!emisora|!diario digital',
    marketplace: '!marketplace|!comparador|!anuncios clasificados',
  },
  it: {
    manufacturing:
      '!produttore|!produttori|!produciamo|!produzione di|!produzione e|!fabbricazione|!fabbrichiamo|!oleificio|!frantoio|!cantina=|!birrificio|!caseificio|!pastificio|!salumificio|!mobilificio|!torneria|!carpenteria metallica|!stampaggio|!costruzione di macchine|!officine meccaniche|!azienda produttrice|!realizzazione di macchine|!fonderia|!lavorazioni meccaniche|!azienda agricola|!distilleria|!vivaio|!progettiamo e realizziamo|!progettiamo e costruiamo|!stabilimento|!macchine per|!lavorazione|!quadri elettrici|!acetaia|!viticolt|!coltiviamo|!sistemi industriali|!nella realizzazione|!realizzazione dei|!maglificio|!calzaturificio|!scatolificio|!vetreria|!panificio|!dolciari|!costruiamo macchine',
    construction:
      '!impresa edile|!costruzioni=|!impresa di costruzioni|!costruiamo|!costruttore|!opere pubbliche|!edilizia=|!edile=|!costruzione di edifici|!case in legno|!nuove costruzioni|!immobiliare di costruzione',
    wholesale:
      '!ingrosso|!grossista|!grossisti|!distributore|!distributori|!distribuzione di|!importatore|!importatori|!commercio di|!rivenditore|!fornitura di|!commercializzazione|!rappresentanze',
    retail:
      '!negozio|!negozi=|!concessionaria|!concessionario|!supermercat|!libreria|!gioielleria|!ferramenta|!punti vendita|!punto vendita|!auto usate|!outlet|!boutique|!ottica=|!profumeria|!autosalone|!vendita al dettaglio',
    ecommerce: '!vendita online|!e commerce|!negozio online|!spedizione gratuita|!shop online',
    agency:
      '!agenzia di comunicazione|!agenzia pubblicitaria|!agenzia di marketing|!web agency|!agenzia creativa|!agenzia web|!agenzia digitale|!agenzia di pubblicita|!agenzia di eventi',
    saas: '!software gestionale|!sviluppiamo software|!il nostro software|!software per|!gestionale in cloud|!piattaforma saas|!software house|!soluzioni software',
    services:
      '!studio legale|!studio notarile|!studio associato|!studio tecnico|!studio commerciale|!studio dentistico|!commercialist|!avvocat|!notaio|!consulenza|!installazione|manutenzione|riparazione|assistenza tecnica|!idraulic|!elettricist|!impianti elettrici|!impianti=|!impiantistica|!climatizzazione|!autotrasporti|!trasporti|!traslochi|!spedizioni=|!logistica|!agriturismo|!hotel=|!ristorante|!albergo|!agenzia immobiliare|!autofficina|!officina=|!carrozzeria|!pulizie|!poliambulatorio|!clinica|!palestra|!scuola|!formazione|!traduzioni|!onoranze funebri|!amministrazione condomin|!ingegneria|!progettazione|taratura|!ristrutturazion|!fotograf|!servizi di|!servizi informatici|!sviluppo software|!pizzeria|!b b=|!geometra|!architett|!campeggio|!agenzia viaggi|!organizzazione eventi|!fisioterapia',
    nonprofit:
      '!senza scopo di lucro|!associazione=|!onlus|!fondazione=|!volontari|!cooperativa sociale|!terzo settore|!no profit|!5 per mille',
    financial:
      '!banca=|!assicurazioni|!broker assicurativo|!compagnia assicurativa|!credito cooperativo|!consulenza finanziaria|!agenzia assicurativa|!private equity|!finanziaria=',
    media: '!casa editrice|!editore=|!rivista|!giornale=|!radio=|!quotidiano',
    marketplace: '!marketplace|!comparatore|!annunci gratuiti',
  },
  nl: {
    manufacturing:
      '!fabrikant|!producent|!wij produceren|!wij fabriceren|!wij vervaardigen|!produceren=|!productie van|!fabricage|!machinebouw|!machinefabriek|!constructiebedrijf|!brouwerij|!kwekerij|!wij kweken|!metaalbewerking|!plaatwerk|!verspaning|!staalconstructie|!staalbouw|!productiebedrijf|!gieterij|!laswerk|!wij maken|vervaardig|!eigen productie|!toelever|!ontwikkelt en produceert|!ontwerpt en produceert|!zuivelfabriek|!kaasmakerij|!veehouderij|!akkerbouw|!meubelmaker|!metaalbedrijf|!metaalwaren|!metaal=',
    construction:
      '!bouwbedrijf|!aannemer|!nieuwbouw|!woningbouw|!bouwonderneming|!wegenbouw|!utiliteitsbouw|!projectontwikkel|!wij bouwen woningen|!wij bouwen huizen|!houtbouw|!sleutel op de deur|!bouwgroep|!dakdekker|!grondwerken',
    wholesale:
      '!groothandel|!importeur|!distributeur|!leverancier|!handelsonderneming|!invoerder|!verdeler|!groothandelaar',
    retail:
      '!winkel=|!winkels=|!autodealer|!occasions|!supermarkt|!boekhandel|!juwelier|!speciaalzaak|!tuincentrum|!bouwmarkt|!autobedrijf|!kledingwinkel|!slijterij|!bakkerij|!slagerij|!showroom|!autohandel|!opticien',
    ecommerce: '!webwinkel|!webshop=|gratis verzending|!online winkel',
    agency:
      '!reclamebureau|!marketingbureau|!communicatiebureau|!mediabureau|!webbureau|!internetbureau|!evenementenbureau|!ontwerpbureau|!digital agency|!creatief bureau',
    saas: '!onze software|!software voor|!softwareleverancier|!softwarepakket|!wij ontwikkelen software|!saas=|!softwarebedrijf|!online platform voor',
    services:
      '!dienstverlen|!advocaat|!advocaten|!notaris|!accountant|!boekhoud|!administratiekantoor|!adviesbureau|!ingenieursbureau|!transportbedrijf|!transporteur|!vervoer|!autotransport|!verhuisbedrijf|!installatiebedrijf|!loodgieter|!elektricien|!elektriciteit|!sanitair|!verwarming|!ventilatie|!schoonmaak|!makelaar|!tandarts|!huisarts|!fysiotherap|!uitzendbureau|!garage=|!hotel=|!restaurant|!camping|onderhoud|reparatie|installatie|!herstellingen|!fotograaf|!kapsalon|!rijschool|!architect|!vertaalbureau|!schilderwerk|!schildersbedrijf|!hovenier|!websites|!ictbedrijf|!ict diensten|!uitvaart|!beveiliging|!landmeter|!opleidingen|!wij adviseren|!wij begeleiden|!studiebureau|!dierenarts|!zorginstelling|!kinderopvang|!logistiek',
    nonprofit:
      '!stichting=|!vereniging=|!vrijwilliger|!doneer|!vzw=|!zonder winstoogmerk|!goede doelen|!anbi=',
    financial:
      '!bank=|!verzekeringen|!verzekeraar|!vermogensbeheer|!assurantie|!hypotheekadvies|!verzekeringskantoor|!kredietverlen|!investeringsmaatschappij',
    media: '!uitgeverij|!krant=|!tijdschrift|!omroep',
    marketplace: '!marktplaats voor|!vergelijkingssite|!vergelijker',
  },
  pt: {
    manufacturing:
      '!fabricante|!fabricamos|!fabricacao de|!fabricacao e|!produzimos|!producao de|!industria de|!metalurgica|!produtor de|!produtores de|!cervejaria artesanal|!vinicola|!adega=|!nossa fabrica|!usinagem|!usinadas|!ferramentaria|!fabrica de|!lagar=|!laticinios|!frigorifico|!estamparia|!fundicao|!moveis planejados fabrica|!manufatura|!metalomecanica|!confeccao|!cultivamos|!viveiro|!ceramica=|!caldeiraria|!fabrico',
    construction:
      '!construtora|!construcoes|!construimos|!empreiteira|!incorporadora|!obras publicas|!construcao de|!edificios residenciais|!construcao civil|!terraplanagem|!casas modulares',
    wholesale:
      '!atacad|!distribuidor|!distribuidora|!distribuimos|!grossista|!importador|!importadora|!fornecedor de|!por grosso|!representacoes|!armazenista|!comercializacao de',
    retail:
      '!loja=|!lojas=|!concessionaria|!supermercado|!varejo|!varejista|!papelaria|!livraria|!joalheria|!ourivesaria|!seminovos|!seminovas|!motos novas|!stand automovel|!motos=|!padaria|!drogaria|!otica=|!automoveis usados',
    ecommerce: '!loja online|!loja virtual|!comercio eletronico|!frete gratis',
    agency:
      '!agencia de publicidade|!agencia de marketing|!agencia digital|!agencia de comunicacao|!agencia criativa|!agencia de propaganda',
    saas: '!software de gestao|!sistema de gestao|!nosso software|!software para|!desenvolvemos software|!teste gratis|!plataforma saas|!sistema online',
    services:
      '!advocacia|!advogado|!escritorio de|!contabilidade|!consultoria|!engenharia|!clinica|!transportadora|!transporte de|!transportes|!mudancas|!logistica|instalacao=|instalacoes=|manutencao|!eletricista|!limpeza|!assessoria|!imobiliaria|!hotel=|!pousada|!restaurante=|!oficina mecanica|!escola|!cursos=|!fisioterapia|!odontolog|!servicos de|!prestacao de servicos|!terceirizacao|!treinamentos|!climatizacao|!ar condicionado|!remodelacoes|!desenvolvimento de software|!traducoes|!notario|!cartorio|!fotograf|!funeraria|!veterinari|!arquitet|!salao de beleza|!desentupi|!dedetiz|!turismo',
    nonprofit: '!sem fins lucrativos|!associacao=|!fundacao=|!ong=|!voluntari|!doacoes|!ipss|!santa casa',
    financial:
      '!banco=|!seguradora|!corretora de seguros|!seguros=|!consorcio|!cooperativa de credito|!gestora de|!mediacao de seguros|!assessoria de investimentos',
    media: '!editora=|!jornal=|!revista=|!radio=',
    marketplace:
      '!melhores cotacoes|!servico de cotacao|!cotacoes de|!marketplace|!comparador|!classificados',
  },
  sv: {
    manufacturing:
      '!tillverkar|!vi tillverkar|!tillverkning av|!tillverkare|!producerar|!producent|!mekanisk verkstad|!mekaniska verkstad|!bryggeri|!mejeri|!legotillverkning|!fabrik|!sagverk|!gjuteri|!tillverk|!svarv|!egen produktion|!verkstadsindustri|!odlar|!lantbruk|!plantskola|!slakteri|!rosteri|!mobelsnickeri|!svetsar',
    construction:
      '!byggforetag|!byggfirma|!nybyggnation|!bygg=|!byggentrepren|!byggmaster|!entreprenad|!husfabrik|!smahus|!vi bygger|!tillbyggnad|!taklaggning|!anlaggning|!markentrepren|!husbygg',
    wholesale:
      '!grossist|!partihandel|!importor|!distributor|!leverantor av|!generalagent|!engros|!aterforsaljare av|!grosshandel',
    retail:
      '!butik=|!butiker|!bilhandl|!varuhus|!bokhandel|!bilforsaljning|!begagnade bilar|!guldsmed|!jarnhandel|!livsmedelsbutik|!blomsterhandel|!cykelbutik|!butiken|!bageri',
    ecommerce: '!natbutik|!webbutik|!webshop|fri frakt|!e handel',
    agency:
      '!reklambyra|!kommunikationsbyra|!webbyra|!mediebyra|!digitalbyra|!pr byra|!eventbyra|!designbyra|!marknadsforingsbyra',
    saas: '!programvara for|!var programvara|!affarssystem|!molntjanst|!mjukvaruforetag|!var plattform|!saas=',
    services:
      '!redovisningsbyra|!redovisning|!bokforing|!advokat|!konsult|!akeri|!transport|!logistik|!bilverkstad|!verkstad=|!rormokare|!elektriker|!elinstallation|!vvs=|!stad=|!stadning|!flyttfirma|!fastighetsmaklare|!tandlakare|!vardcentral|!hotell|!restaurang|!bemanning|!rekrytering|!bilvard|!biltvatt|!rekond|!dackbyte|installation=|service=|reparation|!fotograf|!frisor|!trafikskola|!arkitekt|!maleri|!malare|!snickeri|!utbildning|!installationer|!besiktning|!begravningsbyra|!systemutveckling|!vi erbjuder tjanster|!rorinstallation|!catering|!camping|!hantverk|!service och|!tradgardsskotsel|!fastighetsskotsel',
    nonprofit: '!ideell|!stiftelse|!forening=|!foreningen|!valgorenhet|!insamling|!volontar|!skank',
    financial:
      '!bank=|!sparbank|!forsakringsbolag|!kapitalforvaltning|!forsakring=|!investmentbolag|!fondbolag',
    media: '!forlag|!tidning=|!tidningen|!radio=',
    marketplace: '!marknadsplats|!jamforelsesajt',
  },
};
