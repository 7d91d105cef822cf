import type { Machine } from './machine.ts';
import { type Endpoint, failed, type Program, printed, type Result } from './program.ts';
import { attempt, candidates, portNumber, serviceName, type Unreached } from './reach.ts';

const USAGE = 'usage: nc [-CNv] destination port\n';

/** Letters that may stand after a hyphen. Lines always end with CRLF here, so that -C changes nothing. */
// Not as in life: without -C the real one sends a bare LF, which RFC 5321 §2.3.8 does not take for the end of a line
const OPTION = /^-[CNv]+$/;

const succeeded = (host: string, address: string, port: number): string => {
  const where = host === address ? host : `${host} (${address})`;
  return `Connection to ${where} ${port} port [tcp/${serviceName(port)}] succeeded!\n`;
};

function connection(host: string, port: number, verbose: boolean, machine: Machine, sends?: string): Result {
  const all = candidates(machine, host);
  if (all.length === 0) {
    return failed(`nc: getaddrinfo for host "${host}" port ${port}: Name or service not known\n`);
  }
  let stderr = '';
  for (const address of all) {
    const tried: Endpoint | Unreached = attempt(machine, address, port);
    if (typeof tried !== 'string') {
      const said = verbose ? succeeded(host, address, port) : '';
      return {
        ...printed(''),
        stderr: stderr + said,
        connect: { ...tried, by: { kind: 'nc' }, ...(sends !== undefined && { sends }) },
      };
    }
    if (verbose) stderr += `nc: connect to ${host} port ${port} (tcp) failed: ${tried}\n`;
  }
  return failed(stderr);
}

/** Opens a connection and shows what comes, without a word of its own. What a pipe brings it sends at once and as it is. */
// Not as in life: when the pipe is at its end it hangs up as with -N, and does not wait for the server to do so
export const nc: Program = {
  name: 'nc',
  run(words, stdin, machine) {
    const options = words.filter((word) => word.startsWith('-'));
    const unknown = options.find((word) => !OPTION.test(word));
    if (unknown !== undefined) {
      const letter = /[^CNv]/.exec(unknown.slice(1))?.[0] ?? '-';
      return failed(`nc: invalid option -- '${letter}'\n${USAGE}`);
    }
    const [host, service, ...rest] = words.filter((word) => !word.startsWith('-'));
    if (host === undefined || rest.length > 0) return failed(USAGE);
    if (service === undefined) return failed('nc: missing port number\n');
    const port = portNumber(service);
    if (port === undefined || port < 1 || port > 65_535)
      return failed(`nc: port number invalid: ${service}\n`);
    const verbose = options.some((word) => word.includes('v'));
    return connection(host, port, verbose, machine, stdin);
  },
};
