/** What differs from run to run: patterns and what stands for them. */
const VARYING: readonly (readonly [RegExp, string])[] = [
  [
    /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun), +\d+ \w{3} \d{4} \d\d:\d\d:\d\d ([+-]\d{4}|GMT|UTC)( \(UTC\))?/g,
    '{date}',
  ],
  [/(queued as |ESMTPS?A? id |SMTP id |with UTF8SMTPS?A? id )[0-9A-F]{8,14}\b/g, '$1{id}'],
  [/\b(id[= ])[0-9A-Za-z]{6}-[0-9A-Za-z]{5,12}-[0-9A-Za-z]{2,4}\b/g, '$1{id}'],
  [/\b[0-9][A-Z][A-Z][0-9][0-9A-Za-z]{4}[0-9]{6}\b/g, '{id}'],
  [/(2\.0\.0 | id )[0-9a-f]{8}\b/g, '$1{id}'],
  [/^(Message-I[dD]: )<.*@(mail\.[^>]*)>/gm, '$1<{id}@$2>'],
];

const isChallenge = (line: string): boolean => /^334 PD[0-9A-Za-z+/]{20,}=*$/.test(line);

/** A reply line or a stored letter without what differs from run to run: dates, queue ids, challenges. */
export function masked(text: string): string {
  if (isChallenge(text)) return '334 {challenge}';
  return VARYING.reduce((sofar, [pattern, place]) => sofar.replace(pattern, place), text);
}
