import type { Machine } from './machine.ts';
import { type Caller, failed, type Program, printed, type Result } from './program.ts';
import { attempt, candidates, portNumber, type Unreached } from './reach.ts';
import { sClientOptions } from './s-client-options.ts';

const VERSION = 'OpenSSL 3.0.19 27 Jan 2026 (Library: OpenSSL 3.0.19 27 Jan 2026)\n';

const ERRNO: Readonly<Record<Unreached, readonly [string, number]>> = {
  'Connection refused': ['8000006F', 111],
  'No route to host': ['80000071', 113],
};

const unreached = (why: Unreached): string => {
  const [code] = ERRNO[why];
  return (
    `error:${code}:system library:BIO_connect:${why}:calling connect()\n` +
    'error:10000067:BIO routines:BIO_connect:connect error\n'
  );
};

const unresolved = 'error:10080002:BIO routines:BIO_lookup_ex:system lib:Name or service not known\n';

function sClient(words: readonly string[], machine: Machine): Result {
  const options = sClientOptions(words);
  if (typeof options === 'string') return failed(options);
  const { host, service, starttls, quiet, letters } = options;
  const port = portNumber(service);
  const all = candidates(machine, host);
  if (port === undefined || all.length === 0) return failed(`${unresolved}connect:errno=0\n`);
  let stderr = '';
  let errno = 0;
  for (const address of all) {
    const tried = attempt(machine, address, port);
    const by: Caller = { kind: 'openssl', starttls, quiet, letters };
    if (typeof tried !== 'string') return { ...printed(''), stderr, connect: { ...tried, by } };
    stderr += unreached(tried);
    errno = ERRNO[tried][1];
  }
  return failed(`${stderr}connect:errno=${errno}\n`);
}

/** The one of its many commands that speaks TLS by hand: `openssl s_client -connect HOST:PORT`. */
export const openssl: Program = {
  name: 'openssl',
  run([command = 'help', ...words], stdin, machine) {
    switch (command) {
      case 's_client':
        return stdin === undefined ? sClient(words, machine) : { ...failed(''), problem: 'not-in-pipe' };
      case 'version':
        return printed(VERSION);
      case 'help':
        return failed('help:\n\nStandard commands\ns_client          version\n', 0);
      default:
        return failed(`Invalid command '${command}'; type "help" for a list.\n`);
    }
  },
};
