const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'that is a folder, not a file',
  EACCES: 'that is not allowed to whoever runs this',
  EADDRINUSE: 'the port is taken; --port and --tls-port name others, 0 for any free one',
  EADDRNOTAVAIL: 'this machine has no such address; --host takes 127.0.0.1, ::1, or another one of its own',
  ENOTFOUND: 'there is no such address; --host takes 127.0.0.1, ::1, or another one of this machine',
};

const placeOf = ({
  address,
  port,
  hostname,
}: {
  address?: string;
  port?: number;
  hostname?: string;
}): string =>
  address === undefined ? (hostname ?? '') : `${address}${port === undefined ? '' : ` port ${port}`}`;

/** What the operating system has against it, in words that say what would help. */
export function troubleWords(error: NodeJS.ErrnoException & { hostname?: string }): string {
  const words = WORDS[error.code ?? ''];
  if (words === undefined) return error.message;
  const place = placeOf(error as { address?: string; port?: number; hostname?: string });
  return place === '' ? words : `${place}: ${words}`;
}
