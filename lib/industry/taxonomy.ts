/** One industry of the taxonomy; the finest answer that is given. */
export interface IndustryLeaf {
  id: string;
  name: string;
  group: IndustryGroup;
  /** LinkedIn industry ids (v2; every v1 id lives on in v2) that mean this leaf. */
  linkedinIds: readonly number[];
}

export const INDUSTRY_GROUP_NAMES = {
  software: 'Software & IT',
  gtm: 'Sales & marketing',
  business_services: 'Business services',
  finance: 'Finance',
  health: 'Health',
  consumer: 'Consumer',
  media: 'Media',
  public: 'Public & education',
  built: 'Built environment',
  industrial: 'Industrial',
  materials: 'Materials & energy',
} as const;
export type IndustryGroup = keyof typeof INDUSTRY_GROUP_NAMES;

/** 43 leaves in 11 groups, keyed to LinkedIn ids; ids are stable, names are for people. */
export const INDUSTRY_LEAVES: readonly IndustryLeaf[] = [
  { id: 'software_devtools', name: 'Developer tools & infrastructure', group: 'software', linkedinIds: [5] },
  { id: 'cybersecurity', name: 'Cybersecurity', group: 'software', linkedinIds: [118, 3130] },
  {
    id: 'data_analytics',
    name: 'Data & analytics',
    group: 'software',
    linkedinIds: [84, 3129, 3132, 3128, 2458],
  },
  {
    id: 'business_software',
    name: 'Business software (general SaaS)',
    group: 'software',
    linkedinIds: [4, 6, 1285, 1594, 3099, 3100, 3101, 3125, 3134, 3252],
  },
  {
    id: 'it_services',
    name: 'IT services & consulting',
    group: 'software',
    linkedinIds: [96, 123, 1855, 3102, 3103, 3104, 3105, 3106, 3107, 3244],
  },
  { id: 'sales_cx', name: 'Sales, CRM & customer support', group: 'gtm', linkedinIds: [1931] },
  {
    id: 'marketing_advertising',
    name: 'Marketing & advertising',
    group: 'gtm',
    linkedinIds: [80, 97, 98, 110, 1862],
  },
  {
    id: 'hr_recruiting',
    name: 'HR, recruiting & staffing',
    group: 'business_services',
    linkedinIds: [104, 137, 1923, 1925],
  },
  { id: 'legal', name: 'Legal', group: 'business_services', linkedinIds: [9, 10, 73, 120, 3065, 3068, 3070] },
  {
    id: 'professional_services',
    name: 'Professional & business services',
    group: 'business_services',
    linkedinIds: [
      11, 47, 50, 51, 70, 99, 103, 105, 108, 121, 122, 136, 138, 140, 419, 428, 431, 1810, 1912, 1916, 1938,
      1956, 1958, 1965, 2401, 2934, 3126, 3242, 3243, 3246, 3248, 3249, 3256,
    ],
  },
  { id: 'accounting_finops', name: 'Accounting & finance operations', group: 'finance', linkedinIds: [] },
  { id: 'payments_fintech', name: 'Payments & fintech', group: 'finance', linkedinIds: [] },
  {
    id: 'banking_lending',
    name: 'Banking & lending',
    group: 'finance',
    linkedinIds: [41, 43, 1673, 1678, 1696, 1742, 1743, 1745, 1750],
  },
  { id: 'insurance', name: 'Insurance', group: 'finance', linkedinIds: [42, 1725, 1737, 1738] },
  {
    id: 'investment',
    name: 'Investment & asset management',
    group: 'finance',
    linkedinIds: [45, 46, 106, 129, 1713, 1720, 1905],
  },
  { id: 'biotech_pharma', name: 'Biotech & pharma', group: 'health', linkedinIds: [12, 15, 114] },
  { id: 'medical_devices', name: 'Medical devices & diagnostics', group: 'health', linkedinIds: [17] },
  {
    id: 'healthcare_providers',
    name: 'Healthcare providers',
    group: 'health',
    linkedinIds: [
      13, 14, 16, 125, 139, 2040, 2045, 2048, 2050, 2054, 2060, 2063, 2069, 2074, 2077, 2081, 2091, 2112,
      2115,
    ],
  },
  { id: 'health_it', name: 'Health IT / healthtech', group: 'health', linkedinIds: [] },
  { id: 'wellness', name: 'Consumer health & wellness', group: 'health', linkedinIds: [124] },
  {
    id: 'retail_ecommerce',
    name: 'Retail & e-commerce',
    group: 'consumer',
    linkedinIds: [
      22, 27, 1292, 1309, 1319, 1324, 1339, 1359, 1370, 1407, 1409, 1423, 1424, 1431, 1445, 3186, 3250,
    ],
  },
  {
    id: 'consumer_goods',
    name: 'Consumer goods & apparel',
    group: 'consumer',
    linkedinIds: [18, 19, 20, 26, 60, 143, 1080, 1090, 1095, 622, 598],
  },
  {
    id: 'food_beverage',
    name: 'Food & beverage',
    group: 'consumer',
    linkedinIds: [21, 23, 65, 142, 481, 495, 504, 521, 528, 529, 562, 2500, 564],
  },
  {
    id: 'travel_hospitality',
    name: 'Travel, hospitality & leisure',
    group: 'consumer',
    linkedinIds: [30, 31, 32, 33, 34, 40, 2142, 2143, 2167, 2179, 2181, 2190, 2194, 2197, 2212, 2214, 2217],
  },
  {
    id: 'media_entertainment',
    name: 'Media, entertainment & gaming',
    group: 'media',
    linkedinIds: [
      28, 29, 35, 36, 37, 38, 39, 81, 82, 83, 85, 109, 111, 113, 115, 126, 127, 1600, 1602, 1611, 1623, 1625,
      1633, 1641, 2130, 2133, 2135, 2139, 2159, 2161, 2163, 3124, 3131,
    ],
  },
  {
    id: 'social_consumer_apps',
    name: 'Social & consumer apps',
    group: 'media',
    linkedinIds: [91, 2225, 2226, 2240, 2247, 2253, 2255, 2258, 2259, 2272, 2282, 2318, 3127],
  },
  {
    id: 'education',
    name: 'Education',
    group: 'public',
    linkedinIds: [67, 68, 69, 132, 1999, 2012, 2018, 2019, 2020, 2025, 2027, 2029],
  },
  {
    id: 'government_nonprofit',
    name: 'Government & non-profit',
    group: 'public',
    linkedinIds: [
      71, 72, 74, 75, 76, 77, 78, 79, 86, 88, 89, 90, 100, 101, 102, 107, 130, 131, 141, 148, 388, 1909, 1911,
      2122, 2125, 2128, 2353, 2358, 2360, 2366, 2368, 2369, 2374, 2375, 2391, 3081, 3085, 3086, 3089,
    ],
  },
  {
    id: 'real_estate',
    name: 'Real estate & proptech',
    group: 'built',
    linkedinIds: [44, 128, 1757, 1759, 1770, 1779, 1786, 1798],
  },
  {
    id: 'construction',
    name: 'Construction & engineering',
    group: 'built',
    linkedinIds: [48, 49, 145, 406, 408, 413, 435, 436, 453, 460, 773, 779, 794, 799],
  },
  {
    id: 'logistics_transport',
    name: 'Logistics & transportation',
    group: 'industrial',
    linkedinIds: [87, 92, 93, 94, 95, 116, 134, 1481, 1495, 1497, 1504, 1505, 1512, 1517, 1520, 1532, 1573],
  },
  { id: 'automotive', name: 'Automotive & mobility', group: 'industrial', linkedinIds: [53, 3253, 1042] },
  { id: 'aerospace_defense', name: 'Aerospace & defense', group: 'industrial', linkedinIds: [1, 52] },
  {
    id: 'manufacturing',
    name: 'Machinery, robotics & industrial manufacturing',
    group: 'industrial',
    linkedinIds: [
      25, 55, 58, 62, 135, 147, 615, 616, 625, 679, 743, 763, 784, 807, 840, 849, 852, 861, 871, 873, 876,
      883, 887, 901, 918, 923, 928, 935, 1029, 3241, 3247, 3251,
    ],
  },
  {
    id: 'electronics_hardware',
    name: 'Electronics & hardware',
    group: 'industrial',
    linkedinIds: [3, 24, 112, 964, 973, 983, 994, 998, 1005, 2468, 3245, 3254, 3255],
  },
  { id: 'semiconductors', name: 'Semiconductors', group: 'industrial', linkedinIds: [7] },
  { id: 'telecom', name: 'Telecommunications', group: 'industrial', linkedinIds: [8, 119, 1644, 1649, 3133] },
  {
    id: 'chemicals_materials',
    name: 'Chemicals, materials & packaging',
    group: 'materials',
    linkedinIds: [54, 61, 117, 146, 690, 703, 709, 722, 727],
  },
  { id: 'mining_metals', name: 'Mining & metals', group: 'materials', linkedinIds: [56, 341, 345, 356] },
  { id: 'oil_gas', name: 'Oil & gas', group: 'materials', linkedinIds: [57, 332, 3095, 3096] },
  {
    id: 'energy_utilities',
    name: 'Utilities, renewables & climate',
    group: 'materials',
    linkedinIds: [
      59, 144, 382, 383, 384, 385, 386, 387, 389, 390, 397, 398, 400, 404, 1981, 1986, 2489, 3240,
    ],
  },
  {
    id: 'agriculture',
    name: 'Agriculture',
    group: 'materials',
    linkedinIds: [63, 64, 66, 150, 201, 256, 298],
  },
  {
    id: 'wholesale',
    name: 'Wholesale & distribution',
    group: 'industrial',
    linkedinIds: [
      133, 1128, 1137, 1153, 1157, 1166, 1171, 1178, 1187, 1206, 1208, 1212, 1221, 1222, 1230, 1231, 1250,
      1257, 1262, 1267,
    ],
  },
];

/** Leaf ids by group, in the order of the taxonomy. */
export const INDUSTRY_GROUPS: Readonly<Record<IndustryGroup, readonly string[]>> = groupLeaves();

function groupLeaves(): Record<IndustryGroup, string[]> {
  const groups = {} as Record<IndustryGroup, string[]>;
  for (const leaf of INDUSTRY_LEAVES) {
    groups[leaf.group] ??= [];
    groups[leaf.group].push(leaf.id);
  }
  return groups;
}
