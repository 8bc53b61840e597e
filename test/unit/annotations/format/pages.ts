import { emptyPage, type AnnotationPage } from '../../../../src/core/annotations/format/page';
import type { JsonObject } from '../../../../src/core/annotations/format/json';

/** An annotation about "lakes". */
export function annotation(id: string, more: JsonObject = {}) {
  return {
    id,
    type: 'Annotation',
    motivation: 'commenting',
    created: '2024-05-01T10:00:00Z',
    creator: { type: 'Person', name: 'Ana' },
    target: {
      source: '../../a.txt',
      selector: [
        { type: 'TextPositionSelector', start: 4, end: 9 },
        { type: 'TextQuoteSelector', exact: 'lakes', prefix: 'the ', suffix: ' are' },
      ],
    },
    ...more,
  };
}

/** An annotation that says something. */
export function note(id: string, value: string, more: JsonObject = {}) {
  return annotation(id, { body: [{ type: 'TextualBody', value, format: 'text/markdown' }], ...more });
}

export function reply(id: string, to: string, value: string, more: JsonObject = {}) {
  return note(id, value, { motivation: 'replying', target: to, ...more });
}

export function pageOf(...annotations: readonly JsonObject[]): AnnotationPage {
  return { ...emptyPage('../../a.txt'), annotations };
}
