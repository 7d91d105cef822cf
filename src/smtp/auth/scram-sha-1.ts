import { mechanism } from '../model/mechanism.ts';
import { reply } from '../model/reply.ts';
import { scram } from './scram.ts';

const badResponse = reply('auth-bad-response', 501, '5.5.2', 'Malformed SCRAM message', 'RFC 5802 §7');

/** SCRAM with SHA-1, without channel binding. */
// RFC 5802 §4
export const scramSha1 = mechanism(scram('SHA-1', 'RFC 5802', badResponse));

/** What SCRAM-SHA-1 says to a message that it cannot read. */
export const scramSha1Forms = [badResponse];
