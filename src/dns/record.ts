/** What the DNS of the simulated internet holds. Times to live are left out: nothing here is cached. */
// RFC 1035 §3.3, RFC 3596 §2
export type DnsRecord =
  | { readonly type: 'A' | 'AAAA'; readonly address: string }
  | { readonly type: 'MX'; readonly preference: number; readonly exchange: string }
  | { readonly type: 'TXT'; readonly text: string }
  | { readonly type: 'PTR' | 'CNAME'; readonly name: string };

/** All records by owner name, in lower case and without the final dot. */
export type Zone = Readonly<Record<string, readonly DnsRecord[]>>;
