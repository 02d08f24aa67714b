import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { IcpTest, SimpleTest } from './test-format.ts';

/** The attributes that a test looks at. */
export function testAttributes(test: IcpTest): AttributeKey[] {
  return test.op === 'all' || test.op === 'any' ? test.tests.map(attributeOf) : [attributeOf(test)];
}

/** The attribute that a test looks at. */
export function attributeOf(test: SimpleTest): AttributeKey {
  switch (test.op) {
    case 'matches':
      return 'text';
    case 'functions':
      return 'functions';
    case 'answer':
      return 'answers';
    case 'trigger':
      return 'triggers';
    default:
      return test.attribute;
  }
}
