/** Names by which a site may speak to the extension; everybody is spoken to as "*". */
const OWN_NAMES = ['icplens', 'icp-lens'];

interface Rule {
  allows: boolean;
  path: string;
}

/**
 * True when a robots.txt lets a path be read, after RFC 9309: the group of our own name, else that of everybody; the longest
 * rule that fits decides, and of two equally long ones the one that allows.
 */
export function mayRead(robots: string, path: string): boolean {
  let best: Rule | null = null;
  for (const rule of rulesFor(robots)) {
    if (rule.path === '' || !fits(rule.path, path)) continue;
    const isLonger = best === null || rule.path.length > best.path.length;
    if (isLonger || (rule.path.length === best?.path.length && rule.allows)) best = rule;
  }
  return best === null || best.allows;
}

function rulesFor(robots: string): Rule[] {
  const own: Rule[] = [];
  const everybody: Rule[] = [];
  let isOwnNamed = false;
  let open: Rule[][] = [];
  let isNaming = false;
  for (const line of robots.split(/[\r\n]/)) {
    const [field = '', ...rest] = (line.split('#', 1)[0] ?? '').split(':');
    const key = field.trim().toLowerCase();
    const value = rest.join(':').trim();
    if (key === 'user-agent') {
      if (!isNaming) open = [];
      isNaming = true;
      const name = value.toLowerCase();
      if (name === '*') open.push(everybody);
      if (OWN_NAMES.includes(name)) {
        open.push(own);
        isOwnNamed = true;
      }
    } else if (key === 'allow' || key === 'disallow') {
      isNaming = false;
      for (const rules of open) rules.push({ allows: key === 'allow', path: value });
    }
  }
  return isOwnNamed ? own : everybody;
}

/** `*` = any letters, `$` at the end = nothing behind it. */
function fits(rule: string, path: string): boolean {
  const isWhole = rule.endsWith('$');
  const parts = (isWhole ? rule.slice(0, -1) : rule).split('*');
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = index === 0 ? (path.startsWith(part) ? 0 : -1) : path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!isWhole) return true;
  const last = parts.at(-1) ?? '';
  return parts.length === 1 ? path.length === at : path.endsWith(last) && path.length >= at;
}
