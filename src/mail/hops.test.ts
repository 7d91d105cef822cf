import { expect, it } from 'vitest';
import { hops } from './hops.ts';

it.each([
  [0, 'Subject: x\r\n\r\nReceived: in the body\r\n'],
  [2, 'Received: a\r\n\tb\r\nRECEIVED: c\r\nX-Received: d\r\nReceived-SPF: e\r\n\r\n'],
  [100, `${'Received: from a.example by b.example\r\n'.repeat(100)}\r\nbody`],
])('counts %d servers on the way', (count, content) => expect(hops(content)).toBe(count));
