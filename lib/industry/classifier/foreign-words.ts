export interface ForeignWords {
  /** Words of grammar that English does not have, to tell the language. */
  grammar: string;
  /** True where words are joined into one: a stem may stand anywhere in a word. */
  joinsWords: boolean;
  /** Stems by leaf, without diacritics: a word that begins with one speaks for the leaf. */
  stems: Readonly<Record<string, string>>;
}

/** Clear words for industries in languages without texts to learn from; written by hand, few and plain. */
export const FOREIGN_WORDS: Readonly<Record<string, ForeignWords>> = {
  de: {
    grammar:
      'der die das und mit fur von wir sie ihre ihr ihren unsere unser ein eine einen den dem des zu auf ist sind im am bei aus nach auch als oder nicht uber zur zum seit werden durch bis',
    joinsWords: true,
    stems: {
      software_devtools: 'entwicklerplattform|entwicklertools|programmierschnittstelle|cloudinfrastruktur',
      cybersecurity: 'cybersicherheit|itsicherheit|informationssicherheit|datensicherheit|netzwerksicherheit',
      data_analytics: 'datenanalyse|datenplattform|datenauswertung',
      business_software:
        'softwarelosung|softwarehersteller|unternehmenssoftware|branchensoftware|warenwirtschaft|dokumentenmanagement|saas|erp|projektmanagementsoftware',
      it_services:
        'itdienstleist|systemhaus|itberatung|softwareentwicklung|webentwicklung|rechenzentrum|itlosung|systemintegration|digitalisierung|sapberatung|itservice',
      sales_cx: 'kundenbeziehung|callcenter|kundenservicesoftware|vertriebssoftware',
      marketing_advertising:
        'werbeagentur|marketingagentur|werbung|marketing|kommunikationsagentur|onlinemarketing|mediaagentur|suchmaschinenoptimierung|agentur|webdesign',
      hr_recruiting:
        'personaldienstleist|personalberatung|zeitarbeit|personalvermittlung|stellenangebot|fachkrafte|lohnabrechnung|arbeitnehmeruberlassung|jobborse',
      legal: 'rechtsanwalt|kanzlei|anwalt|notar|rechtsberatung|rechtsanwalte|mandant|patentanwalt',
      professional_services:
        'unternehmensberatung|managementberatung|ingenieurburo|gutachten|sachverstandig|gebaudereinigung|sicherheitsdienst|ubersetzung|ingenieurgesellschaft|tragwerksplanung|beratungsunternehmen',
      accounting_finops:
        'steuerberat|wirtschaftspruf|buchhaltung|buchfuhrung|jahresabschluss|rechnungswesen|steuerkanzlei',
      payments_fintech: 'zahlungsverkehr|zahlungsabwicklung|bezahllosung|zahlungsdienst|kryptowahrung',
      banking_lending:
        'bank|sparkasse|volksbank|kredit|baufinanzierung|girokonto|darlehen|bausparkasse|ratenkredit',
      insurance: 'versicherung|versicherungsmakler|krankenversicherung|haftpflicht|altersvorsorge',
      investment:
        'vermogensverwaltung|kapitalanlage|investmentfonds|beteiligungsgesellschaft|wertpapier|geldanlage',
      biotech_pharma: 'arzneimittel|pharma|biotechnologie|medikament|wirkstoff|pharmazeut',
      medical_devices: 'medizintechnik|medizinprodukt|diagnostik|implantat|horgerat|dentaltechnik',
      healthcare_providers:
        'krankenhaus|klinik|arztpraxis|pflegeheim|pflegedienst|zahnarzt|patient|arztin|physiotherapie|praxis|rehabilitation|apotheke|hausarzt',
      wellness: 'fitnessstudio|wellness|yoga|ernahrungsberatung|nahrungserganzung|abnehmen',
      retail_ecommerce:
        'onlineshop|einzelhandel|supermarkt|warenkorb|filialen|fachgeschaft|handler|versandhandel|einkaufen',
      consumer_goods: 'mobel|mode|bekleidung|schmuck|kosmetik|spielzeug|haushaltsgerate|schuhe|textil',
      food_beverage:
        'lebensmittel|getranke|brauerei|backerei|metzgerei|kase|wurst|schokolade|bier|molkerei|fleisch|backwaren|konditorei|weingut',
      travel_hospitality:
        'hotel|reisen|urlaub|restaurant|ferienwohnung|reiseburo|gastronomie|reiseveranstalter|zimmer|tourismus',
      media_entertainment:
        'verlag|zeitung|zeitschrift|rundfunk|filmproduktion|fernsehen|musik|tonstudio|nachrichten|redaktion|videoproduktion|sounddesign|buchverlag',
      education:
        'schule|universitat|hochschule|weiterbildung|ausbildung|unterricht|seminar|akademie|nachhilfe|kindergarten|studium|lernplattform',
      government_nonprofit:
        'gemeinde|stadtverwaltung|landkreis|ministerium|verein|gemeinnutzig|stiftung|behorde|spenden|ehrenamt|rathaus',
      real_estate:
        'immobilien|hausverwaltung|wohnungsbau|wohnungen|mietwohnung|makler|eigentumswohnung|vermietung',
      construction:
        'bauunternehmen|tiefbau|hochbau|architekt|dachdecker|sanitar|heizungsbau|elektroinstallation|baustoff|trockenbau|fensterbau|zimmerei|fliesen|baugewerbe|malerbetrieb|garten|landschaftsbau',
      logistics_transport:
        'logistik|spedition|transport|fracht|versand|lagerung|umzug|kurierdienst|luftfracht|seefracht|guterverkehr|fluggesellschaft|nahverkehr',
      automotive:
        'autohaus|kraftfahrzeug|kfz|fahrzeug|autoteile|automobil|gebrauchtwagen|werkstatt|reifen|elektroauto',
      aerospace_defense: 'luftfahrt|raumfahrt|rustung|verteidigung|wehrtechnik|flugzeugbau',
      manufacturing:
        'maschinenbau|werkzeugmaschine|anlagenbau|metallbau|fertigung|drehteile|frasen|automatisierungstechnik|fordertechnik|schweiss|metallverarbeitung|werkzeugbau|blechbearbeitung|antriebstechnik|pumpen|stahlbau|sondermaschine|zerspanung|robotik',
      electronics_hardware:
        'elektronik|leiterplatte|sensor|messtechnik|elektrotechnik|steckverbinder|hardware',
      semiconductors: 'halbleiter|mikrochip|wafer',
      telecom: 'telekommunikation|mobilfunk|glasfaser|internetanbieter|telefonanlage|breitband|festnetz',
      wholesale: 'grosshandel|grosshandler|fachgrosshandel|handelsvertretung|importeur',
      chemicals_materials:
        'chemie|kunststoff|verpackung|lacke|klebstoff|beschichtung|papierfabrik|folien|farben',
      mining_metals: 'bergbau|stahlwerk|giesserei|rohstoffe|edelmetall|aluminium',
      oil_gas: 'mineralol|erdol|tankstelle|heizol|erdgas|raffinerie',
      energy_utilities:
        'stadtwerke|energieversorg|strom|photovoltaik|solar|windkraft|windpark|entsorgung|recycling|abwasser|fernwarme|wasserversorgung|erneuerbare|energieerzeugung|warmepumpe',
      agriculture:
        'landwirtschaft|saatgut|landmaschinen|tierzucht|obstbau|gartnerei|ackerbau|forstwirtschaft|bauernhof',
    },
  },
  fr: {
    grammar:
      'le la les et des du de un une est dans sur avec pour par nous vous notre votre nos vos aux au ce cette qui que son sa ses depuis sont plus ou en',
    joinsWords: false,
    stems: {
      cybersecurity: 'cybersecurite',
      data_analytics: 'donnees|analyse de donnees|analytique',
      business_software: 'logiciel|progiciel|saas|erp|gestion documentaire',
      it_services:
        'informatique|infogerance|integrateur|developpement web|transformation numerique|ssii|esn|hebergement',
      marketing_advertising:
        'publicite|publicitaire|marketing|communication|referencement|agence web|agence de communication',
      hr_recruiting:
        'recrutement|interim|ressources humaines|paie|candidat|cabinet de recrutement|offres d emploi',
      legal: 'avocat|notaire|juridique|cabinet d avocats|huissier|droit des',
      professional_services:
        'conseil en|bureau d etudes|cabinet de conseil|traduction|nettoyage|gardiennage|consultants|evenementiel',
      accounting_finops:
        'comptable|comptabilite|expertise comptable|fiscal|audit|facturation|commissariat aux comptes',
      payments_fintech: 'paiement|fintech|monetique|cryptomonnaie',
      banking_lending: 'banque|bancaire|credit|pret|emprunt|epargne|hypothecaire',
      insurance: 'assurance|assureur|mutuelle|courtier|prevoyance',
      investment:
        'gestion de patrimoine|placement|investissement|capital investissement|gestion d actifs|fonds d investissement',
      biotech_pharma: 'pharmaceutique|biotechnologie|medicament|biotech',
      medical_devices:
        'dispositifs medicaux|dispositif medical|diagnostic in vitro|prothese|imagerie medicale',
      healthcare_providers:
        'hopital|clinique|medecin|soins|dentiste|patient|ehpad|maison de retraite|cabinet medical|pharmacie|infirmier',
      wellness: 'bien etre|fitness|yoga|nutrition|complements alimentaires|salle de sport|spa',
      retail_ecommerce:
        'boutique|magasin|e commerce|vente en ligne|supermarche|panier|livraison gratuite|commerce de detail',
      consumer_goods: 'meuble|vetement|mode|bijou|cosmetique|parfum|jouet|chaussure|textile|decoration',
      food_beverage:
        'alimentaire|boisson|vin|brasserie|boulangerie|chocolat|fromage|viande|confiserie|patisserie|agroalimentaire|biscuit|bonbon',
      travel_hospitality:
        'hotel|voyage|tourisme|restaurant|vacances|sejour|camping|hebergement touristique|hotellerie',
      media_entertainment:
        'edition|journal|presse|radio|television|musique|cinema|jeux video|maison d edition|spectacle|audiovisuel',
      education: 'ecole|universite|formation|etudiant|enseignement|cours|apprentissage|lycee|pedagogi',
      government_nonprofit:
        'mairie|ministere|association|collectivite|fondation|benevole|dons|service public|humanitaire|commune de',
      real_estate:
        'immobilier|immobiliere|location|logement|appartement|copropriete|syndic|agence immobiliere|promoteur',
      construction:
        'construction|batiment|travaux|maconnerie|architecte|plomberie|toiture|renovation|charpente|btp|menuiserie|chauffage|genie civil|carrelage',
      logistics_transport:
        'logistique|transport|transitaire|fret|entrepot|demenagement|livraison|messagerie|affretement|compagnie aerienne',
      automotive: 'automobile|voiture|vehicule|garage|concession|pneu|pieces detachees|carrosserie',
      aerospace_defense: 'aeronautique|aerospatial|spatial|defense|drone',
      manufacturing:
        'usinage|machine|mecanique|chaudronnerie|robotique|fabrication|metallurgie|outillage|automatisme|tolerie|soudure|fabricant',
      electronics_hardware: 'electronique|capteur|circuits imprimes|materiel informatique|composants',
      semiconductors: 'semi conducteur|semiconducteur|microelectronique',
      telecom: 'telecom|telecommunication|fibre optique|operateur|telephonie|haut debit',
      wholesale: 'grossiste|negoce|distributeur|vente en gros|importateur',
      chemicals_materials:
        'chimie|chimique|plastique|emballage|peinture|plasturgie|polymere|papier|colle|verre',
      mining_metals: 'mine|minier|acier|siderurgie|metaux|fonderie|aluminium|carriere',
      oil_gas: 'petrole|petrolier|gaz naturel|hydrocarbure|raffinerie|station service',
      energy_utilities:
        'energie|electricite|solaire|photovoltaique|eolien|eau potable|dechets|recyclage|renouvelable|assainissement|transition energetique',
      agriculture:
        'agricole|agriculture|agriculteur|elevage|semence|viticole|horticulture|maraicher|foret|exploitation agricole',
    },
  },
  es: {
    grammar:
      'el los las y para con una del su sus en nuestros nuestra nuestro nuestras mas por que un de la es son se desde como al lo tu',
    joinsWords: false,
    stems: {
      cybersecurity: 'ciberseguridad|seguridad informatica',
      data_analytics: 'analisis de datos|analitica|inteligencia de negocio',
      business_software: 'software de gestion|software|saas|erp|facturacion electronica',
      it_services:
        'informatic|consultoria tecnologica|desarrollo de software|desarrollo web|transformacion digital|integracion de sistemas|servicios ti|soporte tecnico',
      sales_cx: 'crm|atencion al cliente|contact center',
      marketing_advertising:
        'publicidad|marketing|mercadeo|agencia|posicionamiento|comunicacion|branding|redes sociales',
      hr_recruiting:
        'recursos humanos|seleccion de personal|empleo|nomina|reclutamiento|trabajo temporal|candidatos|talento',
      legal: 'abogado|bufete|despacho|notaria|juridic|legal|derecho',
      professional_services:
        'consultoria|consultor|asesoramiento|ingenieria|traduccion|limpieza|vigilancia|eventos|certificacion',
      accounting_finops: 'contab|contable|asesoria fiscal|auditoria|impuestos|tributari|facturacion|gestoria',
      payments_fintech: 'pagos|fintech|pasarela|criptomoneda|remesas|tpv',
      banking_lending: 'banco|bancari|prestamo|credito|hipoteca|ahorro|financiacion|caja rural',
      insurance: 'seguro|aseguradora|poliza|correduria',
      investment: 'inversion|gestion de activos|fondos de inversion|patrimonio|capital riesgo|bolsa',
      biotech_pharma: 'farmaceutic|biotecnolog|medicamento|farmaco',
      medical_devices:
        'dispositivos medicos|equipos medicos|diagnostico|protesis|implantes|tecnologia medica',
      healthcare_providers:
        'hospital|clinica|medico|paciente|dentista|salud|residencia de mayores|odontolog|enfermeria|fisioterapia|farmacia',
      wellness: 'bienestar|gimnasio|fitness|yoga|nutricion|suplementos',
      retail_ecommerce:
        'tienda|comercio electronico|supermercado|carrito|envio gratis|venta online|minorista|compras',
      consumer_goods:
        'mueble|ropa|moda|joyeria|cosmetic|calzado|juguete|textil|perfume|electrodomestico|decoracion',
      food_beverage:
        'aliment|bebida|vino|bodega|cerveza|panaderia|queso|carne|chocolate|aceite de oliva|conserva|lacteo|cafe',
      travel_hospitality:
        'hotel|viaje|turismo|restaurante|vacaciones|hosteleria|reserva|alojamiento|turistic',
      media_entertainment:
        'editorial|periodico|radio|television|musica|cine|videojuego|revista|noticias|audiovisual|entretenimiento',
      education:
        'escuela|universidad|formacion|educa|estudiante|curso|colegio|aprendizaje|ensenanza|academia',
      government_nonprofit:
        'ayuntamiento|ministerio|gobierno|asociacion|fundacion|voluntari|donacion|sin animo de lucro|ong|municipal',
      real_estate: 'inmobiliari|vivienda|alquiler|piso|propiedad|apartamento|bienes raices|promotora',
      construction:
        'construccion|construct|obra|arquitect|reforma|fontaneria|edificacion|albanil|hormigon|instalaciones|carpinteria|ingenieria civil|cemento',
      logistics_transport:
        'logistic|transporte|envio|almacen|carga|mudanza|mensajeria|flota|aerolinea|maritim|aduana',
      automotive: 'automovil|automocion|coche|vehiculo|taller|concesionario|neumatico|recambio|autopartes',
      aerospace_defense: 'aeroespacial|aeronautic|espacial|defensa|dron|satelite',
      manufacturing:
        'maquinaria|mecanizado|fabrica|fabricacion|industrial|robotica|soldadura|metalurgi|automatizacion|herramienta|valvula|caldereria|bombas',
      electronics_hardware: 'electronic|sensor|hardware|circuito|componentes',
      semiconductors: 'semiconductor|microchip',
      telecom: 'telecomunicacion|telefonia|fibra optica|banda ancha|operador|internet movil',
      wholesale: 'mayorista|distribuidor|distribucion|al por mayor|importador',
      chemicals_materials: 'quimic|plastico|envase|embalaje|pintura|polimero|resina|papel|adhesivo|vidrio',
      mining_metals: 'mineri|minera|acero|metal|siderurg|fundicion|aluminio|cobre|oro',
      oil_gas: 'petrole|gas natural|hidrocarburo|refineria|gasolinera|oleoducto',
      energy_utilities:
        'energia|electricidad|solar|fotovoltaic|eolic|renovable|agua potable|residuos|reciclaje|saneamiento|electrica',
      agriculture:
        'agricol|agricultura|agricultor|ganaderia|semilla|cultivo|invernadero|cosecha|riego|forestal|fruta',
    },
  },
  it: {
    grammar:
      'il di e per gli con che della delle dei degli una un sono nel nella alla al del lo la le da dal dalla si non piu nostri nostra nostro su siamo i',
    joinsWords: false,
    stems: {
      cybersecurity: 'cybersecurity|sicurezza informatica|cybersicurezza',
      data_analytics: 'analisi dei dati|analisi dati|big data',
      business_software: 'software gestional|software|gestionale|saas|erp|gestione documentale',
      it_services:
        'informatic|consulenza it|sviluppo software|sviluppo web|sistemi informativi|trasformazione digitale|system integrator|assistenza tecnica|sistemistica',
      sales_cx: 'crm|call center|assistenza clienti',
      marketing_advertising: 'pubblicit|marketing|comunicazione|agenzia|posizionamento|grafica|siti web',
      hr_recruiting:
        'risorse umane|ricerca e selezione|selezione del personale|lavoro interinale|buste paga|candidati|recruiting|offerte di lavoro',
      legal: 'avvocat|studio legale|notaio|legale|diritto|giuridic',
      professional_services:
        'consulenza|consulenti|ingegneria|traduzioni|pulizie|vigilanza|certificazione|eventi|perizie',
      accounting_finops: 'commercialist|contabil|fiscale|revisione|tributari|fatturazione|bilancio',
      payments_fintech: 'pagament|fintech|criptovalut|pos',
      banking_lending: 'banca|bancari|mutuo|mutui|prestit|credito|risparmio|leasing|finanziament',
      insurance: 'assicura|polizza|polizze|broker assicurativo',
      investment: 'investiment|gestione patrimoniale|fondi|patrimonio|risparmio gestito|private equity',
      biotech_pharma: 'farmaceutic|biotecnolog|farmaco|farmaci|medicinali',
      medical_devices:
        'dispositivi medici|elettromedical|diagnostica|protesi|apparecchiature medicali|biomedical',
      healthcare_providers:
        'ospedale|clinica|medico|pazient|dentista|poliambulatorio|cura|casa di riposo|odontoiatr|fisioterapia|farmacia|sanitari',
      wellness: 'benessere|palestra|fitness|yoga|nutrizione|integratori|terme',
      retail_ecommerce:
        'negozio|negozi|e commerce|vendita online|supermercat|carrello|spedizione gratuita|acquista',
      consumer_goods:
        'mobili|arredament|abbigliamento|moda|gioiell|cosmetic|calzatur|giocattol|tessile|profum|casalinghi|elettrodomestic',
      food_beverage:
        'aliment|bevand|vino|vini|cantina|birra|panificio|pasta|formagg|carne|salumi|cioccolat|caffe|dolci|olio extravergine|dolciari',
      travel_hospitality: 'hotel|albergo|viagg|turism|ristorante|vacanz|agriturismo|camere|prenota',
      media_entertainment:
        'editore|editoria|giornale|radio|televisione|musica|cinema|videogioch|rivista|notizie|spettacol|produzione video',
      education: 'scuola|universit|formazione|student|corso|corsi|didattic|istruzione|apprendimento|lezioni',
      government_nonprofit:
        'comune di|ministero|associazione|fondazione|volontari|donazion|onlus|no profit|pubblica amministrazione|regione',
      real_estate: 'immobil|appartament|affitt|abitazion|case in vendita|condomini',
      construction:
        'costruzion|edil|cantiere|architett|ristruttur|impianti|idraulic|carpenteria|serramenti|pavimenti|infissi|calcestruzzo|imprese edili',
      logistics_transport:
        'logistic|trasport|spedizion|magazzin|trasloch|corriere|merci|autotrasport|compagnia aerea|dogan',
      automotive:
        'automobil|auto usate|veicol|autofficina|concessionari|pneumatic|ricambi|carrozzeria|automotive',
      aerospace_defense: 'aerospazial|aeronautic|spazial|difesa|droni|satellit',
      manufacturing:
        'macchin|meccanic|lavorazion|produzione industriale|robotica|saldatura|metalmeccanic|stampi|automazione|utensil|pompe|valvole|torneria|carpenteria metallica',
      electronics_hardware: 'elettronic|sensori|circuiti|hardware|schede',
      semiconductors: 'semiconduttor|microelettronica',
      telecom: 'telecomunicazion|telefonia|fibra ottica|banda larga|operatore|centralini|connettivit',
      wholesale: 'ingrosso|grossist|distributor|distribuzione|importator',
      chemicals_materials: 'chimic|plastic|imballagg|vernici|polimer|resine|carta|adesivi|vetro|packaging',
      mining_metals: 'minerari|acciaio|siderurg|metalli|fonderia|alluminio|miniera|rame',
      oil_gas: 'petrol|gas naturale|idrocarburi|raffineria|carburant|metanodott',
      energy_utilities:
        'energia|elettricit|fotovoltaic|solare|eolic|rinnovabil|rifiuti|acquedotto|riciclo|depurazione|efficienza energetica',
      agriculture:
        'agricol|agricoltura|allevament|sementi|coltivazion|serre|vivaio|ortofrutt|forestal|zootecn',
    },
  },
  nl: {
    grammar:
      'het een van voor met uw ons onze wij zijn op te bij de en dat die niet ook naar aan als door wordt worden maar uit deze je jouw om',
    joinsWords: true,
    stems: {
      cybersecurity: 'cyberbeveiliging|informatiebeveiliging|netwerkbeveiliging',
      data_analytics: 'dataanalyse|gegevensanalyse|datagedreven',
      business_software: 'bedrijfssoftware|softwareoplossing|softwareleverancier|saas|erp|boekhoudsoftware',
      it_services:
        'ictdienst|automatisering|softwareontwikkeling|systeembeheer|ictbeheer|werkplekbeheer|websites|webontwikkeling|detachering',
      marketing_advertising:
        'reclamebureau|marketingbureau|reclame|marketing|communicatiebureau|zoekmachine|webdesign',
      hr_recruiting:
        'uitzendbureau|uitzendkracht|vacatures|werving|personeel|salarisadministratie|loonadministratie|arbeidsmarkt',
      legal: 'advocaat|advocatenkantoor|advocaten|notaris|juridisch|rechtsbijstand',
      professional_services:
        'adviesbureau|consultancy|ingenieursbureau|schoonmaak|beveiligingsdienst|vertaalbureau|organisatieadvies',
      accounting_finops: 'accountant|boekhoud|belastingadvies|administratiekantoor|facturatie|jaarrekening',
      payments_fintech: 'betaaloplossing|betalingsverkeer|betaalplatform',
      banking_lending: 'bank|hypotheek|krediet|lening|sparen|spaarrekening|financiering',
      insurance: 'verzekering|verzekeraar|assurantie|zorgverzekering',
      investment: 'vermogensbeheer|belegg|investeringsmaatschappij|beleggingsfonds',
      biotech_pharma: 'geneesmiddel|farmaceut|biotechnologie|medicijn',
      medical_devices: 'medische apparatuur|medischehulpmiddelen|hoortoestel|medischtechnolog|diagnostiek',
      healthcare_providers:
        'ziekenhuis|kliniek|huisarts|tandarts|thuiszorg|patient|verpleeghuis|zorginstelling|fysiotherapie|apotheek|ouderenzorg',
      wellness: 'sportschool|fitness|welzijn|voedingssupplement|wellness',
      retail_ecommerce: 'webwinkel|winkel|supermarkt|webshop|winkelwagen|detailhandel',
      consumer_goods: 'meubel|kleding|mode|sieraden|cosmetica|speelgoed|schoenen|textiel',
      food_beverage: 'voeding|levensmiddel|bakkerij|brouwerij|drank|chocolade|kaas|vlees|zuivel|snoep',
      travel_hospitality: 'hotel|vakantie|reizen|restaurant|horeca|reisbureau|toerisme|overnacht',
      media_entertainment: 'uitgever|krant|tijdschrift|omroep|televisie|muziek|filmproductie|nieuws',
      education: 'school|universiteit|opleiding|onderwijs|cursus|leerling|studenten|hogeschool|training',
      government_nonprofit:
        'gemeente|ministerie|vereniging|stichting|vrijwilliger|donatie|overheid|provincie',
      real_estate: 'vastgoed|makelaar|woning|huurwoning|woningcorporatie|appartement|verhuur',
      construction:
        'bouwbedrijf|aannemer|architect|installatiebedrijf|dakdekker|loodgieter|verbouwing|bouwmaterialen|schilderwerk|stukadoor',
      logistics_transport:
        'logistiek|transport|vervoer|expeditie|verhuizing|opslag|koerier|vracht|luchtvaartmaatschappij',
      automotive: 'autobedrijf|voertuig|occasions|garage|banden|autodealer|autoonderdelen',
      aerospace_defense: 'luchtvaart|ruimtevaart|defensie',
      manufacturing:
        'machinebouw|metaalbewerking|plaatwerk|machine|productiebedrijf|lasbedrijf|verspaning|constructiewerk|metaal|gereedschap|staalconstructie',
      electronics_hardware: 'elektronica|printplaat|sensoren|hardware|meetapparatuur',
      semiconductors: 'halfgeleider|microchip',
      telecom: 'telecom|glasvezel|telefonie|mobielnetwerk|breedband',
      wholesale: 'groothandel|importeur|groothandelaar|distributeur',
      chemicals_materials: 'chemie|kunststof|verpakking|verf|coating|lijm|papier',
      mining_metals: 'mijnbouw|staalfabriek|gieterij|aluminium',
      oil_gas: 'aardolie|aardgas|tankstation|brandstof|raffinaderij',
      energy_utilities:
        'energie|stroom|zonnepanelen|windenergie|afval|recycling|drinkwater|duurzaam|warmtepomp|energieleverancier',
      agriculture: 'landbouw|tuinbouw|veehouderij|zaden|akkerbouw|boeren|kassen|melkvee',
    },
  },
  pt: {
    grammar:
      'os para com uma da das dos em nossa nosso nossos voce mais nao sao um do ao na no nas nos sua seu que e de por se desde as o',
    joinsWords: false,
    stems: {
      cybersecurity: 'ciberseguranca|seguranca da informacao|seguranca cibernetica',
      data_analytics: 'analise de dados|inteligencia de dados|business intelligence',
      business_software: 'software de gestao|software|saas|erp|sistema de gestao',
      it_services:
        'informatica|tecnologia da informacao|desenvolvimento de software|desenvolvimento web|consultoria de ti|transformacao digital|suporte tecnico|servicos de ti',
      sales_cx: 'crm|atendimento ao cliente|call center',
      marketing_advertising: 'publicidade|marketing|agencia|propaganda|comunicacao|midia',
      hr_recruiting:
        'recursos humanos|recrutamento|vagas|folha de pagamento|selecao de pessoas|talentos|trabalho temporario|emprego',
      legal: 'advoga|advocacia|juridic|escritorio de advocacia|direito|notario',
      professional_services:
        'consultoria|consultor|engenharia|traducao|limpeza|eventos|assessoria|treinamento corporativo|treinamentos',
      accounting_finops: 'contabil|contador|contabilidade|auditoria|tributari|impostos|faturacao|fiscal',
      payments_fintech: 'pagamento|fintech|maquininha|criptomoeda|pix',
      banking_lending: 'banco|bancari|emprestimo|credito|financiamento|consorcio|poupanca',
      insurance: 'seguro|seguradora|apolice|corretora de seguros',
      investment: 'investiment|gestao de ativos|gestora|patrimonio|fundos|bolsa',
      biotech_pharma: 'farmaceutic|biotecnolog|medicamento|farmaco',
      medical_devices:
        'dispositivos medicos|equipamentos medicos|diagnostico|proteses|equipamentos hospitalares',
      healthcare_providers:
        'hospital|clinica|medico|paciente|dentista|saude|odontolog|enfermagem|laboratorio|fisioterapia|farmacia',
      wellness: 'bem estar|academia|fitness|yoga|nutricao|suplementos',
      retail_ecommerce:
        'loja|comercio eletronico|supermercado|carrinho|frete gratis|varejo|e commerce|compras',
      consumer_goods:
        'moveis|roupa|moda|joias|cosmetic|calcado|brinquedo|textil|perfum|decoracao|eletrodomestico',
      food_beverage:
        'aliment|bebida|vinho|cerveja|padaria|queijo|carne|chocolate|cafe|laticinio|azeite|restaurante industrial',
      travel_hospitality: 'hotel|viage|turismo|restaurante|ferias|pousada|hospedagem|reserva',
      media_entertainment:
        'editora|jornal|radio|televisao|musica|cinema|jogos|revista|noticias|audiovisual|entretenimento',
      education: 'escola|universidade|formacao|educa|estudante|curso|ensino|aluno|aprendizagem|faculdade',
      government_nonprofit:
        'prefeitura|ministerio|governo|associacao|fundacao|voluntari|doacao|ong|sem fins lucrativos|camara municipal',
      real_estate: 'imobiliari|imove|apartamento|aluguel|arrendamento|condominio|incorporadora|habitacao',
      construction:
        'construcao|construtora|obras|arquitet|reforma|engenharia civil|edifica|empreiteira|cimento|concreto|telhado|hidraulica',
      logistics_transport:
        'logistic|transporte|frete|armazem|carga|mudanca|entrega|frota|transportadora|companhia aerea|aduan',
      automotive: 'automovel|automotiv|carro|veiculo|oficina|concessionaria|pneu|autopecas',
      aerospace_defense: 'aeroespacial|aeronautic|espacial|defesa|drone|satelite',
      manufacturing:
        'maquina|usinagem|fabrica|fabricacao|industrial|robotica|soldagem|metalurgi|automacao|ferramenta|valvula|caldeiraria|bombas',
      electronics_hardware: 'eletronic|sensor|hardware|circuito|componentes',
      semiconductors: 'semicondutor|microchip',
      telecom: 'telecomunicac|telefonia|fibra optica|banda larga|operadora|provedor de internet',
      wholesale: 'atacad|distribuidor|distribuicao|grossista|importador',
      chemicals_materials: 'quimic|plastico|embalage|tinta|polimero|resina|papel|adesivo|vidro',
      mining_metals: 'minerac|mineradora|aco|siderurg|metal|fundicao|aluminio|ouro|minerio',
      oil_gas: 'petrole|petroleo|gas natural|refinaria|combustive|hidrocarboneto',
      energy_utilities:
        'energia|eletricidade|solar|fotovoltaic|eolic|renovave|saneamento|residuos|reciclagem|agua potavel',
      agriculture:
        'agricol|agricultura|agricultor|pecuaria|sementes|agronegocio|fazenda|cultivo|safra|florestal|colheita',
    },
  },
};
