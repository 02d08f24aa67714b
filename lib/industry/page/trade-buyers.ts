/**
 * Trades by which the buyers are known without a word on them, in other languages than English: a hair salon serves
 * people, a contract manufacturer businesses. Written like the stems of foreign-words.ts.
 */
export const TRADE_BUYERS: Readonly<Record<string, Readonly<Record<'b2b' | 'b2c', string>>>> = {
  de: {
    b2b: 'maschinenbau|lohnfertigung|zerspanung|werkzeugbau|sondermaschine|galvanik|unternehmensberatung|managementberatung|grosshandel|grosshandler|personaldienstleist|zeitarbeit|gebaudereinigung|werbeagentur|agentur fur|systemhaus|itdienstleist|it dienstleist|industrieautomation|automatisierungstechnik|drehteile|frasteile|spritzguss|giesserei|anlagenbau|blechbearbeitung|leiterplatte|halbleiter|softwarehaus|softwarehersteller|fordertechnik|verpackungsmaschin|drucksensor|messebau|wirtschaftspruf|inkasso|facility management|fur die industrie',
    b2c: 'hotel=|ferienwohnung|campingplatz|pension=|friseur|fitnessstudio|zahnarzt|hausarzt|tierarzt|kinderarzt|fahrschule|tanzschule|musikschule|nachhilfe|kosmetikstudio|restaurant=|gasthaus|gasthof|reiseburo|bestattung|pflegedienst|apotheke|autohaus|hofladen|juwelier|hochzeit|spielwaren|kindergarten|kita=|massage|physiotherapie|fahrradladen|optiker|modehaus|nagelstudio|biergarten|eisdiele|freizeitpark|hebamme|zahnarztpraxis|klinik=',
  },
  fr: {
    b2b: 'usinage|sous traitance|chaudronnerie|tolerie|decolletage|grossiste|negoce|agence de communication|cabinet de recrutement|travail temporaire|infogerance|expertise comptable|nettoyage industriel|automatisme|machines speciales|plasturgie|robinetterie industrielle|bureau d etudes|conseil en management|logistique|affretement|commissariat aux comptes|distributeur de materiel|evenementiel d entreprise|maintenance industrielle|packaging|centrale d achat|editeur de logiciel',
    b2c: 'camping|hotel=|gite=|gites=|chambres d hotes|coiffure|coiffeur|institut de beaute|dentiste|medecin|veterinaire|auto ecole|creche|restaurant=|boulangerie|patisserie|boucherie|fleuriste|pompes funebres|bijouterie|opticien|kinesitherap|osteopath|pharmacie=|salle de sport|agence de voyage|soutien scolaire|mariage|animalerie|librairie|garage=|concession=|pizzeria|creperie|spa=|parc de loisirs',
  },
  es: {
    b2b: 'mecanizado|moldes|utillaje|matriceria|caldereria|mayorista|distribuidor de|trabajo temporal|agencia de comunicacion|agencia de publicidad|consultoria de|automatizacion|fundicion|piensos|maquinaria industrial|ingenieria industrial|logistica integral|limpieza industrial|packaging|quimica industrial|al por mayor|bienes de equipo|cuadros electricos|auditoria|mantenimiento industrial|distribuciones|suministros industriales',
    b2c: 'hotel=|hostal|casa rural|camping|peluqueria|gimnasio|clinica dental|dentista|autoescuela|guarderia|escuela infantil|restaurante=|panaderia|pasteleria|funeraria|agencia de viajes|residencia de mayores|farmacia|veterinari|joyeria|floristeria|zapateria|academia de|taller ruedas|taller mecanico|fisioterapia|optica=|centro de estetica|pizzeria|concesionario|motos=|bodas|apartamentos turisticos|podolog|barberia|heladeria|carniceria',
  },
  it: {
    b2b: 'torneria|conto terzi|stampaggio|carpenteria metallica|lavorazioni meccaniche|ingrosso|grossist|agenzia di comunicazione|agenzia per il lavoro|automazione industriale|fonderia|galvanic|quadri elettrici|macchine automatiche|imballagg|stampi|consulenza aziendale|consulenza direzionale|revisione legale|logistica|software gestionale|impiantistica industriale|sistemi industriali|minuteria|macchinari|materie plastiche|oleodinamic|lavorazione conto|pulizie industriali|trattamenti termici|strumentazione industriale|processi industriali',
    b2c: 'hotel=|albergo|agriturismo|b b=|campeggio|parrucchier|palestra|dentist|farmacia=|autoscuola|asilo|ristorante=|pizzeria|gelateria|panificio|onoranze funebri|agenzia viaggi|casa di riposo|veterinari|gioielleria|centro estetico|ottica=|fisioterap|gommista|autosalone|matrimoni|bed and breakfast|trattoria|osteria|macelleria|pasticceria|scuola di musica|psicolog|poliambulatorio|stabilimento balneare|casa vacanze',
  },
  nl: {
    b2b: 'machinebouw|metaalbewerking|verspaning|plaatwerk|groothandel|reclamebureau|uitzendbureau|ictdienst|ict diensten|ingenieursbureau|accountantskantoor|staalconstructie|staalbouw|schoonmaakbedrijf|toelever|constructiebedrijf|lasersnij|speciaalmachines|bedrijfskleding|logistiek|organisatieadvies|marketingbureau|communicatiebureau|transportband|halfgeleider|softwareleverancier|industriele automatisering|evenementenbureau',
    b2c: 'hotel=|camping|kapsalon|kapper|tandarts|huisarts|dierenarts|rijschool|kinderopvang|kinderdagverblijf|restaurant=|bakkerij|slagerij|uitvaart|reisbureau|apotheek|juwelier|bloemist|sportschool|fysiotherap|schoonheidssalon|opticien|verloskund|bed and breakfast|vakantiepark|thuiszorg|pedicure|muziekschool|makelaardij|webwinkel|kledingwinkel|verpleeghuis|garage=|fietsenwinkel|brasserie',
  },
  pt: {
    b2b: 'usinagem|ferramentaria|metalurgica|metalomecanica|atacad|distribuidora de|agencia de publicidade|agencia de marketing|automacao industrial|trabalho temporario|contabilidade para|consultoria empresarial|moldes|fundicao|embalagens|logistica|caldeiraria|auditoria|terceirizacao|maquinas industriais|por grosso|limpeza industrial|equipamentos industriais|injecao plastica|manutencao industrial|software de gestao',
    b2c: 'hotel=|pousada|salao de beleza|cabeleireiro|barbearia|dentista|clinica|veterinari|escola de conducao|autoescola|creche|restaurante=|padaria|pastelaria|funeraria|agencia de viagens|lar de idosos|farmacia|joalheria|ourivesaria|floricultura|academia de|fisioterapia|otica=|pizzaria|concessionaria de motos|motos=|analises clinicas|exames=|pet shop|oficina mecanica|seminov|colegio|churrascaria|turismo rural',
  },
  sv: {
    b2b: 'legotillverkning|mekanisk verkstad|mekaniska verkstad|skarande bearbetning|grossist|partihandel|reklambyra|bemanning|automation|platbearbetning|konsultbyra|kontorsstadning|industriautomation|svarv|formsprutning|gjuteri|revisionsbyra|redovisningsbyra|tredjepartslogistik|ytbehandling|halvledare|tillverkningsindustri',
    b2c: 'hotell|camping|frisor|tandlakare|tandvard|veterinar|djurklinik|trafikskola|korskola|forskola|restaurang|bageri|konditori|begravningsbyra|resebyra|vardcentral|apotek|guldsmed|blomsterhandel|gym=|massage|vandrarhem|optiker|bilvard|biltvatt|bilrekond|hemtjanst|aldreboende|musikskola|butik=|fastighetsmaklare|naprapat|skonhet|pizzeria',
  },
};
