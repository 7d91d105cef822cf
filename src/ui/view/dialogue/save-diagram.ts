import { saveFile } from '#app/save-file.ts';

/** What a drawing needs of a style sheet that it leaves behind. */
const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
] as const;

/** What only serves those who walk the drawing on the page. */
const WALKING = /^(?:class|style|tabindex|role|aria-.*|data-.*)$/;

function plain(element: Element): void {
  for (const { name } of [...element.attributes]) if (WALKING.test(name)) element.removeAttribute(name);
}

/** The drawing as it looks now, with nothing left to be looked up elsewhere. */
function selfContained(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = [...copy.querySelectorAll<SVGElement>('*')];
  for (const [index, element] of [...svg.querySelectorAll<SVGElement>('*')].entries()) {
    const style = getComputedStyle(element);
    for (const property of PROPERTIES)
      copies[index]?.setAttribute(property, style.getPropertyValue(property));
  }
  for (const target of copy.querySelectorAll('[data-target]')) target.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')]) plain(element);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('role', 'img');
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(svg).getPropertyValue('--sheet'));
  copy.querySelector('desc')?.after(ground);
  return copy;
}

/** Gives the student the drawing as a file that looks the same everywhere. */
export const saveDiagram = (svg: SVGSVGElement): void =>
  saveFile('dialogue.svg', 'image/svg+xml', new XMLSerializer().serializeToString(selfContained(svg)));
