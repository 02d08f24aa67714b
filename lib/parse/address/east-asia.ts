import type { Address } from './address.ts';

/** How a country writes province, city and street in its own script, the largest first. */
interface Form {
  country: string;
  pattern: RegExp;
}

const FORMS: readonly Form[] = [
  {
    country: 'JP',
    pattern:
      /(?:(東京)都|北海道|(?:大阪|京都)府|[一-龠]{2,3}県)\s?([一-龠ぁ-んァ-ヶ]{1,6}?[市区郡])[一-龠ぁ-んァ-ヶ\d０-９一二三四五六七八九十丁目番地号町村－-]{0,20}/gu,
  },
  {
    country: 'KR',
    pattern:
      /(?:(서울|부산|대구|인천|광주|대전|울산|세종)(?:특별시|광역시|특별자치시|시)?|(?:경기|강원|충청[북남]|전라[북남]|전북|전남|경상[북남]|제주)(?:도|특별자치도)|충북|충남|경북|경남)\s([가-힣]{1,5}[시군구])\s[가-힣\d\s-]{2,20}(?:로|길|동|읍|면)/gu,
  },
  {
    country: 'CN',
    pattern:
      /(?:(北京|上海|天津|重庆)市?|[一-龠]{2,3}(?:省|自治区)([一-龠]{2,4}市))[一-龠]{1,8}(?:区|县|路|街|道|镇|园)[一-龠\d\s]{0,20}/gu,
  },
  {
    // Without a province, behind the word for "address" as only Chinese writes it.
    country: 'CN',
    pattern: /地\s{0,3}址\s?[:：]\s?(?:中国)?([一-龠]{2,3}市)[一-龠]{1,4}[区县][一-龠\d\s]{0,20}/gu,
  },
  {
    country: 'TW',
    pattern: /([臺台新桃高嘉基][一-龠]{1,2}市)[一-龠]{1,4}區[一-龠\d]{1,12}(?:路|街|段|號)/gu,
  },
];

/** Addresses in Japanese, Korean and Chinese script: told by the words for province, city and street. */
export function* findEastAsia(text: string): Generator<Address> {
  if (!/[가-힣一-龠]/u.test(text)) return;
  for (const { country, pattern } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const [first, second] = match.slice(1).filter((part) => part !== undefined);
      // Seoul is the city, not its district; a prefecture's city is a city.
      const city = first ?? second ?? null;
      yield { country, city, region: null, start: match.index, end: match.index + match[0].length };
    }
  }
}
