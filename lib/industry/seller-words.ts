/**
 * Words of sellers for industries that the official names do not have, by leaf id; several words are separated by "|".
 * Compared after `industryKey`, so case, "&", hyphens, plurals and word order do not matter.
 */
export const SELLER_WORDS: Readonly<Record<string, string>> = {
  software_devtools:
    'DevTools|DevTools & Infrastructure|Dev Ops|Developer Tools|Developer Platform|DevOps|DevOps Tools|API Platform|Infrastructure Software|Cloud Infrastructure|Cloud Infrastructure Software|Observability|Open Source Software|Database Software|AI Infrastructure|LLMOps|MLOps|Testing Tools|Low-Code Platform|Application Development Tools|Cloud Computing|Cloud Services|Cloud Platform|Hosting|Web Hosting|Infrastructure as a Service|IaaS|PaaS|Platform as a Service|Application Performance Monitoring|Software Testing|AI Tools|Developer Infrastructure|Data Center Software|Developer APIs|B2B Infrastructure',
  cybersecurity:
    'InfoSec|Information Security|Cloud Security|Application Security|AppSec|Identity Security|IAM|SecOps|MSSP|SIEM|Endpoint Security|Security Software|Cyber|Network Security|Data Security|Identity & Access Management|Identity Management|Cyber Defense|Fraud Prevention|Managed Security Services|Penetration Testing|Zero Trust|Data Protection|Security|Cyber Security',
  data_analytics:
    'Analytics|Business Intelligence|BI|Big Data|Data Platform|Data Science|Data Infrastructure|Data Engineering|Data & AI|Market Data|Data Management|Data Integration|Predictive Analytics|Data Warehousing|Data Services',
  business_software:
    'SaaS|B2B SaaS|Software|Cloud Software|Productivity Software|Collaboration Software|ERP|ERP Software|No-Code|Software as a Service|Workflow Automation|Document Management|Project Management Software|Supply Chain Software|Artificial Intelligence|AI|Generative AI|Machine Learning|AI Software|Software Development & Design|Multimedia & Graphic Design Software|Content Management|Tech Startup|Software Vendor|ISV|Independent Software Vendor|Internet Software|RPA|Robotic Process Automation|Mobile Software|ML|PLM|B2B Operations',
  it_services:
    'Information Technology|MSP|Managed Service Provider|Managed Services|Managed IT|IT|IT Outsourcing|Systems Integrator|SI|VAR|Value Added Reseller|Software Consulting|Software Outsourcing|Software House|Dev Shop|Custom Software Development|Web Development|App Development|Digital Transformation|Cloud Consulting|Nearshore Development|IT Support|Systems Integration|Software Development Agency|Software Development Company|Software Engineering Services|Technology Consulting|Data Center Services|IT Staffing & Consulting|IT Infrastructure|Web Design & Development|Mobile App Development|SAP Consulting|Salesforce Consulting|Tech Agency|IT Reseller',
  sales_cx:
    'SalesTech|CRM|Sales Enablement|Sales Engagement|RevOps Software|Revenue Intelligence|Customer Experience|CX|CXTech|Conversational AI|Customer Relationship Management|Call Center|Contact Center|Customer Service|Customer Success|Sales Automation|Sales Intelligence|Lead Generation|Chatbots',
  marketing_advertising:
    'MarTech|AdTech|Marketing Automation|Digital Marketing|Digital Agency|Creative Agency|Media Agency|Public Relations|SEO|Influencer Marketing|Performance Marketing|Email Marketing|SEM|PPC Agency|Social Media Marketing|Content Marketing|Design Agency|Web Design|Graphic Design Agency|Advertising & Media|Out of Home Advertising|Video Marketing|Growth Marketing|Promotional Products|Direct Marketing|Brand Agency',
  hr_recruiting:
    'HR|HCM|Recruiting|Staffing|Executive Search|Headhunting|PEO|EOR|Employer of Record|Talent Acquisition|Temp Agency|RPO|WorkTech|Payroll|Background Checks|Workforce Management|Job Board|Outplacement|HRIS',
  legal:
    'Attorneys|Solicitors|Lawyers|IP Law|Attorneys at Law|Notary|Patent Attorneys|Barristers|Legal Practice|Paralegal Services',
  professional_services:
    'Consulting|Strategy Consulting|Business Services|BPO|Business Process Outsourcing|Facility Management|Security Services|Translation|Localization|Language Services|Events|Commercial Cleaning|Cleaning Services|Advisory|Engineering Consulting|Coaching|Testing & Inspection|Inspection Services|Event Planning|Exhibitions|Transcription|Architects|Security Guards|Private Security|Laboratories|Outsourcing|KPO|Security Company|Security Guards',
  accounting_finops:
    'Accounting Software|Bookkeeping|CPA|Tax|Audit|Accounting Firm|FinOps|Spend Management|Expense Management|AP Automation|Accounts Payable|Billing Software|FP&A|Accountants|Accounting & Bookkeeping|Tax Preparation|Invoicing|Procurement Software',
  payments_fintech:
    'Fin Tech|Financial Technology|Payments|Payment Processing|PayTech|Payment Gateway|Crypto|Cryptocurrency|Blockchain|Web3|DeFi|Open Banking|Neobank|BNPL|RegTech|Digital Wallet|Credit Cards & Transaction Processing|Digital Payments|Merchant Services|Card Processing|Money Transfer|Remittance|Bitcoin|Digital Assets|Embedded Finance|Point of Sale|POS',
  banking_lending:
    'Lending|Credit Union|Commercial Banking|Retail Banking|Mortgage|Mortgage Lender|Loans|Finance|Leasing|Commercial Banks|Mortgage Broker|Mortgage Banking|Lending & Brokerage|Online Lending|Savings & Loans|Microfinance|Building Society|Community Bank|Factoring|Credit|Private Banking|Consumer Lending|Commercial Finance|Equipment Finance|Student Loans|Debt Collection|NBFC',
  insurance:
    'InsurTech|Life Insurance|Health Insurance|P&C Insurance|Auto Insurance|Insurance & Risk Management|Insurance Carriers & Brokers|Title Insurance|MGA|TPA',
  investment:
    'VC|Venture Capital|PE|Private Equity|Asset Management|Wealth Management|WealthTech|Hedge Fund|Investment Bank|Family Office|Fund Management|Asset Manager|Financial Advisor|Financial Planning|Brokerage|Stock Broker|Fund Manager|Mutual Funds|Trading Platform|Wealth Advisory|Private Credit|Real Estate Investment|Securities|RIA',
  biotech_pharma:
    'Biotech|Pharma|Biopharma|Life Sciences|Drug Discovery|CRO|Clinical Research|CDMO|TechBio|Contract Research Organization|Genomics|Vaccines|Drug Manufacturing|Drug Development|Bioscience|Generic Pharmaceuticals|Gene Therapy|Nutraceuticals Manufacturing|Bio',
  medical_devices:
    'Med Tech|Medical Equipment|Diagnostics|Dental Devices|In Vitro Diagnostics|Medical Imaging|Medical Products|Surgical Instruments|Orthopedics|Hearing Aids|Dental Equipment|Medical Equipment & Supplies',
  healthcare_providers:
    'Health Care|Clinics|Providers|Dental|Nursing Homes|Home Health|Mental Health|Behavioral Health|Senior Care|Physician Practice|Veterinary Clinics|Hospitals & Physicians Clinics|Home Health Care|Home Care|Dental Practice|Dental Clinic|Doctors|Medical Center|Medical Clinic|Urgent Care|Hospice|Assisted Living|Senior Living|Elder Care|Physiotherapy|Physical Therapy|Pharmacy|Nursing|Elderly Care|Rehabilitation|Health Systems|Primary Care|DSO|FQHC|Health Care',
  health_it:
    'Health Tech|Digital Health|Healthcare IT|Telehealth|Telemedicine|EHR|eHealth|Health Information Technology|Healthcare Information Technology|EMR|Healthcare Analytics|Health Informatics|Mobile Health|mHealth|Electronic Health Records',
  wellness:
    'Fitness|Gyms|Fitness Studios|Nutrition|Supplements|Health & Fitness|FemTech|Sleep Tech|Spa|Health Clubs|Fitness Centers|Yoga|Yoga Studio|Fitness & Dance Facilities|Health & Wellness|Health & Nutrition|Weight Loss|Beauty & Wellness|Day Spa|Personal Training|Salons & Spas',
  retail_ecommerce:
    'eCommerce|Ecom|D2C|DTC|Direct to Consumer|Online Retail|Online Shop|Online Store|RetailTech|Marketplace|Grocery|D2C E-commerce|Convenience Stores|Grocery Stores|E-tail|E-tailer|Webshop|Omnichannel Retail|Retail Stores|Retail Chain|Online Marketplace|Pharmacies & Drug Stores|Flowers, Gifts & Specialty Stores|Gift Shop|Bookstore|Ecommerce Platform|Record, Video & Book Stores|Pet Store',
  consumer_goods:
    'CPG|FMCG|Consumer Packaged Goods|Fast Moving Consumer Goods|Consumer Products|Apparel|Fashion|Beauty|Household Goods|Luxury|Luxury Goods|Toys|Jewelry|Footwear|Personal Care|Toys & Games|Home Goods|Home & Garden|Cosmetics, Beauty Supply & Personal Care Products|Clothing|Shoes|Watches|Skincare|Sportswear|Pet Products|Baby Products|Appliances|Home Appliances|Bicycles|Hand, Power & Lawn-care Tools|Consumer Brands|Luxury Brands|Eyewear|Mattresses',
  food_beverage:
    'Food|FoodTech|Beverages|Packaged Foods|Bakery|Coffee|Coffee Roaster|Snacks|Meat|Meat Processing|Seafood|Confectionery|Food Processing|Alcoholic Beverages|Wine|Beer|Pet Food|Frozen Foods|Bottled Water|Chocolate',
  travel_hospitality:
    'Travel|Hotels|Tourism|Leisure|Cruise Lines|Casinos|Gambling|Resorts|Tour Operator|Vacation Rentals|Amusement Parks|Amusement Parks, Arcades & Attractions|Bars|Cafe|Coffee Shop|Fast Food|Quick Service Restaurants|Golf Clubs|Online Travel|OTA|Nightclubs|Theme Parks|Ski Resort|Foodservice|Sports Clubs|Cruises|Wedding Venues|iGaming|Sports Betting|QSR',
  media_entertainment:
    'Gaming|Games|Video Games|Game Studio|Esports|Broadcasting|Film|News|Streaming|Podcasting|Film Production|Video Production|TV Production|Television|Radio|Radio Stations|TV Stations|Podcast|Magazine|Digital Media|Record Label|Movies|Movie Theaters|Theater|Arts|Arts & Culture|Ticketing|Live Events|Mobile Games|Game Development|Cultural|Sports Teams|Sports Teams & Leagues|Journalism|Broadcasters|AR/VR|Consumer Content',
  social_consumer_apps:
    'Social Media|Social Networks|Consumer Apps|Dating Apps|Mobile Apps|Consumer Internet|Creator Economy|Social App|Messaging Apps|Online Dating|Online Communities|Community Platform|Social Platform|Dating|Consumer Social',
  education:
    'Ed Tech|Higher Ed|K12|K-12|Schools|Universities|Training|Corporate Training|Online Learning|Tutoring|College|K12 Schools|Primary Schools|Secondary Schools|Kindergarten|Childcare & Education|Test Preparation|Academia|Academy|Bootcamp|Coding Bootcamp|Online Courses|Learning & Development|Research University|Driving School|Educational Services|School District|Vocational Training|Preschool',
  government_nonprofit:
    'Government|Public Sector|CivicTech|Non-profit|Not for Profit|NGO|Charity|Foundation|Trade Association|Religious Organizations|Municipality|Federal Government|Local Government|Charitable Organizations|Social Services|Churches|Religion|State Government|City Government|Cities, Towns & Municipalities|Municipal Government|Police|Embassy|Council|Local Authority|Central Government|Trade Unions|Membership Organizations|International Organizations|Social Enterprise|Advocacy|Philanthropic|Ministry|Third Sector|SLED|Fed',
  real_estate:
    'Prop Tech|CRE|REIT|Estate Agents|Coworking|Real Estate Development|Realtors|Property Developer|Real Estate Brokerage|Real Estate Investment Trust|Residential Real Estate|Property Investment|Letting Agents|Estate Agency|Housing|Housing Association|Realty|Self Storage|Land Development|Senior Housing',
  construction:
    'ConTech|AEC|Architecture|HVAC|Roofing|Plumbing|Home Builders|Civil Engineering & Construction|HVAC Contractors|Roofing Contractors|Electrical Contractors|Plumbing Contractors|Plumbers|Contracting|Commercial Construction|Home Improvement|Home Remodeling|Landscaping|Flooring|Civil Construction|Builders|Cement|Concrete|EPC|Infrastructure Construction|Painting Contractors|Structural Engineering|Renovation|Masonry|Carpentry|Solar Installers|Doors & Windows|Building Services|GC|A&E',
  logistics_transport:
    '3PL|4PL|Third Party Logistics|Logistics|LogTech|Freight|Freight Forwarding|Freight Forwarder|Trucking|Shipping|Supply Chain|Last Mile Delivery|Transportation|Courier|Maritime Shipping|Fulfillment|Air Freight|Parcel Delivery|Third-party Logistics 3PL|Delivery|Rail|Bus Transport|Public Transport|Ports|Airports|Moving Company|Moving Services|Cold Chain|Distribution & Logistics|Customs Brokerage|Taxi|Ride Hailing|Rideshare|Haulage|Ocean Freight|Road Transport|Storage|Air Cargo|Maritime Transport|Passenger Transport|Fleet|LTL|FTL|NVOCC|Supply Chain Management',
  automotive:
    'EV|Electric Vehicles|Mobility|Car Dealers|Car Dealership|AutoTech|Automakers|Fleet Management|Auto Dealers|Auto Dealership|Motor Vehicle|Motor Vehicle Dealers|Automotive Service & Collision Repair|Auto Repair|Car Repair|Car Rental|Car & Truck Rental|Trucks|Motorcycles|Tires|Automotive OEM|Used Cars|EV Charging|RV Dealers|Automotive Aftermarket',
  aerospace_defense:
    'Aerospace|Defense|A&D|Space|SpaceTech|Drones|Aviation|Satellites|Defence & Security|Defense Contractor|Aircraft|UAV|Helicopters|Naval Defense|Space Exploration|Aerospace Engineering',
  manufacturing:
    'Industrial|Industrial Machinery|Robotics|Industry 4.0|Mechanical Engineering|OEM|Machine Building|Industrial Equipment|3D Printing|Industrial Machinery & Equipment|Machine Tools|Heavy Machinery|Heavy Equipment|Metal Fabrication|Machine Shop|CNC Machining|Precision Engineering|Precision Manufacturing|Tooling|Contract Manufacturing|Industrial Robots|Pumps|Valves|HVAC Equipment|Test & Measurement Equipment|Power Tools|Packaging Machinery|Industrial Supplies Manufacturing|Injection Molding|Welding|Process Automation|Factory Automation|Material Handling|Construction Equipment|Foundry|Elevators|Additive Manufacturing',
  electronics_hardware:
    'Hardware|Electronics|IoT|IoT Devices|Wearables|Sensors|Electronic Equipment|Computer Equipment & Peripherals|Computer Equipment|Computers|Printers|Lighting|LED Lighting|Smart Home|Photographic & Optical Equipment|Audio Equipment|Cameras|Displays|Optics|Optical Equipment|Network Hardware|Internet of Things|PCB|Instrumentation|Mobile Devices|Consumer Tech|Electronics & Electrical|Quantum Computing',
  semiconductors:
    'Chips|Chip Design|Fabless|Integrated Circuits|Chipmaker|Microchips|Microelectronics|Wafer Fabrication|ASIC|Photonics',
  telecom:
    'Telco|ISP|Internet Service Provider|Mobile Operator|VoIP|UCaaS|CPaaS|Carrier|Telephony|Broadband|Mobile Network Operator|MVNO|Fiber Optics|Cable & Internet Providers|Internet Provider|Internet Service Providers & Website Hosting|Network Operators|Satellite Communications|Unified Communications|5G|Telecom Equipment|Telecommunication Equipment|Wireless Carriers|Cable TV',
  wholesale:
    'Industrial Distribution|Industrial Supplies|Importer|Foodservice Distribution|Trade|Electrical Wholesale|B2B Distribution|Medical Distribution',
  chemicals_materials:
    'Specialty Chemicals|Packaging|Materials|Paper|Advanced Materials|Glass|Rubber|Polymers|Coatings|Paints & Coatings|Adhesives|Fertilizers|Agrochemicals|Plastic, Packaging & Containers|Petrochemical & Plastics|Composites|Textile Fibers|Wood Products|Pulp|Cosmetic Ingredients|Industrial Chemicals|Lumber',
  mining_metals:
    'Metals|Steel|Gold Mining|Aluminum|Copper|Minerals|Iron Ore|Lithium|Metallurgy|Foundry & Metals|Precious Metals|Scrap Metal',
  oil_gas:
    'Oil|Petroleum|Oilfield Services|Upstream|Midstream|Gas Exploration|Petrochemicals|Oil, Gas & Petrochemicals|Oil & Gas Exploration & Services|Downstream|LNG|Drilling|Refining|Refineries|Oil Refinery|Natural Gas|Fuel|Fuel Distribution|Gas Stations|Pipelines|Offshore Drilling|Coal|Exploration & Production|E&P',
  energy_utilities:
    'Energy|Renewables|Renewable Energy|Clean Energy|CleanTech|Solar|Wind Energy|EnergyTech|GreenTech|Power|Electric Utilities|Water Utilities|Recycling|Energy Storage|Batteries|Electricity, Oil & Gas Utilities|Wind Power|Solar Energy|Solar Power|Electricity|Hydropower|Nuclear|Nuclear Power|Waste|Waste Treatment|Environmental|Water Treatment|Water|Hydrogen|Biofuels|Sustainability|Energy Efficiency|Carbon Capture|Grid|Green Energy|Alternative Energy|Water & Wastewater|IPP',
  agriculture:
    'AgTech|AgriTech|Agribusiness|AgriFood|Forestry|Fishing|Aquaculture|Farm|Crops|Agricultural|Livestock|Plant Nursery|Floriculture|Greenhouse|Seeds|Precision Agriculture|Animals & Livestock|Animal Husbandry|Poultry Farming|Dairy Farming|Timber',
};
