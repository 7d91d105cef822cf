import { expect, it } from 'vitest';
import { address, type Page, wayToRoot } from './page.ts';
import { builtPages, workingPage } from './pages-plugin.ts';

const TEMPLATE = `<!doctype html>
<html lang="en">
  <head>
    <!--page-->
    <link rel="icon" href="./icon.svg" />
    <script type="module" crossorigin src="./assets/index.js"></script>
  </head>
  <body>
    <!--noscript-->
  </body>
</html>`;

const home: Page = { language: 'en', place: { kind: 'home' }, title: 'Home', description: 'The first page' };
const reply: Page = {
  language: 'ru',
  place: { kind: 'reply', code: 550 },
  title: '550 <нет> & "всё"',
  description: 'Что\u00a0делать',
};
const missing: Page = { language: 'en', place: { kind: 'nowhere' }, title: 'No such page', description: '-' };
const routes = {
  pages: () => [home, reply],
  missingPage: () => missing,
  frontMatter: () => ({ title: '', summary: '' }),
};

const built = (site = { basePath: '/', siteUrl: undefined as string | undefined }) =>
  builtPages(TEMPLATE, site, [home, reply], missing);

it('writes a file for each page, and one for wrong addresses', () => {
  expect([...built().keys()]).toEqual(['index.html', 'ru/replies/550/index.html', '404.html']);
});

it.each([
  ['', './'],
  ['sandbox/', '../'],
  ['ru/replies/550/', '../../../'],
])('the way from /%s to the root is %s', (from, way) => {
  expect(wayToRoot(from)).toBe(way);
  expect(new URL(way, `https://example.org/any/${from}`).pathname).toBe('/any/');
});

it('leads every path of a deep page back to the root, whatever the site is called', () => {
  const html = built().get('ru/replies/550/index.html') ?? '';
  expect(html).toContain('src="../../../assets/index.js"');
  expect(html).toContain('href="../../../icon.svg"');
  expect(html).toContain('<meta name="kitchen-root" content="../../../" />');
  expect(html).not.toContain('"./');
});

it('gives a page its language, its title and its twins', () => {
  const html = built().get('ru/replies/550/index.html') ?? '';
  expect(html).toContain('<html lang="ru">');
  expect(html).toContain('<title>550 &lt;нет&gt; &amp; &quot;всё&quot;</title>');
  expect(html).toContain('<link rel="alternate" hreflang="en" href="../../../replies/550/" />');
  expect(html).toContain('<link rel="alternate" hreflang="ru" href="../../../ru/replies/550/" />');
  expect(html).toContain('<link rel="alternate" hreflang="x-default" href="../../../replies/550/" />');
  expect(html).not.toContain('canonical');
});

it('allows scripts of this site alone', () => {
  for (const html of built().values()) {
    expect(html).toMatch(/Content-Security-Policy" content="default-src 'none'; script-src 'self';/);
  }
});

it('names the manifest of its language, by which the site can be installed', () => {
  expect(built().get('index.html')).toContain('<link rel="manifest" href="./manifest.webmanifest" />');
  expect(built().get('ru/replies/550/index.html')).toContain(
    '<link rel="manifest" href="../../../ru/manifest.webmanifest" />',
  );
  expect(built().get('404.html')).not.toContain('manifest.webmanifest');
  expect(workingPage(TEMPLATE, '/', routes)).not.toContain('manifest.webmanifest');
});

it('says where the page stands, if the address of the site is known', () => {
  const html = built({ basePath: '/', siteUrl: 'https://example.org/kitchen/' }).get('index.html') ?? '';
  expect(html).toContain('<link rel="canonical" href="https://example.org/kitchen/" />');
  expect(html).toContain('hreflang="ru" href="https://example.org/kitchen/ru/"');
  expect(html).toContain('src="./assets/index.js"');
});

it('answers wrong addresses at any depth: paths from the root, nothing for search engines', () => {
  const html = built({ basePath: '/kitchen/', siteUrl: undefined }).get('404.html') ?? '';
  expect(html).toContain('src="/kitchen/assets/index.js"');
  expect(html).toContain('<meta name="kitchen-root" content="/kitchen/" />');
  expect(html).toContain('content="noindex"');
  expect(html).not.toContain('alternate');
});

it.each([
  ['/', 'Home'],
  ['/?x=1', 'Home'],
  ['/ru/replies/550/', '550'],
  ['/ru/replies/550', '550'],
  ['/replies/551/', 'No such page'],
  ['/nowhere/', 'No such page'],
])('while working %s has the title of %s', (url, title) => {
  const html = workingPage(TEMPLATE, url, routes);
  expect(html).toContain(`<title>${title}`);
  expect(html).toContain('<meta name="kitchen-root" content="/" />');
  expect(html).not.toContain('Content-Security-Policy');
});

it('knows the address of a page', () => {
  expect([home, reply].map(address)).toEqual(['', 'ru/replies/550/']);
});
