import { describe, expect, test } from 'vitest';
import { hiredTools } from '#lib/technographics/hired-tools.ts';

function hires(ads: readonly string[], own: readonly string[] = [], page = ''): Record<string, number> {
  return Object.fromEntries(hiredTools({ ads, page }, own).map(({ id, confidence }) => [id, confidence]));
}

describe('tools that job ads ask for', () => {
  test('as they are spelled, under any of their names', () => {
    expect(hires(['You know Snowflake, dbt and SFDC. GA4 is a plus.'])).toEqual({
      snowflake: 600,
      dbt: 600,
      salesforce: 600,
      'google-analytics': 600,
    });
  });

  test('several ads make it surer, one ad counts once', () => {
    const ad = 'Terraform, Terraform and again Terraform.';
    expect(hires([ad])).toEqual({ terraform: 600 });
    expect(hires([ad, ad, ad, ad])).toEqual({ terraform: 900 });
  });

  test('the quote is the line of the ad', () => {
    const [found] = hiredTools({ ads: ['Your profile\nThree years of Databricks.\nWe offer'], page: '' }, []);
    expect(found).toEqual({ id: 'databricks', confidence: 600, quote: 'Three years of Databricks.' });
  });
});

describe('what is no such tool', () => {
  test.each([
    ['a word', 'Close the gap, drive Outreach in the community and enjoy a Lever of growth.'],
    ['another spelling', 'a snowflake schema, an azure sky'],
    ['a longer name', 'Snowflakes and DockerHub-like things'],
    ['an address', 'Write to jobs@HubSpot.example or www.Snowflake.com'],
    ['the end of an address', 'see Datadog.example'],
  ])('%s', (_, ad) => {
    expect(hires([ad])).toEqual({});
  });

  test('a name that is a word counts beside what people say of tools', () => {
    expect(hires(['Experience with Outreach or similar.'])).toEqual({ outreach: 600 });
  });

  test('the company itself is no tool that it hires for', () => {
    expect(hires(['Build the Snowflake of tomorrow with Kubernetes.'], ['snowflake'])).toEqual({
      kubernetes: 600,
    });
  });

  test('a page of jobs without records speaks of customers too: only beside a cue', () => {
    expect(hires([], [], 'Trusted by Snowflake')).toEqual({});
    expect(hires([], [], 'Snowflake Engineer (all genders)')).toEqual({ snowflake: 600 });
  });
});
