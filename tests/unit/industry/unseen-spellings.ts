/**
 * A second set of spellings, written before looking at the alias map and before running it:
 * what CRM columns, contact databases and attendee lists hold, by the leaf that is meant, separated by "|".
 */
export const UNSEEN_SPELLINGS: Readonly<Record<string, string>> = {
  software_devtools:
    'DevTools & Infrastructure|Application Development Tools|Dev Ops|Cloud Infrastructure Software|API Management|Hosting & Cloud Services|Infrastructure as a Service (IaaS)',
  cybersecurity:
    'cyber-security software|Network Security|computer & network security|IT-Security|Security Software|Endpoint security|Cybersecruity|Identity & Access Management',
  data_analytics:
    'Data Analytics|Business Intelligence (BI) Software|Data and Analytics|Big Data & Analytics|Market research|Data science',
  business_software:
    'Software|SaaS|B2B SaaS|Enterprise Software|Computer Software|COMPUTER_SOFTWARE|computer sofware|Software - Application|Software / Internet|Productivity Software|ERP Software|Software & SaaS|Business Software/ERP|Softwareentwicklung',
  it_services:
    'IT Services|Information Technology & Services|INFORMATION_TECHNOLOGY_AND_SERVICES|Information Technolgy and Services|IT Consulting|IT-Dienstleistungen|Managed Service Provider|Managed Service Provider (MSP)|MSP / IT Support|System Integrator|Systems integration|Custom software development|Software Development Agency|IT outsourcing|Web Development',
  sales_cx:
    'CRM Software|Customer Relationship Management|Sales Tech|SalesTech|Sales enablement|Contact Center Software|Customer Experience (CX)|Call Centers',
  marketing_advertising:
    'Marketing & Advertising|MARKETING_AND_ADVERTISING|Advertising Agencies|advertising agency|MarTech|Ad Tech|Adtech / Martech|Public Relations & Communications|PR agency|Digital Marketing Agency|Marketing|SEO Agency|Werbung und Marketing',
  hr_recruiting:
    'Staffing & Recruiting|Human Resources|HR Tech|HRTech|Staffing and Recruitement|Recruitment Agency|Employment Services|Human Resources & Staffing|Talent Acquisition|Payroll & HR Software|Personalvermittlung',
  legal:
    'Law Practice|Law Firms & Legal Services|Legal|LegalTech|Legal Tech|Attorneys|Law firm|Lawyers|Rechtsanwälte',
  professional_services:
    'Management Consulting|Professional Services|Business Consulting & Services|Consulting|Strategy consulting|Architecture & Planning|Outsourcing/Offshoring|Security & Investigations|Facility Services|Commercial Cleaning|Unternehmensberatung',
  accounting_finops:
    'Accounting|Accounting & Bookkeeping|Accounting Services|Tax & Accounting|CPA firm|Bookkeeping|Accounting Software|Audit & Tax',
  payments_fintech:
    'FinTech|Fin-Tech|Payments|Payment Processing|Financial Technology|Cryptocurrency|Crypto / Blockchain|Credit Cards & Transaction Processing',
  banking_lending:
    'Banking|Banks|Commercial Banking|Retail Banking|Credit Unions|Mortgage Lending|Mortgage brokers|Lending & Brokerage|Regional Banks|Banken',
  insurance:
    'Insurance|Insurance Brokers|InsurTech|Insurtech / Insurance|Life & Health Insurance|Insurance Carriers|Insurances|Versicherung|Reinsurance',
  investment:
    'Venture Capital & Private Equity|VENTURE_CAPITAL_AND_PRIVATE_EQUITY|Private Equity|VC|Asset Management|Wealth management|Investment Banking|Capital Markets|Investment Managment|Hedge funds|Family Office',
  biotech_pharma:
    'Biotechnology|Biotech|Pharma|Pharmaceuticals|Pharmaceutical Manufacturing|Biotech/Pharma|Life Sciences|Pharmacuticals|Clinical research|CRO (clinical research organization)|Pharmaindustrie',
  medical_devices:
    'Medical Devices|Medical Device|MedTech|Med-Tech|Medical Devices & Equipment|Medical Equipment Manufacturing|Healthcare equipment|Medizintechnik',
  healthcare_providers:
    'Hospital & Health Care|HOSPITAL_HEALTH_CARE|Hospitals & Physicians Clinics|Hospitals|Medical Practice|Healthcare Services|Dental Offices|Dentists|Mental Health Care|Home health care|Nursing homes|Hospitals and Healthcare',
  health_it:
    'HealthTech|Health Tech|Healthcare IT|Digital Health|Health Information Technology|Healthcare Software|e-Health|Telehealth',
  wellness:
    'Health, Wellness & Fitness|Fitness|Gyms & Health Clubs|Wellness and Fitness Services|Fitness & Wellness|Yoga studio',
  retail_ecommerce:
    'Retail|E-commerce|eCommerce|Ecommerce & Retail|Online retail|DTC|D2C e-commerce|Retail Apparel & Fashion|Department Stores|Supermarkets|Grocery retail|Specialty Retail|Einzelhandel|Convenience stores',
  consumer_goods:
    'Consumer Goods|CPG|FMCG|Consumer Packaged Goods|Cosmetics|Apparel & Fashion|Luxury Goods & Jewelry|Sporting goods|Furniture|Toys & Games|Household products|Konsumgüter',
  food_beverage:
    'Food & Beverages|Food and Beverage|F&B|Food Production|Wine & Spirits|Breweries|Food & Drink|Beverage Manufacturing|FoodTech|Lebensmittel',
  travel_hospitality:
    'Hospitality|Leisure, Travel & Tourism|LEISURE_TRAVEL_TOURISM|Hotels|Hotels & Resorts|Restaurants|Travel agency|Travel Tech|Tourism|Hospitality & Travel|Airlines|Gastronomie',
  media_entertainment:
    'Media & Entertainment|Entertainment|Broadcast Media|Publishing|Newspapers & News Services|Film & TV production|Music|Video games|Computer Games|Media Production|Gaming|Books publishing',
  social_consumer_apps: 'Social Media|Social Networks|Social Networking Platforms|Dating apps|Consumer Apps',
  education:
    'Education|Higher Education|HIGHER_EDUCATION|EdTech|Ed Tech|E-Learning|Primary/Secondary Education|Colleges & Universities|K-12 Schools|Education Management|Professional Training & Coaching|Universities|Bildung',
  government_nonprofit:
    'Government|Government Administration|Public Sector|Non-Profit|Nonprofit|Non profit organization management|NGO|Local Government|Charity|Federal government|Public Administration|Non-profits & Charitable Organizations|Religious institutions',
  real_estate:
    'Real Estate|PropTech|Commercial Real Estate|Real-estate|Property Management|REITs|Real Estate Agents & Brokers|Immobilien|Real Esate',
  construction:
    'Construction|Building Materials|Construction & Engineering|General Contractors|Civil Engineering|ConTech|Home builders|Bauwesen|Contruction|HVAC contractors|Commercial & Residential Construction',
  logistics_transport:
    'Logistics|Logistics & Supply Chain|Transportation/Trucking/Railroad|Transportation|Freight & Logistics Services|3PL|Third-party logistics (3PL)|Trucking|Freight forwarding|Maritime|Warehousing|Supply chain management|Logistik|Package/Freight Delivery',
  automotive:
    'Automotive|Auto parts|Motor Vehicle Manufacturing|Auto Dealers|Car dealership|Motor Vehicles|Automobile|Automotive Parts & Accessories|Automobilindustrie',
  aerospace_defense:
    'Aerospace & Defense|Aviation & Aerospace|Defense & Space|Defence|Aerospace and Defence|Aviation|Space Tech|Military',
  manufacturing:
    'Manufacturing|Industrial Machinery & Equipment|Mechanical or Industrial Engineering|Industrial Automation|Machinery|Industrial Manufacturing|Manufacturing - General|Packaging & Containers|Maschinenbau|Manufacturering|Machine tools',
  electronics_hardware:
    'Consumer Electronics|Electronics|Computer Hardware|Electrical/Electronic Manufacturing|Electronic Components|Computer Equipment & Peripherals|Hardware|IoT devices|Elektronik',
  semiconductors:
    'Semiconductors|Semiconductor|Semi-conductors|Semiconductor Equipment|Chip manufacturing|Semiconductors & Semiconductor Equipment',
  telecom:
    'Telecommunications|Telecom|Telco|Wireless|Telecomunications|Cable & Satellite|Internet Service Providers|ISP|Telekommunikation|VoIP',
  wholesale:
    'Wholesale|Wholesale & Distribution|Import & Export|Distributors|Wholesale Distribution|Wholesalers|Großhandel|Industrial distribution',
  chemicals_materials:
    'Chemicals|Specialty Chemicals|Chemical Manufacturing|Plastics|Paper & Forest Products|Glass, Ceramics & Concrete|Chemie|Chemicals & Related Products|Rubber & plastics',
  mining_metals: 'Mining & Metals|Metals & Mining|Mining|Steel|Gold mining|Metals & Minerals|Bergbau',
  oil_gas:
    'Oil & Gas|Oil and Gas|OIL_ENERGY|Oil & Energy|Petroleum|Oilfield services|Oil, Gas & Petrochemicals|Oil & Gas Exploration & Services',
  energy_utilities:
    'Utilities|Energy|Renewable Energy|Renewables & Environment|Electricity, Oil & Gas Utilities|Solar|CleanTech|Clean Tech|Energy, Utilities & Waste|Electric utilities|Energie|Wind power|Water utility',
  agriculture:
    'Agriculture|Farming|AgTech|Ag Tech|Agriculture & Farming|Dairy|Crops|AgriTech|Landwirtschaft|Fisheries|Forestry',
};

/** Column values that name no industry, separated by "|". */
export const UNSEEN_NO_INDUSTRY =
  'N/A|n.a.|none|Other|Others - misc|Unknown|TBD|-|?|not specified|Misc.|asdf|xxx|test|lorem ipsum|Customer|Prospect|Tier 1|Enterprise|SMB|Mid-Market|EMEA|Germany|North America|John Smith|john@acme.example|https://acme.example|12345|51-200|2024-01-01|true|Yes|Inbound - webinar|Hot lead|zzyzx qwv|various';
