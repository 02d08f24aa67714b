export interface ForeignWords {
  /** Words of grammar that English does not have, to tell the language. */
  grammar: string;
  /** True where words are joined into one: a stem may stand anywhere in a word. */
  joinsWords: boolean;
  /**
   * Stems by leaf, without diacritics: a word that begins with one speaks for the leaf. "!notar" names a trade by
   * itself; "mode=" is the whole word alone; "^bank" stands at the front of a word only.
   */
  stems: Readonly<Record<string, string>>;
}

/** Clear words for industries in languages without texts to learn from; written by hand, plain. */
export const FOREIGN_WORDS: Readonly<Record<string, ForeignWords>> = {
  de: {
    grammar:
      'der die das und mit fur von wir sie ihre ihr ihren unsere unser ein eine einen den dem des zu auf ist sind im am bei aus nach auch als oder nicht uber zur zum seit werden durch bis',
    joinsWords: true,
    stems: {
      software_devtools:
        'entwicklerplattform|entwicklertool|programmierschnittstelle|cloudinfrastruktur|!webhosting|serverhosting',
      cybersecurity:
        'cybersicherheit|cybersecurity|itsicherheit|it sicherheit|it security|informationssicherheit|netzwerksicherheit|penetrationstest',
      data_analytics: 'datenanalyse|datenplattform|datenauswertung|business intelligence|big data',
      business_software:
        'softwarelosung|!softwarehersteller|!softwarehaus|!softwareunternehmen|unternehmenssoftware|!branchensoftware|warenwirtschaft|dokumentenmanagement|saas=|erp=|projektmanagementsoftware|!software fur|!unsere software|verwaltungssoftware|standardsoftware|planungssoftware|cloud software',
      it_services:
        '!itdienstleist|!it dienstleist|!systemhaus|itberatung|it beratung|!softwareentwicklung|webentwicklung|rechenzentrum|itlosung|it losung|systemintegration|digitalisierung|sapberatung|itservice|it service|it support|edv=|netzwerktechnik|it infrastruktur|webanwendung|appentwicklung|programmierung',
      sales_cx: 'kundenbeziehung|!callcenter|!call center|kundenservicesoftware|vertriebssoftware|crm=',
      marketing_advertising:
        '!werbeagentur|!marketingagentur|werbung=|!kommunikationsagentur|onlinemarketing|!mediaagentur|suchmaschinenoptimierung|!agentur=|!agentur fur|webdesign|werbetechnik|!digitalagentur|!designagentur|!eventagentur|grafikdesign|markenentwicklung|marktforschung|!fullservice agentur|messebau|werbemittel|grafik=',
      hr_recruiting:
        '!personaldienstleist|!personalberatung|!zeitarbeit|!personalvermittlung|fachkrafte|lohnabrechnung|!arbeitnehmeruberlassung|!jobborse|personalsoftware|zeiterfassung|personalmanagement|headhunt|bewerbermanagement',
      legal:
        '!rechtsanwalt|!anwaltskanzlei|!rechtsanwaltskanzlei|kanzlei|anwalt|!notar=|!notariat|notarin|rechtsberatung|mandant|!patentanwalt|arbeitsrecht|familienrecht|erbrecht|strafrecht|verkehrsrecht|mietrecht',
      professional_services:
        '!unternehmensberatung|managementberatung|!ingenieurburo|gutachten|!sachverstandig|!gebaudereinigung|!sicherheitsdienst|!ubersetzung|!ingenieurgesellschaft|!tragwerksplanung|beratungsunternehmen|!planungsburo|!architekturburo|!vermessung|!statik|facility management|reinigungsservice|veranstaltungstechnik|arbeitssicherheit|zertifizierung|coaching|druckerei|dolmetsch|brandschutzplanung|prozessberatung',
      accounting_finops:
        '!steuerberat|!wirtschaftspruf|buchhaltung|buchfuhrung|jahresabschluss|rechnungswesen|!steuerkanzlei|lohnbuchhaltung|finanzbuchhaltung|steuererklarung|steuerlich|!buchhaltungsservice|lohnsteuerhilfe',
      payments_fintech:
        'zahlungsverkehr|zahlungsabwicklung|bezahllosung|zahlungsdienst|kryptowahrung|kassensystem|fintech|zahlungsterminal',
      banking_lending:
        '!bank=|!sparkasse|!volksbank|!raiffeisenbank|kredit|baufinanzierung|girokonto|darlehen|bausparkasse|hypothek|leasinggesellschaft|factoring',
      insurance:
        '!versicherung|!versicherungsmakler|krankenversicherung|haftpflicht|altersvorsorge|!krankenkasse|versicherungsvergleich|!assekuranz|versicherer',
      investment:
        '!vermogensverwaltung|kapitalanlage|investmentfonds|!beteiligungsgesellschaft|wertpapier|geldanlage|finanzplanung|!finanzberatung|vermogensberatung|!wagniskapital|private equity|venture capital',
      biotech_pharma:
        'arzneimittel|pharmaunternehmen|!biotechnologie|medikament|wirkstoff|pharmazeut|klinische studien|biotech|impfstoff|molekularbiolog|auftragsforschung|laborreagenz',
      medical_devices:
        '!medizintechnik|medizinprodukt|diagnostika|implantat|!horgerat|!dentaltechnik|!dentallabor|!orthopadietechnik|!sanitatshaus|prothes|rollstuhl|dentallabor|!horakustik|augenoptik',
      healthcare_providers:
        '!krankenhaus|!klinik|!arztpraxis|!pflegeheim|!pflegedienst|!zahnarzt|patient|arztin|!physiotherapie|praxis fur|!praxis=|rehabilitation|!apotheke|!hausarzt|!seniorenheim|sprechstunde|!tierarzt|!tierklinik|!ergotherapie|!logopadie|psychotherap|heilprakt|kieferorthopad|allgemeinmedizin|altenpflege|zahnheilkunde|hebamme|chirurg',
      health_it:
        'praxissoftware|krankenhausinformationssystem|telemedizin|gesundheitsapp|pflegesoftware|praxisverwaltung',
      wellness:
        '!fitnessstudio|wellness|yoga|ernahrungsberatung|nahrungserganzung|abnehmen|!kosmetikstudio|!massage|!personal training|fitness|!friseur|!pilates|sauna|!nagelstudio',
      retail_ecommerce:
        '!onlineshop|!online shop|!einzelhandel|!supermarkt|!fachgeschaft|!versandhandel|!musikhaus|!modehaus|!buchhandlung|!juwelier|!kaufhaus|!baumarkt|!mobelhaus|!hofladen|!fahrradladen|!drogerie|ladengeschaft|fachhandel|automatenverkauf|!verkaufsautomat|!fachmarkt|!blumenladen|!optiker|!kuchenstudio|!fachhandler',
      consumer_goods:
        '^mobel|mode=|bekleidung|schmuck|kosmetik|spielzeug|haushaltsgerate|^schuhe|textil|matratze|spielwaren|sportartikel|lederwaren|!polsterei|modelabel|uhren=|naturkosmetik|heimtextil|kinderwagen|!tischlerei fur mobel|wohnaccessoires|fahrrader|!manufaktur',
      food_beverage:
        'lebensmittel|getranke|!brauerei|!backerei|!metzgerei|!fleischerei|^kase=|wurst|schokolade|^bier=|!molkerei|fleisch|backwaren|!konditorei|!weingut|!winzer|^weine=|!kellerei|!muhle=|!rosterei|!brennerei|^kaffee|safte|!mosterei|!imkerei|feinkost|gewurz|susswaren|teigwaren|!catering|riesling|olmuhle|!destillerie|!partyservice',
      travel_hospitality:
        '!hotel|^reisen=|urlaub|!restaurant|!ferienwohnung|!reiseburo|!gastronomie|!reiseveranstalter|zimmer=|tourismus|!gasthof|!gasthaus|!pension=|!cafe=|!ferienhaus|!campingplatz|ubernachtung|!biergarten|!jugendherberge|speisekarte|!bistro|busreisen|hochzeitslocation|!gaststatte|!wirtshaus|!freizeitpark',
      media_entertainment:
        '!verlag|!zeitung|!zeitschrift|!rundfunk|!filmproduktion|fernsehen|!tonstudio|redaktion|!videoproduktion|sounddesign|!buchverlag|!fotograf|!theater|!museum|!orchester|konzert|!kino=|musikproduktion|!radiosender|spieleentwick|podcast|musikverlag',
      social_consumer_apps:
        'partnerborse|soziales netzwerk|!bestattung|!bestatter|!partnervermittlung|babysitter',
      education:
        '!schule|!universitat|!hochschule|!fahrschule|!bildungszentrum|!bildungstrager|!musikschule|!sprachschule|unterricht|seminare=|!akademie|!nachhilfe|!kindergarten|!kita=|studiengang|!lernplattform|weiterbildung|e learning|volkshochschule|!gymnasium|lehrgang|sprachkurs|!institut fur',
      government_nonprofit:
        '!gemeinde=|!stadtverwaltung|!landkreis|!ministerium|!verein|gemeinnutzig|!stiftung|!behorde|spenden|ehrenamt|!rathaus|!verband=|!kirchengemeinde|hilfsorganisation|tierschutz|entwicklungshilfe|!forderverein|!fachverband|!kammer=|!feuerwehr|!diakonie|!caritas',
      real_estate:
        '!immobilien|!hausverwaltung|wohnungsbau|wohnungen|mietwohnung|^makler|!immobilienmakler|eigentumswohnung|vermietung von|!bautrager|!wohnungsbaugesellschaft|!wohnungsgenossenschaft|projektentwickl|gewerbeimmobilie|!mietverwaltung|!weg verwaltung|ferienimmobilie|grundstuck',
      construction:
        '!bauunternehm|!tiefbau|!hochbau|!architekt|!dachdecker|!sanitar|!heizungsbau|!elektroinstallation|baustoff|!trockenbau|!fensterbau|!zimmerei|!fliesen|!baugewerbe|!malerbetrieb|!gartenbau|!landschaftsbau|!elektrotechnik und|!luftung|!klimaanlage|klimatechnik|kaltetechnik|!kalteanlage|heizung|!installateur|!schreinerei|!tischlerei|!dachdeckerei|!bedachung|!gerustbau|!stuckateur|!estrich|!bodenbelag|!holzbau|!fertighaus|!massivhaus|!haustechnik|!gebaudetechnik|!maurer|!strassenbau|!elektrobetrieb|!elektriker|!klempner|!spengler|sanierung|umbau|neubau|altbau|dachstuhl|holzhaus|!bauelemente|!ofenbau|!parkett|!metallbau|warmedamm|!abbruch|!bodenleger|!wintergarten|!treppenbau|brandschutz|versorgungstechnik|generalunternehm',
      logistics_transport:
        '!logistik|!spedition|transport|!fracht|lagerung|!umzug|!umzuge|!kurierdienst|luftfracht|seefracht|guterverkehr|!fluggesellschaft|nahverkehr|!taxi|fuhrpark|!lagerhaltung|gefahrgut|stuckgut|!busunternehmen|!reederei|zollabwicklung|!fulfillment|!paketdienst|!autotransport|!abschlepp|guter=|!containerdienst',
      automotive:
        '!autohaus|kraftfahrzeug|!kfz=|!kfz werkstatt|fahrzeug|autoteile|!automobil|gebrauchtwagen|neuwagen|!autowerkstatt|!reifenhandel|!reifenservice|elektroauto|!motorradhandler|!motorrad|!autovermietung|!karosserie|!autoaufbereitung|!wohnmobil|!lackiererei|ersatzteile|unfallinstandsetzung|!autoglas|fahrzeugbau|nutzfahrzeug|!zweirad',
      aerospace_defense:
        'luftfahrt|raumfahrt|rustungs|verteidigung|wehrtechnik|flugzeugbau|satellit|bundeswehr|!flugzeug|drohnen',
      manufacturing:
        '!maschinenbau|!werkzeugmaschine|!anlagenbau|!metallbau|drehteile|frasteile|^frasen|!automatisierungstechnik|!fordertechnik|schweisstechnik|schweissen|!metallverarbeitung|!metallbearbeitung|!werkzeugbau|!blechbearbeitung|antriebstechnik|pumpen|!stahlbau|!sondermaschine|!zerspanung|robotik|!formenbau|!vorrichtungsbau|!feinmechanik|prazisionsteile|!metalltechnik|!cnc|!schlosserei|lohnfertigung|serienfertigung|!apparatebau|laserschneid|!verpackungsmaschin|hydraulik|armaturen|^ventile|industrieanlagen|maschinen=|!schaltschrankbau|bauteile|dichtungen|prazisions|!drehteile|!feinwerktechnik|!industrieautomation|automatisierungs|!gravur|!federn=|baugruppen',
      electronics_hardware:
        'elektronik|leiterplatte|^sensor|messtechnik|steckverbinder|hardware=|!elektronikfertigung|bestuckung|leuchten|beleuchtung|lichttechnik|kameratechnik|audiotechnik|messgerat|waagen|batterie|embedded|kabelkonfektion|computer=',
      semiconductors: 'halbleiter|mikrochip|wafer|mikroelektronik|integrierte schaltung|photonik',
      telecom:
        '!telekommunikation|mobilfunk|glasfaser|!internetanbieter|telefonanlage|breitband|festnetz|netzbetreiber|voip|kommunikationstechnik|richtfunk',
      wholesale:
        '!grosshandel|!grosshandler|!fachgrosshandel|!handelsvertretung|!importeur|!grossist|!distributor|!handelsunternehmen|!technischer handel|!handelsgesellschaft|generalvertretung|^handler=',
      chemicals_materials:
        'chemie=|!chemische|!kunststofftechnik|kunststoff|!verpackung|lacke|klebstoff|beschichtung|!papierfabrik|folien|^farben=|!spritzguss|!galvanik|oberflachentechnik|schaumstoff|gummi|^glas=|!kartonage|wellpappe|schmierstoff|polymer|faserverbund|!pulverbeschichtung|harze|reinigungsmittel|keramik',
      mining_metals:
        '!bergbau|!stahlwerk|!giesserei|rohstoffe|edelmetall|aluminium|!stahlhandel|!kieswerk|!steinbruch|schrott|!metallrecycling|!schmiede=|eisenguss|kupfer|!natursteinwerk|edelstahl',
      oil_gas: '!mineralol|erdol|!tankstelle|heizol|erdgas|raffinerie|flussiggas|kraftstoff|bohrung',
      energy_utilities:
        '!stadtwerke|!energieversorg|strom=|okostrom|photovoltaik|^solar|!windkraft|!windpark|!entsorgung|recycling|abwasser|fernwarme|!wasserversorgung|erneuerbare energie|energieerzeugung|warmepumpe|!solaranlage|biogas|energieberatung|abfall|stromspeicher|ladesaule|kraftwerk|netzgesellschaft|energieeffizienz|kanalreinigung|!wasserwerk',
      agriculture:
        'landwirtschaft|saatgut|!landmaschine|tierzucht|!obstbau|!gartnerei|ackerbau|!forstwirtschaft|!bauernhof|!baumschule|!forstbetrieb|viehzucht|futtermittel|landtechnik|gemusebau|weinbau|pferdezucht|!milchvieh|dungemittel|holzernte|baumpflege|gewachshaus|!hofgut|!imker',
    },
  },
  fr: {
    grammar:
      'le la les et des du de un une est dans sur avec pour par nous vous notre votre nos vos aux au ce cette qui que son sa ses depuis sont plus ou en',
    joinsWords: false,
    stems: {
      software_devtools:
        'api=|outils pour developpeurs|hebergeur|!hebergement web|plateforme cloud|open source',
      cybersecurity:
        'cybersecurite|securite informatique|test d intrusion|cyberattaque|securite des systemes',
      data_analytics:
        'analyse de donnees|analytique|data science|intelligence artificielle|entrepot de donnees|business intelligence',
      business_software:
        '!logiciel de|!logiciel|!progiciel|saas=|erp=|gestion documentaire|!editeur de logiciel|solution logicielle|edite un logiciel|logiciel metier|plateforme en ligne|!plateforme saas',
      it_services:
        'informatique|!infogerance|!integrateur|developpement web|transformation numerique|transformation digitale|!ssii|!esn=|developpement d application|maintenance informatique|!prestataire informatique|!services informatiques|parc informatique|developpement logiciel|sites internet|!site internet|cloud=|webmaster',
      sales_cx:
        'centre d appel|relation client|crm=|service client externalise|prospection commerciale|telemarketing',
      marketing_advertising:
        'publicite|publicitaire|!agence web|!agence de communication|!agence digitale|!agence de publicite|!agence evenementielle|referencement naturel|identite visuelle|!graphiste|webdesign|reseaux sociaux|strategie digitale|!signaletique|!enseignes|relations presse|!imprimerie|objets publicitaires|community management|webmarketing|!agence seo|marketing digital|creation graphique|branding',
      hr_recruiting:
        '!cabinet de recrutement|!interim|ressources humaines|gestion de la paie|!agence d emploi|travail temporaire|!chasseur de tetes|portage salarial|logiciel rh|!placement de personnel|offres d emploi',
      legal:
        '!avocat|!notaire|!notarial|juridique|!cabinet d avocats|!huissier|!commissaire de justice|droit des|droit du|droit de la famille|contentieux|!office notarial|propriete intellectuelle|mediation',
      professional_services:
        '!bureau d etudes|!cabinet de conseil|!traduction|!nettoyage|!gardiennage|consultants|evenementiel|!conseil en|!geometre|!expertise technique|ingenierie|!coaching|!societe de conseil|!entreprise de nettoyage|accompagnement des entreprises|!agence d architecture|certification|controle technique du batiment|diagnostic immobilier|!expert judiciaire|conseil strategique|securite privee|!interprete|!bureau de controle|proprete|secretariat',
      accounting_finops:
        '!comptable|comptabilite|!expertise comptable|fiscalite|audit=|facturation|!commissariat aux comptes|!commissaire aux comptes|tenue comptable|declarations fiscales|bilan comptable',
      payments_fintech:
        'paiement en ligne|moyens de paiement|fintech|monetique|cryptomonnaie|terminal de paiement|solution de paiement|blockchain',
      banking_lending:
        '!banque|bancaire|credit immobilier|credit=|pret immobilier|emprunt|epargne|hypothecaire|!courtier en credit|rachat de credit|microcredit|affacturage',
      insurance:
        '!assurance|!assureur|!mutuelle|!courtier en assurance|prevoyance|!courtage|complementaire sante|!cabinet d assurance|indemnisation',
      investment:
        '!gestion de patrimoine|placement financier|!societe de gestion|capital investissement|gestion d actifs|fonds d investissement|!capital risque|investissement immobilier|bourse=|gestion privee|levee de fonds|levees de fonds|fusions acquisitions',
      biotech_pharma:
        '!pharmaceutique|!biotechnologie|medicament|biotech|essais cliniques|principes actifs|vaccin|recherche clinique|anticorps|therapeutique|!laboratoire pharma',
      medical_devices:
        '!dispositifs medicaux|!dispositif medical|diagnostic in vitro|prothese|imagerie medicale|!materiel medical|!audioprothes|!orthopedie|implant|fauteuils roulants|equipement medical|!opticien|chirurgicaux',
      healthcare_providers:
        '!hopital|!clinique|!medecin|soins infirmiers|!dentiste|patient|!ehpad|!maison de retraite|!cabinet medical|!pharmacie=|!infirmier|!kinesitherap|!osteopath|!veterinaire|!cabinet dentaire|orthodont|!centre medical|!sage femme|!psychologue|aide a domicile|soins a domicile|!centre hospitalier|ophtalmo|maison de sante|podologue|!laboratoire d analyses|maintien a domicile|services a la personne',
      health_it: 'telemedecine|e sante|dossier patient|logiciel medical|teleconsultation|sante numerique',
      wellness:
        '!bien etre|fitness|yoga|nutrition=|complements alimentaires|!salle de sport|spa=|!massage|!institut de beaute|!coiffeur|!coiffure|!esthetique|hammam|sophrologie|!naturopath|pilates|!coach sportif|remise en forme|thalasso',
      retail_ecommerce:
        '!boutique|!magasin|!e commerce|vente en ligne|!supermarche|livraison gratuite|!commerce de detail|!fleuriste|!librairie|!bijouterie|!quincaillerie|!jardinerie|!animalerie|!epicerie|!grande surface|!depot vente|brocante|!hypermarche|!concept store|distributeur automatique|cigarette electronique',
      consumer_goods:
        '!meuble|vetement|mode=|!bijou|cosmetique|parfum|jouet|chaussure|textile|mobilier|ameublement|literie|maroquinerie|linge de maison|articles de sport|electromenager|luminaire|pret a porter|lingerie|puericulture|vaisselle|produits de beaute|!maroquinier|!ebenist|savonnerie|!horloger|!velo=|velos',
      food_beverage:
        '!alimentaire|boisson|vin=|vins=|!brasserie|!boulangerie|!boulanger|chocolat|!fromage|viande|!confiserie|!patisserie|!agroalimentaire|biscuit|bonbon|!vigneron|!domaine viticole|!cave cooperative|!brasseur|!distillerie|!charcuterie|!traiteur|!boucherie|!torrefact|huile d olive|!moulin=|!conserverie|produits du terroir|!cidre|!miel=|!apicult|surgeles|foie gras|salaison|!laiterie|!fromagerie|epices|jus de fruits|viennoiserie|biere|millesime|champagne=|!restauration collective|produits laitiers|plats cuisines|!chocolatier',
      travel_hospitality:
        '!hotel|voyage|tourisme|!restaurant|vacances|sejour|!camping|hebergement touristique|!hotellerie|!chambres d hotes|!gite|!auberge|!agence de voyage|!traiteur evenement|!bar=|!cafe=|!brasserie restaurant|!pizzeria|notre carte|reserver une table|croisiere|!village vacances|location de vacances|!parc de loisirs|!residence de tourisme|table d hotes|!creperie|excursion|!bistrot',
      media_entertainment:
        '!maison d edition|journal=|presse ecrite|!radio=|television|musique|cinema|jeux video|spectacle|audiovisuel|!photograph|!production video|!studio d enregistrement|!editeur de livres|magazine|!theatre|!musee|concert|festival|bande dessinee|!label=|sonorisation|!production audiovisuelle|chaine de television|orchestre|realisation de films',
      social_consumer_apps:
        'site de rencontre|reseau social|!pompes funebres|obseques|agence matrimoniale|garde d enfants',
      education:
        '!ecole|!universite|!organisme de formation|!centre de formation|etudiant|enseignement|cours de|apprentissage des|!lycee|pedagogi|formation professionnelle|formations=|!auto ecole|!creche|soutien scolaire|!institut de formation|formation continue|!cfa=|!college=|e learning|stagiaires|formateur|alternance|!conservatoire|apprenants',
      government_nonprofit:
        '!mairie|!ministere|!association|!collectivite|!fondation|!benevole|faire un don|service public|humanitaire|!commune de|!syndicat|!federation|communaute de communes|solidarite|!ong=|!office de tourisme|!prefecture|!chambre de|paroisse|loi 1901|!conseil departemental|insertion sociale|economie sociale|refuge=|intercommunal',
      real_estate:
        '!immobilier|!immobiliere|location=|logement|appartement|!copropriete|!syndic=|!agence immobiliere|!promoteur|gestion locative|biens immobiliers|!promotion immobiliere|!bailleur|maisons a vendre|!lotisse|transaction immobiliere|estimation gratuite|!marchand de biens|coworking|vente de biens',
      construction:
        '!construction|!batiment|travaux|!maconnerie|!macon=|!architecte|!plomberie|!plombier|!frigorif|chambres froides|!frigoriste|!toiture|!renovation|!charpente|!btp=|!menuiserie|!menuisier|!chauffag|!genie civil|!carrelage|!climatisation|!climaticien|!electricien|!couvreur|!couverture|!platrerie|!peintre en batiment|!isolation|!terrassement|!paysagiste|!piscin|ravalement|!electricite generale|!gros oeuvre|!maitre d oeuvre|!entrepreneur general|!serrurerie|pompe a chaleur|pompes a chaleur|ventilation|!cuisiniste|amenagement interieur|!constructeur de maison|maisons individuelles|!fermetures|veranda|parquet|!entreprise generale|!travaux publics|demolition|!facade|!storist|!zinguerie|!charpentier|!domotique|salle de bain|!agencement|energies renouvelables installation|fenetres|portail|cloture',
      logistics_transport:
        '!logistique|!transport|!transitaire|!fret=|entrepot|!demenage|livraison de colis|!messagerie|!affretement|!compagnie aerienne|!transporteur|!stockage|!taxi|!ambulance|poids lourd|!coursier|!autocar|!garde meuble|!vtc=|convoi|douane|fret maritime|maritime|conteneur',
      automotive:
        '!automobile|!voiture|!vehicule|!garage|!concession|!pneu|pieces detachees|!carrosserie|!moto=|!motos|!mecanique auto|!carrossier|utilitaires|camping car|vehicules d occasion|!location de voiture|!controle technique|!depannage auto|!lavage auto|caravane|pare brise|!concessionnaire|remorque|bornes de recharge',
      aerospace_defense:
        '!aeronautique|!aerospatial|spatial=|spatiale|industrie de defense|!drone|avion=|satellite|armement|helicoptere|militaire|aviation',
      manufacturing:
        '!usinage|machines=|!mecanique de precision|mecanique generale|!chaudronnerie|!robotique|!metallurgie|!outillage|!automatisme|!tolerie|!soudure|!fabricant|!fabrication de|decolletage|pieces mecaniques|!construction mecanique|!mecano soudure|!machines outils|!machines speciales|decoupe laser|!moules=|!injection plastique|fraisage|tournage|!fonderie|industriel|pompes=|!emboutissage|!ferronnerie|!metallerie|usine=|!equipementier|convoyeur|maintenance industrielle|!sous traitance|!atelier de fabrication|!automation|vannes|hydraulique|!traitement de surface|!fabriquons|!concepteur et fabricant|pieces de precision|ressorts|visserie|!manutention',
      electronics_hardware:
        '!electronique|capteur|circuits imprimes|materiel informatique|composants electroniques|cartes electroniques|objets connectes|instruments de mesure|eclairage|led=|systemes embarques|cablage|batteries|cameras|instrumentation|pesage',
      semiconductors: 'semi conducteur|semiconducteur|microelectronique|photonique',
      telecom:
        '!telecom|!telecommunication|fibre optique|!operateur telecom|telephonie|haut debit|standard telephonique|voip=|fournisseur d acces|reseau mobile',
      wholesale:
        '!grossiste|!negoce|!distributeur|!vente en gros|!importateur|!fournisseur de|!centrale d achat|!negociant|!import export|commerce de gros|!distribution de|!distribution professionnelle|revendeur',
      chemicals_materials:
        '!chimie|!chimique|plastique=|plastiques=|!emballage|peintures=|!plasturgie|polymere|!papeterie|adhesif|verre=|!verrerie|!caoutchouc|carton=|!cartonnage|resine|composite|!lubrifiant|revetement|engrais|!thermoformage|produits d entretien|ceramique',
      mining_metals:
        '!mine=|!mines=|!minier|!acier|!siderurgie|metaux|aluminium|!carriere de|!granulat|inox|!ferraille|cuivre|metal=|!forge=|extraction|metallique|marbrerie|pierre naturelle',
      oil_gas:
        '!petrole|!petrolier|gaz naturel|hydrocarbure|raffinerie|!station service|fioul|carburant|forage|propane|gpl=',
      energy_utilities:
        '!energie solaire|fournisseur d energie|!solaire|!photovoltaique|!eolien|eau potable|!dechets|!recyclage|energies renouvelables|energie renouvelable|!assainissement|transition energetique|efficacite energetique|traitement de l eau|traitement des eaux|biomasse|methanisation|!vidange|panneaux solaires|performance energetique|hydroelectri|depollution|!regie des eaux|geothermie|collecte',
      agriculture:
        '!agricole|agriculture|agriculteur|!elevage|semence|!viticole|!horticul|!maraicher|!forestier|exploitation agricole|!pepinier|!ferme=|!eleveur|betail|cereales|machinisme agricole|!scierie|sylvicul|!producteur de|arboricult|!cooperative agricole|!aquacult|!ostreicult|bois de chauffage|irrigation|elagage|tracteur|fruits et legumes|vigne',
    },
  },
  es: {
    grammar:
      'el los las y para con una del su sus en nuestros nuestra nuestro nuestras mas por que un de la es son se desde como al lo tu',
    joinsWords: false,
    stems: {
      software_devtools:
        'api=|herramientas para desarrolladores|plataforma en la nube|!alojamiento web|hosting',
      cybersecurity: 'ciberseguridad|seguridad informatica|seguridad de la informacion|hacking etico',
      data_analytics:
        'analisis de datos|analitica|inteligencia de negocio|ciencia de datos|inteligencia artificial|big data',
      business_software:
        '!software de gestion|!software|saas=|erp=|facturacion electronica|sistema de gestion|gestion documental|programa de gestion|solucion tecnologica|plataforma digital',
      it_services:
        '!informatic|consultoria tecnologica|!desarrollo de software|desarrollo web|transformacion digital|integracion de sistemas|!servicios ti|soporte tecnico|paginas web|desarrollo de aplicaciones|aplicaciones moviles|!servicios informaticos|mantenimiento informatico|redes y sistemas|factoria de software|programacion|soluciones tecnologicas',
      sales_cx:
        'crm=|atencion al cliente externalizada|!contact center|!call center|telemarketing|fuerza de ventas',
      marketing_advertising:
        '!publicidad|!agencia de marketing|marketing digital|mercadeo|!agencia de publicidad|!agencia de comunicacion|!agencia de|posicionamiento web|posicionamiento seo|branding|redes sociales|!diseno grafico|diseno web|identidad corporativa|!rotulos|rotulacion|!imprenta|impresion digital|articulos promocionales|!agencia creativa|estudios de mercado|relaciones publicas|publicitari|merchandising|stands',
      hr_recruiting:
        'recursos humanos|!seleccion de personal|nomina|!reclutamiento|!trabajo temporal|!ett=|!headhunt|gestion de talento|outsourcing de personal|colocacion|control horario',
      legal:
        '!abogado|!abogada|!bufete|!despacho de abogados|!notaria|!notario|!notarial|juridic|derecho de|derecho civil|derecho penal|derecho laboral|derecho mercantil|herencias|divorcio|!procurador|asesoria juridica|extranjeria|litigios|testamento|escrituras|propiedad intelectual|marcas y patentes',
      professional_services:
        '!consultoria|!consultor|asesoramiento|!ingenieria|!traduccion|!traducciones|!limpieza|!vigilancia|organizacion de eventos|certificacion|!empresa de servicios|!empresa de limpieza|!topografia|!peritos|peritaje|tasacion|!perito|seguridad privada|prevencion de riesgos|!ingenieros|facility|mantenimiento integral|gestion integral|coaching|control de plagas|desinfeccion|outsourcing|inspeccion|calibracion|azafatas|auditoria energetica|!laboratorio de ensayos',
      accounting_finops:
        '!contab|!contable|!asesoria fiscal|!auditoria|impuestos|tributari|!gestoria|!asesoria contable|fiscal y|asesoria laboral|!asesores fiscales|declaracion de la renta|!auditores|!contador|asesoria de empresas|fiscal=',
      payments_fintech:
        'pagos online|medios de pago|fintech|pasarela de pago|criptomoneda|remesas|tpv=|blockchain|cobros',
      banking_lending:
        '!banco=|bancari|prestamo|credito=|creditos=|hipoteca|ahorro=|!caja rural|financiacion=|microcredito|!cooperativa de ahorro|factoring|leasing|!entidad financiera|renting|!intermediacion hipotecaria',
      insurance:
        '!seguros|!seguro de|!aseguradora|poliza|!correduria|siniestro|reaseguro|!mediadores de seguros|!agente de seguros|!corredor de seguros',
      investment:
        'inversiones=|!fondo mutuo|!fondos mutuos|gestion de activos|fondos de inversion|gestion de patrimonio|capital riesgo|bolsa de valores|!gestora de fondos|asesoramiento financiero|!family office|planificacion financiera|!banca privada|capital privado|!sociedad de inversion|inversores',
      biotech_pharma:
        '!farmaceutic|!biotecnolog|medicamento|farmaco|ensayos clinicos|vacuna|principios activos|biotech|anticuerpos|investigacion clinica',
      medical_devices:
        'dispositivos medicos|!equipos medicos|diagnostico in vitro|protesis|!ortopedia|tecnologia medica|!material medico|productos sanitarios|audifono|equipamiento medico|instrumental quirurgico|!equipamiento hospitalario|implantes dentales|!laboratorio dental|sillas de ruedas|!optica=',
      healthcare_providers:
        '!hospital|!clinica|medico|medica=|medicos|!paciente|!dentista|!residencia de mayores|!odontolog|enfermeria|!fisioterapia|!farmacia|ortodoncia|!psicolog|!veterinari|!centro medico|!podolog|!oftalmolog|pediatr|ginecolog|consulta medica|!ayuda a domicilio|ancianos|tercera edad|cuidado de mayores|!laboratorio clinico|traumatolog|cirugia|logopedia|salud mental|!centro de salud|!policlinic|rehabilitacion fisica|dermatolog|urgencias|salud=',
      health_it:
        'telemedicina|salud digital|historia clinica electronica|software medico|gestion hospitalaria',
      wellness:
        'bienestar|!gimnasio|fitness|yoga|nutricion deportiva|suplementos|spa=|masaje|!peluqueria|!centro de estetica|estetica|pilates|!entrenador personal|balneario|!barberia|!centro deportivo|dietista|crossfit',
      retail_ecommerce:
        '!tienda|!comercio electronico|!supermercado|envio gratis|!venta online|!minorista|!ferreteria|!libreria|!papeleria|!floristeria|!joyeria|!hipermercado|!bazar=|!centro comercial|!perfumeria|!cadena de tiendas|!autoservicio|comercio al por menor|!zapateria|!grandes almacenes|!vending|maquinas expendedoras|!herbolario|!estanco',
      consumer_goods:
        '!mueble|ropa=|moda=|cosmetic|calzado|juguete|textil|perfume|electrodomestico|decoracion|confeccion|bisuteria|colchon|marroquineria|menaje|mobiliario|uniformes|lenceria|bicicletas|articulos de deporte|productos de belleza|bolsos|joyas|iluminacion decorativa|cortinas|tapiceria|artesania|!tapicero|zapatos|ropa laboral',
      food_beverage:
        '!alimentaria|alimentos|alimentacion=|bebida|vino=|vinos=|!bodega|cerveza|!panaderia|queso|carne=|carnes=|chocolate|aceite de oliva|conserva|lacteo|cafe=|!almazara|!pasteleria|!obrador|!carniceria|!charcuteria|!embutidos|jamon|!catering|!destileria|!viñedo|vinedo|!cerveceria|frutos secos|miel=|mermelada|pescado|mariscos|congelados|pasta fresca|dulces=|golosinas|harinas|!molino=|!matadero|!queseria|bolleria|azucar|especias|zumos|licores|!comedor|!comedores|restauracion colectiva|platos preparados|!heladeria|!confiteria|turron|aceitunas|!panificadora|agroalimentari|productos gourmet|!bodeguero|!colectividades',
      travel_hospitality:
        '!hotel|viajes=|!turismo|!restaurante|vacaciones|!hosteleria|!hostal|!alojamiento|turistic|!agencia de viajes|!camping|!casa rural|!apartamentos turisticos|!bar=|!cafeteria|!asador|!taberna|!pizzeria|!albergue|habitaciones|reserva tu|reserva mesa|excursiones|!parador|!resort|!meson|!tapas|tours=|nuestra carta|bodas=|banquetes|!salon de celebraciones|cruceros|!gastrobar|!restauracion=|!comedores|parque tematico',
      media_entertainment:
        '!editorial|!periodico|!radio=|!emisora|television=|musica|cine=|videojuego|!revista|audiovisual|entretenimiento|!fotograf|!productora|!teatro|!museo|conciertos|festival|estudio de grabacion|comics|produccion de video|espectaculo|discografica|diario digital|sonido e iluminacion',
      social_consumer_apps: 'red social|citas online|!funeraria|!tanatorio|servicios funerarios|ninera',
      education:
        '!escuela|!universidad|!centro de formacion|formacion profesional|estudiante|cursos=|curso=|!colegio|aprendizaje|ensenanza|!academia|!autoescuela|!guarderia|alumno|!instituto=|clases de|idiomas|educativ|educacion|oposiciones|master=|!centro educativo|e learning|profesorado|campamento|!escuela infantil|campus|!facultad|docente',
      government_nonprofit:
        '!ayuntamiento|!ministerio|!gobierno|!asociacion|!fundacion|!voluntari|donacion|sin animo de lucro|sin fines de lucro|!ong=|!municipal|!colegio oficial|!federacion|!camara de comercio|!diputacion|administracion publica|!sindicato|!parroquia|cooperacion al desarrollo|!iglesia|!hermandad|!mancomunidad|ayuda humanitaria|!protectora|hazte socio|!cruz roja|!municipio|accion social|entidad social',
      real_estate:
        '!inmobiliari|vivienda|viviendas|alquiler de|pisos=|propiedades|apartamento|!bienes raices|!promotora|!administracion de fincas|!administrador de fincas|!inmueble|comunidades de propietarios|!promocion inmobiliaria|solares=|locales comerciales|chalets|!coworking|alquiler vacacional|!promociones inmobiliarias|arrendamiento|venta de pisos|fincas=',
      construction:
        '!construccion|!constructora|!construct|obras=|!obra civil|!arquitect|!reformas|!fontaner|!edificacion|!albanil|!hormigon|instalaciones=|!carpinter|ingenieria civil|!cemento|!climatizacion|!calefaccion|!aire acondicionado|!electricista|!instalador|!instalaciones electricas|!pintores|!tejados|!cubiertas|!rehabilitacion de|impermeabiliz|!cerrajer|excavaciones|!jardiner|!piscinas|ventanas|!ceramica y|!pavimento|!azulejo|!derribos|!demolicion|!fachada|!interiorismo|!paisajis|!contratista|!cocinas=|!ascensor|!pladur|!materiales de construccion|!aluminio y|estructuras metalicas|!refrigeracion|ventilacion|!montajes|!casas prefabricadas|casas de madera|!aislamiento|!parquet|domotica|calderas|aerotermia|saneamientos|movimiento de tierras|!persianas|toldos|!electricidad=|bomba de calor|rehabilitacion',
      logistics_transport:
        '!logistic|!transporte|envios=|!almacenaje|almacenamiento|mercancia|!mudanza|!mensajeria|flota=|!aerolinea|maritim|!aduana|!transportista|!paqueteria|!gruas|!taxi|!autobuses|!autocares|!consignatari|!naviera|!camiones|carga=|contenedores|!transitari|distribucion capilar|!operador logistico|ferroviari|fletes|!guardamuebles|!ambulancias',
      automotive:
        '!automovil|!automocion|!coche|!vehiculo|taller=|!taller mecanico|!talleres mecanicos|!concesionario|!neumatico|!recambio|!autopartes|!moto=|!motos=|!motocicleta|!carroceria|!caravanas|!autocaravana|!alquiler de coches|repuestos|!chapa y pintura|!lavado de coches|ocasion=|electromecanica|!desguace|!camper|!lunas=|!refacciones|!remolques|itv=',
      aerospace_defense:
        '!aeroespacial|!aeronautic|espacial=|defensa=|!drones|!dron=|satelite|aviones|helicoptero|armamento|militar|aviacion',
      manufacturing:
        '!maquinaria|!mecanizad|!fabrica de|!fabricacion|!fabricante|industrial=|industriales=|!robotica|!soldadura|!metalurgi|!automatizacion|herramientas|valvula|!caldereria|bombas=|!moldes|!utillaje|!matriceria|!troqueles|!tornilleria|!torneado|!fresado|corte por laser|!inyeccion de plastico|!metalmecanic|!carpinteria metalica|!estructuras metalicas|piezas=|!bienes de equipo|!mecanica de precision|!cuadros electricos|engranajes|hidraulica|neumatica|!cnc=|!maquinas|!fabricamos|prensas|!chapa=|!forja|automatismos|!manufactur|!oficina tecnica|cintas transportadoras|!mecanizacion|!estampacion|mantenimiento industrial|!envasadoras|rodamientos|instrumentacion',
      electronics_hardware:
        '!electronic|sensor|sensores|hardware=|circuito|componentes electronicos|iluminacion|led=|luminaria|instrumentos de medida|equipos informaticos|baterias|camaras|cableado|pantallas|balanzas|ordenadores|impresoras',
      semiconductors: 'semiconductor|microchip|microelectronica|obleas|fotonica',
      telecom:
        '!telecomunicacion|telefonia|fibra optica|banda ancha|!operador de telecom|internet movil|centralita|voip=|proveedor de internet|redes moviles|antenas|radiocomunicacion',
      wholesale:
        '!mayorista|!distribuidor|!distribucion de|!distribuciones|!al por mayor|!importador|!suministros|!almacen de|!proveedor de|!importacion|!exportacion|!central de compras|!comercializadora|!comercializacion de|!representaciones|suministro de|!comercial=|!distribuimos',
      chemicals_materials:
        '!quimic|!plastico|envases|!embalaje|!pinturas|polimero|resina|papel=|adhesivo|vidrio|!cristaleria|caucho|!carton|composite|detergente|lubricante|recubrimiento|!galvanizado|!packaging|espuma|ceramica|fertilizante|barniz|bolsas|films|productos de limpieza|!papelera|goma=|abrasivos|fibra de vidrio',
      mining_metals:
        '!mineri|!minera=|!minero|!acero|metal=|metales=|!siderurg|!fundicion|aluminio|cobre=|oro=|!cantera|aridos|!marmol|!granito|chatarra|!piedra natural|inoxidable|hierro|yacimiento|extraccion de|minerales',
      oil_gas:
        '!petrole|gas natural|!hidrocarburo|refineria|!gasolinera|oleoducto|!estacion de servicio|carburante|combustible|gasoleo|perforacion|glp=|gasoil',
      energy_utilities:
        'energia solar|energia electrica|energias renovables|!fotovoltaic|!eolic|renovable|agua potable|!residuos|!reciclaje|saneamiento|!compania electrica|!comercializadora de energia|eficiencia energetica|!placas solares|!tratamiento de aguas|!depuracion|biomasa|solar=|solares termicas|electricidad y gas|autoconsumo|gestion de agua|aguas residuales|biogas|energetic|recogida|suministro electrico|cargadores electricos|!abastecimiento|ozono',
      agriculture:
        '!agricol|agricultura|agricultor|!ganader|semilla|cultivo|!invernadero|cosecha|riego=|!forestal|forestacion|fruta|hortaliza|!granja|!vivero|!agropecuari|!aserradero|!ganado|!acuicultura|porcino|vacuno|avicola|!finca agricola|fitosanitari|!explotacion agr|olivar|hortofruticola|!cooperativa agr|piensos|agroforestal|madera=|tractor|apicultura|citricos|!floricultura|!agro',
    },
  },
  it: {
    grammar:
      'il di e per gli con che della delle dei degli una un sono nel nella alla al del lo la le da dal dalla si non piu nostri nostra nostro su siamo i',
    joinsWords: false,
    stems: {
      software_devtools: 'api=|strumenti per sviluppatori|piattaforma cloud|!web hosting|hosting',
      cybersecurity:
        'cybersecurity|cyber security|sicurezza informatica|cybersicurezza|sicurezza delle informazioni|penetration test',
      data_analytics:
        'analisi dei dati|analisi dati|big data|business intelligence|data science|intelligenza artificiale',
      business_software:
        '!software gestional|!software|gestionale=|gestionali=|saas=|erp=|gestione documentale|fatturazione elettronica|piattaforma digitale|soluzioni software|programma gestionale',
      it_services:
        '!informatic|!consulenza it|!sviluppo software|sviluppo web|sistemi informativi|trasformazione digitale|!system integrator|assistenza informatica|!sistemistica|siti internet|!siti web|!web agency|applicazioni web|sviluppo app|servizi it|!servizi informatici|reti informatiche|programmazione|assistenza hardware|realizzazione siti|soluzioni ict|ict=',
      sales_cx:
        'crm=|!call center|!contact center|assistenza clienti in outsourcing|telemarketing|forza vendita',
      marketing_advertising:
        '!pubblicit|!agenzia di comunicazione|!agenzia pubblicitaria|!agenzia di marketing|marketing digitale|web marketing|posizionamento sui motori|!grafica|identita visiva|social media|branding|!agenzia creativa|ufficio stampa|!tipografia|!insegne|allestimenti fieristici|gadget|!stampa digitale|relazioni pubbliche|ricerche di mercato|!agenzia web|!studio grafico|!stand fieristici|volantin|seo=|organizzazione di eventi|cartellonistica|!agenzia di eventi',
      hr_recruiting:
        'risorse umane|ricerca e selezione|!selezione del personale|!lavoro interinale|buste paga|recruiting|!agenzia per il lavoro|!somministrazione|headhunt|elaborazione paghe|!consulente del lavoro|!consulenti del lavoro|executive search|paghe=',
      legal:
        '!avvocat|!studio legale|!notaio|!notarile|!notai=|diritto di|diritto del|diritto civile|diritto penale|diritto commerciale|!giuridic|contenzioso|consulenza legale|assistenza legale|atti notarili|proprieta intellettuale|marchi e brevetti|successioni|!studi legali|mediazione civile|tribunale',
      professional_services:
        '!consulenza|!consulenti|!ingegneria|!traduzioni|!pulizie|!vigilanza|!perizie|!studio tecnico|!perito|!studio di ingegneria|!geometra|sicurezza sul lavoro|certificazione di|!impresa di pulizie|!topografia|!organismo di certificazione|consulenza aziendale|consulenza direzionale|!laboratorio di analisi|temporary management|disinfestazione|!interpret|collaudi|studio di progettazione|facility management|coaching|!studio associato|sanificazione|!societa di servizi|!investigazion|gestione integrale|!global service|tarature',
      accounting_finops:
        '!commercialist|!contabil|fiscale=|fiscali=|!revisione legale|!revisori|tributari|!consulenza fiscale|!dottori commercialisti|bilanci=|dichiarazione dei redditi|dichiarazioni dei redditi|!caf=|adempimenti|consulenza tributaria|!studio commerciale|tenuta della contabilita|!ragionier',
      payments_fintech:
        'pagamenti digitali|pagamenti elettronici|sistemi di pagamento|fintech|criptovalut|terminali pos|blockchain|registratori di cassa',
      banking_lending:
        '!banca=|!bancari|!banche=|mutuo=|mutui=|!prestiti|credito=|risparmio=|leasing=|!finanziamenti|cessione del quinto|!credito cooperativo|factoring|mediazione creditizia|!mediatore creditizio|noleggio lungo termine|finanza agevolata',
      insurance:
        '!assicurazion|!assicurativ|polizza|polizze|!broker assicurativo|!agenzia assicurativa|sinistri|!compagnia di assicurazion|riassicurazion|previdenza integrativa',
      investment:
        'investimenti=|gestione patrimoniale|!fondi di investimento|patrimoni=|risparmio gestito|!private equity|venture capital|!consulenza finanziaria|!consulente finanziario|!sgr=|wealth management|!holding di partecipazioni|investitori|mercati finanziari|family office',
      biotech_pharma:
        '!farmaceutic|!biotecnolog|farmaco|farmaci|medicinali|principi attivi|studi clinici|ricerca clinica|vaccini|nutraceutic|biotech|anticorpi',
      medical_devices:
        '!dispositivi medici|!elettromedical|diagnostica in vitro|protesi|!apparecchiature medicali|!biomedical|!ortopedia|!articoli sanitari|!apparecchi acustici|impianti dentali|!laboratorio odontotecnico|!odontotecnic|ausili|strumenti chirurgici|arredo medicale|!ottica=|imaging medico|prodotti medicali|dispositivo medico',
      healthcare_providers:
        '!ospedal|!clinica|!medico|!medici=|!pazient|!dentist|!poliambulatorio|!casa di riposo|!odontoiatr|!fisioterap|!farmacia|!studio medico|!studio dentistico|!ambulator|!veterinari|!psicolog|!casa di cura|ortodonzia|!assistenza domiciliare|!osteopat|!logoped|oculist|dermatolog|ginecolog|pediatr|visite specialistiche|anziani|!centro medico|!rsa=|!studio odontoiatrico|riabilitazione|chirurgia|!infermier|!podolog|!sanitari=|implantologia|!laboratorio analisi|!nutrizionist',
      health_it: 'telemedicina|sanita digitale|cartella clinica elettronica|software medicale|e health',
      wellness:
        '!benessere|!palestra|fitness|yoga|nutrizione sportiva|integratori|terme=|termale|massaggi|!parrucchier|!centro estetico|estetica|spa=|pilates|!personal trainer|!estetista|piscina comunale|!barbiere|!centro sportivo',
      retail_ecommerce:
        '!negozio|!negozi|!e commerce|!vendita online|!supermercat|spedizione gratuita|!ferramenta|!libreria|!gioielleria|!profumeria|!cartoleria|!fioraio|!fiori e piante|!ipermercat|!boutique|!outlet|!vendita al dettaglio|!punti vendita|!punto vendita|!centro commerciale|!edicola|!tabacch|!erboristeria|!calzature negozio|!distributori automatici|!vending|!emporio|!alimentari=',
      consumer_goods:
        '!mobili=|!arredament|!arredi=|abbigliamento|moda=|!gioiell|cosmetic|!calzatur|giocattol|!tessil|profum|casalinghi|elettrodomestic|materass|pelletteria|!mobilificio|!cucine=|complementi d arredo|biancheria|biciclette|borse|occhiali|!oreficeria|!orafo|articoli sportivi|confezion|maglier|!divani|illuminazione di design|!sartoria|!salotti|cappelli|tende=|camicie|!falegnameria artigian|prodotti per la casa|artigianato|detersivi',
      food_beverage:
        '!alimentar|alimenti|bevand|vino=|vini=|!cantina|!birra|!birrificio|!panificio|pasta=|!pastificio|!formagg|!caseificio|carne=|carni=|!salumi|!salumificio|cioccolat|caffe=|dolci=|olio extravergine|!olio di oliva|!dolciari|!oleificio|!frantoio|!pasticceria|!torrefazione|!distilleria|!macelleria|!azienda vinicola|!viticolt|!vinicol|conserve|surgelati|!gelateria|!gastronomia|!catering|!mulino=|!molino=|prosciutt|latticin|!panetteria|miele|!latteria|ortofrutt|uva=|farine|liquori|acque minerali|biscott|!forno=|!forneria|!ristorazione collettiva|!mense|prodotti da forno|tartuf|olive|!acetaia|aceto balsamico|!acquavit|olivicolt|!prosciuttificio|!riseria|riso=|pesce=|spezie|gelato',
      travel_hospitality:
        '!hotel|!albergo|!alberghi|viaggi=|!turism|!ristorante|vacanz|!agriturismo|camere=|!bed and breakfast|!agenzia viaggi|!agenzia di viaggi|!campeggio|!camping|!pizzeria|!trattoria|!osteria|!bar=|!villaggio turistico|soggiorno|!affittacamere|!residence|!b b|!tour operator|matrimoni=|banchetti|prenota un tavolo|crociere|!rifugio|escursioni|!locanda|!enoteca|!casa vacanze|!ospitalita|!ristorazione=|!pub=|parco divertimenti|!lido|stabilimento balneare|ricevimenti',
      media_entertainment:
        '!casa editrice|!editore|!editoria|!giornale|!radio=|!televisione|musica|cinema|videogioch|!rivista|spettacol|!produzione video|!fotograf|!teatro|!museo|concert|festival|!studio di registrazione|produzioni video|audiovisiv|fumett|etichetta discografica|quotidiano|eventi live|service audio|orchestra',
      social_consumer_apps:
        'social network|incontri online|!onoranze funebri|!pompe funebri|servizi funebri|!agenzia matrimoniale|baby sitter',
      education:
        '!scuola|!scuole|!universit|!ente di formazione|formazione professionale|studenti|corsi di|!didattic|istruzione|lezioni di|!accademia|!autoscuola|!asilo|!nido=|!liceo|!istituto comprensivo|!istituto tecnico|master=|allievi|doposcuola|lingue straniere|e learning|insegnant|!centro di formazione|educativ|docenti|alunni|corsi=|ripetizioni',
      government_nonprofit:
        '!comune di|!ministero|!associazione|!fondazione|!volontari|!donazion|!onlus|!no profit|pubblica amministrazione|!regione=|!provincia di|!ente pubblico|!parrocchia|!cooperativa sociale|senza scopo di lucro|!confederazione|!federazione|!camera di commercio|!unione dei comuni|!protezione civile|5 per mille|cinque per mille|!sindacato|solidarieta|!consorzio di tutela|!pro loco|!terzo settore|!aps=|!odv=|!croce rossa|!ordine degli|!enti pubblici',
      real_estate:
        '!immobil|appartament|!affitti|affitto|abitazion|case in vendita|!condomini|!agenzia immobiliare|!amministrazione condominiale|!amministratore di condominio|!amministrazioni condominiali|locazioni|!compravendita|ville=|uffici in affitto|!promozione immobiliare|!property management|coworking|terreni=|villette',
      construction:
        '!costruzion|!edil|cantier|!architett|!ristruttur|impianti=|!impianti elettrici|!impianti idraulici|!impiantistica|!idraulic|!termoidraulic|!carpenteria in legno|!serramenti|!pavimenti|!infissi|!calcestruzzo|!elettricist|!climatizzazione|condizionamento|condizionatori|riscaldamento|!caldaie|!tetti=|!coperture|!imbianchin|!tinteggiat|!cartongess|!falegnameria|!giardin|!piscine|!scavi|!movimento terra|!demolizioni|!impresa edile|!muratur|!intonac|!facciate|!fabbro|!opere pubbliche|!opere murarie|!lattoneri|!elettroimpianti|!impermeabilizz|!case in legno|!prefabbricat|!ascensori|!finestre|!porte e|!scale=|!parquet|domotica|!isolamento|!cappotto|!bagni=|!termotecnic|!interior design|!strade|!asfalt|!restauro|!rivestimenti e pavimenti|!tende da sole|!ponteggi|!marmist|pompe di calore|ventilazione|!impiantist|!costruttor|antincendio|!vetrate|!idrotermosanit|ristrutturazion|refrigerazione',
      logistics_transport:
        '!logistic|!trasport|spedizioni=|!spedizionier|!magazzinaggio|!trasloch|!corriere|merci=|!autotrasport|!compagnia aerea|!dogan|!autonoleggio con|!taxi|!ncc=|!deposito merci|!autolinee|container|!navigazione|groupage|flotta|!facchinaggio|stoccaggio|!trasportator|!autobus|!marittim|!soccorso stradale|!ferroviari',
      automotive:
        '!automobil|!auto usate|!auto nuove|!veicol|!autofficina|!concessionari|!pneumatic|!ricambi|!carrozzeria|!automotive|!officina meccanica|!moto=|!motociclett|!gommista|!autolavaggio|!autonoleggio|!camper|!elettrauto|!noleggio auto|!autosalone|officina=|!autoricambi|!scooter|auto=|!revisioni auto|!autocarri|rimorchi|!autodemoli',
      aerospace_defense:
        '!aerospazial|!aeronautic|spaziale=|industria della difesa|!droni=|satellit|aviazion|velivol|elicotter|militar',
      manufacturing:
        '!macchine=|!macchinari|!meccanica|!meccanic|!lavorazioni|!lavorazione|produzione industriale|!robotica|!saldatur|!metalmeccanic|!stampi=|!stampaggio|!automazione|utensil|pompe=|valvole|!torneria|!tornitura|fresatura|!carpenteria metallica|!minuteria|!officine|!taglio laser|!lamiera|industriale=|industriali=|!ingranaggi|!oleodinamic|!pneumatica=|!cnc=|!produttori di|!produttore|!fabbricazione|!costruzione di macchine|!costruzioni meccaniche|quadri elettrici|!stampi per|macchine automatiche|!imballatric|!confezionatric|!trafil|molle=|!bulloneria|!viteria|componenti meccanici|!torni|!presse|impianti industriali|!fabbrica|!macchina|nastri trasportatori|!attrezzature|!trattamenti termici|cuscinetti|bruciatori|!produciamo|!produzione di|strumentazione',
      electronics_hardware:
        '!elettronic|sensori|circuiti stampati|hardware=|schede elettroniche|strumenti di misura|!illuminazione|led=|lampade|apparecchi di|batterie|telecamere|cablaggi|videosorveglianza|bilance|componenti elettronici|strumentazione di misura|computer=|stampanti',
      semiconductors: '!semiconduttor|microelettronica|wafer|fotonica',
      telecom:
        '!telecomunicazion|telefonia|fibra ottica|banda larga|!operatore telefonico|centralini|connettivit|voip=|internet provider|ponti radio|reti mobili',
      wholesale:
        '!ingrosso|!grossist|!distributori di|!distributore|!distribuzione di|!importator|!importazione|!rivenditore|!fornitura di|!forniture|!commercio di|!commercializzazione|!rappresentanz|!concessionario esclusivo|!import export|!distributrice|!cash and carry',
      chemicals_materials:
        '!chimic|!plastic|!imballagg|!vernici|polimer|resine|!cartiera|carta=|adesivi|vetro=|!vetreria|packaging|gomma=|!rivestimenti=|!rivestimenti|!galvanic|!cartotecnica|!scatolific|detergenti|lubrificanti|compositi|film=|espans|ceramich|ceramica|fertilizzanti|!verniciatura|!zincatura|poliuretan|pigment|colle=|guarnizioni|etichette|flaconi|teflon|fibra di carbonio|materie plastiche',
      mining_metals:
        '!minerari|!acciai|!siderurg|metalli=|!fonderia|!fonderie|alluminio|!miniera|rame=|!cava=|!cave=|!marmo|!marmi|!granit|inerti|!rottami|ottone|metallurg|ghisa|ferro=|pietra naturale|metalli preziosi',
      oil_gas:
        '!petrol|gas naturale|!idrocarburi|raffineria|carburant|metanodott|!distributori di carburante|!stazione di servizio|gasolio|gpl=|trivellazion|lubrificanti',
      energy_utilities:
        'energia elettrica|energia solare|energie rinnovabili|!fotovoltaic|!solare|!eolic|!rinnovabil|!rifiuti|!acquedotto|!riciclo|!depurazione|efficienza energetica|!luce e gas|!fornitura di energia|trattamento acque|!trattamento delle acque|teleriscaldamento|biogas|biomass|!spurgh|!servizio idrico|idroelettric|energetic|bonifiche|ambientali|pannelli solari|cogenerazione|raccolta differenziata|ozono',
      agriculture:
        '!agricol|agricoltura|!allevament|sementi|!coltivazion|!coltiviamo|serre=|!vivaio|!vivai=|!forestal|!zootecn|!azienda agricola|!floricolt|mangimi|bestiame|!trattori|frutticolt|orticolt|apicolt|!segheria|legname|acquacoltura|irrigazion|vigneti|uliveti|ulivi|!frutta e verdura|suini|bovini|fitosanitari|!cooperativa agricola|raccolto|fieno',
    },
  },
  nl: {
    grammar:
      'het een van voor met uw ons onze wij zijn op te bij de en dat die niet ook naar aan als door wordt worden maar uit deze je jouw om',
    joinsWords: true,
    stems: {
      software_devtools: 'ontwikkelaarsplatform|api=|!webhosting|cloudplatform',
      cybersecurity: 'cyberbeveiliging|cybersecurity|informatiebeveiliging|netwerkbeveiliging|pentest',
      data_analytics:
        'dataanalyse|data analyse|gegevensanalyse|datagedreven|business intelligence|kunstmatige intelligentie',
      business_software:
        '!bedrijfssoftware|softwareoplossing|!softwareleverancier|saas=|erp=|boekhoudsoftware|!software voor|!onze software|!softwarebedrijf|planningssoftware|administratiesoftware',
      it_services:
        '!ictdienst|!ict dienst|!ictbedrijf|automatisering=|softwareontwikkeling|software ontwikkeling|systeembeheer|ictbeheer|werkplekbeheer|!websites|webontwikkeling|detachering|!webbureau|!webshops=|ict=|applicatieontwikkeling|maatwerksoftware|netwerkbeheer|computerhulp|internetbureau|it diensten|cloudoplossing|websites bouwen',
      sales_cx: 'callcenter|klantcontact|crm=|klantenservice software|telemarketing',
      marketing_advertising:
        '!reclamebureau|!marketingbureau|reclame=|!communicatiebureau|zoekmachine|webdesign|!ontwerpbureau|!grafisch|huisstijl|!drukwerk|!evenementenbureau|online marketing|!mediabureau|belettering|!drukkerij|standbouw|relatiegeschenken|!vormgeving|marktonderzoek|contentmarketing|!reclamebelettering|!signing',
      hr_recruiting:
        '!uitzendbureau|uitzendkracht|werving en selectie|!personeelsbemiddeling|salarisadministratie|loonadministratie|arbeidsbemiddeling|!wervingsbureau|hr software|uitzend|loopbaan|reintegratie|verzuim|headhunt',
      legal:
        '!advocaat|!advocatenkantoor|!advocaten|!notaris|juridisch|rechtsbijstand|!deurwaarder|familierecht|arbeidsrecht|!gerechtsdeurwaarder|strafrecht|mediation|erfrecht|huurrecht|ondernemingsrecht',
      professional_services:
        '!adviesbureau|consultancy|!ingenieursbureau|!schoonmaak|!beveiligingsdienst|!vertaalbureau|organisatieadvies|!architectenbureau|!studiebureau|!landmeter|bedrijfsadvies|!beveiligingsbedrijf|glazenwass|coaching|!evenementen|projectmanagement|certificering|keuring|veiligheidsadvies|interim management|!expertisebureau|!tekenbureau|schoonmaakbedrijf|ongediertebestrijding|!taxateur',
      accounting_finops:
        '!accountant|!boekhoud|belastingadvies|!administratiekantoor|facturatie|jaarrekening|!fiscaal|fiscalist|belastingaangifte|belastingaangiften|!bedrijfsrevisor|jaarrekeningen|btw aangifte|administraties',
      payments_fintech:
        'betaaloplossing|betalingsverkeer|betaalplatform|kassasysteem|fintech|betaalterminal|cryptomunt',
      banking_lending:
        '!bank=|hypotheek|krediet|lening|spaarrekening|!hypotheekadvies|financiering|leasing=|!kredietverlen|zakelijke lening|lease=',
      insurance:
        '!verzekering|!verzekeraar|!assurantie|zorgverzekering|!verzekeringskantoor|schadeverzekering|tussenpersoon|!verzekeringsmakelaar|pensioen',
      investment:
        '!vermogensbeheer|belegg|!investeringsmaatschappij|!beleggingsfonds|private equity|participatiemaatschappij|durfkapitaal|financiele planning|investeerder',
      biotech_pharma:
        'geneesmiddel|!farmaceut|!biotechnologie|medicijn|klinisch onderzoek|biotech|vaccin|farma=',
      medical_devices:
        'medische apparatuur|!medische hulpmiddelen|hoortoestel|medische technologie|diagnostica|!audicien|orthopedisch|prothese|rolstoel|!opticien|tandtechni|implantaat|!thuiszorgwinkel',
      healthcare_providers:
        '!ziekenhuis|!kliniek|!huisarts|!tandarts|!thuiszorg|!patient|!verpleeghuis|!zorginstelling|!fysiotherap|!apotheek|ouderenzorg|!dierenarts|!verpleeg|!zorgcentrum|!woonzorg|psycholo|!logoped|!osteopa|!podolo|kinesist|!verloskund|!mondhygien|!dierenkliniek|gehandicaptenzorg|!zorgverlener|geestelijke gezondheid|jeugdzorg|zorg=|!huisartsenpraktijk|orthodont|behandeling',
      health_it: 'elektronisch patientendossier|epd=|zorgsoftware|zorg ict|e health|telezorg|beeldbellen',
      wellness:
        '!sportschool|fitness|welzijn=|voedingssupplement|wellness|yoga|!massage|!schoonheidssalon|!kapper|!kapsalon|sauna|personal training|dietist|pilates|!schoonheidsspecialist|!pedicure',
      retail_ecommerce:
        '!webwinkel|!winkel|!supermarkt|!webshop|!detailhandel|!boekhandel|!juwelier|!bloemist|!slijterij|!tuincentrum|!speciaalzaak|!bouwmarkt|!dierenspeciaalzaak|!fietsenwinkel|!warenhuis|!drogist|winkelketen|!kledingwinkel|kringloop|!bloemenwinkel',
      consumer_goods:
        'meubel|kleding|mode=|sieraden|cosmetica|speelgoed|schoenen|textiel|matras|!interieur|!meubelmaker|fietsen=|gordijnen|woonaccessoires|werkkleding|bedden|lingerie|!stoffeerder|lederwaren|tuinmeubel|keukens|servies|parfum|sportartikel',
      food_beverage:
        'voeding=|voedingsmiddel|levensmiddel|!bakkerij|!brouwerij|drank|chocolade|^kaas|vlees|zuivel|snoep|!slagerij|!banketbakker|!wijn|!koffiebrand|bier=|!traiteur|!catering|!slachthuis|groenten|brood|!chocolatier|koffie=|!ijssalon|!vishandel|!visserij|snacks|!wijngaard|honing|aardappelverwerk|diepvries|!distilleerderij|frisdrank|!kaasmaker|!bakker=|patisserie|specerij|vleeswaren|!cateraar',
      travel_hospitality:
        '!hotel|vakantie|reizen=|!restaurant|!horeca|!reisbureau|!toerisme|overnacht|!camping|!bed and breakfast|!cafe=|!brasserie|!vakantiepark|!bungalow|!eetcafe|!herberg|!touroperator|!feestzaal|trouwlocatie|!cafetaria|!pizzeria|menukaart|!bistro|!attractiepark|vergaderlocatie|kamers=|arrangementen|busreizen',
      media_entertainment:
        '!uitgever|!krant|!tijdschrift|!omroep|televisie|muziek|!filmproductie|!videoproductie|!fotograaf|!theater|!museum|concert|!opnamestudio|podcast|!fotografie|festival|gameontwikkel|!orkest|geluid en licht|magazine|bioscoop',
      social_consumer_apps: 'datingsite|sociaal netwerk|!uitvaart|!begrafenis|oppas',
      education:
        '!school|!universiteit|!opleidingscentrum|onderwijs|cursus|leerling|studenten|!hogeschool|!trainingsbureau|!rijschool|!kinderopvang|!kinderdagverblijf|!muziekschool|bijles|!academie|!opleidingsinstituut|e learning|lesgeven|!basisschool|trainingen=|taalcursus|!kinderdagopvang|docent',
      government_nonprofit:
        '!gemeente=|!ministerie|!vereniging|!stichting|vrijwilliger|!donatie|overheid|!provincie=|!goede doelen|!brancheorganisatie|!vzw=|!waterschap|!kerk=|goed doel|!parochie|!belangenvereniging|donateur|ontwikkelingssamenwerking|!vakbond|!federatie|!dierenasiel|!anbi',
      real_estate:
        '!vastgoed|!makelaar|!makelaardij|woning=|woningen=|huurwoning|!woningcorporatie|appartement|!syndicus|!projectontwikkel|verhuur van woningen|taxatie|bedrijfspand|!immo=|!immokantoor|huizen|vve beheer|kantoorruimte|aankoopmakelaar',
      construction:
        '!bouwbedrijf|!aannemer|!architect|!installatiebedrijf|!dakdekker|!loodgieter|!verbouw|!bouwmateria|!schilderwerk|!stukadoor|!sanitair|!verwarming|!ventilatie|!elektriciteit|!elektricien|!elektrotechni|!timmer|!schrijnwerk|!dakwerken|nieuwbouw|renovatie|!grondwerk|!tuinaanleg|!hovenier|!bestrating|!tegelwerk|!schildersbedrijf|!installateur|!airco|!klimaattechniek|!bouwonderneming|!wegenbouw|!afbouw|!kozijn|!ramen en deuren|!metselwerk|!metsel|!vloeren|!isolatie|!gevel|!dakbedekking|!keukens en|!badkamer|!zonwering|!sloopwerk|!betonbouw|!houtbouw|!trappen|!stukadoors|!cv ketel|!loodgieterij|!bouwgroep|!zwembad|!elektrawerk|!bouwkundig|!woningbouw|!utiliteitsbouw|!interieurbouw|!dakisolatie|!tuinarchitect|warmtepomp|!koeltechniek|domotica|!rioler|veranda|!parket|installatietechniek|!tuinonderhoud',
      logistics_transport:
        '!logistiek|!transport|!vervoer|!expediteur|!expeditie|!verhuizing|!verhuisbedrijf|opslag=|!koerier|!vracht|!luchtvaartmaatschappij|!taxi|!autotransport|!rederij|!scheepvaart|!binnenvaart|goederen|!vrachtwagen|douane|distributiecentrum|!verhuizer|!touringcar|warehousing|containervervoer|!takeldienst|!transporteur|chauffeurs|!busmaatschappij|pakketten',
      automotive:
        '!autobedrijf|voertuig|!occasions|!garage=|!garagebedrijf|autobanden|!autodealer|!autoonderdelen|!bandencentrale|!carrosserie|!motorzaak|!schadeherstel|!autorijschool|!autoverhuur|!autoschade|!camper|!autopoets|!bromfiets|!scooters|!caravan|wagens=|!aanhangwagen|!bedrijfswagen|apk=|!autohandel|!motoren=|!tweewieler|onderhoud en reparatie van auto',
      aerospace_defense: 'luchtvaart=|ruimtevaart|defensie|!drones|vliegtuig|satelliet|helikopter|militair',
      manufacturing:
        '!machinebouw|!metaalbewerking|!plaatwerk|machines=|!productiebedrijf|!lasbedrijf|!verspaning|!constructiewerk|!metaalconstruc|gereedschap|!staalconstructie|!staalbouw|!lasersnij|!fijnmechani|!draaiwerk|!freeswerk|!cnc=|!constructiebedrijf|!metaalwaren|!machinefabriek|fabriek=|!laswerk|!fabrikant|!producent|!toelever|!kunststof spuitgiet|matrijzen|hydrauli|pompen|transportband|!industriele automatisering|!robot|!apparatenbouw|afsluiters|verpakkingsmachine|!constructie en|!smederij|!metaalbedrijf|besturingskasten|lasrobot|!ijzerwerk|lagers|!poedercoat|kleppen|machinepark|metaalindustrie|maakindustrie',
      electronics_hardware:
        '!elektronica|printplaat|sensoren|hardware=|meetapparatuur|verlichting|led=|camerasystemen|batterij|meetinstrument|audioapparatuur|weegschalen|computers=|kabelassemblage|besturingen',
      semiconductors: 'halfgeleider|microchip|fotonica|wafers',
      telecom:
        '!telecom|glasvezel|telefonie|mobiel netwerk|breedband|telefooncentrale|internetprovider|voip=|netwerkoperator',
      wholesale:
        '!groothandel|!importeur|!groothandelaar|!distributeur|!leverancier|!handelsonderneming|!import en export|!toeleverancier|!tussenhandel|!exporteur|!inkooporganisatie|!verdeler|!invoerder',
      chemicals_materials:
        '!chemie|!chemische|kunststof|!verpakking|verf=|coating|lijm=|papier=|!kunststofverwerk|rubber=|!glashandel|folie|!spuitgiet|composiet|karton|smeermiddel|schuim|reinigingsmiddel|hars=|keramiek|polymeer|kunstmest|!galvanis|verfproduct',
      mining_metals:
        '!mijnbouw|!staalfabriek|!gieterij|aluminium|!zandwinning|!natuursteen|schroot|!staalhandel|koper=|!oude metalen|grind=|edelmetaal|rvs=|staal=',
      oil_gas: '!aardolie|aardgas|!tankstation|brandstof|raffinaderij|stookolie|mazout|lpg=|boringen',
      energy_utilities:
        'zonnepanelen|windenergie|!afval|!recycling|drinkwater|!energieleverancier|!netbeheerder|zonne energie|duurzame energie|!waterbedrijf|afvalwater|waterzuivering|containerverhuur|energiebesparing|laadpaal|laadpalen|thuisbatterij|biogas|stadsverwarming|energieadvies|!milieu|windmolen|waterbehandeling|energieprestatie|stroom=|warmtenet',
      agriculture:
        '!landbouw|!tuinbouw|!veehouderij|zaden=|!akkerbouw|boeren=|kassen=|!melkvee|!kwekerij|!loonbedrijf|!boerderij|!landbouwmachine|veevoer|!boomkwekerij|bloembollen|!varkens|!pluimvee|!fruitteelt|!glastuinbouw|tractor|gewasbescherming|teelt|planten=|!bosbouw|houtzager|!loonwerk|potplanten|paarden|!melkveehouderij|!imker|oogst',
    },
  },
  pt: {
    grammar:
      'os para com uma da das dos em nossa nosso nossos voce mais nao sao um do ao na no nas nos sua seu que e de por se desde as o',
    joinsWords: false,
    stems: {
      software_devtools:
        'api=|ferramentas para desenvolvedores|plataforma em nuvem|!hospedagem de sites|hosting',
      cybersecurity: 'ciberseguranca|seguranca da informacao|seguranca cibernetica|seguranca informatica',
      data_analytics:
        'analise de dados|inteligencia de dados|business intelligence|ciencia de dados|inteligencia artificial|big data',
      business_software:
        '!software de gestao|!software|saas=|erp=|!sistema de gestao|sistema para|faturacao eletronica|gestao documental|plataforma digital|programa de gestao|sistema online',
      it_services:
        '!informatica|tecnologia da informacao|!desenvolvimento de software|desenvolvimento web|!consultoria de ti|transformacao digital|suporte tecnico|servicos de ti|desenvolvimento de aplicativos|sites=|criacao de sites|!solucoes em ti|infraestrutura de ti|desenvolvimento de sistemas|redes e servidores|assistencia informatica|outsourcing de ti|fabrica de software|programacao',
      sales_cx: 'crm=|!call center|!contact center|telemarketing|atendimento terceirizado|forca de vendas',
      marketing_advertising:
        '!publicidade|!agencia de marketing|marketing digital|!agencia de publicidade|!agencia de comunicacao|!propaganda|identidade visual|!agencia digital|!agencia de|redes sociais|branding|design grafico|!grafica=|comunicacao visual|brindes|assessoria de imprensa|outdoor|web design|!agencia criativa|pesquisa de mercado|!publicitari|sinaletica',
      hr_recruiting:
        'recursos humanos|!recrutamento|folha de pagamento|!selecao de pessoa|!trabalho temporario|headhunt|!agencia de emprego|terceirizacao de mao de obra|gestao de pessoas|processamento salarial|controle de ponto',
      legal:
        '!advoga|!advocacia|!juridic|!escritorio de advocacia|!notario|!notarial|!cartorio|direito de|direito do|direito civil|direito trabalhista|direito tributario|direito penal|!solicitador|contencioso|!sociedade de advogados|inventarios|propriedade intelectual|!tabelionato|marcas e patentes',
      professional_services:
        '!consultoria|!consultor|!engenharia|!traducao|!traducoes|!limpeza|organizacao de eventos|!assessoria|seguranca do trabalho|!vigilancia|!seguranca privada|!topografia|certificacao|!pericia|coaching|!laboratorio de ensaios|facilities|!terceirizacao|controle de pragas|dedetiz|licenciamento ambiental|!projetos de engenharia|!empresa de limpeza|gestao de projetos|avaliacao de imoveis|calibracao|!gabinete de|auditoria de qualidade|portaria=',
      accounting_finops:
        '!contabil|!contador|!contabilidade|!auditoria|tributari|impostos|faturacao|fiscal=|!escritorio contabil|declaracao de imposto|!assessoria contabil|!revisor oficial|!contabilista|abertura de empresa|irs=|planejamento tributario',
      payments_fintech:
        'pagamentos online|meios de pagamento|fintech|maquininha|criptomoeda|pix=|blockchain|solucoes de pagamento|cobranca',
      banking_lending:
        '!banco=|!bancari|emprestimo|credito=|financiamento|!consorcio|poupanca|credito habitacao|!cooperativa de credito|leasing|factoring|credito consignado|!intermediario de credito|microcredito',
      insurance:
        '!seguros=|!seguro de|!seguradora|apolice|!corretora de seguros|sinistro|!mediacao de seguros|previdencia privada|plano de saude|resseguro|!corretor de seguros',
      investment:
        'investimentos=|gestao de ativos|!gestora de|gestao de patrimonio|!fundos de|bolsa de valores|!assessoria de investimentos|private equity|venture capital|capital de risco|planejamento financeiro|investidores|gestao patrimonial',
      biotech_pharma:
        '!farmaceutic|!biotecnolog|medicamento|farmaco|ensaios clinicos|vacina|pesquisa clinica|biotech|anticorpos|principios ativos',
      medical_devices:
        '!dispositivos medicos|!equipamentos medicos|diagnostico in vitro|proteses|!equipamentos hospitalares|!produtos medicos|!material hospitalar|!ortopedia|implantes|aparelhos auditivos|!produtos hospitalares|!laboratorio de protese|!otica=|cadeiras de rodas|instrumentos cirurgicos|!materiais cirurgicos',
      healthcare_providers:
        '!hospital=|!hospitais|!clinica|!medico=|!medica=|!medicos|!paciente|!dentista|!odontolog|enfermagem|!laboratorio clinico|!fisioterapia|!farmacia|!psicolog|!veterinari|!consultorio|!lar de idosos|!centro medico|ortodontia|exames=|pediatr|ginecolog|oftalmolog|dermatolog|cirurgia|!apoio domiciliario|idosos|nutricionista|!medicina dentaria|!cuidadores|!analises clinicas|diagnostico por imagem|consultas medicas|!pet shop|terapia|saude=',
      health_it: 'telemedicina|saude digital|prontuario eletronico|software medico|gestao hospitalar',
      wellness:
        'bem estar|!academia de|fitness|yoga|nutricao esportiva|suplementos|spa=|massagem|!salao de beleza|!cabeleireiro|!estetica|pilates|!personal trainer|!ginasio|!barbearia|musculacao|!crossfit|!centro de estetica|emagrecimento|termas',
      retail_ecommerce:
        '!loja|!comercio eletronico|!supermercado|frete gratis|!varejo|!e commerce|!papelaria|!livraria|!floricultura|!joalheria|!ourivesaria|!perfumaria|!drogaria|!retalho|!hipermercado|!mercearia|!shopping|!boutique|!magazine|!lojas|!rede de lojas|!varejista|vending|!ferragens|!minimercado|!comercio de varejo|!otica',
      consumer_goods:
        '!moveis|roupa|moda=|joias|!cosmetic|calcado|brinquedo|textil|perfum|decoracao|eletrodomestico|!mobiliario|!confeccao|!confeccoes|vestuario|colchoes|!moveleira|bijuteria|sapatos|uniformes|bicicletas|artigos esportivos|malhas|cortinas|estofados|marcenaria de moveis|cama mesa e banho|artesanato|bolsas',
      food_beverage:
        '!alimenticia|alimentos|!alimentar=|bebida|vinho|cerveja|!cervejaria|!padaria|!queij|carne=|carnes=|chocolate|cafe=|cafes=|!laticinio|azeite|!pastelaria|!confeitaria|!adega|!vinicola|!frigorifico|!restaurante industrial|!refeicoes coletivas|!panificadora|!talho|!acougue|!torrefacao|!destilaria|cachaca|doces=|conservas|pescado|congelados|massas|sucos|mel=|!catering|!buffet|biscoit|!produtos alimentares|!quinta vinicola|enchidos|presunto|!lagar|!moinho=|farinha|sorvete|gelado|!cantina|especiarias|frutos secos|bolos|!salgados|!agroindustria|castanha',
      travel_hospitality:
        '!hotel|!hoteis|viagens=|!turismo|!restaurante=|ferias=|!pousada|!hospedagem|!agencia de viagens|!alojamento|!churrascaria|!pizzaria|!bar=|!lanchonete|!cafeteria|!hostel|!camping|quartos=|!turistic|passeios|!resort|hotelaria|cruzeiros|!restauracao|!turismo rural|!casa de campo|!salao de festas|cardapio|!operadora de turismo|reserve ja|!hamburgueria|!bistro|casamentos|!restaurantes=',
      media_entertainment:
        '!editora|!jornal|!radio=|!televisao|musica|cinema|jogos=|!revista|audiovisual|entretenimento|!fotograf|!produtora|!teatro|!museu|shows=|festival|!estudio de gravacao|producao de video|quadrinhos|espetaculo|orquestra|podcast|!gravadora',
      social_consumer_apps:
        'rede social|site de relacionamento|!funeraria|servicos funerarios|!agencia funeraria|baba=',
      education:
        '!escola|!universidade|!centro de formacao|formacao profissional|!educacional|estudante|cursos=|curso=|ensino|aluno|aprendizagem|!faculdade|!colegio|!creche|!autoescola|!escola de conducao|!jardim de infancia|idiomas|!centro de estudos|treinamentos|aulas=|professores|ead=|pos graduacao|!instituto de ensino|explicacoes|educacao=|!academia de linguas|vestibular|capacitacao',
      government_nonprofit:
        '!prefeitura|!ministerio|!governo|!associacao|!fundacao|!voluntari|!doacao|!doacoes|!ong=|sem fins lucrativos|!camara municipal|!ipss|!sindicato|!federacao|!junta de freguesia|!secretaria de|!igreja|!paroquia|!santa casa|!municipio|!organizacao social|solidariedade|!camara de comercio|!conselho regional|!cooperativa social|!instituicao de solidariedade|!bombeiros',
      real_estate:
        '!imobiliari|!imove|apartamento|aluguel|arrendamento|!condominio|!incorporadora|habitacao|!loteamento|!administracao de condominios|!imovel|locacao de imoveis|casas a venda|!mediacao imobiliaria|terrenos=|moradias|!construtora e incorporadora|!corretor de imoveis|coworking|escritorios para|!gestao de condominios|!promocao imobiliaria|lancamentos',
      construction:
        '!area eletrica|!projetos eletricos|!instalacoes eletricas|!servicos eletricos|!engenharia eletrica|!construcao|!construtora|!construcoes|obras=|!obra=|!arquitet|!reformas=|!reforma=|engenharia civil|!edifica|!empreiteira|!cimento|!concreto|!telhado|!hidraulica|!ar condicionado|!climatizacao|!eletricista|!instalacoes|!canaliza|!carpintaria|!marcenaria|!serralharia|!serralheria|!pintura de|!pintura predial|!remodelacao|!remodelacoes|!caixilharia|!piscinas|!terraplanagem|!terraplenagem|!impermeabiliza|!drywall|!gesso|!encanador|!pavimenta|!demolicao|!fachada|!jardinagem|!paisagis|!esquadrias|!vidracaria|!materiais de construcao|!material de construcao|!pre fabricad|!pre moldad|!estruturas metalicas|!elevadores|!aquecimento|!isolamento|!cozinhas|!refrigeracao|!refrigeração|!instalacao eletrica|!empreitada|!aluminio e|!coberturas|domotica|bomba de calor|!decoracao de interiores|!revestimentos|!betao|!construimos|!casas modulares|!steel frame|!reabilitacao|!eletricidade=|manutencao predial|ventilacao|!andaimes',
      logistics_transport:
        '!logistic|!transporte|!frete|!armaze|cargas=|carga=|!mudanca|entregas=|frota=|!transportadora|!companhia aerea|!aduan|!motoboy|!taxi|!transitario|!despachante|contentores|containers|!guarda volumes|!autocarros|!onibus|!portuari|!maritim|!distribuicao de cargas|!entrega expressa|!courier|mercadorias|!operador logistico|!guindastes|!fretamento|!self storage|!ferroviari|!guincho|!agenciamento',
      automotive:
        '!automovel|!automoveis|!automotiv|!carro|!veiculo|oficina=|!oficina mecanica|!concessionaria|!pneu|!autopecas|!auto pecas|!moto=|!motos=|!motocicleta|!seminovos|!mecanica automotiva|!funilaria|!chapa e pintura|!lava rapido|!locadora de veiculos|!rent a car|!caminhoes|usados=|!reboque|!stand de|pecas originais|!aluguer de carros|!stand automovel|!centro automotivo|!scooter|!autocaravana|baterias automotivas|!estetica automotiva',
      aerospace_defense:
        '!aeroespacial|!aeronautic|espacial=|defesa=|!drone|satelite|aeronave|aviacao|helicoptero|militar',
      manufacturing:
        '!maquinas=|!maquina|!usinagem|!usinad|!fabrica de|!fabricacao|!fabricante|industrial=|industriais=|!robotica|!soldagem|!metalurgic|!metalurgia|!automacao|ferramentas|!ferramentaria|valvula|!caldeiraria|bombas=|!moldes|!estamparia|!injecao plastica|!torneamento|!fresagem|!corte a laser|!metalomecanic|!metalmecanic|!estruturas metalicas|pecas tecnicas|!equipamentos industriais|hidraulic|pneumatic|!cnc=|!fabricamos|!serralharia mecanica|paineis eletricos|!industria de|engrenagens|prensas|!tornearia|!manutencao industrial|!quinagem|!fundicao|parafusos|mecanica de precisao|!industria metal|rolamentos|esteiras|!maquinario|!cunhos e cortantes|!retifica|instrumentacao',
      electronics_hardware:
        '!eletronic|sensor|sensores|hardware=|circuito|componentes eletronicos|iluminacao|led=|luminarias|instrumentos de medicao|baterias|cameras|balancas|placas eletronicas|cabos|computadores|impressoras',
      semiconductors: 'semicondutor|microchip|microeletronica|fotonica',
      telecom:
        '!telecomunicac|telefonia|fibra optica|banda larga|!operadora de telecom|!provedor de internet|voip=|central telefonica|internet fibra|redes moveis|radiocomunicacao',
      wholesale:
        '!atacad|!distribuidor|!distribuicao de|!grossista|!importador|!importacao|!importadora|!fornecedor de|!representacoes|!comercio por grosso|!por grosso|!exportador|!exportacao|!distribuimos|!comercializacao de|!suprimentos|!fornecimento de|!revendedor|!armazenista|!central de compras|!trading',
      chemicals_materials:
        '!quimic|!plastico|!embalage|!tintas|polimero|resina|papel=|adesivo|vidro|borracha|!papelao|!cartao|composit|detergente|lubrificante|revestimento|!galvaniza|!packaging|espuma|ceramica|fertilizante|verniz|!rotulos|etiquetas|!celulose|produtos de limpeza|filmes|fibra de vidro|saneantes|abrasivos',
      mining_metals:
        '!minerac|!mineradora|!aco=|!acos=|!siderurg|metal=|metais=|!fundicao|aluminio|ouro=|minerio|!pedreira|!marmore|!granito|!sucata|!rochas ornamentais|cobre=|inox=|ferro=|extracao|agregados|areia',
      oil_gas:
        '!petrole|!petroleo|gas natural|!refinaria|combustive|!hidrocarboneto|!posto de combustivel|!posto de gasolina|!posto=|lubrificantes|gas de cozinha|glp=|perfuracao|offshore',
      energy_utilities:
        'energia solar|energia eletrica|energias renovaveis|!fotovoltaic|!eolic|!renovave|saneamento|!residuos|!reciclagem|agua potavel|eficiencia energetica|!paineis solares|!tratamento de agua|!esgoto|biogas|biomassa|usina|distribuidora de energia|!gestao ambiental|solar=|mobilidade eletrica|hidroeletric|hidreletric|desentupi|coleta|energetic|comercializacao de energia|tratamento de efluentes|ozonio',
      agriculture:
        '!agricol|agricultura|agricultor|!pecuaria|sementes|!agronegocio|!fazenda|cultivo|safra|!florestal|colheita|!agropecuari|hortifruti|!granja|gado=|!viveiro|!irrigacao|!tratores|racao|racoes|!avicultura|suinos|!silvicultura|!serraria|madeira|!agroflorest|aquicultura|!exploracao agricola|olival|vinhas|frutas|hortalicas|defensivos|apicultura|!agro=|adubos|plantas=|!horticultura',
    },
  },
  sv: {
    grammar:
      'och att det som ar for pa av till vi med den inte ett har vara vart dig din ditt eller fran hos oss kan om alla nar sig era',
    joinsWords: true,
    stems: {
      software_devtools: 'utvecklarplattform|!webbhotell|api=',
      cybersecurity: 'cybersakerhet|itsakerhet|it sakerhet|informationssakerhet|natverkssakerhet',
      data_analytics: 'dataanalys|dataplattform|business intelligence|artificiell intelligens',
      business_software:
        '!affarssystem|!programvara|saas=|erp=|!mjukvara|bokningssystem|molntjanst|digital plattform|!mjukvaruforetag|programvaruforetag|verksamhetssystem',
      it_services:
        '!itkonsult|!it konsult|systemutveckling|!webbyra|webbutveckling|itdrift|it drift|itsupport|it support|apputveckling|digitalisering|datorhjalp|hemsidor|it tjanster|systemintegration|programmering',
      sales_cx: 'kundtjanst outsourcing|callcenter|crm=|telemarketing|kontaktcenter',
      marketing_advertising:
        '!reklambyra|!marknadsforing|!kommunikationsbyra|!mediebyra|!webbdesign|!digitalbyra|!pr byra|!eventbyra|grafisk|!skyltar|!tryckeri|profilreklam|sokmotor|varumarkesbyggande|!annonsbyra|!designbyra|dekaler|trycksaker|montrar|sociala medier',
      hr_recruiting:
        '!bemanning|!rekrytering|!bemanningsforetag|lonehantering|personaluthyrning|headhunt|loneadministration|personalsystem|schemalaggning|omstallning',
      legal:
        '!advokat|!juristbyra|!advokatbyra|juridik|juridisk|!jurist|!notarius|familjeratt|affarsjuridik|tvistelosning|arvsratt|patentbyra|boutredning',
      professional_services:
        '!konsultbyra|konsulttjanst|!stadning|!stadfirma|!stadforetag|!bevakning|!oversatt|!teknikkonsult|!besiktning|!ingenjorsbyra|!arkitektkontor|projektledning|!lokalvard|vaktbolag|fastighetsskotsel|certifiering|foretagsradgivning|managementkonsult|!ingenjorsfirma|coachning|skadedjur|!matkonsult|konferens|hemstadning|fonsterputs',
      accounting_finops:
        '!redovisning|!bokforing|!revision|!revisor|bokslut|deklaration|!redovisningsbyra|ekonomitjanst|skatteradgivning|!revisionsbyra|!ekonomibyra|fakturering|ekonomisystem|arsredovisning',
      payments_fintech: 'betallosning|betaltjanst|kassasystem|fintech|betalterminal|kryptovaluta',
      banking_lending:
        '!bank=|!banken|!sparbank|bolan|privatlan|foretagslan|kredit|sparkonto|leasing|finansiering|inkasso|factoring',
      insurance: '!forsakring|forsakringsbolag|forsakringsformedl|pensionsspar|skadeforsakring',
      investment:
        '!kapitalforvaltning|!investmentbolag|fondbolag|formogenhetsforvaltning|riskkapital|private equity|placering|investerare|fonder=|investeringar=',
      biotech_pharma: 'lakemedel|!bioteknik|kliniska studier|biotech|vaccin|farmaceut|antikroppar',
      medical_devices:
        '!medicinteknik|!medicinsk utrustning|hjalpmedel|horapparat|!tandteknik|protes|implantat|ortopedteknik|!optiker|diagnostik|!medicintekniska',
      healthcare_providers:
        '!sjukhus|!vardcentral|!tandlakare|!tandvard|!klinik|!aldreboende|!hemtjanst|patient|!apotek|!fysioterap|!sjukgymnast|!veterinar|!djursjukhus|!djurklinik|psykolog|!naprapat|!kiropraktor|aldreomsorg|!mottagning|lakare|!vardgivare|barnmorska|rehab=|omvardnad|!folktandvard|assistans|!lss=|halsocentral|behandlingar',
      health_it: 'journalsystem|e halsa|digital vard|vardsystem',
      wellness:
        '!gym=|traning=|friskvard|yoga|massage|!fris[o]r|!salong|spa=|kosttillskott|!skonhet|pilates|personlig tranare|halsa och|!frisor|hudvard',
      retail_ecommerce:
        '!butik|!natbutik|!webbutik|!e handel|!webshop|!varuhus|!livsmedelsbutik|!bokhandel|!blomsterhandel|!detaljhandel|!jarnhandel|!guldsmed|!cykelbutik|!mobelaffar|!affar=|fri frakt|!leksaksaffar|!dagligvaru|!butikskedja',
      consumer_goods:
        'mobler|klader=|^mode=|smycken|kosmetika|leksaker|skor=|textil|inredning|sangar|vitvaror|arbetsklader|cyklar|hudvardsprodukt|porslin|mattor|sportartiklar|gardiner|!mobelsnickeri|!tapetser',
      food_beverage:
        '!livsmedel|!bageri|!bryggeri|!mejeri|!slakteri|!charkuteri|choklad|dryck|^ost=|ostar|kott|!konditori|!catering|!rosteri|vin=|viner=|^ol=|!destilleri|honung|glass=|godis|!gardsmejeri|kryddor|brod|fisk=|!fiskeri|!matleverantor|!vingard|!cateringforetag|matlada',
      travel_hospitality:
        '!hotell|!restaurang|!resebyra|resor=|semester|!camping|!vandrarhem|!kafe=|!cafe=|konferensanlaggning|turism|!stugor|boende=|!pensionat|!bar=|!pizzeria|lunch=|!gastgiveri|brollop|!vardshus|!krog|bussresor|upplevelser|meny=|nojespark|stuguthyrning|matsal',
      media_entertainment:
        '!forlag|!tidning|!radio=|television|musik|!filmproduktion|!fotograf|!teater|!museum|konsert|!spelutveckl|!inspelningsstudio|tidskrift|podcast|!videoproduktion|!produktionsbolag|festival|bio=|ljud och ljus|!filmbolag',
      social_consumer_apps: 'dejting|!begravningsbyra|begravning|socialt natverk|barnvakt',
      education:
        '!skola|!universitet|!hogskola|utbildning=|utbildningar|!trafikskola|!korskola|elever|undervisning|!forskola|kurser=|!folkhogskola|!gymnasi|!musikskola|larande|!utbildningsforetag|studenter|laxhjalp|!yrkeshogskola|larare',
      government_nonprofit:
        '!kommun=|!kommunen|!region=|!myndighet|!forening|!stiftelse|ideell|volontar|!gava=|skank|!forbund|!kyrka|!forsamling|valgorenhet|medlemsforening|!branschorganisation|!fackforbund|!lansstyrelse|!bistand|insamling|!hjalporganisation|!kommunal',
      real_estate:
        '!fastighetsmaklare|!fastighetsbolag|!fastigheter|!maklare|bostader|lagenheter|hyresratt|!bostadsbolag|!hyresvard|lokaler=|!fastighetsforvaltning|!bostadsratt|villor|kontorslokal|!fastighetsutveckl|uthyrning av lokaler|coworking',
      construction:
        '!byggforetag|!byggfirma|!bygg=|!byggnation|!nybyggnation|!renovering|!tillbyggnad|!snickeri|!snickare|!malare|!maleri|!rormokare|!vvs=|!elektriker|!elinstallation|!elfirma|!takl[a]ggare|!taklaggning|!plattsattning|!markarbete|!anlaggning|!entreprenad|!ventilation|!varmepump|!murare|!golvlaggning|!fasad|!tradgard|!byggentrepren|!byggmaster|!badrum|!arkitekt|!takarbete|!schakt|!betong|!husfabrik|!hus=|!kok och|!platslageri|!glasmasteri|!isolering|!rivning|!rorinstallation|!ror=|!kylteknik|!stallning|!asfalt|!fonster|!byggvaror|!ventilations|!grav=|!bygger|!smahus|!pool|!eljour|!solskydd|!inomhusklimat|varme=|!vatten och avlopp|!byggservice|kyla=',
      logistics_transport:
        '!logistik|!transport|!akeri|!frakt|!spedition|!flytt|!budbil|lagerhallning|!taxi|!buss|lastbil|!rederi|!flygbolag|!flyttfirma|!godstrafik|godstransport|sjofart|!distribution av|tredjepartslogistik|!kollektivtrafik|bargning|!kurir|tullhantering',
      automotive:
        '!bilverkstad|!bilhandl|!bilfirma|!bilvard|!dack=|!dackbyte|!dackskifte|fordon|!bilrekond|!rekond|!biltvatt|begagnade bilar|!bilforsaljning|!biluthyrning|!husbil|!husvagn|!mc=|!motorcyk|!bildelar|!bilplat|!billack|reservdelar|!bilskadeverkstad|!bilglas|!dackverkstad|bilar=|^bil=|!bilservice|!mekonomen|!slap=|!moped|elbil|!fordonslackering',
      aerospace_defense:
        '!forsvar|!rymd|!flygplan|flygindustri|dronare|satellit|flygteknik|militar|helikopter',
      manufacturing:
        '!mekanisk verkstad|!mekaniska verkstad|!maskiner=|!maskinbearbetning|!svets|!platbearbetning|!verkstadsindustri|!tillverk|!legotillverkning|!skarande bearbetning|!cnc=|!svarv|!fras|!verktygstillverkning|!automation|!robot|hydraulik|pumpar|ventiler|!stalkonstruktion|!smide|!formsprutning|!laserskarning|!maskinbyggare|!industriautomation|!produktion av|!fabrik|!maskin|!detaljer till|!platslagare|!industriell|!underleverantor|!industrimontage|!finmekanik|komponenter|!producent|kullager|verktyg=|!industri=',
      electronics_hardware:
        '!elektronik|kretskort|sensorer|hardvara|matinstrument|belysning|led=|kameror|batterier|matteknik|kablage|datorer|vagar=|armaturer',
      semiconductors: 'halvledare|mikrochip|fotonik|wafer',
      telecom:
        '!telekom|bredband|!fiber=|telefoni|!operator=|mobilnat|vaxel=|!stadsnat|ip telefoni|fiberoptik',
      wholesale:
        '!grossist|!partihandel|!importor|!distributor|!leverantor|!agentur=|!generalagent|!grosshandel|!aterforsaljare|!engros|!handelsbolag for|!handelsforetag|importerar',
      chemicals_materials:
        '!kemi=|!kemisk|!plast|!forpackning|!farg=|lim=|papper|gummi|!ytbehandling|!lackering|emballage|komposit|^glas=|smorjmedel|kartong|keramik|folie|!massabruk|pappersbruk|rengoringsmedel',
      mining_metals:
        '!gruva|!gruv|!stalverk|!gjuteri|aluminium|mineral|!bergtakt|!grus=|metallatervinning|skrot|koppar|stal=|rostfritt|!sten=|natursten|prospektering|jarnmalm',
      oil_gas: '!olja|naturgas|!bensinstation|drivmedel|!raffinaderi|gasol|eldningsolja|borrning',
      energy_utilities:
        '!energibolag|!solceller|!vindkraft|!elbolag|!elnat|!fjarrvarme|!atervinning|!avfall|avloppsvatten|fornybar|!solenergi|!biogas|laddbox|laddstolp|!miljo|vattenrening|energieffektiv|sophamtning|!elhandel|!vattenkraft|!renhallning|energi=|solpaneler|sanering',
      agriculture:
        '!lantbruk|!jordbruk|!skogsbruk|!vaxthus|!gard=|!plantskola|lantbruksmaskin|utsade|foder|mjolkgard|djurhallning|!skog=|!sagverk|odling|!odlar|virke|!tradfallning|hastar|!grisar|traktor|!entreprenad inom skog|arborist|gronsaker|!tradgardsmastare',
    },
  },
};
