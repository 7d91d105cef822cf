import { mechanism } from '../model/mechanism.ts';
import { reply } from '../model/reply.ts';
import { scram } from './scram.ts';

const badResponse = reply('auth-bad-response', 501, '5.5.2', 'Malformed SCRAM message', 'RFC 7677 §3');

/** SCRAM with SHA-256, without channel binding. */
// RFC 7677 §3
export const scramSha256 = mechanism(scram('SHA-256', 'RFC 7677 §3', badResponse));

/** What SCRAM-SHA-256 says to a message that it cannot read. */
export const scramSha256Forms = [badResponse];
