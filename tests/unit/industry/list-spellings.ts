/**
 * A third set, written before the map was run on any of it: what CRM fields, contact databases and spreadsheets kept by
 * hand hold, with codes, paths, abbreviations and slips; by the leaf that is meant, separated by "|".
 */
export const LIST_SPELLINGS: Readonly<Record<string, string>> = {
  software_devtools:
    'Developer APIs|Dev tooling|IaaS / PaaS|Cloud hosting provider|Software Dev Tools|Web hosting',
  cybersecurity:
    'Cyber Sec|Cybersecurity Services|Info Security|IT Security & Compliance Software|cyber securty|MSSP / MDR',
  data_analytics: 'Data & Analytics Software|Analytics / BI|Bussiness Intelligence|AI & Data Science',
  business_software:
    '7372 Prepackaged Software|SIC 7372 - Services-Prepackaged Software|Software Publishers|511210 Software Publishers|Software - Saas|SAAS company|Enterprise Sofware|Software/Apps|Computer Software & Internet|Workflow Software',
  it_services:
    '541511 - Custom Computer Programming Services|Computer Systems Design Services|Computer Programming Services|Custom Software & IT Services|Business Services > Custom Software & IT Services|Info. Technology|IT / Services|I.T.|IT Support|Tech Consulting|IT services and IT consultng|Computer & IT|Managed IT Service Providers|Web Dev Agency',
  sales_cx:
    'Sales & CRM software|Call centre|Contact Centre|Customer Support Software / Helpdesk|Telemarketing',
  marketing_advertising:
    'Marketing Agencies|Mktg & Advertising|Advertisement|Advertising/Marketing/PR|PR & Communications|Digital Mktg|541810 Advertising Agencies|Branding agency|Marketng',
  hr_recruiting:
    'Staffing Agencies|561320 Temporary Help Services|Recruiting / Staffing|Employment Placement Agencies|HR Services|Temp Staffing|HR Consultancy|Recruiter|Staffing & Recuriting',
  legal: '5411 Legal Services|Offices of Lawyers|Legal Svcs|Law|Law Firm / Legal|Attorney|Solicitor',
  professional_services:
    'Professional, Scientific, and Technical Services|Mgmt Consulting|541611 Management Consulting Services|Business consultancy|Consultants|Facilities Services|Janitorial Services|Professional Svcs.|Corporate Training & Consulting Services / Consulting|Engineering Consultancy|Security Guard Services|Multimedia, Events & Trade Shows / Event Management',
  accounting_finops:
    'Acctg|Accountancy|Tax Preparation Services|Offices of Certified Public Accountants|Accounting Firms / CPAs|Book keeping|Accounting & Tax Advisory',
  payments_fintech:
    'Fintech / Payments|Payment Processors|Payment services provider|Crypto & Blockchain|Financial Tech|Fin. Tech',
  banking_lending:
    'Commercial Banks|6021 National Commercial Banks|Bank|Banking & Finance|Credit Union|Financial Svcs|Finance / Banking|Savings Institutions|Banks & Credit Unions|Mortgage Banking|Consumer Lending|Loans|International Bank',
  insurance:
    'Insurance Agencies and Brokerages|Insurance Agents|Ins.|524210 Insurance Agencies & Brokerages|Life Insurance|Insurace|Insurance (P&C)|Health Insurers|Insurance & Reinsurance',
  investment:
    'PE / VC|Private Equity Firm|Investment Mgmt|Securities Brokerage|Asset Managers|Portfolio Management|Investment firm|Stock brokers|Family offices',
  biotech_pharma:
    'Bio Tech|Pharmacutical|Pharmaceutical Preparations|2834 Pharmaceutical Preparations|Biopharma|Biotech & Pharma|Life Science|Pharma / Biotech / Life Sciences|Contract Research Organization|Drug Discovery',
  medical_devices:
    'Med Device|Medical Device Mfg|Surgical & Medical Instruments|Medical Supplies & Equipment|Medical devices / Medtech|Diagnostics',
  healthcare_providers:
    'Healthcare|Health Care & Social Assistance|Hospitals/Clinics|General Medical & Surgical Hospitals|Offices of Physicians|Dental|Dental Practice|Physicians|Medical Clinic|Health care provider|Home Health Care Services|Elder Care|Mental Health|Veterinary Clinics|Hospitals & Physicians Clinics|Nursing Care Facilities|Healtcare',
  health_it: 'Healthcare Technology|Health-Tech|Healthcare SaaS|EHR / EMR Software|Telemedicine|mHealth',
  wellness:
    'Gym|Fitness Centers|Fitness Studios|Health & Wellness|Beauty Salons / Spas|Personal Care & Wellness / Spa',
  retail_ecommerce:
    'Retail Trade|44-45 Retail Trade|E-comm|Ecom|Online Shop|eTail|Retail - Clothing|Retail Stores|Grocery Stores|Apparel & Accessories Retail|Home Improvement & Hardware Retail|Internet Retail|Retailers|E commerce/Retail|Pharmacies & Drug Stores',
  consumer_goods:
    'Consumer Packaged Goods (CPG)|Fast Moving Consumer Goods|Clothing and Apparel|Beauty & Cosmetics|Footwear|Jewellery|Furniture Manufacturing|Toys|Consumer Good|Home Furnishings|Household Appliances / Household goods',
  food_beverage:
    'Food & Bev|Food Processing|Food Manufacturers|F & B|Beverages|Wineries & Distilleries|Bakery|Food products|Food Mfg|Dairy Products|Coffee Roaster',
  travel_hospitality:
    'Accommodation and Food Services|Hotel|Hotels & Motels|7011 Hotels & Motels|Hotels/Resorts|Restaurants & Bars|Catering|Travel & Tourism|Tour operators|Hospitality/Hotels|Eating Places|Casinos|Travel agencies|Resturants',
  media_entertainment:
    'Media & Broadcasting|Motion Pictures|Film Production|TV & Radio|Newspaper Publishing|Game Studio|Gaming / eSports|Music Industry|Media / Publishing|Book Publisher|Podcasting',
  social_consumer_apps: 'Social Networking|Mobile Apps (Consumer)|Social network / community|Online Dating',
  education:
    'Educational Services|Elementary and Secondary Schools|61 Educational Services|Colleges, Universities, and Professional Schools|School District|Edu|Schools|E learning|Training Providers|School / University|Online Education|EdTech / eLearning|Educaton',
  government_nonprofit:
    'Govt|Gov|Public Administration (Government)|State & Local Government|Govt. Agencies|Not for profit|Not-for-Profit / Charity|NGO / Nonprofit|Municipality|Religious Organizations|Charities|Trade Associations|Membership Organizations|501(c)(3)|Philanthropy',
  real_estate:
    'Real Estate and Rental and Leasing|Realtors|Real Estate Agents & Brokers|RE|Property Management|Real-Estate / Property|Commercial RE|REIT|6512 Operators of Nonresidential Buildings / Property Management|Realestate|Proptech / Real estate',
  construction:
    '23 - Construction|General Contractors|Construction & Building Materials|Building & Construction|Plumbing, Heating & A/C|HVAC Contractors|Electrical Contractors|Civil Engineering|Home Builders|Roofing|Constuction|Architecture, Engineering & Construction (AEC)|Specialty Trade Contractors',
  logistics_transport:
    'Transportation and Warehousing|Trucking|484 Truck Transportation|Freight & Logistics Services|Freight Forwarders|Supply Chain & Logistics|Transport|Logistics & Supply chain|Courier & Delivery|Shipping|Warehousing|Airline|Railroads|Transportaion|Freight brokerage|Airpline',
  automotive:
    'Automobiles|Auto Dealers|Car dealership|Automotive Parts|Auto Parts Manufacturing|Motor Vehicle Dealers|Auto Repair|Car & Truck Rental|OEM Automotive|Automobile Mfg|Automotive Service & Collision Repair|EV / Electric Vehicles',
  aerospace_defense:
    'Aerospace|A&D|Aerospace / Defence|Aircraft Parts|Defense Contractors|Space Technology|Aviation & Defense|Military',
  manufacturing:
    'Mfg|Manufacturer|Industrial Machinery & Equipment|31-33 Manufacturing|Machine Shops|Manufacturing - Other|Industrial Mfg.|Industrial Equipment|Fabricated Metal Products|Machinery|Robotics|Mfg / Industrial|Factory automation|Manufacturng',
  electronics_hardware:
    'Electronics Mfg|Consumer Electronics|Electronic Components|Computer Hardware & Peripherals|Electrical Equipment|Electronics|Hardware (IT)|Electronic Equipment|IoT Hardware',
  semiconductors:
    'Semi-conductors|Semiconductor & Equipment|Chip design|3674 Semiconductors & Related Devices|Semiconducters',
  telecom:
    'Telco|Telecoms|Telecom / Communications|ISP|Wireless|Telecommunication|4813 Telephone Communications|Internet Service Providers|VoIP / UCaaS|Telecomunications|Mobile Operator',
  chemicals_materials:
    'Chemical|Chemicals & Plastics|Plastics & Rubber|Packaging & Containers|Chemical Mfg|Paper & Pulp|Specialty Chemicals|Industrial Chemicals|Paints & Coatings|Glass & Ceramics',
  mining_metals:
    'Mining & Minerals|Metals|Steel|Iron & Steel Mills|Gold Mining|Minerals & Mining|Metal Mining|Mining/Metals',
  oil_gas:
    'O&G|Oil/Gas|Oil and Gas Extraction|Petroleum|Oilfield Services|Oil & Energy|Upstream Oil & Gas|Oil, Gas & Petrochemicals / Oil & Gas|1311 Crude Petroleum & Natural Gas',
  energy_utilities:
    'Utilities|Power|Power ind|Electric Utilities|Solar|Renewables|Renewable energy & environment|Cleantech|Waste Management|Energy & Utilities|Water Utilities|Electricity, Gas & Water|Energy, Utilities & Waste > Water Treatment|22 Utilities|Wind Energy|Utility company',
  agriculture:
    'Agri|Agribusiness|Agriculture, Forestry, Fishing and Hunting|11 Agriculture, Forestry, Fishing & Hunting|AgTech|Farms|Crop Production|Forestry & Timber|Farming / Ranching|Agricultre',
  wholesale:
    'Wholesale Trade|42 - Wholesale Trade|Wholesalers|Distributor|Wholesale/Distribution|Merchant Wholesalers, Durable Goods|Distribution|Import/Export|Wholesale distributors|Industrial Distribution',
};
