import { expect, it } from 'vitest';
import { dial, openKitchen } from './opened-kitchen.ts';

it('keeps a client that errs waiting for real seconds, and nobody else', async () => {
  const behaviours = { tarpit: { on: true, after: 0, delay: 2 } };
  const { port } = await openKitchen({ server: { behaviours } });
  const [errs, behaves] = [dial(port), dial(port)];
  await Promise.all([errs.until(/^220 /), behaves.until(/^220 /)]);
  const begun = Date.now();
  errs.socket.write('FOO\r\nNOOP\r\n');
  behaves.socket.write('NOOP\r\n');
  await behaves.until(/\r\n250 /);
  expect(Date.now() - begun).toBeLessThan(1500);
  expect(errs.heard()).not.toMatch(/\r\n500 /);
  await errs.until(/\r\n5\d\d [^\r]+\r\n250 /);
  expect(Date.now() - begun).toBeGreaterThan(1900);
});

it('lets a client go that does not want to wait', async () => {
  const behaviours = { tarpit: { on: true, after: 0, delay: 60 } };
  const { port, bridge, printed } = await openKitchen({ server: { behaviours } });
  const wire = dial(port);
  await wire.until(/^220 /);
  wire.socket.write('FOO\r\n');
  await new Promise((done) => setTimeout(done, 200));
  expect(wire.heard()).not.toContain('500');
  wire.socket.destroy();
  await bridge.close();
  expect(printed()).toContain('C: FOO');
});
