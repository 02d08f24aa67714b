/**
 * A fourth set, written after the map had learned rules from the third and before it was run on any of it: names of
 * NAICS, of SIC and of registers that use it, of start-up directories, and hurried forms of them; by the leaf that is
 * meant, separated by "|".
 */
export const REGISTER_SPELLINGS: Readonly<Record<string, string>> = {
  agriculture:
    'Crop Production|Animal Production and Aquaculture|Forestry and Logging|Fishing, Hunting and Trapping|Support Activities for Agriculture and Forestry|Agriculture/Fishing/Farming|Agricultural Production-Crops',
  oil_gas:
    'Petroleum and Coal Products Manufacturing|Gasoline Stations and Fuel Dealers|Petroleum Refining|Drilling Oil & Gas Wells|Oil & Gas Field Services, NEC|Oil/Energy',
  mining_metals:
    'Mining (except Oil and Gas)|Support Activities for Mining|Primary Metal Manufacturing|Metal Mining|Gold and Silver Ores|Steel Works, Blast Furnaces & Rolling Mills',
  energy_utilities:
    'Utilities|Electric, Gas & Sanitary Services|Waste Management and Remediation Services|Electric Services|Natural Gas Distribution|Power generation/distribution|Energy & Power|Utility services|Environmental Svcs',
  construction:
    'Construction of Buildings|Heavy and Civil Engineering Construction|Specialty Trade Contractors|Building Materials Mfg.|General Building Contractors|Construction - Special Trade Contractors|Civil Engg|Construction/Architecture|Building Contractors|Nonmetallic Mineral Product Manufacturing',
  food_beverage:
    'Food Manufacturing|Beverage and Tobacco Product Manufacturing|Food & Kindred Products|Beverages Mfg|Bottled & Canned Soft Drinks|Meat Packing Plants|Food/Beverage Production|Food & Beverages Manufacturer|Sugar & Confectionery Products',
  consumer_goods:
    'Textile Mills|Textile Product Mills|Apparel Manufacturing|Leather and Allied Product Manufacturing|Furniture and Related Product Manufacturing|Household Furniture|Footwear, (No Rubber)|Toys & Sporting Goods Mfg|Perfumes, Cosmetics & Other Toilet Preparations|Garments|Textile & Clothing|Fashion/Apparel',
  chemicals_materials:
    'Wood Product Manufacturing|Paper Manufacturing|Chemical Manufacturing|Plastics and Rubber Products Manufacturing|Plastic Materials, Synth Resins|Paper Mills|Industrial Inorganic Chemicals|Paints, Varnishes, Lacquers|Glass Containers|Plastic & Packaging Mfg|Chemicals & Allied Products',
  manufacturing:
    'Fabricated Metal Product Manufacturing|Machinery Manufacturing|Electrical Equipment, Appliance, and Component Manufacturing|Miscellaneous Manufacturing|Industrial & Commercial Machinery|General Industrial Machinery & Equipment|Pumps & Pumping Equipment|Machinery & Equip|Industrial/Manufacturing|Engines & Turbines',
  electronics_hardware:
    'Computer and Electronic Product Manufacturing|Electronic & Other Electrical Equipment|Electronic Components & Accessories|Computer Peripheral Equipment, NEC|Electronic Computers|Household Audio & Video Equipment|Computer & Office Equipment|Electronics & Appliances|Electrical/Electronic Manufacturing|Electronics',
  semiconductors:
    'Semiconductor and Other Electronic Component Manufacturing|Semiconductors & Chips|Semiconductor Mfg',
  automotive:
    'Motor Vehicle and Parts Dealers|Motor Vehicles & Passenger Car Bodies|Motor Vehicle Parts & Accessories|Automotive Dealers & Gasoline Service Stations|Auto & Home Supply Stores|Automotive Mfg.|Car Mfg|Automobiles / Components|Automotive Repair, Services & Parking|Retail-Auto Dealers & Gasoline Stations',
  aerospace_defense:
    'Aircraft & Parts|Guided Missiles & Space Vehicles|Aerospace Product and Parts Manufacturing|Aviation/Aerospace|Defence Mfg|Ordnance & Accessories',
  wholesale:
    "Merchant Wholesalers, Nondurable Goods|Wholesale Electronic Markets and Agents and Brokers|Wholesale-Drugs, Proprietaries & Druggists' Sundries|Wholesale-Groceries & Related Products|Wholesale-Durable Goods|Wholesale Trade - Nondurable Goods|Importers & Distributors|Trading & Distribution|Electrical Distributors",
  retail_ecommerce:
    'Furniture and Home Furnishings Stores|Electronics and Appliance Stores|Food and Beverage Stores|Health and Personal Care Stores|Clothing Stores|Sporting Goods, Hobby, Book, and Music Stores|General Merchandise Stores|Nonstore Retailers|Building Material & Garden Equipment Dealers|Apparel & Accessory Stores|Retail-Catalog & Mail-Order Houses|Retail-Grocery Stores|Retail-Variety Stores|Retail_market|E-Comm/Online Retail|Retail & Consumer|Ecommerce platform|Fashion retailer|Super market',
  logistics_transport:
    'Air Transportation|Rail Transportation|Water Transportation|Truck Transportation|Transit and Ground Passenger Transportation|Pipeline Transportation|Support Activities for Transportation|Postal Service|Couriers and Messengers|Warehousing and Storage|Trucking (No Local)|Deep Sea Foreign Transportation of Freight|Motor Freight Transportation & Warehousing|Logistics & Transp.|Logistic|Supply chain mgmt|Freight & Cargo|Railroads, Line-Haul Operating',
  travel_hospitality:
    'Accommodation|Food Services and Drinking Places|Amusement, Gambling, and Recreation Industries|Hotels, Rooming Houses, Camps & Other Lodging Places|Eating & Drinking Places|Retail-Eating Places|Hospitality & Leisure|Travel/Tourism|Hotel / Restaurant|Hospitality Mgmt|Amusement & Recreation Services|Hospitality/Tourism/Travel|Catering & Food Services',
  media_entertainment:
    'Motion Picture and Sound Recording Industries|Performing Arts, Spectator Sports, and Related Industries|Publishing Industries|Newspapers: Publishing|Television Broadcasting Stations|Radio Broadcasting|Cable & Other Pay Television Services|Media_Journal|Media/Journalism|Books: Publishing|Periodicals|Entertainment & Media|Printing and Related Support Activities|Broadcasting and Content Providers|Music and Audio|Video',
  telecom:
    'Telecommunications|Radiotelephone Communications|Telephone & Telegraph Apparatus|Telecom Services & Equipment|Wireless Comm|Messaging and Telecommunications|Telecom/ISP|Communications Services, NEC',
  data_analytics:
    'Computing Infrastructure Providers, Data Processing, Web Hosting, and Related Services|Data & Analytics|Analytics & Insights|Business Analytics|Data Mining',
  business_software:
    'Services-Prepackaged Software|Application Software Developer|Software & Services|Software Co.|Cloud/SaaS|Software dev company|Enterprise software & SaaS|Productivity Apps',
  it_services:
    'Services-Computer Programming Services|Services-Computer Integrated Systems Design|Services-Management Consulting, IT|IT Solutions & Services|IT & Consulting|Info Tech|Information Tech & Services|IT Infrastructure Services|IT svc|Software Dev Services|Computer Consultancy|Systems Integrators|IT/Software Services|Computer Services',
  banking_lending:
    'Credit Intermediation and Related Activities|Monetary Authorities-Central Bank|State Commercial Banks|Savings Institution, Federally Chartered|Depository Institutions|Banks / Credit Unions|Nondepository Credit Institutions|Mortgage Bankers & Loan Correspondents|Personal Credit Institutions|Govt Bank|Finance|Finance & Banking|Financial Svc|Banking, Financial Services & Insurance|Consumer Loans|BFS',
  investment:
    'Securities, Commodity Contracts, and Other Financial Investments|Funds, Trusts, and Other Financial Vehicles|Security & Commodity Brokers|Investment Advice|Share_market|Stock Exchange|Investment Mgt|Investors|Lending and Investments|Private Equity Firms|Asset mgmt|Venture capital firm|Investment advisory',
  insurance:
    'Insurance Carriers and Related Activities|Fire, Marine & Casualty Insurance|Insurance Agents, Brokers & Service|Life Insurance Carriers|Accident & Health Insurance|Hospital & Medical Service Plans|Insurance/Reinsurance|Ins. Brokers|Health insurer',
  real_estate:
    'Real Estate|Rental and Leasing Services|Real Estate Agents & Managers (for others)|Land Subdividers & Developers (No Cemeteries)|Operators of Apartment Buildings|Real Estate Investment Trusts|Realty / Property|Property Mgmt|RE Development|Real-estate developer|Lessors of Real Property',
  professional_services:
    'Management of Companies and Enterprises|Administrative and Support Services|Personal and Laundry Services|Services-Business Services, NEC|Services-Engineering, Accounting, Research, Management|Services-Management Consulting|Consulting svcs|Engineering & Management Services|Strategy & Mgmt Consulting|Security svcs|Research Development|Services-Facilities Support Management Services|Professional & Business Services|Facility mgmt',
  legal:
    'Services-Legal Services|Legal Profession|Law Office|Law/Legal|Legal & Compliance Services|Law firms/attorneys',
  hr_recruiting:
    'Services-Employment Agencies|Services-Help Supply Services|Employment|HR/Recruitment|Staffing svcs|Recruiting firm|Human Resources Consulting|Manpower|Talent & HR|Recruitment & staffing firm|HR Mgmt',
  marketing_advertising:
    'Services-Advertising Agencies|Advertising and Marketing|Mktg/Advertising/PR|Marketing agency / Advertising|Market & Advertising|Digital mktg agency|Sales and Marketing Services|Branding & Design|PR firm',
  healthcare_providers:
    'Ambulatory Health Care Services|Hospitals|Nursing and Residential Care Facilities|Services-Health Services|Services-Offices & Clinics of Doctors of Medicine|Services-Hospitals|Services-Home Health Care Services|Health Care & Medical|Health care svcs|Medical|Healthcare/Hospital|Healthcare facilities|Dental clinics|Physician Offices|Health Services - Healthcare|Medical Practise',
  biotech_pharma:
    'Biological Products, (No Diagnostic Substances)|Medicinal Chemicals & Botanical Products|Pharma Mfg|Pharma & Biotech|Drug Mfg|Life Sci|Biotech/Life Sciences|Pharmaceutical & Medicine Manufacturing|Science and Engineering - Biotech|Pharma',
  medical_devices:
    'Surgical & Medical Instruments & Apparatus|Electromedical & Electrotherapeutic Apparatus|Orthopedic, Prosthetic & Surgical Appliances|Dental Equipment & Supplies|In Vitro & In Vivo Diagnostic Substances|Medical Device Manufacturer|Med devices|Medical Equip.|Health Care Devices',
  health_it:
    'Health Care IT|Health tech / Digital health|Healthcare Software & IT|HealthCare Tech|Medical software',
  wellness: 'Health Clubs & Gyms|Fitness|Gym/Fitness|Wellness & Fitness|Beauty salon',
  education:
    'Educational Services|Services-Educational Services|Colleges & Schools|Elementary & Secondary Schools|Training & Education|Edu-tech|Education Mgmt|Education / E-learning|University/College|Schools & Universities|Edu tech|Teaching',
  government_nonprofit:
    'Executive, Legislative, and Other General Government Support|Public Administration|Social Assistance|Religious, Grantmaking, Civic, Professional, and Similar Organizations|National Security and International Affairs|Membership Organizations|Services-Social Services|Government/Public Sector|Govt & Public Admin|Non-profit Org|NGOs/Charities|Nonprofit Organisation|Federal Govt|Local govt|Social & Non profit|Community and Lifestyle|Museums',
  social_consumer_apps: 'Personal Services|Social media platform|Social networking services|Apps (consumer)',
  payments_fintech:
    'Payment|Fin-tech startup|Payments/Fintech|Digital Payment|Crypto|Financial Technology (FinTech)|Payment Tech|Money services',
  accounting_finops:
    'Accounting Software|Tax & Audit|CPA / Accounting firm|Tax_audit|Bookkeeping Svcs|Payroll & accounting',
  cybersecurity:
    'Privacy and Security|Info Sec|IT security services|Security software company|Cyber-security|Network & Information Security',
  software_devtools: 'Development Tools|Developer Tools & APIs|DevOps & Cloud|Infra / DevTools',
  sales_cx: 'CRM|CRM/Sales|Customer Service Software|Contact-center|Sales software',
};

/** Fields of lists and registers that name no industry. */
export const REGISTER_NO_INDUSTRY =
  'Other|N/A|Unknown|-|none|TBD|Misc|Various|B2B|Startup|Prospect|Not specified|Enterprise|SMB|Partner|Competitor|test|Sector 7|Public company|Privately held|Services|Internal|Holding|General|Self-employed|Germany|1000+ employees|Industry|asdf|Tier 1|Knowledge|Holding|Industries|Internal|Services_based|Others|Electrical|Management|Tech|Trading partner|Consumer|Services - Other|Private|All|Not Available|Miscellaneous|Unclassified|General Business|Corporate|Individual|1234|9999|Nonclassifiable Establishments|Blank Checks|Customer|Client|Head office|Multiple|Mixed|Sales Lead|VIP';
