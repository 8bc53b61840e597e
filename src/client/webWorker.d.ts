/** The part of a web worker's handle that the browser entry uses; the whole DOM library would reach every file. */
declare class Worker {
  constructor(script: string);
  postMessage(message: string): void;
  terminate(): void;
}
