/** The part of a web worker's global scope that the browser entry uses; the whole DOM library would reach every file. */
declare function addEventListener(
  type: 'message',
  listener: (event: { readonly data: string }) => void,
  options: { readonly once: true },
): void;
