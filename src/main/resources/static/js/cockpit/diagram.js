// The diagram that Cockpit shows, and what we lay over it.
const SVG = 'http://www.w3.org/2000/svg';
const LAYER = 'hotline-heat';

let viewer = null;
let page = {shown: () => {}, clicked: () => {}};
let waiting = [];

/** Cockpit gives the viewer before or after it opens our tab, and another one for another process. */
export function show(newViewer) {
  viewer = newViewer;
  viewer.get('eventBus').on('element.click', ({element}) => page.clicked(element.id));
  waiting.forEach(ready => ready());
  waiting = [];
  page.shown();
}

export const ready = () => viewer ? Promise.resolve() : new Promise(resolve => waiting.push(resolve));

/** Tells a page when there is another diagram and which activity was clicked; no page, when it is left. */
export function tell(shown = () => {}, clicked = () => {}) {
  page = {shown, clicked};
}

export function nameOf(id) {
  const element = viewer?.get('elementRegistry').get(id);
  return element?.businessObject.name || id;
}

/** Whether a case stays there; everything else is only passed. */
export function stays(id) {
  const type = viewer?.get('elementRegistry').get(id)?.type ?? '';
  return ['bpmn:UserTask', 'bpmn:CallActivity', 'bpmn:SubProcess'].includes(type);
}

export function clear() {
  layer()?.replaceChildren();
}

function layer() {
  return viewer?.get('canvas').getLayer(LAYER, 5);
}

function svg(tag, attributes, text) {
  const element = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.textContent = text ?? '';
  return element;
}

/** Colours activities and writes a number on each: [{id, colour, label}]. A subprocess is only framed. */
export function paint(marks) {
  const registry = viewer.get('elementRegistry');
  const group = svg('g', {class: LAYER, 'pointer-events': 'none'});
  for (const {id, colour, label} of marks) {
    const shape = registry.get(id);
    if (!shape?.width) {
      continue;
    }
    const {x, y, width, height} = shape;
    const open = shape.type === 'bpmn:SubProcess';
    group.append(svg('rect', {x: x - 3, y: y - 3, width: width + 6, height: height + 6, rx: 8, fill: open ? 'none' : colour,
      'fill-opacity': 0.5, stroke: colour, 'stroke-width': 4}));
    const wide = Math.max(18, [...label].reduce((sum, letter) => sum + (letter > '\u2e80' ? 11 : 7), 8));
    group.append(svg('rect', {x: x + width - wide / 2, y: y - 12, width: wide, height: 18, rx: 9, fill: '#1d2733'}));
    group.append(svg('text', {x: x + width, y: y + 1, 'text-anchor': 'middle', 'font-size': 11, 'font-family': 'sans-serif',
      fill: '#fff'}, label));
  }
  layer().replaceChildren(group);
}

/** The diagram with what lies over it and a legend beneath, as a picture. */
export async function picture(title, legend) {
  const saved = await viewer.saveSVG();
  const drawing = new DOMParser().parseFromString(saved.svg, 'image/svg+xml').documentElement;
  const [left, top, width, height] = drawing.getAttribute('viewBox').split(/[ ,]+/).map(Number);
  const bottom = top + height + 20;
  const box = [left - 10, top - 20, Math.max(width, 820) + 20, height + 110];
  const words = {'font-family': 'sans-serif', fill: '#1d2733'};
  drawing.prepend(svg('rect', {x: box[0], y: box[1], width: box[2], height: box[3], fill: '#fff'}));
  drawing.append(document.importNode(layer().firstChild, true),
    svg('text', {...words, x: left, y: bottom + 14, 'font-size': 14}, title));
  legend.forEach(({colour, label}, at) => drawing.append(
    svg('rect', {x: left + at * 160, y: bottom + 26, width: 18, height: 14, fill: colour, stroke: '#777'}),
    svg('text', {...words, x: left + at * 160 + 24, y: bottom + 38, 'font-size': 12}, label)));
  Object.entries({viewBox: box.join(' '), width: box[2] * 2, height: box[3] * 2})
    .forEach(([name, value]) => drawing.setAttribute(name, value));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(drawing))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [box[2] * 2, box[3] * 2];
  canvas.getContext('2d').drawImage(image, 0, 0);
  return new Promise(resolve => canvas.toBlob(resolve, 'image/png'));
}
