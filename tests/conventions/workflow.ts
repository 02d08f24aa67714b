/** The commands of the README's section "Try it": what a newcomer runs first. */
export function firstCommands(readme: string): string[] {
  const section = readme.split('## Try it')[1]?.split('\n## ')[0] ?? '';
  const block = section.split('```sh\n')[1]?.split('```')[0] ?? '';
  return block
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '');
}

const USES = /^\s*(?:- )?uses: (\S+)(.*)$/gm;
const PINNED = /^[\w./-]+@[0-9a-f]{40}$/;

/** What the workflow does otherwise than the README says, and what it may do that it need not. */
export function findWorkflowFaults(workflow: string, readme: string): string[] {
  const runs = [...workflow.matchAll(/^\s*(?:- )?run: (.*)$/gm)].map((match) => (match[1] ?? '').trim());
  const asked = firstCommands(readme);
  const npm = runs.filter((run) => /\bnp[mx]\b/.test(run));
  const jobs = workflow.match(/^ {4}runs-on:/gm)?.length ?? 0;
  const limits = workflow.match(/^ {4}timeout-minutes: \d+$/gm)?.length ?? 0;
  return [
    ...(asked.length === 0 ? ['README.md has no commands under "Try it"'] : []),
    ...asked.filter((run) => !npm.includes(run)).map((run) => `the workflow lacks "${run}" of the README`),
    ...npm
      .filter((run) => !asked.includes(run))
      .map((run) => `the workflow runs "${run}": the README does not`),
    ...[...workflow.matchAll(USES)]
      .filter(([, action = '', comment = '']) => !PINNED.test(action) || !/# v\d+\.\d+\.\d+$/.test(comment))
      .map(([, action]) => `${action}: pin the full commit, with the version as a comment`),
    ...(limits === jobs ? [] : ['a job has no timeout-minutes']),
    ...(/^permissions:\n {2}contents: read\n\S?/m.test(workflow)
      ? []
      : ['permissions: contents: read, no more']),
    ...(/\bsecrets\b|pull_request_target/.test(workflow) ? ['the workflow needs no secrets'] : []),
  ];
}
