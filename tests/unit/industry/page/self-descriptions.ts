// What companies of many trades say of themselves in eight languages, and pages that say nothing of the kind. Written by
// hand before the rules that read them; "~" parts a row.

export interface SelfDescription {
  language: string;
  title: string;
  says: string;
  /** Leaves, models and buyers ("b2b", "b2c", "both", empty for any) that are right. */
  leaves: readonly string[];
  models: readonly string[];
  buyers: string;
}

const ROWS = `
de ~ Über uns | Hartkamp Metalltechnik GmbH ~ Wir fertigen Dreh- und Frästeile in kleinen und mittleren Serien. Unsere Kunden kommen aus dem Maschinenbau und der Medizintechnik. ~ manufacturing ~ manufacturing ~ b2b
de ~ Unternehmen – Lüftung Ambros ~ Seit 1998 sind wir Ihr Fachbetrieb für Lüftungsanlagen, Klima- und Kältetechnik im Allgäu. Für Industrie- und Gewerbekunden planen, montieren und warten wir Anlagen jeder Größe. ~ construction manufacturing ~ services construction ~ b2b
de ~ Steuerberatung Mielke | Kanzlei ~ Wir betreuen kleine und mittlere Unternehmen sowie Privatpersonen in allen steuerlichen Angelegenheiten. ~ accounting_finops ~ services ~ both
de ~ Über uns - Zimmerei Oberhauser ~ Vom Dachstuhl bis zum Holzhaus: Als Meisterbetrieb bauen wir für Sie. Unsere Zimmerleute freuen sich auf Ihr Projekt. ~ construction ~ construction services ~
de ~ Impressum - Getränke Sandmann ~ Getränkefachgroßhandel für Gastronomie und Handel in Nordhessen. ~ wholesale food_beverage ~ wholesale ~ b2b
de ~ Wer wir sind – Nordlicht Digital ~ Wir sind eine Agentur für Webdesign und Onlinemarketing mit zwölf Köpfen in Kiel. ~ marketing_advertising it_services ~ agency ~
de ~ Hausarztpraxis Dr. Ellermann ~ Willkommen in unserer Praxis für Allgemeinmedizin. Sprechstunde nach Vereinbarung, auch für Kinder. ~ healthcare_providers ~ services ~ b2c
de ~ Kontakt | Spedition Krehl ~ Wir transportieren Ihre Güter mit eigenem Fuhrpark in ganz Europa. ~ logistics_transport ~ services ~
de ~ Autohaus Wiesner – Unser Team ~ Neuwagen, Gebrauchtwagen und Werkstatt unter einem Dach. ~ automotive retail_ecommerce ~ retail ~ b2c
de ~ Über uns | Plan4 Software ~ Wir entwickeln Software für die Arbeitsvorbereitung in Tischlereien. Mehr als 800 Betriebe arbeiten täglich damit. ~ business_software software_devtools ~ saas ~ b2b
de ~ Immobilien Terhorst ~ Als Makler begleiten wir Familien beim Verkauf und Kauf ihres Hauses. Vermietung und Hausverwaltung gehören dazu. ~ real_estate ~ services ~
de ~ Weingut Lindental ~ Auf zwölf Hektar bauen wir Riesling und Silvaner an. ~ food_beverage agriculture ~ manufacturing ~
de ~ Gasthof zum Schwanen ~ Unsere Küche kocht regional, unsere zwölf Zimmer sind ruhig gelegen. Wir freuen uns auf unsere Gäste. ~ travel_hospitality ~ services retail other ~ b2c
de ~ Tragwerk & Partner | Ingenieurbüro ~ Wir planen und prüfen Tragwerke für Hochbau und Brücken. ~ professional_services construction ~ services ~
de ~ Elektro Pfister – Firma ~ Ihr Partner für Elektroinstallation, Photovoltaik und Smart Home. Privat- und Gewerbekunden vertrauen uns seit 1975. ~ construction energy_utilities ~ services construction ~ both
de ~ Folienwerk Hasbach ~ Wir produzieren Verpackungsfolien aus Polyethylen und beliefern die Lebensmittelindustrie. ~ chemicals_materials ~ manufacturing ~ b2b
de ~ Tierschutz Harlow e.V. ~ Als gemeinnütziger Verein vermitteln wir Hunde und Katzen. Spenden sind willkommen. ~ government_nonprofit ~ nonprofit ~
fr ~ Qui sommes-nous | Menuiserie Tardieu ~ Artisan menuisier depuis trois générations, nous fabriquons et posons fenêtres, portes et escaliers chez les particuliers et les professionnels. ~ construction ~ construction services manufacturing ~ both
fr ~ L’entreprise – Usitech Loire ~ Nous fabriquons des pièces mécaniques de précision pour l’aéronautique et le ferroviaire. Spécialiste de l’usinage 5 axes. ~ manufacturing aerospace_defense ~ manufacturing ~ b2b
fr ~ À propos - Distrifroid ~ Distributeur de matériel frigorifique à Nantes, nous accompagnons les installateurs et les frigoristes depuis 1994. ~ wholesale ~ wholesale ~ b2b
fr ~ Cabinet Roussel & Associés, avocats à Lyon ~ Le cabinet conseille entreprises et particuliers. ~ legal ~ services ~ both
fr ~ Notre histoire | Boulangerie Malvault ~ Pain au levain, viennoiseries et pâtisseries faits maison chaque matin. ~ food_beverage retail_ecommerce ~ retail manufacturing ~ b2c
fr ~ Notre agence – Studio Berlingot ~ Agence de communication à Rennes, nous créons des identités visuelles et des sites internet pour les PME. ~ marketing_advertising ~ agency ~ b2b
fr ~ Mentions légales – Transports Guéret ~ Transports Guéret, transport routier de marchandises et logistique dans le Limousin. ~ logistics_transport ~ services ~
fr ~ Présentation | Compta Océan ~ Cabinet d’expertise comptable, nous accompagnons artisans, commerçants et professions libérales. ~ accounting_finops ~ services ~ b2b
fr ~ L’équipe – Solvéo ~ Solvéo édite un logiciel de gestion de planning pour les entreprises de services à la personne. ~ business_software hr_recruiting ~ saas ~ b2b
fr ~ Qui sommes-nous – Clim’Azur ~ Installation, entretien et dépannage de climatisation et pompes à chaleur dans le Var. ~ construction energy_utilities ~ services construction ~
fr ~ Le domaine | Château Brézac ~ Vignerons depuis 1870, nous élevons nos vins en fûts de chêne. ~ food_beverage agriculture ~ manufacturing ~
fr ~ L’association - Les Mains Ouvertes ~ Notre association vient en aide aux familles sans logement grâce à ses bénévoles. ~ government_nonprofit ~ nonprofit ~
fr ~ Agence immobilière du Port ~ Vente, location et gestion de biens à La Rochelle. ~ real_estate ~ services ~
fr ~ Qui sommes-nous | Formalis ~ Organisme de formation professionnelle, Formalis forme les salariés des entreprises industrielles. ~ education ~ services ~ b2b
fr ~ Infogérance Dalmas ~ Prestataire informatique des PME : maintenance, infogérance, cloud. ~ it_services ~ services ~ b2b
es ~ Quiénes somos – Talleres Urkiola ~ Somos una empresa dedicada a la fabricación de utillajes y moldes para inyección de plástico. ~ manufacturing chemicals_materials ~ manufacturing ~ b2b
es ~ La empresa - Climatizaciones Robledo ~ Instalación, mantenimiento y reparación de aire acondicionado y calefacción para hogares y empresas. ~ construction energy_utilities ~ services construction ~ both
es ~ Notaría Beltrán Osuna ~ Compraventas, testamentos, herencias y poderes. Pida cita en nuestra notaría. ~ legal ~ services ~
es ~ Nosotros | Distribuciones Valdehierro ~ Distribuidor de productos de limpieza e higiene para hostelería e industria. ~ wholesale ~ wholesale ~ b2b
es ~ Almazara Cerro Alto ~ Producimos aceite de oliva virgen extra en la sierra de Jaén. ~ food_beverage agriculture ~ manufacturing ~
es ~ Quiénes somos | Construcciones Peralejo ~ Construimos viviendas unifamiliares y naves industriales en toda la provincia. ~ construction ~ construction ~
es ~ Asesoría Montes ~ Asesoría fiscal, laboral y contable para autónomos y pymes. ~ accounting_finops professional_services legal ~ services ~ b2b
es ~ Sobre nosotros - Colmena Digital ~ Somos una agencia de marketing digital y diseño web en Zaragoza. ~ marketing_advertising it_services ~ agency ~
es ~ Clínica Dental Arroyo ~ Ortodoncia, implantes y odontología infantil para toda la familia. ~ healthcare_providers ~ services ~ b2c
es ~ Transportes Ibarreta ~ Transporte de mercancías por carretera, almacenaje y logística. ~ logistics_transport ~ services ~
es ~ La empresa – Aserradero Monteverde ~ Servicios forestales y explotación de la madera para productores e inversores. ~ agriculture ~ services manufacturing ~ b2b
es ~ Hotel Rural La Encina ~ Doce habitaciones, restaurante y piscina para sus vacaciones. ~ travel_hospitality ~ services retail other ~ b2c
es ~ Nosotros - Sistemas Lambra ~ Desarrollamos software de gestión para clínicas veterinarias. ~ business_software health_it ~ saas ~ b2b
es ~ Quiénes somos | Motos Carrizo ~ Concesionario oficial de motos, taller y recambios. ~ automotive retail_ecommerce ~ retail ~
es ~ Academia Lengua Viva ~ Cursos de idiomas para niños y adultos. ~ education ~ services ~ b2c
es ~ Comedores Buensabor ~ Gestionamos comedores para colegios, residencias y empresas. ~ travel_hospitality food_beverage ~ services ~ b2b
it ~ Chi siamo – Officine Brandolin ~ Azienda leader nella produzione di macchine per l’imballaggio, esportiamo in trenta paesi. ~ manufacturing ~ manufacturing ~ b2b
it ~ L’azienda | Oleificio Torrebruna ~ Da tre generazioni produciamo olio extravergine di oliva nel nostro frantoio. ~ food_beverage agriculture ~ manufacturing ~
it ~ Studio Notarile Ferrandi ~ Lo studio assiste privati e imprese in materia immobiliare e societaria. ~ legal ~ services ~ both
it ~ Azienda - Elettroimpianti Zanella ~ Progettazione, installazione e manutenzione di impianti elettrici civili e industriali. ~ construction ~ services construction ~
it ~ Chi siamo | Commercialisti Bassani ~ Dottori commercialisti e revisori legali a Bergamo. ~ accounting_finops ~ services ~
it ~ La storia – Vernici Alpine ~ Produciamo vernici e rivestimenti per il settore industriale. Operiamo a livello B2B. ~ chemicals_materials ~ manufacturing ~ b2b
it ~ Impresa edile Colombara ~ Costruzioni, ristrutturazioni e rifacimento tetti per privati, condomini e aziende. ~ construction ~ construction services ~ both
it ~ Agenzia Pixelmare ~ Siamo un’agenzia di comunicazione: siti web, social media e grafica. ~ marketing_advertising it_services ~ agency ~
it ~ Chi siamo - Ingross Sud ~ Commercio all’ingrosso di articoli per la ristorazione. ~ wholesale ~ wholesale ~ b2b
it ~ Autotrasporti Gallerani ~ Trasporti nazionali e internazionali, magazzino e distribuzione merci. ~ logistics_transport ~ services ~
it ~ Automazione Delta ~ Realizziamo quadri elettrici e sistemi di automazione per impianti industriali. ~ manufacturing electronics_hardware construction ~ manufacturing services ~ b2b
it ~ Agriturismo Poggio Sereno ~ Camere, ristorante e piscina tra le colline. ~ travel_hospitality ~ services retail other ~ b2c
it ~ Chi siamo | Gestix ~ Sviluppiamo software gestionale in cloud per le piccole e medie imprese. ~ business_software ~ saas ~ b2b
it ~ Onoranze Funebri Celso ~ Servizi funebri completi, a fianco delle famiglie. ~ social_consumer_apps wellness healthcare_providers professional_services ~ services ~ b2c
nl ~ Over ons | Loodgietersbedrijf Van Veldhoven ~ Wij zijn gespecialiseerd in sanitair, verwarming en dakwerken voor particulieren en bedrijven. ~ construction ~ services construction ~ both
nl ~ Over ons - Staalbouw De Graef ~ Wij produceren staalconstructies en laswerk op maat voor de industrie. ~ manufacturing construction mining_metals ~ manufacturing ~ b2b
nl ~ Transportbedrijf Hoogstraat ~ Een familiaal transportbedrijf met eigen vloot, actief in de Benelux. ~ logistics_transport ~ services ~
nl ~ Bouwbedrijf Ter Linden ~ Nieuwbouw, verbouw en renovatie sinds 1962. ~ construction ~ construction ~
nl ~ Administratiekantoor Boersma ~ Boekhouding, jaarrekening en belastingaangifte voor ondernemers en zzp’ers. ~ accounting_finops ~ services ~ b2b
nl ~ Wie zijn wij - Webmakers Zuid ~ Wij bouwen websites en webshops voor het mkb. ~ it_services marketing_advertising ~ services agency ~ b2b
nl ~ Groothandel Bakkersgoed ~ Leverancier van grondstoffen aan bakkerijen en horeca. ~ wholesale food_beverage ~ wholesale ~ b2b
nl ~ Tandartspraktijk Het Plein ~ Nieuwe patiënten zijn welkom, ook kinderen. ~ healthcare_providers ~ services ~ b2c
nl ~ Over ons | Makelaardij Duinoord ~ Uw makelaar bij aankoop, verkoop en taxatie van uw woning. ~ real_estate ~ services ~
nl ~ Kwekerij Roosenburg ~ Wij kweken potplanten in twee hectare kassen. ~ agriculture ~ manufacturing ~
nl ~ Plansoft ~ Onze software helpt zorginstellingen met roosters. Vraag een demo aan. ~ business_software hr_recruiting health_it ~ saas ~ b2b
pt ~ Quem somos – Metalúrgica Ferraz ~ Fabricamos estruturas metálicas e peças usinadas para a indústria. ~ manufacturing ~ manufacturing ~ b2b
pt ~ Quem Somos | Motolândia ~ Concessionária de motos novas e seminovas, com oficina e peças originais. ~ automotive retail_ecommerce ~ retail ~
pt ~ A empresa - Construtora Aroeira ~ Construímos edifícios residenciais e obras públicas. ~ construction ~ construction ~
pt ~ Sobre nós | Contabil Norte ~ Escritório de contabilidade para pequenas empresas e autônomos. ~ accounting_finops ~ services ~ b2b
pt ~ Advocacia Sampaio Leal ~ Escritório de advocacia em Curitiba, atuamos em direito de família e trabalhista. ~ legal ~ services ~
pt ~ Quem somos - Distribuidora Planalto ~ Distribuidora de alimentos e bebidas para bares e restaurantes. ~ wholesale food_beverage ~ wholesale ~ b2b
pt ~ Agência Farol ~ Somos uma agência de publicidade e propaganda. ~ marketing_advertising ~ agency ~
pt ~ Transportadora Veloz Sul ~ Transporte de cargas e mudanças em todo o Brasil. ~ logistics_transport ~ services ~
pt ~ Sobre | Agenda Fácil ~ O sistema de gestão para salões de beleza. Teste grátis por 14 dias. ~ business_software ~ saas ~
pt ~ Clínica Vida Plena ~ Consultas médicas, exames e fisioterapia para os nossos pacientes. ~ healthcare_providers ~ services ~ b2c
sv ~ Om oss – Björkmans Bygg AB ~ Vi är ett byggföretag som utför nybyggnation, renovering och tillbyggnad åt privatpersoner och företag i Dalarna. ~ construction ~ construction services ~ both
sv ~ Om oss | Norrdals Mekaniska Verkstad ~ Vi tillverkar svarvade och frästa detaljer till svensk industri och är certifierade enligt ISO 9001. ~ manufacturing ~ manufacturing ~ b2b
sv ~ Redovisningsbyrån Siffran ~ Vi hjälper små företag med bokföring, bokslut och deklaration och är en auktoriserad redovisningsbyrå. ~ accounting_finops ~ services ~ b2b
sv ~ Om oss - Lindgrens Åkeri ~ Ett åkeri med trettio lastbilar som utför transporter och logistik i hela Norden för våra kunder. ~ logistics_transport ~ services ~
sv ~ Om Rör & Värme i Väst ~ Vi är din rörmokare och utför installation av värmepumpar och badrum. Det är vi som hjälper dig och ditt hem. ~ construction energy_utilities ~ services construction ~
sv ~ Bilverkstad Ekhaga ~ Service, däckbyte och reparation av alla bilmärken. Boka tid på vår verkstad och vi tar hand om din bil. ~ automotive ~ services ~
en ~ About us | Thornley Castings ~ We manufacture grey iron castings for pump and valve makers. ~ manufacturing mining_metals ~ manufacturing ~ b2b
en ~ Our Story - The Crumb House ~ Our family has been baking sandwiches and serving breakfast and lunch on Mill Street since 1997. See our menu or ask about catering. ~ travel_hospitality food_beverage ~ services retail other ~ b2c
en ~ Investor Relations - Elmgate Partners ~ Elmgate Partners invests in early stage climate startups. ~ investment ~ financial ~
en ~ Contact - Ridgeback Roofing ~ Ridgeback Roofing installs and repairs roofs for homeowners and businesses across the valley. ~ construction ~ construction services ~ both
en ~ About | Fennimore Electrical Supply ~ Distributor of electrical supplies serving contractors and industrial customers since 1954. ~ wholesale ~ wholesale ~ b2b
en ~ About - Brightwell Solar ~ Brightwell is a full-service solar contractor for homes and businesses. ~ construction energy_utilities ~ construction services ~ both
en ~ About | Tagworks ~ Producer of custom license plates and small signs. ~ manufacturing consumer_goods ~ manufacturing ~
de ~ Über uns – Galvanik Römer ~ Seit 1961 veredeln wir Oberflächen für Kunden aus dem Automobilbau und der Sanitärindustrie. ~ chemicals_materials manufacturing ~ manufacturing services ~ b2b
de ~ Heizungsbau Strobl GmbH ~ Von der Wärmepumpe bis zum Bad: Wir beraten, planen und montieren in Ihrem Zuhause. ~ construction energy_utilities ~ services construction ~
de ~ Tierarztpraxis am See ~ Unser Team kümmert sich um Hunde, Katzen und Kleintiere. ~ healthcare_providers ~ services ~ b2c
de ~ Wir über uns | Nordpack ~ Kartonagen und Wellpappe nach Maß, entwickelt und hergestellt in Emden. ~ chemicals_materials manufacturing ~ manufacturing ~
de ~ Fahrschule Rasant ~ Führerschein aller Klassen, Theorie zweimal pro Woche. ~ education ~ services ~ b2c
de ~ Profil – Kolber Consulting ~ Wir sind eine Unternehmensberatung mit Schwerpunkt Einkauf und begleiten mittelständische Unternehmen. ~ professional_services ~ services ~ b2b
de ~ Küchenstudio Bremer ~ Ihre neue Küche vom Fachhändler, mit Aufmaß, Lieferung und Montage. ~ retail_ecommerce consumer_goods construction ~ retail services ~
de ~ Stadtwerke Neuenhagen ~ Strom, Gas, Wasser und Fernwärme für unsere Stadt. ~ energy_utilities ~ services other ~
de ~ CodeWerk ~ Als IT-Dienstleister entwickeln und betreuen wir individuelle Webanwendungen. ~ it_services ~ services ~
de ~ Über das Unternehmen - Sensorik Wahl ~ Entwicklung und Fertigung von Drucksensoren für Hydraulik und Medizintechnik. ~ electronics_hardware manufacturing ~ manufacturing ~ b2b
de ~ Gebäudereinigung Glanz & Co ~ Unterhaltsreinigung, Glasreinigung und Winterdienst für Büros und Praxen. ~ professional_services ~ services ~ b2b
fr ~ La société | Frigoréal ~ Conception, installation et maintenance de chambres froides pour la restauration et les commerces. ~ construction manufacturing ~ services ~ b2b
fr ~ Scierie des Combes ~ Sciage, rabotage et séchage de bois résineux pour les charpentiers. ~ agriculture manufacturing construction chemicals_materials ~ manufacturing ~ b2b
fr ~ Pompes et Vannes du Nord ~ Négociant spécialisé en robinetterie industrielle, nous fournissons l’industrie depuis 1988. ~ wholesale manufacturing ~ wholesale ~ b2b
fr ~ À propos | Kinéo ~ Cabinet de kinésithérapie et d’ostéopathie, sur rendez-vous. ~ healthcare_providers ~ services ~
fr ~ Le garage Lestrade ~ Réparation toutes marques, pneus, climatisation, véhicules d’occasion. ~ automotive ~ services retail ~
fr ~ Nous connaître – Planéa ~ Notre plateforme SaaS aide les industriels à planifier leur maintenance. ~ business_software ~ saas ~ b2b
fr ~ Camping Les Mimosas ~ Emplacements et mobil-homes à 200 m de la plage. ~ travel_hospitality ~ services retail other ~ b2c
fr ~ Imprimerie Valoir ~ Imprimeur offset et numérique : brochures, affiches, packaging. ~ professional_services marketing_advertising media_entertainment manufacturing chemicals_materials ~ services manufacturing ~
fr ~ Cabinet Estève ~ Géomètres-experts : bornage, topographie, division foncière. ~ professional_services ~ services ~
fr ~ La Ferme du Val ~ Éleveurs de chèvres, nous fabriquons nos fromages et les vendons à la ferme. ~ agriculture food_beverage ~ manufacturing retail ~
es ~ Sobre nosotros | Electrónica Naval Gallega ~ Suministro e instalación de equipos de radiocomunicación para barcos. ~ telecom electronics_hardware wholesale ~ services wholesale ~
es ~ Peluquería Mechas ~ Corte, color y tratamientos para mujer y hombre. ~ wellness ~ services ~ b2c
es ~ Carpintería Metálica Soto ~ Fabricamos y montamos ventanas, puertas y barandillas de aluminio. ~ construction manufacturing ~ manufacturing construction services ~
es ~ Quiénes somos – Gráficas Tormes ~ Imprenta en Salamanca con más de cuarenta años de oficio. ~ marketing_advertising professional_services media_entertainment ~ services manufacturing ~
es ~ La bodega | Viña Alcor ~ Viñedos propios y vinos con denominación de origen. ~ food_beverage agriculture ~ manufacturing ~
es ~ Taller Ruedas ~ Mecánica, chapa y pintura y neumáticos para tu coche. ~ automotive ~ services ~ b2c
es ~ Consulting Iber ~ Consultoría de procesos y transformación digital para la industria alimentaria. ~ professional_services it_services ~ services ~ b2b
es ~ Residencia El Olivar ~ Cuidamos de nuestros mayores con atención médica y fisioterapia. ~ healthcare_providers ~ services ~
es ~ Ascensores Duero ~ Instalación y mantenimiento de ascensores en comunidades de vecinos. ~ construction manufacturing ~ services construction ~
es ~ Piensos Campoverde ~ Fabricación de piensos para porcino y vacuno. ~ agriculture manufacturing food_beverage ~ manufacturing ~ b2b
it ~ Chi siamo – Torneria Valsesia ~ Torneria di precisione, lavoriamo acciaio, ottone e alluminio per il settore oleodinamico. ~ manufacturing mining_metals ~ manufacturing ~ b2b
it ~ Farmacia San Rocco ~ Farmaci, cosmetici e consulenza per tutta la famiglia. ~ healthcare_providers retail_ecommerce ~ services retail ~ b2c
it ~ Studio Tecnico Geom. Bellini ~ Progettazione, catasto, perizie e pratiche edilizie. ~ professional_services construction ~ services ~
it ~ Serramenti Lario ~ Produzione e posa di infissi in legno e PVC per abitazioni private e cantieri. ~ construction manufacturing ~ manufacturing construction services ~
it ~ Azienda Vinicola Poderi Alti ~ Coltiviamo i nostri vigneti e imbottigliamo i nostri vini. ~ food_beverage agriculture ~ manufacturing ~
it ~ Caseificio Montebello ~ Mozzarella, ricotta e formaggi freschi, prodotti ogni giorno. ~ food_beverage ~ manufacturing ~
it ~ Vigilanza Adriatica ~ Servizi di vigilanza e sicurezza per aziende, banche ed enti pubblici. ~ professional_services ~ services ~ b2b
it ~ Palestra Energym ~ Sala pesi, corsi di yoga e pilates. ~ wellness ~ services ~ b2c
it ~ Tecnoplast Lombarda ~ Stampaggio di materie plastiche conto terzi. ~ chemicals_materials manufacturing ~ manufacturing services ~ b2b
nl ~ Over ons – Van Dijk Machinebouw ~ Wij ontwerpen en bouwen speciaalmachines voor de voedingsindustrie. ~ manufacturing ~ manufacturing ~ b2b
nl ~ Kapsalon Trendy ~ Knippen, kleuren en stylen voor dames, heren en kinderen. ~ wellness ~ services ~ b2c
nl ~ Hoveniersbedrijf Groenrijk ~ Aanleg en onderhoud van tuinen voor particulieren en bedrijven. ~ construction agriculture professional_services ~ services construction ~ both
nl ~ Advocatenkantoor De Wit ~ Wij staan ondernemers bij in geschillen. ~ legal ~ services ~ b2b
nl ~ Bakkerij Smeets ~ Vers brood en gebak uit eigen oven. ~ food_beverage retail_ecommerce ~ retail manufacturing ~
nl ~ Installatietechniek Mulder ~ Zonnepanelen, warmtepompen en elektra voor uw woning. ~ construction energy_utilities ~ services construction ~ b2c
nl ~ Rijschool Veilig ~ Haal snel je rijbewijs. ~ education ~ services ~ b2c
nl ~ Textielgroothandel Noord ~ Importeur van bedrijfskleding en handdoeken. ~ wholesale consumer_goods ~ wholesale ~
pt ~ Quem somos | Serralharia Moderna ~ Portões, gradeamentos e estruturas metálicas por medida. ~ construction manufacturing ~ manufacturing services construction ~
pt ~ Hotel Mar Azul ~ Quartos com vista para o mar e restaurante. ~ travel_hospitality ~ services retail other ~ b2c
pt ~ Laboratório Análise ~ Análises clínicas e exames com marcação online. ~ healthcare_providers ~ services ~ b2c
pt ~ Frio Total ~ Instalação e manutenção de ar condicionado para empresas e residências. ~ construction energy_utilities ~ services ~ both
pt ~ Cerâmica do Vale ~ Fabricamos telhas e tijolos desde 1970. ~ chemicals_materials construction manufacturing ~ manufacturing ~
pt ~ Imobiliária Horizonte ~ Compra, venda e arrendamento de apartamentos e moradias. ~ real_estate ~ services ~
pt ~ Fazenda Boa Vista ~ Produção de café especial na serra. ~ agriculture food_beverage ~ manufacturing ~
pt ~ Escola de Condução Rota ~ Cartas de todas as categorias. ~ education ~ services ~ b2c
sv ~ Om oss | Elfirman Ström ~ Vi är elektriker som installerar laddboxar, solceller och belysning hos privatpersoner och företag. ~ construction energy_utilities ~ services ~ both
sv ~ Snickerifabriken ~ Vi tillverkar kök och garderober i vår egen fabrik för byggföretag och arkitekter. ~ manufacturing consumer_goods construction ~ manufacturing ~ b2b
sv ~ Tandläkare Lund ~ Boka tid för undersökning, vi välkomnar nya patienter och är en modern tandvårdsklinik. ~ healthcare_providers ~ services ~ b2c
sv ~ Städbolaget Ren ~ Vi erbjuder hemstädning och kontorsstädning åt företag och privatpersoner. ~ professional_services ~ services ~ both
en ~ About us | Ferrous Tube Co ~ Manufacturer of precision steel tubes for the automotive industry. ~ manufacturing mining_metals automotive ~ manufacturing ~ b2b
en ~ Who we are - Lindqvist Freight ~ An independent freight forwarder moving goods by sea, air and road. ~ logistics_transport ~ services ~
en ~ Profile | Sakata Trading ~ Importer and distributor of bearings and industrial chemicals. ~ wholesale chemicals_materials manufacturing ~ wholesale ~ b2b
en ~ Company profile - Hana Robotics ~ We develop and manufacture harvesting robots for vertical farms. ~ manufacturing agriculture electronics_hardware ~ manufacturing ~ b2b
en ~ About | Oakfield Vets ~ Our vets and nurses care for your pets. ~ healthcare_providers ~ services ~ b2c
en ~ Pricing - Notely ~ Notely is a note-taking app for iPhone and Mac. Free for personal use. ~ business_software social_consumer_apps software_devtools ~ saas ~
de ~ Wer wir sind | Medisoft Harz ~ Unsere Software für Arztpraxen und Kliniken vereinfacht die Terminplanung. ~ business_software health_it software_devtools ~ saas ~ b2b
de ~ Über uns | Agentur Leuchtkraft ~ Wir sind eine Werbeagentur und arbeiten für Banken, Brauereien und Bauunternehmen. ~ marketing_advertising ~ agency ~ b2b
de ~ Hygiene Kontor ~ Großhandel für Reinigungsmittel, wir beliefern Hotels, Kliniken und Pflegeheime. ~ wholesale chemicals_materials ~ wholesale ~ b2b
de ~ Kanzlei Brandis ~ Wir vertreten Ärzte und Krankenhäuser im Medizinrecht. ~ legal ~ services ~
de ~ Über uns - Pumpen Ostermann ~ Hersteller von Pumpen für Chemie, Bergbau und Lebensmittelindustrie. ~ manufacturing ~ manufacturing ~ b2b
fr ~ Qui sommes-nous - Ateliers Brunel ~ Nous concevons des machines spéciales pour les laboratoires pharmaceutiques et les boulangeries industrielles. ~ manufacturing ~ manufacturing ~ b2b
fr ~ Agence Pivoine ~ Agence web spécialisée dans les sites de restaurants et d’hôtels. ~ marketing_advertising it_services ~ agency ~ b2b
fr ~ Fiducial Ouest ~ Expert-comptable des agriculteurs et des viticulteurs. ~ accounting_finops ~ services ~ b2b
fr ~ Nettoyage Clair ~ Nettoyage de bureaux, d’écoles et de cliniques. ~ professional_services ~ services ~ b2b
fr ~ Transports Delattre ~ Transport frigorifique pour l’industrie agroalimentaire et la pharmacie. ~ logistics_transport ~ services ~ b2b
es ~ Sobre nosotros - Rotulos Sol ~ Fabricamos rótulos luminosos para tiendas, bancos y farmacias. ~ marketing_advertising manufacturing electronics_hardware ~ manufacturing services ~ b2b
es ~ Consultores Ágora ~ Asesoramos a bodegas y cooperativas agrícolas en su exportación. ~ professional_services ~ services ~ b2b
es ~ Abogados Prieto ~ Despacho especializado en derecho bancario y de seguros. ~ legal ~ services ~
it ~ Chi siamo - Arredi Contract Fusi ~ Produciamo arredi per hotel, ristoranti e negozi. ~ consumer_goods manufacturing ~ manufacturing ~ b2b
it ~ Studio Legale Marin ~ Assistiamo banche e assicurazioni nel contenzioso. ~ legal ~ services ~ b2b
it ~ Softwarehouse Piave ~ Software gestionale per farmacie, ottici e studi dentistici. ~ business_software health_it ~ saas ~ b2b
it ~ Imballaggi Serio ~ Imballaggi in cartone per il settore alimentare e vinicolo. ~ chemicals_materials ~ manufacturing ~
nl ~ Over ons - Kassabouw Peters ~ Wij bouwen kassen voor tuinders in heel Europa. ~ construction agriculture manufacturing ~ construction manufacturing ~ b2b
nl ~ Reclamebureau Blink ~ Campagnes voor ziekenhuizen, scholen en gemeenten. ~ marketing_advertising ~ agency ~ b2b
nl ~ ICT Zorg ~ Wij leveren ICT-diensten aan huisartsen en apotheken. ~ it_services health_it ~ services ~ b2b
pt ~ Quem somos - Uniformes Prata ~ Fabricamos uniformes para hospitais, escolas e restaurantes. ~ consumer_goods manufacturing ~ manufacturing ~ b2b
pt ~ Agência Norte ~ Agência de marketing digital para clínicas e dentistas. ~ marketing_advertising ~ agency ~ b2b
sv ~ Om oss - Kassasystem Nord ~ Vi utvecklar kassasystem för restauranger och butiker och har funnits sedan 1999. ~ payments_fintech business_software ~ saas ~ b2b
sv ~ Bemanningskraft ~ Vi är ett bemanningsföretag som hyr ut sjuksköterskor till sjukhus och kommuner. ~ hr_recruiting ~ services ~ b2b
`;

