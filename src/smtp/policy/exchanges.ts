import { asciiNameOf } from '#dns/ascii-name.ts';
import { type MailExchanges, mailExchanges } from '#dns/mail-exchanges.ts';
import type { Zone } from '#dns/record.ts';
import { settled } from '#memory/settled.ts';
import type { Mailbox } from '../model/path.ts';
import type { Server } from '../model/server.ts';

const found = settled((zone: Zone) =>
  settled(({ domain }: Mailbox): MailExchanges => mailExchanges(zone, asciiNameOf(domain))),
);

/** Who takes mail for the domain of an address, as this server's DNS has it. */
// RFC 5321 §5.1
export const exchangesOf = ({ dns }: Pick<Server, 'dns'>, mailbox: Mailbox): MailExchanges =>
  found(dns)(mailbox);
