/**
 * LinkedIn's industries as its pages in other languages name them, by LinkedIn's id. Written by hand from names that are well
 * known from such pages (German, French, Spanish, Italian, Portuguese, Dutch, and of a few industries Swedish, Danish,
 * Norwegian, Polish, Czech, Turkish, Indonesian and Japanese). A name that is not here stays unknown.
 */
export const LINKEDIN_FOREIGN_NAMES: Readonly<Record<number, string>> = {
  4: 'Softwareentwicklung|Développement de logiciels|Desarrollo de software|Sviluppo di software|Sviluppo software|Desenvolvimento de software|Softwareontwikkeling|Programvaruutveckling|Softwareudvikling|Programvareutvikling|Tworzenie oprogramowania|Vývoj softwaru|Yazılım Geliştirme|Pengembangan Perangkat Lunak|ソフトウェア開発',
  6: 'Technologie, Information und Internet|Technologie, Information et Internet|Tecnología, información e internet|Tecnologia, informazioni e internet|Tecnologia, Informação e Internet|Technologie, informatie en internet',
  8: 'Telekommunikation|Télécommunications|Telecomunicaciones|Telecomunicazioni|Telecomunicações|Telecommunicatie|Telekomunikacja|Telekomünikasyon|Telekomunikace',
  11: 'Unternehmensberatung|Services et conseil aux entreprises|Servicios y consultoría a empresas|Servizi e consulenza aziendale|Consultoria e serviços empresariais|Zakelijke consultancy en services',
  27: 'Einzelhandel|Commerce de détail|Comercio al por menor|Comercio minorista|Vendita al dettaglio|Comércio varejista|Varejo|Detailhandel|Handel detaliczny|Detaljhandel|Perakende',
  41: 'Bankwesen|Banken|Services bancaires|Banques|Servicios bancarios|Banca|Servizi bancari|Serviços bancários|Bancos|Bankwezen|Bankowość|Bankacılık',
  42: 'Versicherungen|Versicherungswesen|Assurances|Assurance|Seguros|Assicurazioni|Verzekeringen|Ubezpieczenia|Försäkring|Forsikring|Sigortacılık',
  43: 'Finanzdienstleistungen|Services financiers|Servicios financieros|Servizi finanziari|Serviços financeiros|Financiële dienstverlening|Financiële diensten|Finansiella tjänster|Finansielle tjenesteydelser|Usługi finansowe|Finanční služby|Finansal Hizmetler',
  44: 'Immobilien|Immobilier|Sector inmobiliario|Bienes raíces|Settore immobiliare|Imobiliário|Setor imobiliário|Vastgoed|Onroerend goed|Nieruchomości|Fastigheter',
  48: 'Bauwesen|Baugewerbe|Construcción|Edilizia|Costruzioni|Construção|Bouw|Bouwnijverheid|Budownictwo|İnşaat',
  80: 'Werbedienste|Werbedienstleistungen|Marketing und Werbung|Services de publicité|Marketing et publicité|Servicios de publicidad|Marketing y publicidad|Servizi pubblicitari|Marketing e pubblicità|Serviços de publicidade|Marketing e publicidade|Reclamediensten|Advertentieservices|Reklamtjänster|Usługi reklamowe',
  96: 'IT-Dienstleistungen und IT-Beratung|IT-Services und IT-Consulting|Informationstechnologie und -dienste|Services et conseil en informatique|Technologies et services de l’information|Servicios y consultoría de TI|Tecnologías y servicios de la información|Servizi e consulenza IT|Atividades dos serviços de tecnologia da informação|Serviços e consultoria de TI|Tecnologia da informação e serviços|IT-services en consultancy',
  104: 'Personaldienstleistungen und -beratung|Personalvermittlung und -beschaffung|Recrutement et placement de personnel|Recrutement et placement|Dotación y selección de personal|Ricerca e selezione del personale|Recrutamento e seleção|Personeelswerving en -selectie|Werving en selectie',
  116: 'Transport, Logistik, Lieferkette und Lagerung|Transport, logistique, chaîne d’approvisionnement et stockage|Transporte, logística, cadena de suministro y almacenamiento|Trasporti, logistica, supply chain e stoccaggio|Transporte, logística, cadeia de suprimentos e armazenamento|Transport, logistiek, toeleveringsketen en opslag',
  118: 'Computer- und Netzwerksicherheit|Sécurité informatique et des réseaux|Sécurité informatique et réseaux|Seguridad de redes y sistemas informáticos|Sicurezza informatica e di rete|Segurança de redes e computadores|Computer- en netwerkbeveiliging',
};
