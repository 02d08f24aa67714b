/**
 * GICS names of all four levels (sector to sub-industry, old and new wording) and headings that start-up directories
 * and CRM columns use, by leaf id; several are separated by "|". Compared like SELLER_WORDS. Names that cover several
 * leaves ("Consumer Discretionary", "Distributors & Retail") are left out: unknown is better than one of many.
 */
export const OFFICIAL_NAMES: Readonly<Record<string, string>> = {
  software_devtools:
    'Systems Software|Internet Services & Infrastructure|Engineering, Product and Design|Infrastructure Software & Services',
  data_analytics: 'Financial Exchanges & Data|Data & Analytics Software',
  business_software:
    'Application Software|Software & Services|Home Entertainment Software|Productivity|Enterprise Applications|Internet Software & Services|Operations Software|Office Management',
  it_services:
    'IT Consulting & Other Services|Data Processing & Outsourced Services|Information Technology Services|Technology Services|ITES|IT & ITES|Tech Services|Computer Services|IT & Services|Information Services & Technology',
  sales_cx: 'Sales|Sales & CRM|Customer Support|Customer Service & Support',
  marketing_advertising:
    'Advertising|Marketing|Advertising & PR|Advertising/PR|Marketing & PR|Advertising & Marketing Services',
  hr_recruiting:
    'Human Resource & Employment Services|Recruiting and Talent|Job and Career Services|Human Resources/Recruitment|HR & Recruitment|Employment Services|HR & Staffing|Recruitment & Staffing|Employment',
  legal: 'Legal & Law|Law|Legal Software',
  professional_services:
    'Research & Consulting Services|Diversified Support Services|Commercial & Professional Services|Commercial Services & Supplies|Office Services & Supplies|Security & Alarm Services|Commercial Printing|Engineering Services|Consulting Services',
  accounting_finops: 'Finance and Accounting|Accounting & Finance|Accounting & Audit|Tax & Accounting',
  payments_fintech:
    'Transaction & Payment Processing Services|Payment Services|Payments & Fintech|Digital Banking',
  banking_lending:
    'Diversified Banks|Regional Banks|Banks|Thrifts & Mortgage Finance|Commercial & Residential Mortgage Finance|Consumer Finance|Specialized Finance|Credit and Lending|Banking and Exchange|Financials|Diversified Financials|Diversified Financial Services|Banking & Financial Services|Financial Institutions|FinServ|BFSI',
  insurance:
    'Insurance Brokers|Life & Health Insurance|Multi-line Insurance|Property & Casualty Insurance|Reinsurance|Insurance Services',
  investment:
    'Asset Management & Custody Banks|Investment Banking & Brokerage|Diversified Capital Markets|Capital Markets|Multi-Sector Holdings|Mortgage REITs|Asset & Wealth Management|Private Equity & Venture Capital|Investment Services',
  biotech_pharma:
    'Pharmaceuticals, Biotechnology & Life Sciences|Life Sciences Tools & Services|Biotechnology & Pharmaceuticals|Pharma & Life Sciences|Pharma & Biotech|Drug Discovery and Delivery|Industrial Bio|Therapeutics|Pharmaceutical',
  medical_devices:
    'Health Care Equipment|Health Care Supplies|Health Care Equipment & Supplies|Medical Devices & Equipment|Medical Supplies|Medical Instruments',
  healthcare_providers:
    'Health Care Providers & Services|Health Care Facilities|Health Care Services|Healthcare Services|Managed Health Care|Health Care Distributors|Health Care Equipment & Services|Healthcare & Medical|Medical|Medical Services|Hospitals & Clinics|Health',
  health_it: 'Health Care Technology|Healthcare Technology',
  wellness: 'Consumer Health and Wellness|Health & Beauty Services',
  retail_ecommerce:
    'Multiline Retail|Specialty Retail|Internet & Direct Marketing Retail|Broadline Retail|Apparel Retail|Computer & Electronics Retail|Home Improvement Retail|Homefurnishing Retail|Other Specialty Retail|Drug Retail|Food Retail|Food & Staples Retailing|Consumer Staples Distribution & Retail|Consumer Staples Merchandise Retail|Hypermarkets & Super Centers|General Merchandise Stores|Department Stores|Retailing|Consumer Discretionary Distribution & Retail|Internet Retail|Internet/E-commerce|Retail & Ecommerce|Retail Trade',
  consumer_goods:
    'Textiles, Apparel & Luxury Goods|Apparel, Accessories & Luxury Goods|Household Durables|Home Furnishings|Household Appliances|Housewares & Specialties|Household Products|Household & Personal Products|Personal Products|Personal Care Products|Consumer Durables & Apparel|Leisure Products|Consumer Staples|Apparel and Cosmetics|Home and Personal|Consumer Durables|Apparel & Footwear|Fashion & Apparel|Beauty & Personal Care',
  food_beverage:
    'Food, Beverage & Tobacco|Packaged Foods & Meats|Soft Drinks & Non-alcoholic Beverages|Soft Drinks|Brewers|Distillers & Vintners|Food Products|Food & Drink|Food and Drinks|Food & Beverages Industry',
  travel_hospitality:
    'Hotels, Restaurants & Leisure|Hotels, Resorts & Cruise Lines|Casinos & Gaming|Leisure Facilities|Travel, Leisure and Tourism|Travel & Leisure|Travel & Hospitality|Hospitality & Tourism|Hotels & Restaurants|Tourism & Hospitality',
  media_entertainment:
    'Movies & Entertainment|Interactive Home Entertainment|Interactive Media & Services|Cable & Satellite|Media & Communications|Virtual and Augmented Reality|Film & TV|Media & Publishing',
  social_consumer_apps: 'Social Networking',
  education:
    'Education Services|Education/Training|Education & Training|Educational Institutions|Training & Education',
  government_nonprofit:
    'Public Administration|NGO/Non profit|Nonprofit & NGO|Government & Public Sector|Non-Governmental Organization|Public Services|Government & Defense',
  real_estate:
    'Real Estate Management & Development|Real Estate Operating Companies|Real Estate Services|Diversified Real Estate Activities|Equity Real Estate Investment Trusts|Equity Real Estate Investment Trusts (REITs)|Diversified REITs|Industrial REITs|Hotel & Resort REITs|Office REITs|Health Care REITs|Residential REITs|Multi-Family Residential REITs|Single-Family Residential REITs|Retail REITs|Specialized REITs|Other Specialized REITs|Self-Storage REITs|Telecom Tower REITs|Timber REITs|Data Center REITs|Housing and Real Estate|Property Tech|Property',
  construction:
    'Building Products|Construction Materials|Homebuilding|Home Building|Construction Tech|Building & Construction|Building Construction|Contractors|Residential Construction',
  logistics_transport:
    'Air Freight & Logistics|Airlines|Passenger Airlines|Airport Services|Marine|Marine Transportation|Marine Ports & Services|Highways & Railtracks|Road & Rail|Railroads|Rail Transportation|Ground Transportation|Cargo Ground Transportation|Passenger Ground Transportation|Transportation Infrastructure|Transportation Services|Supply Chain and Logistics|Logistics & Transportation|Transport & Logistics|Transportation & Warehousing|Logistics/Supply Chain',
  automotive:
    'Auto Components|Automobile Components|Automobiles|Automobile Manufacturers|Automobiles & Components|Automotive Parts & Equipment|Automotive Retail|Motorcycle Manufacturers|Tires & Rubber|Automotive Industry|Cars|Vehicles',
  aerospace_defense: 'Aerospace & Defense|Aviation and Space|Aerospace & Aviation',
  manufacturing:
    'Capital Goods|Machinery|Electrical Equipment|Electrical Components & Equipment|Heavy Electrical Equipment|Construction Machinery & Heavy Trucks|Construction Machinery & Heavy Transportation Equipment|Agricultural & Farm Machinery|Industrial Machinery & Supplies & Components|Industrial Conglomerates|Manufacturing and Robotics|Industrial Goods|Industrial Products|Industrial Engineering|Engineering & Manufacturing',
  electronics_hardware:
    'Technology Hardware & Equipment|Technology Hardware, Storage & Peripherals|Electronic Equipment, Instruments & Components|Electronic Equipment & Instruments|Electronic Manufacturing Services|Computers & Electronics|Electronics & Hardware|Computers & Peripherals|Hardware & Devices',
  semiconductors:
    'Semiconductors & Semiconductor Equipment|Semiconductor Equipment|Semiconductor Materials & Equipment|Chips & Semiconductors',
  telecom:
    'Communications Equipment|Communication Services|Telecommunication Services|Diversified Telecommunication Services|Integrated Telecommunication Services|Alternative Carriers|Wireless Telecommunication Services|Telecommunications Services|Telecom Services|Communications',
  wholesale:
    'Trading Companies & Distributors|Distributors|Technology Distributors|Food Distributors|Wholesale Trade|Wholesale & Distribution|Trading',
  chemicals_materials:
    'Commodity Chemicals|Diversified Chemicals|Fertilizers & Agricultural Chemicals|Industrial Gases|Containers & Packaging|Metal, Glass & Plastic Containers|Metal & Glass Containers|Paper Packaging|Paper & Plastic Packaging Products & Materials|Paper & Forest Products|Forest Products|Paper Products|Packaging & Containers|Chemical Industry',
  mining_metals:
    'Metals & Mining|Diversified Metals & Mining|Gold|Silver|Precious Metals & Minerals|Iron & Steel|Mining & Minerals|Natural Resources & Mining',
  oil_gas:
    'Oil, Gas & Consumable Fuels|Energy Equipment & Services|Integrated Oil & Gas|Oil & Gas Drilling|Oil & Gas Equipment & Services|Oil & Gas Exploration & Production|Oil & Gas Refining & Marketing|Oil & Gas Storage & Transportation|Coal & Consumable Fuels|Oil, Gas & Energy|Petroleum & Gas',
  energy_utilities:
    'Gas Utilities|Multi-Utilities|Independent Power and Renewable Electricity Producers|Independent Power Producers & Energy Traders|Renewable Electricity|Environmental & Facilities Services|Energy & Environment|Power & Utilities|Energy Industry|Power Industry|Power Generation|Clean Energy & Climate|Climate',
  agriculture:
    'Agricultural Products|Agricultural Products & Services|Agriculture & Farming|Agriculture & Forestry|Farming & Agriculture',
};
