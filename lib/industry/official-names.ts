/**
 * GICS names of all four levels (sector to sub-industry, old and new wording), NAICS sectors and subsectors, SIC's major
 * groups, and headings that start-up directories and CRM columns use, by leaf id; several are separated by "|". Compared like SELLER_WORDS. Names that cover several
 * leaves ("Consumer Discretionary", "Distributors & Retail") are left out: unknown is better than one of many.
 */
export const OFFICIAL_NAMES: Readonly<Record<string, string>> = {
  software_devtools:
    'Systems Software|Internet Services & Infrastructure|Engineering, Product and Design|Infrastructure Software & Services|API|API & Integrations|Developer Tooling|Developer Tools & APIs|DevOps & Cloud|Infra & DevTools|Cloud Hosting',
  data_analytics:
    'Financial Exchanges & Data|Data & Analytics Software|Data Mining|Analytics & Insights|Data Processing',
  business_software:
    'Application Software|Software & Services|Home Entertainment Software|Productivity|Enterprise Applications|Internet Software & Services|Operations Software|Office Management|Prepackaged Software|Packaged Software|Software Publishing|Application Software Development|Cloud & SaaS|Productivity Apps|Workflow Software',
  it_services:
    'IT Consulting & Other Services|Data Processing & Outsourced Services|Information Technology Services|Technology Services|ITES|IT & ITES|Tech Services|Computer Services|IT & Services|Information Services & Technology|Computer Programming|Custom Computer Programming|Computer Systems Design|Computer Integrated Systems Design|Computer Consulting|Computer & IT|Custom Software|Software Development Services|IT & Software Services',
  sales_cx: 'Sales|Sales & CRM|Customer Support|Customer Service & Support|Telemarketing|Helpdesk',
  marketing_advertising:
    'Advertising|Marketing|Advertising & PR|Advertising/PR|Marketing & PR|Advertising & Marketing Services|Sales & Marketing Services|Branding|Branding & Design',
  hr_recruiting:
    'Human Resource & Employment Services|Recruiting and Talent|Job and Career Services|Human Resources/Recruitment|HR & Recruitment|Employment Services|HR & Staffing|Recruitment & Staffing|Employment|Help Supply|Temp Staffing|Temporary Staffing|Employment Placement|Manpower|Talent',
  legal: 'Legal & Law|Law|Legal Software|Legal Profession|Legal & Compliance',
  professional_services:
    'Research & Consulting Services|Diversified Support Services|Commercial & Professional Services|Commercial Services & Supplies|Office Services & Supplies|Security & Alarm Services|Commercial Printing|Engineering Services|Consulting Services|Professional, Scientific & Technical Services|Management of Companies|Engineering & Management Services|Facilities Support Management|Research & Development',
  accounting_finops:
    'Finance and Accounting|Accounting & Finance|Accounting & Audit|Tax & Accounting|Acctg|Accountancy|Certified Public Accountants|Chartered Accountants|Payroll & Accounting',
  payments_fintech:
    'Transaction & Payment Processing Services|Payment Services|Payments & Fintech|Digital Banking|Fin Tech Startup|Money Services',
  banking_lending:
    'Diversified Banks|Regional Banks|Banks|Thrifts & Mortgage Finance|Commercial & Residential Mortgage Finance|Consumer Finance|Specialized Finance|Credit and Lending|Banking and Exchange|Financials|Diversified Financials|Diversified Financial Services|Banking & Financial Services|Financial Institutions|FinServ|BFSI|Central Bank|State Bank|Government Bank|Depository Institutions|Credit Institutions|Mortgage Bankers & Loan Correspondents|Consumer Loans|Banking, Financial Services & Insurance',
  insurance:
    'Insurance Brokers|Life & Health Insurance|Multi-line Insurance|Property & Casualty Insurance|Reinsurance|Insurance Services|Insurance Agents|Insurance Agents & Brokers|Fire, Marine & Casualty Insurance|Accident & Health Insurance|Life Insurance Carriers',
  investment:
    'Asset Management & Custody Banks|Investment Banking & Brokerage|Diversified Capital Markets|Capital Markets|Multi-Sector Holdings|Mortgage REITs|Asset & Wealth Management|Private Equity & Venture Capital|Investment Services|Securities Brokerage|Securities & Commodity Brokers|Securities, Commodity Contracts & Investments|Portfolio Management|Stock Exchange|Share Market|Stock Market|Investors|Lending & Investments|Investment Advisory',
  biotech_pharma:
    'Pharmaceuticals, Biotechnology & Life Sciences|Life Sciences Tools & Services|Biotechnology & Pharmaceuticals|Pharma & Life Sciences|Pharma & Biotech|Drug Discovery and Delivery|Industrial Bio|Therapeutics|Pharmaceutical|Pharmaceutical Preparations|Pharmaceuticals & Medicine|Biological Products|Medicinal Chemicals & Botanical Products|Life Sci',
  medical_devices:
    'Health Care Equipment|Health Care Supplies|Health Care Equipment & Supplies|Medical Devices & Equipment|Medical Supplies|Medical Instruments|Electromedical Apparatus|Prosthetics|Orthopedic, Prosthetic & Surgical Appliances|Dental Equipment & Supplies|In Vitro & In Vivo Diagnostics|Health Care Devices',
  healthcare_providers:
    'Health Care Providers & Services|Health Care Facilities|Health Care Services|Healthcare Services|Managed Health Care|Health Care Distributors|Health Care Equipment & Services|Healthcare & Medical|Medical|Medical Services|Hospitals & Clinics|Health|Health Care & Social Assistance|Medical & Surgical Hospitals|Nursing Care Facilities|Nursing & Residential Care Facilities|Ambulatory Health Care|Clinics of Doctors of Medicine',
  health_it: 'Health Care Technology|Healthcare Technology|Healthcare SaaS',
  wellness:
    'Consumer Health and Wellness|Health & Beauty Services|Beauty Salon|Hair Salon|Personal Care & Wellness',
  retail_ecommerce:
    'Multiline Retail|Specialty Retail|Internet & Direct Marketing Retail|Broadline Retail|Apparel Retail|Computer & Electronics Retail|Home Improvement Retail|Homefurnishing Retail|Other Specialty Retail|Drug Retail|Food Retail|Food & Staples Retailing|Consumer Staples Distribution & Retail|Consumer Staples Merchandise Retail|Hypermarkets & Super Centers|General Merchandise Stores|Department Stores|Retailing|Consumer Discretionary Distribution & Retail|Internet Retail|Internet/E-commerce|Retail & Ecommerce|Retail Trade|Furniture & Home Furnishings Stores|Health & Personal Care Stores|Sporting Goods, Hobby, Book & Music Stores|Nonstore Retailers|Building Material & Garden Dealers|Apparel & Accessory Stores|Catalog & Mail-Order Houses|Mail Order|Variety Stores|Ecomm|Home Improvement & Hardware Retail',
  consumer_goods:
    'Textiles, Apparel & Luxury Goods|Apparel, Accessories & Luxury Goods|Household Durables|Home Furnishings|Household Appliances|Housewares & Specialties|Household Products|Household & Personal Products|Personal Products|Personal Care Products|Consumer Durables & Apparel|Leisure Products|Consumer Staples|Apparel and Cosmetics|Home and Personal|Consumer Durables|Apparel & Footwear|Fashion & Apparel|Beauty & Personal Care|Leather & Allied Products|Household Furniture|Perfumes & Cosmetics|Perfumes, Cosmetics & Toilet Preparations|Garments|Home Furnishings & Decor',
  food_beverage:
    'Food, Beverage & Tobacco|Packaged Foods & Meats|Soft Drinks & Non-alcoholic Beverages|Soft Drinks|Brewers|Distillers & Vintners|Food Products|Food & Drink|Food and Drinks|Food & Beverages Industry|Food & Kindred Products|Bottled & Canned Soft Drinks|Meat Packing Plants|Sugar & Confectionery',
  travel_hospitality:
    'Hotels, Restaurants & Leisure|Hotels, Resorts & Cruise Lines|Casinos & Gaming|Leisure Facilities|Travel, Leisure and Tourism|Travel & Leisure|Travel & Hospitality|Hospitality & Tourism|Hotels & Restaurants|Tourism & Hospitality|Accommodation|Food Services & Drinking Places|Eating Places|Eating & Drinking Places|Lodging|Amusement & Recreation|Recreation',
  media_entertainment:
    'Movies & Entertainment|Interactive Home Entertainment|Interactive Media & Services|Cable & Satellite|Media & Communications|Virtual and Augmented Reality|Film & TV|Media & Publishing|Motion Pictures|TV|Television Broadcasting|Radio Broadcasting|Cable & Pay Television|Periodicals|Broadcasting & Content|Audio|Video',
  social_consumer_apps: 'Social Networking|Social Media Platform|Social Network & Community',
  education:
    'Education Services|Education/Training|Education & Training|Educational Institutions|Training & Education|Elementary Schools|Online Education|Teaching|Colleges, Universities & Professional Schools',
  government_nonprofit:
    'Public Administration|NGO/Non profit|Nonprofit & NGO|Government & Public Sector|Non-Governmental Organization|Public Services|Government & Defense|Social Assistance|Religious, Grantmaking & Civic Organizations|National Security & International Affairs|501c3|Social & Nonprofit|Non-profit Org',
  real_estate:
    'Real Estate Management & Development|Real Estate Operating Companies|Real Estate Services|Diversified Real Estate Activities|Equity Real Estate Investment Trusts|Equity Real Estate Investment Trusts (REITs)|Diversified REITs|Industrial REITs|Hotel & Resort REITs|Office REITs|Health Care REITs|Residential REITs|Multi-Family Residential REITs|Single-Family Residential REITs|Retail REITs|Specialized REITs|Other Specialized REITs|Self-Storage REITs|Telecom Tower REITs|Timber REITs|Data Center REITs|Housing and Real Estate|Property Tech|Property|Real Estate & Rental & Leasing|Rental & Leasing|Real Estate Agents & Managers|Land Subdividers & Developers|Operators of Apartment Buildings|Lessors of Real Property',
  construction:
    'Building Products|Construction Materials|Homebuilding|Home Building|Construction Tech|Building & Construction|Building Construction|Contractors|Residential Construction|Heavy & Civil Engineering Construction|Building Contractors|Specialty Trade|Special Trade Contractors|Plumbing & Heating|Plumbing, Heating & A/C|Heating & Air Conditioning|Nonmetallic Mineral Products',
  logistics_transport:
    'Air Freight & Logistics|Airlines|Passenger Airlines|Airport Services|Marine|Marine Transportation|Marine Ports & Services|Highways & Railtracks|Road & Rail|Railroads|Rail Transportation|Ground Transportation|Cargo Ground Transportation|Passenger Ground Transportation|Transportation Infrastructure|Transportation Services|Supply Chain and Logistics|Logistics & Transportation|Transport & Logistics|Transportation & Warehousing|Logistics/Supply Chain|Air Transportation|Water Transportation|Transit|Support Activities for Transportation|Couriers & Messengers|Sea Freight|Motor Freight Transportation|Freight Brokerage|Railroads|Cargo',
  automotive:
    'Auto Components|Automobile Components|Automobiles|Automobile Manufacturers|Automobiles & Components|Automotive Parts & Equipment|Automotive Retail|Motorcycle Manufacturers|Tires & Rubber|Automotive Industry|Cars|Vehicles|Motor Vehicles & Car Bodies|Automotive Dealers & Service Stations',
  aerospace_defense:
    'Aerospace & Defense|Aviation and Space|Aerospace & Aviation|Guided Missiles & Space Vehicles|Ordnance',
  manufacturing:
    'Capital Goods|Machinery|Electrical Equipment|Electrical Components & Equipment|Heavy Electrical Equipment|Construction Machinery & Heavy Trucks|Construction Machinery & Heavy Transportation Equipment|Agricultural & Farm Machinery|Industrial Machinery & Supplies & Components|Industrial Conglomerates|Manufacturing and Robotics|Industrial Goods|Industrial Products|Industrial Engineering|Engineering & Manufacturing|Miscellaneous Manufacturing|Electrical Equipment, Appliances & Components|Industrial & Commercial Machinery|Pumps & Pumping Equipment|Machinery & Equipment|Engines & Turbines',
  electronics_hardware:
    'Technology Hardware & Equipment|Technology Hardware, Storage & Peripherals|Electronic Equipment, Instruments & Components|Electronic Equipment & Instruments|Electronic Manufacturing Services|Computers & Electronics|Electronics & Hardware|Computers & Peripherals|Hardware & Devices|Electronic & Other Electrical Equipment|Computer Hardware & Peripherals|Audio & Video Equipment|Electronics & Appliances|IoT Hardware',
  semiconductors:
    'Semiconductors & Semiconductor Equipment|Semiconductor Equipment|Semiconductor Materials & Equipment|Chips & Semiconductors|Semiconductors & Other Electronic Components|Semiconductors & Related Devices',
  telecom:
    'Communications Equipment|Communication Services|Telecommunication Services|Diversified Telecommunication Services|Integrated Telecommunication Services|Alternative Carriers|Wireless Telecommunication Services|Telecommunications Services|Telecom Services|Communications|Telephone Communications|Radiotelephone Communications|Telephone & Telegraph Apparatus|Wireless Communications|Messaging & Telecommunications',
  wholesale:
    'Trading Companies & Distributors|Distributors|Technology Distributors|Food Distributors|Wholesale Trade|Wholesale & Distribution|Trading|Merchant Wholesalers|Durable Goods|Nondurable Goods|Wholesale Markets, Agents & Brokers|Groceries Wholesale|Electrical Distributors',
  chemicals_materials:
    'Commodity Chemicals|Diversified Chemicals|Fertilizers & Agricultural Chemicals|Industrial Gases|Containers & Packaging|Metal, Glass & Plastic Containers|Metal & Glass Containers|Paper Packaging|Paper & Plastic Packaging Products & Materials|Paper & Forest Products|Forest Products|Paper Products|Packaging & Containers|Chemical Industry|Plastic Materials, Synthetic Resins|Inorganic Chemicals|Paints, Varnishes & Lacquers|Glass Containers|Chemicals & Allied Products|Ceramics',
  mining_metals:
    'Metals & Mining|Diversified Metals & Mining|Gold|Silver|Precious Metals & Minerals|Iron & Steel|Mining & Minerals|Natural Resources & Mining|Mining except Oil & Gas|Support Activities for Mining|Gold & Silver Ores|Steel Works, Blast Furnaces & Rolling Mills|Mining & Quarrying',
  oil_gas:
    'Oil, Gas & Consumable Fuels|Energy Equipment & Services|Integrated Oil & Gas|Oil & Gas Drilling|Oil & Gas Equipment & Services|Oil & Gas Exploration & Production|Oil & Gas Refining & Marketing|Oil & Gas Storage & Transportation|Coal & Consumable Fuels|Oil, Gas & Energy|Petroleum & Gas|Oil & Gas Extraction|Gasoline Stations|Gasoline Stations & Fuel Dealers|Petroleum Refining|Drilling Oil & Gas Wells|Oil & Gas Field Services|Crude Petroleum & Natural Gas|Upstream Oil & Gas',
  energy_utilities:
    'Gas Utilities|Multi-Utilities|Independent Power and Renewable Electricity Producers|Independent Power Producers & Energy Traders|Renewable Electricity|Environmental & Facilities Services|Energy & Environment|Power & Utilities|Energy Industry|Power Industry|Power Generation|Clean Energy & Climate|Climate|Electric, Gas & Sanitary Services|Waste Management & Remediation|Electric Services|Electricity, Gas & Water|Power Generation & Distribution|Renewable Energy & Environment',
  agriculture:
    'Agricultural Products|Agricultural Products & Services|Agriculture & Farming|Agriculture & Forestry|Farming & Agriculture|Agriculture, Forestry, Fishing & Hunting|Animal Production & Aquaculture|Fishing, Hunting & Trapping|Support Activities for Agriculture & Forestry',
  cybersecurity: 'MDR|Cyber Sec|Privacy & Security|Data Privacy|Security & Compliance Software',
};
