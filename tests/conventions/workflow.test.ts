import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../browser/ensure-build.ts';
import { findWorkflowFaults, firstCommands } from './workflow.ts';

describe('the workflow', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const workflow = readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8');

  it("runs exactly the README's commands", () => {
    expect(firstCommands(readme)).toHaveLength(2);
    expect(findWorkflowFaults(workflow, readme)).toEqual([]);
  });

  it.each([
    ['another command', 'npm ci && npm test', 'npm ci && npm run unit', 'does not'],
    ['a command less', '- run: npm ci && npm run demo', '', 'lacks'],
    ['an action by its tag', /@[0-9a-f]{40} # v[\d.]+/, '@v7', 'pin the full commit'],
    ['an action without its version', / # v[\d.]+/, '', 'pin the full commit'],
    ['a job without an end', /timeout-minutes: \d+/, '', 'timeout-minutes'],
    ['more rights', 'contents: read', 'contents: write', 'no more'],
    ['a secret', 'persist-credentials: false', `token: ${'$'}{{ secrets.TOKEN }}`, 'no secrets'],
  ])('is caught with %s', (_, part, instead, why) => {
    expect(findWorkflowFaults(workflow.replace(part, instead), readme).join()).toContain(why);
  });

  it('is caught when the README says something else', () => {
    expect(findWorkflowFaults(workflow, readme.replace('npm run demo ', 'npm run show ')).join()).toContain(
      'lacks',
    );
  });
});
