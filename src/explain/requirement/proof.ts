import { perform } from '#smtp/dialogue/dialogue.ts';
import { DIALOGUE_SERVER, DIALOGUE_ZONE } from '#smtp/dialogue/kitchen.ts';
import type { ServerSetup } from '#smtp/model/server.ts';
import { serverOf } from '#smtp/server/server.ts';
import { deliver } from '#world/host/deliver.ts';
import type { Delivery } from '#world/host/delivery.ts';

/** An EHLO reply of several lines: which keywords stand in it is tested where it matters. */
const EHLO_REPLY = /^S: 250-\S+ Hello.*\n(?:S: 250-.*\n)*S: 250 .*$/gm;

/** Plays a dialogue with a server that keeps to the standard; `S: 250-…` stands for the reply to EHLO. */
export const proven = (text: string): string =>
  perform(DIALOGUE_SERVER, text).text.replace(EHLO_REPLY, 'S: 250-…');

const keywordsOf = (ehloReply: string): readonly string[] =>
  ehloReply
    .split('\n')
    .slice(1)
    .map((line) => line.slice('S: 250-'.length));

/** The extension keywords in the last EHLO reply of a dialogue; none where there was no EHLO. */
export const keywords = (text: string): readonly string[] =>
  [...perform(DIALOGUE_SERVER, text).text.matchAll(EHLO_REPLY)].reduce<readonly string[]>(
    (_, [reply]) => keywordsOf(reply),
    [],
  );

/** Where the letters of a dialogue end up, in the order in which they were accepted. */
export function delivered(text: string, changed: Partial<ServerSetup> = {}): readonly Delivery[] {
  const setup = { ...DIALOGUE_SERVER, ...changed };
  const server = serverOf(setup, DIALOGUE_ZONE, 1_795_510_800);
  return perform(setup, text).effects.flatMap((effect) =>
    effect.kind === 'accept' ? deliver(effect.letter, server) : [],
  );
}
