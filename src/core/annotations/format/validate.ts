import { isObject, listOf, numberOf, textOf, type Json, type JsonObject } from './json';
import { positionSelector, quoteSelector } from './vocabulary';

/** What in a page is not as the W3C model asks. The page is read all the same. */
export interface PageProblem {
  /** JSON pointer (RFC 6901) to the property: `/items/3/target/selector/0/start`. */
  readonly path: string;
  readonly message: string;
}

/** Looks at a page as it was written. @param at where in `page` the items are; a bare list or single annotation is its own */
export function checkPage(page: Json, items: readonly Json[], at: readonly string[]): readonly PageProblem[] {
  const problems: PageProblem[] = [];
  const report: Report = (path, message) => problems.push({ path, message });
  const isSingle = isObject(page) && items.length === 1 && items[0] === page;
  const wrapper = isObject(page) && !isSingle ? page : undefined;
  if (wrapper && wrapper['@context'] === undefined) report('/@context', 'is missing');
  if (wrapper && at[0] === 'items') checkItemsOf(wrapper, report);
  const inner = wrapper?.['first'];
  if (isObject(inner) && inner['next'] !== undefined) report('/first/next', 'further pages are not read');
  const prefix = wrapper ? `/${at.join('/')}` : '';
  const places = new Map<string, string>();
  items.forEach((item, i) => {
    const path = isSingle ? '' : `${prefix}/${i}`;
    if (!isObject(item)) {
      report(path, 'is no annotation');
      return;
    }
    checkAnnotation(item, path, report);
    const id = textOf(item['id']);
    const other = id === undefined ? undefined : places.get(id);
    if (other !== undefined) report(`${path}/id`, `is also the identifier of ${other}`);
    else if (id !== undefined) places.set(id, path);
  });
  return problems;
}

type Report = (path: string, message: string) => unknown;

function checkItemsOf(page: JsonObject, report: Report): void {
  if (!listOf(page['type']).includes('AnnotationPage')) report('/type', 'is not "AnnotationPage"');
  if (page['items'] === undefined) report('/items', 'is missing');
  if (page['next'] !== undefined) report('/next', 'further pages are not read');
}

function checkAnnotation(annotation: JsonObject, path: string, report: Report): void {
  if (!listOf(annotation['type']).includes('Annotation')) report(`${path}/type`, 'is not "Annotation"');
  if (!textOf(annotation['id'])) report(`${path}/id`, 'is missing');
  for (const key of ['created', 'modified']) {
    const time = annotation[key];
    if (time !== undefined && !isTime(time)) report(`${path}/${key}`, 'is no time as ISO 8601 writes it');
  }
  for (const [motivation, at] of parts(annotation, 'motivation', path)) {
    if (textOf(motivation) === undefined) report(at, 'is no text');
  }
  for (const [body, at] of parts(annotation, 'body', path)) checkBody(body, at, report);
  const targets = parts(annotation, 'target', path);
  if (targets.length === 0) report(`${path}/target`, 'is missing');
  for (const [target, at] of targets) checkTarget(target, at, report);
}

function isTime(value: Json): boolean {
  const text = textOf(value);
  return text !== undefined && /^\d{4}-\d\d-\d\d(?:T|$)/.test(text) && !Number.isNaN(Date.parse(text));
}

function checkBody(body: Json, path: string, report: Report): void {
  if (textOf(body) !== undefined) return;
  if (!isObject(body)) report(path, 'is no body');
  else if (listOf(body['type']).includes('TextualBody') && textOf(body['value']) === undefined) {
    report(`${path}/value`, 'is no text');
  }
}

function checkTarget(target: Json, path: string, report: Report): void {
  if (textOf(target) !== undefined) return;
  if (!isObject(target)) {
    report(path, 'is no target');
    return;
  }
  if (target['source'] === undefined && target['id'] === undefined) report(`${path}/source`, 'is missing');
  for (const [selector, at] of parts(target, 'selector', path)) checkSelector(selector, at, report);
}

function checkSelector(selector: Json, path: string, report: Report): void {
  if (!isObject(selector)) {
    if (textOf(selector) === undefined) report(path, 'is no selector');
    return;
  }
  if (selector['type'] === positionSelector) checkPosition(selector, path, report);
  if (selector['type'] === quoteSelector) {
    if (textOf(selector['exact']) === undefined) report(`${path}/exact`, 'is no text');
    for (const key of ['prefix', 'suffix']) {
      if (selector[key] !== undefined && textOf(selector[key]) === undefined) report(`${path}/${key}`, 'is no text');
    }
  }
  for (const [finer, at] of parts(selector, 'refinedBy', path)) checkSelector(finer, at, report);
}

function checkPosition(selector: JsonObject, path: string, report: Report): void {
  const [start, end] = ['start', 'end'].map((key) => {
    const place = numberOf(selector[key]);
    if (place !== undefined && Number.isSafeInteger(place) && place >= 0) return place;
    report(`${path}/${key}`, 'is no count of characters');
    return undefined;
  });
  if (start !== undefined && end !== undefined && end < start) report(`${path}/end`, 'lies before the start');
}

/** The parts of a property that is a list or stands for a list of one, each with its path. */
function parts(value: JsonObject, key: string, path: string): readonly (readonly [part: Json, path: string])[] {
  const list = value[key];
  return Array.isArray(list)
    ? listOf(list).map((part, i) => [part, `${path}/${key}/${i}`] as const)
    : listOf(list).map((part) => [part, `${path}/${key}`] as const);
}
