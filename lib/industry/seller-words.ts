/**
 * Words of sellers for industries that the official names do not have, by leaf id; several words are separated by "|".
 * Compared after `industryKey`, so case, "&", hyphens, plurals and word order do not matter.
 */
export const SELLER_WORDS: Readonly<Record<string, string>> = {
  software_devtools:
    'DevTools|Developer Tools|Developer Platform|DevOps|DevOps Tools|API Platform|Infrastructure Software|Cloud Infrastructure|Observability|Open Source Software|Database Software|AI Infrastructure|LLMOps|MLOps|Testing Tools|Low-Code Platform|Systems Software',
  cybersecurity:
    'Cybersecurity|Cyber Security|InfoSec|Information Security|Network Security Software|Cloud Security|Application Security|AppSec|Identity Security|IAM|SecOps|MSSP|SIEM|Endpoint Security|Security Software|Cyber',
  data_analytics:
    'Analytics|Data Analytics|Business Intelligence|BI|Big Data|Data Platform|Data Science|Data Infrastructure|Data Engineering|Data & AI|Market Data',
  business_software:
    'SaaS|B2B SaaS|Enterprise SaaS|Software|Software Company|Enterprise Software|Business Software|Cloud Software|Vertical SaaS|Productivity Software|Collaboration Software|ERP|ERP Software|No-Code|Application Software|Software as a Service|Workflow Automation',
  it_services:
    'Information Technology|MSP|Managed Service Provider|Managed Services|Managed IT|IT|IT Services|IT Consulting|IT Outsourcing|Systems Integrator|System Integrator|SI|VAR|Value Added Reseller|Software Consulting|Software Outsourcing|Software House|Dev Shop|Custom Software Development|Web Development|App Development|Digital Transformation|Cloud Consulting|Nearshore Development|IT Support',
  sales_cx:
    'SalesTech|Sales Tech|Sales Software|CRM|CRM Software|Sales Enablement|Sales Engagement|RevOps Software|Revenue Intelligence|Customer Support Software|Customer Success Software|Contact Center Software|Customer Experience|CX|CXTech|Help Desk Software|Conversational AI',
  marketing_advertising:
    'MarTech|Marketing Tech|Marketing Technology|AdTech|Advertising Technology|Marketing Software|Marketing Automation|Digital Marketing|Digital Agency|Marketing Agency|Advertising Agency|Creative Agency|Media Agency|PR Agency|Public Relations|SEO|SEO Agency|Influencer Marketing|Performance Marketing|Branding|Market Research|Email Marketing',
  hr_recruiting:
    'HRTech|HR Tech|Human Resources|HR|HR Software|HCM|Recruiting|Recruitment|Recruitment Agency|Staffing|Staffing Agency|Executive Search|Headhunting|PEO|EOR|Employer of Record|Talent Acquisition|Temp Agency|Payroll Services|RPO|WorkTech',
  legal: 'LegalTech|Legal Tech|Law Firm|Law Firms|Legal|Legal Services|Attorneys|Solicitors|Lawyers|IP Law',
  professional_services:
    'Consulting|Management Consulting|Consultancy|Strategy Consulting|Business Consulting|Professional Services|Business Services|BPO|Business Process Outsourcing|Facility Management|Facilities Management|Security Services|Translation|Localization|Language Services|Events|Event Management',
  accounting_finops:
    'Accounting Software|Bookkeeping|CPA|Tax|Audit|Accounting Firm|FinOps|Spend Management|Expense Management|AP Automation|Accounts Payable|Billing Software|FP&A|Tax Advisory',
  payments_fintech:
    'FinTech|Fin Tech|Financial Technology|Payments|Payment Processing|PayTech|Payment Gateway|Crypto|Cryptocurrency|Blockchain|Web3|DeFi|Open Banking|Neobank|BNPL|RegTech|Digital Wallet',
  banking_lending:
    'Bank|Banks|Banking|Lending|Credit Union|Credit Unions|Commercial Banking|Retail Banking|Mortgage|Mortgages|Mortgage Lender|Loans|Consumer Finance|Financial Services|Finance|Leasing|Commercial Banks',
  insurance:
    'InsurTech|Insurance|Insurer|Insurers|Insurance Broker|Reinsurance|Life Insurance|Health Insurance|P&C Insurance',
  investment:
    'VC|Venture Capital|PE|Private Equity|Asset Management|Wealth Management|WealthTech|Hedge Fund|Hedge Funds|Investment|Investment Bank|Investments|Family Office|Capital Markets|Fund Management|Asset Manager',
  biotech_pharma:
    'Biotech|Pharma|Biopharma|Life Sciences|Life Science|Pharmaceuticals|Biotechnology|Drug Discovery|CRO|Clinical Research|CDMO|TechBio',
  medical_devices:
    'MedTech|Med Tech|Medical Technology|Medical Devices|Medical Equipment|Diagnostics|Dental Devices|In Vitro Diagnostics|Medical Device Manufacturing',
  healthcare_providers:
    'Healthcare|Health Care|Hospitals|Hospital|Clinics|Clinic|Providers|Dental|Dentists|Nursing Homes|Home Health|Mental Health|Behavioral Health|Senior Care|Physician Practice|Veterinary Clinics',
  health_it:
    'HealthTech|Health Tech|Digital Health|Health IT|Healthcare IT|Telehealth|Telemedicine|EHR|Healthcare Software|eHealth|Health Technology',
  wellness:
    'Wellness|Fitness|Gyms|Gym|Fitness Studios|Nutrition|Supplements|Health & Fitness|FemTech|Sleep Tech|Spa',
  retail_ecommerce:
    'E-commerce|eCommerce|Ecom|D2C|DTC|Direct to Consumer|Online Retail|Online Shop|Online Store|Retail|Retailer|Retailers|RetailTech|Marketplace|Fashion Retail|Supermarkets|Grocery',
  consumer_goods:
    'CPG|FMCG|Consumer Packaged Goods|Fast Moving Consumer Goods|Consumer Goods|Consumer Products|Apparel|Fashion|Cosmetics|Beauty|Furniture|Household Goods|Luxury|Luxury Goods|Toys|Jewelry|Sporting Goods|Footwear|Personal Care',
  food_beverage:
    'F&B|Food|Foods|FoodTech|Food & Beverage|Beverages|Beverage|Food Manufacturing|Food Products|Tobacco|Dairy|Packaged Foods',
  travel_hospitality:
    'Travel|TravelTech|Travel Tech|Hospitality|Hotels|Hotel|Restaurants|Restaurant|Tourism|Leisure|HoReCa|Cruise Lines|Casinos|Catering|Gambling',
  media_entertainment:
    'Media|Entertainment|Gaming|Games|Video Games|Game Studio|Esports|Publishing|Broadcasting|Film|Music|News|Newspapers|Streaming|Podcasting|Animation',
  social_consumer_apps:
    'Social Media|Social Networks|Social Network|Consumer Apps|Dating Apps|Mobile Apps|Consumer Internet|Creator Economy',
  education:
    'EdTech|Ed Tech|Education|E-Learning|eLearning|Higher Ed|Higher Education|K12|K-12|Schools|Universities|University|Training|Corporate Training|Online Learning|Tutoring',
  government_nonprofit:
    'Government|Public Sector|GovTech|Gov Tech|CivicTech|Nonprofit|Non-profit|Non Profit|Not for Profit|NGO|Charity|Charities|Foundation|Associations|Trade Association|Religious Organizations|Municipality|Federal Government|Local Government',
  real_estate:
    'PropTech|Prop Tech|Real Estate|CRE|Commercial Real Estate|Property Management|REIT|REITs|Real Estate Tech|Estate Agents|Coworking|Real Estate Development|Realtors|Property Developer',
  construction:
    'ConTech|Construction|ConstructionTech|AEC|General Contractor|General Contractors|Architecture|Building Materials|HVAC|Roofing|Plumbing|Home Builders|Construction & Engineering',
  logistics_transport:
    '3PL|4PL|Third Party Logistics|Logistics|LogTech|Freight|Freight Forwarding|Freight Forwarder|Trucking|Shipping|Supply Chain|Supply Chain Management|Last Mile Delivery|Warehousing|Transportation|Transport|Courier|Maritime Shipping|Fulfillment|Rail Transportation|Air Freight|Parcel Delivery',
  automotive:
    'Automotive|Auto|EV|Electric Vehicles|Mobility|Car Dealers|Car Dealership|Auto Parts|AutoTech|Automakers|Fleet Management|Automobile',
  aerospace_defense:
    'Aerospace|Defense|Defence|A&D|Aerospace & Defense|DefenseTech|Defense Tech|Space|SpaceTech|Drones|Aviation|Satellites',
  manufacturing:
    'Manufacturing|Manufacturer|Industrial|Industrials|Machinery|Industrial Machinery|Robotics|Industrial Automation|Industry 4.0|Mechanical Engineering|OEM|Machine Building|Industrial Equipment|Electrical Equipment|3D Printing|Industrial Manufacturing',
  electronics_hardware:
    'Hardware|Electronics|Consumer Electronics|Computer Hardware|IoT|IoT Devices|Electronic Components|Wearables|Sensors|Electronic Equipment',
  semiconductors: 'Semiconductor|Semiconductors|Chips|Chip Design|Fabless|Integrated Circuits',
  telecom:
    'Telecom|Telco|Telecommunications|ISP|Internet Service Provider|Wireless|Mobile Operator|Telecoms|VoIP|UCaaS|CPaaS|Carrier',
  wholesale:
    'Wholesale|Wholesaler|Wholesalers|Distribution|Distributor|Distributors|Trading Company|Wholesale Distribution',
  chemicals_materials:
    'Chemicals|Chemical|Specialty Chemicals|Packaging|Plastics|Materials|Paper|Pulp & Paper|Paper & Packaging|Advanced Materials|Glass|Rubber',
  mining_metals: 'Mining|Metals|Steel|Metals & Mining|Gold Mining|Aluminum|Copper',
  oil_gas: 'Oil & Gas|O&G|Oil|Petroleum|Oilfield Services|Upstream|Midstream|Gas Exploration|Petrochemicals',
  energy_utilities:
    'Energy|Utilities|Utility|Renewables|Renewable Energy|Clean Energy|CleanTech|ClimateTech|Climate Tech|Solar|Wind Energy|EnergyTech|GreenTech|Power|Electric Utilities|Water Utilities|Waste Management|Recycling|Energy Storage|Batteries',
  agriculture:
    'AgTech|AgriTech|Agriculture|Agribusiness|Farming|AgriFood|Forestry|Fishing|Aquaculture|Horticulture|Farm',
};
