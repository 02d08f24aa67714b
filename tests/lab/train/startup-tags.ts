/** Tags that founders give their own company, by the leaf that they also make right. */
export const STARTUP_TAGS: Readonly<Record<string, string>> = {
  software_devtools:
    'Developer Tools|DevOps|DevSecOps|API|APIs|Infrastructure|Kubernetes|Databases|Cloud Computing|Web Development|Monitoring|GraphQL|Open Source|AIOps',
  cybersecurity:
    'Security|Cybersecurity|Next-gen Network Security|Identity|Privacy|Fraud Detection|Fraud Prevention|Cloud Workload Protection|IoT Security|Deepfake Detection|Cryptography|Trust & Safety|Biometrics',
  data_analytics:
    'Analytics|Data Engineering|Data Science|Data Visualization|Big Data|Data Labeling|Time Series',
  business_software:
    'Productivity|Enterprise Software|Workflow Automation|Collaboration|Team Collaboration|No-code|Documents|Robotic Process Automation|Note-taking|Calendar|Scheduling|Operations|Enterprise',
  sales_cx:
    'Sales|Sales Enablement|CRM|Customer Support|Customer Success|Customer Service|Call Center|Chatbot',
  marketing_advertising: 'Marketing|Advertising|SEO|Market Research',
  hr_recruiting: 'Recruiting|HR Tech|Human Resources|Talent Acquisition|Payroll|Careers',
  legal: 'LegalTech|Legal|Immigration',
  accounting_finops: 'FinOps|Billing',
  payments_fintech:
    'Fintech|Payments|Crypto / Web3|Cryptocurrency|DeFi|Remittances|Blockchain|NFT|Banking as a Service',
  banking_lending: 'Neobank|Lending|Consumer Finance|Conversational Banking',
  insurance: 'Insurance|Health Insurance|Microinsurance|Cyber Insurance',
  investment: 'Investing|Investments|Trading|Stocks|Crowdfunding',
  biotech_pharma:
    'Biotech|Biotechnology|Therapeutics|Drug discovery|AI-powered Drug Discovery|Genomics|Synthetic Biology|Oncology|Gene Therapy|Cell Therapy|CRISPR|Drug Delivery|Genetic Engineering|Anti-Aging|Nanomedicine',
  medical_devices: 'Medical Devices|Diagnostics|Medical Robotics|Robotic Surgery|Microfluidics|Lab-on-a-chip',
  healthcare_providers: 'Consumer Health Services|Primary Care|Dental|Pediatrics',
  health_it: 'Health Tech|Digital Health|Healthcare IT|Telehealth|Telemedicine|Healthcare',
  wellness:
    "Health & Wellness|Fitness|Mental Health|Mental Health Tech|Women's Health|Sleep Tech|Fertility Tech|Femtech",
  retail_ecommerce: 'E-commerce|E-Commerce|Retail|Retail Tech|Cashierless Checkout',
  consumer_goods: 'Fashion|Sustainable Fashion|Beauty|Apparel|Furniture|Consumer Products|Smart Clothing',
  food_beverage:
    'Food Tech|Food & Beverage|Grocery|Food|Restaurant Tech|Ghost Kitchens|Cultured Meat|Clean Meat|Cultivated Meat',
  travel_hospitality: 'Travel|Airlines|Booking|Sustainable Tourism',
  media_entertainment:
    'Gaming|Entertainment|Media|Music|Video|Podcasts|eSports|Cloud Gaming|Creator Economy|Virtual Reality',
  social_consumer_apps: 'Social|Social Network|Social Media|Community|Dating|Messaging|Chat',
  education: 'Education|eLearning|Edtech|AI-Enhanced Learning|Coding Bootcamps',
  government_nonprofit: 'GovTech|Civic Tech|Nonprofit|Election Tech',
  real_estate: 'Real Estate|Proptech|Housing',
  construction: 'Construction|Architecture',
  logistics_transport:
    'Logistics|Supply Chain|Delivery|Transportation|Warehouse Management Tech|Maritime|Digital Freight Brokerage|Autonomous Delivery|Autonomous Trucking',
  automotive: 'Automotive|Electric Vehicles|Mobility|Auto Commerce|Self-Driving Vehicles',
  aerospace_defense:
    'Aerospace|Drones|Satellites|Space Exploration|Airplanes|Air Taxis|Commercial Space Launch|Rocketry|Unmanned Vehicle',
  manufacturing:
    'Manufacturing|Robotics|Industrial|3D Printing|Food Service Robots & Machines|Swarm Robotics',
  electronics_hardware: 'Hardware|IoT|Electronics|Home Automation|Smart Locks',
  semiconductors: 'Semiconductors|Edge Computing Semiconductors',
  telecom: 'Telecommunications|Networks|SMS',
  chemicals_materials: 'Advanced Materials|Nanotechnology|Bioplastic',
  mining_metals: 'Mining',
  energy_utilities:
    'Climate|Energy|ClimateTech|Solar Power|Renewable Energy|Energy Storage|Carbon Capture and Removal|Fusion Energy|Hydrogen Energy|Small Modular Reactors|Alternative Battery Tech|Alternative Fuels',
  agriculture: 'Agriculture|Vertical Farming|Sustainable Agriculture|Cellular Agriculture|Livestock Health',
};

const LEAF_OF_TAG = new Map(
  Object.entries(STARTUP_TAGS).flatMap(([leaf, tags]) => tags.split('|').map((tag) => [tag, leaf] as const)),
);

/** The leaves that are right for a company: its label and what its own tags say. */
export function rightLeaves(company: { label: string; tags?: string[] }): Set<string> {
  const leaves = new Set([company.label]);
  for (const tag of company.tags ?? []) {
    const leaf = LEAF_OF_TAG.get(tag);
    if (leaf !== undefined) leaves.add(leaf);
  }
  return leaves;
}
