import type { Address } from './address.ts';

/** A city under the state, or a town or province with its word: "TP. Hồ Chí Minh", "Tỉnh Bình Dương". */
const PLACE =
  /(?<!\p{L})(?:(?:TP\.?|Tp\.?|Thành phố)\s?)?(Hồ Chí Minh|HCM|Hà Nội|Đà Nẵng|Hải Phòng|Cần Thơ)(?!\p{L})|(?<!\p{L})(TP\.?|Thành phố|Tỉnh)\s?(\p{Lu}\p{L}{1,6}(?: \p{Lu}\p{L}{1,6}){1,2})(?!\p{L})/gu;
/** District, ward, street, industrial zone, storey. */
const PART =
  /(?<!\p{L})(?:Quận|Huyện|Phường|Đường|Phố|Xã|Thôn|Thị trấn|Khu công nghiệp|KCN|Tòa nhà|Toà nhà|Tầng|[QP]\.\s?\p{Lu}|Q\.?\s?\d{1,2}(?!\d)|P\.?\s?\d{1,2}(?!\d))/u;
const LOOK_BACK = 110;
const SHORT: Readonly<Record<string, string>> = { HCM: 'Hồ Chí Minh' };

/** "12 Đường Lê Lợi, Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh". */
export function* findVietnam(text: string): Generator<Address> {
  for (const match of text.matchAll(PLACE)) {
    const name = match[1] ?? match[3] ?? '';
    const isProvince = match[2] === 'Tỉnh';
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    if (!PART.test(before)) continue;
    const end = match.index + match[0].length;
    const city = isProvince ? null : (SHORT[name] ?? name);
    yield { country: 'VN', city, region: isProvince ? name : null, start: match.index, end };
  }
}
