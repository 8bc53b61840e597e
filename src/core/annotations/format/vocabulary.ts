/** Words of the W3C Web Annotation vocabulary (https://www.w3.org/TR/annotation-vocab/) and the few of our own. */
export const annoContext = 'http://www.w3.org/ns/anno.jsonld';

/** Declared in a page's context when one of our own words is used. */
export const ownPrefix = 'rostrum';
export const ownNamespace = 'urn:rostrum:';

/** The discussion is settled. The model has no word for it. */
export const resolvedProperty = 'rostrum:resolved';
export const resolvedByProperty = 'rostrum:resolvedBy';
/** The section of the outline that a target stands in. */
export const sectionProperty = 'rostrum:section';
/** The words that a target had when the annotation was made, where it has others now. */
export const originalProperty = 'rostrum:original';
/** What a Hypothesis annotation has beyond the model. */
export const hypothesisProperty = 'rostrum:hypothesis';

export const positionSelector = 'TextPositionSelector';
export const quoteSelector = 'TextQuoteSelector';