/** Pages of any website's frame: nothing may be guessed from them. */
const NOTHING = `
de ~ Kontakt ~ Montag bis Freitag 8 bis 17 Uhr. Anfahrt mit Bus und Bahn, Parkplätze am Haus.
fr ~ Contact ~ Nos conseillers répondent à vos questions du lundi au vendredi.
es ~ Aviso legal ~ En cumplimiento de la ley, el titular informa de sus datos. El usuario acepta las condiciones y el derecho aplicable.
it ~ Contatti ~ Compila il modulo per ricevere informazioni, ti risponderemo al più presto.
nl ~ Vacatures ~ Kom jij ons team versterken? Wij zoeken een enthousiaste collega met ervaring.
pt ~ Política de privacidade ~ Os seus dados são tratados de acordo com a lei e não são vendidos a terceiros.
sv ~ Integritetspolicy ~ Vi behandlar dina personuppgifter enligt gällande lag och du kan när som helst kontakta oss.
de ~ Danke ~ Vielen Dank für Ihre Nachricht. Wir melden uns in Kürze.
fr ~ Notre équipe ~ Une équipe passionnée, à votre écoute depuis plus de vingt ans, engagée pour la qualité.
it ~ La nostra storia ~ Dal 1950 la passione di una famiglia, la qualità come valore, l’innovazione come metodo.
de ~ Neuigkeiten ~ Besuchen Sie uns auf der Messe in Halle 4. Wir freuen uns auf das Gespräch.
es ~ Gracias ~ Gracias por contactar con nosotros. Le responderemos en breve.
it ~ Privacy ~ I dati personali sono trattati ai sensi di legge e conservati per il tempo necessario.
`;

function readRows(rows: string): SelfDescription[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [language = '', title = '', says = '', leaves = '', models = '', buyers = ''] = row
        .split('~')
        .map((cell) => cell.trim());
      return { language, title, says, leaves: leaves.split(' '), models: models.split(' '), buyers };
    });
}

export const SELF_DESCRIPTIONS: readonly SelfDescription[] = readRows(ROWS);
export const SAYING_NOTHING: readonly SelfDescription[] = readRows(NOTHING);
