/** A letter at the end of its way through a server: in a mailbox here, or handed on towards another domain. */
export interface Delivery {
  readonly queueId: string;
  /** Virtual seconds. */
  readonly at: number;
  readonly mailFrom: string;
  readonly recipient: string;
  /** Where it lies: the name of a local mailbox, or the host that the letter was handed on to. */
  readonly to: { readonly mailbox: string } | { readonly host: string };
  /** What its sender has said about the rest of the way: TLS or not at all, or TLS if it can be. */
  // RFC 8689 §4.1
  readonly tls?: 'required' | 'optional';
  /** It is a report of this server, on the letter of that queue id. */
  readonly about?: string;
  /** As stored: Return-Path and Received on top of what was received; one octet a byte. */
  readonly raw: Uint8Array;
}
