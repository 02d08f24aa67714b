/** Names of industries in the languages of the reader, as CRM columns hold them; compared like SELLER_WORDS. */
export const FOREIGN_NAMES: Readonly<Record<string, string>> = {
  business_software:
    'Softwareentwicklung|Logiciels|Éditeur de logiciels|Software y servicios|Softwarehersteller',
  it_services:
    'IT-Dienstleistungen|IT Dienstleister|IT-Beratung|Informatique|Services informatiques|Informática|Servicios informáticos|Tecnología de la información|Servizi informatici|Informatica|ICT|ICT-diensten|Tecnologia da informação|EDV|Systemhaus',
  cybersecurity:
    'IT-Sicherheit|IT-Security|Cybersicherheit|Cybersécurité|Ciberseguridad|Sicurezza informatica',
  marketing_advertising:
    'Werbung|Werbung und Marketing|Marketing und Werbung|Werbeagentur|Publicité|Marketing et publicité|Publicidad|Marketing y publicidad|Pubblicità|Reclame|Marketing en reclame|Publicidade',
  hr_recruiting:
    'Personalvermittlung|Personaldienstleistungen|Personalwesen|Zeitarbeit|Personalberatung|Ressources humaines|Recrutement|Recursos humanos|Risorse umane|Werving en selectie|Uitzendbureau',
  legal:
    'Rechtsanwälte|Rechtsanwalt|Rechtsberatung|Kanzlei|Recht|Avocats|Cabinet d avocats|Services juridiques|Abogados|Servicios legales|Avvocati|Studio legale|Advocatuur|Advocaten|Advogados|Advocacia',
  professional_services:
    'Unternehmensberatung|Beratung|Ingenieurbüro|Conseil|Conseil en management|Consultoría|Consulenza|Consulenza aziendale|Advies|Bedrijfsadvies|Consultoria|Gebäudereinigung|Dienstleistungen|Übersetzungen',
  accounting_finops:
    'Steuerberatung|Steuerberater|Wirtschaftsprüfung|Comptabilité|Expertise comptable|Contabilidad|Contabilità|Commercialista|Boekhouding|Contabilidade|Buchhaltung',
  banking_lending:
    'Banken|Bankwesen|Kreditinstitut|Finanzdienstleistungen|Banque|Banques|Services financiers|Banca|Banco|Servicios financieros|Servizi finanziari|Financiële dienstverlening|Serviços financeiros|Sparkasse',
  insurance:
    'Versicherung|Versicherungen|Assurance|Assurances|Seguros|Assicurazioni|Assicurazione|Verzekeringen|Verzekering',
  investment: 'Vermögensverwaltung|Gestion d actifs|Gestión de activos|Kapitalbeteiligung|Vermogensbeheer',
  biotech_pharma:
    'Pharmaindustrie|Pharmazie|Biotechnologie|Pharmaceutique|Industrie pharmaceutique|Farmacéutica|Industria farmacéutica|Farmaceutica|Farmaceutico|Biotecnología|Farma',
  medical_devices:
    'Medizintechnik|Dispositifs médicaux|Dispositivos médicos|Dispositivi medici|Medizinprodukte',
  healthcare_providers:
    'Gesundheitswesen|Krankenhaus|Krankenhäuser|Santé|Hôpitaux|Salud|Sanidad|Hospitales|Sanità|Gezondheidszorg|Zorg|Saúde|Gesundheit',
  retail_ecommerce:
    'Einzelhandel|Handel|Onlinehandel|Commerce de détail|Commerce|Distribution de détail|Comercio minorista|Comercio electrónico|Vendita al dettaglio|Commercio al dettaglio|Detailhandel|Varejo|Comércio',
  consumer_goods:
    'Konsumgüter|Biens de consommation|Bienes de consumo|Beni di consumo|Consumptiegoederen|Mode|Bekleidung|Möbel|Bens de consumo|Moda|Kosmetik|Abbigliamento',
  food_beverage:
    'Lebensmittel|Lebensmittelindustrie|Nahrungsmittel|Getränke|Agroalimentaire|Alimentation|Alimentación|Alimentación y bebidas|Alimentare|Voedingsmiddelen|Alimentos|Brauerei|Industrie agroalimentaire',
  travel_hospitality:
    'Gastronomie|Hotellerie|Gastgewerbe|Tourismus|Reisen|Tourisme|Hôtellerie|Restauration|Turismo|Hostelería|Hotelería|Ristorazione|Horeca|Hotelaria|Toerisme',
  media_entertainment:
    'Medien|Verlagswesen|Verlag|Médias|Edition|Medios|Editoria|Uitgeverij|Mídia|Unterhaltung',
  education:
    'Bildung|Bildungswesen|Ausbildung|Weiterbildung|Hochschule|Schule|Éducation|Enseignement|Formation|Educación|Formación|Istruzione|Formazione|Onderwijs|Opleiding|Educação|Ensino',
  government_nonprofit:
    'Öffentlicher Dienst|Öffentliche Verwaltung|Öffentlicher Sektor|Behörde|Verein|Gemeinnützig|Stiftung|Administration publique|Secteur public|Association|Administración pública|Sector público|Pubblica amministrazione|Overheid|Administração pública|ONG',
  real_estate:
    'Immobilien|Immobilienwirtschaft|Immobilier|Inmobiliaria|Bienes raíces|Immobiliare|Vastgoed|Imobiliário|Imóveis',
  construction:
    'Bauwesen|Baugewerbe|Bauindustrie|Bau|Bauunternehmen|BTP|Construction et BTP|Bâtiment|Construcción|Edilizia|Costruzioni|Bouw|Construção|Construção civil|Handwerk',
  logistics_transport:
    'Logistik|Transport und Logistik|Transport & Logistik|Spedition|Logistique|Transports|Transport et logistique|Logística|Transporte|Transporte y logística|Logistica|Trasporti|Logistiek|Transport en logistiek',
  automotive:
    'Automobilindustrie|Automobilbranche|Kfz|Autohandel|Automobile industrie|Industrie automobile|Automoción|Automotriz|Automobilistico|Auto-industrie|Automobil',
  aerospace_defense:
    'Luft- und Raumfahrt|Rüstung|Aéronautique|Aéronautique et défense|Aeroespacial|Aerospaziale|Defensa|Difesa',
  manufacturing:
    'Maschinenbau|Anlagenbau|Fertigung|Industrie|Verarbeitendes Gewerbe|Produktion|Fabrication|Industrie manufacturière|Fabricación|Manufactura|Maquinaria|Industria|Produzione|Meccanica|Machinebouw|Indústria|Maschinen- und Anlagenbau|Metallbau|Werkzeugbau',
  electronics_hardware:
    'Elektronik|Elektrotechnik|Électronique|Electrónica|Elettronica|Elektronica|Eletrônica|Elektroindustrie',
  telecom:
    'Telekommunikation|Télécommunications|Télécoms|Telecomunicaciones|Telecomunicazioni|Telecommunicatie|Telecomunicações',
  wholesale:
    'Großhandel|Commerce de gros|Négoce|Comercio mayorista|Mayorista|Commercio all ingrosso|Ingrosso|Groothandel|Atacado',
  chemicals_materials:
    'Chemie|Chemische Industrie|Chemieindustrie|Kunststoff|Kunststoffindustrie|Verpackung|Chimie|Plasturgie|Química|Chimica|Chemische industrie|Emballage|Papierindustrie',
  mining_metals:
    'Bergbau|Stahl|Metallindustrie|Stahlindustrie|Mines|Sidérurgie|Métallurgie|Minería|Metalurgia|Siderurgia|Mijnbouw|Mineração',
  oil_gas: 'Öl und Gas|Pétrole et gaz|Petróleo y gas|Petrolio e gas|Olie en gas|Petróleo e gás|Mineralöl',
  energy_utilities:
    'Energie|Energiewirtschaft|Energieversorgung|Erneuerbare Energien|Versorger|Énergie|Énergies renouvelables|Energía|Energías renovables|Energia|Energia rinnovabile|Entsorgung|Umwelttechnik|Stadtwerke|Nutsbedrijven',
  agriculture:
    'Landwirtschaft|Agrar|Agriculture et élevage|Agricultura|Agricoltura|Landbouw|Forstwirtschaft|Ganadería|Agro|Gartenbau',
};
