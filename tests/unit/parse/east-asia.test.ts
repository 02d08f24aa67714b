import { expect, test } from 'vitest';
import { findAddresses } from '#lib/parse/address/find-addresses.ts';

test.each([
  ['주소: 서울특별시 강남구 테헤란로 231, 20층', 'KR 서울'],
  ['경기도 용인시 기흥구 공세로 12-3', 'KR 용인시'],
  ['〒950-2052 新潟県新潟市西区寺尾9番1号', 'JP 新潟市'],
  ['東京都千代田区丸の内1-1', 'JP 東京'],
  ['江苏省苏州市工业园区星湖街 1 号', 'CN 苏州市'],
  ['上海市浦东新区世纪大道100号', 'CN 上海'],
  ['台北市信義區信義路五段7號', 'TW 台北市'],
])('%s', (text, place) => {
  const found = findAddresses(text, { tld: '', phone: '', language: '' });
  expect(found.map(({ country, city }) => `${country} ${city}`)).toEqual([place]);
});
