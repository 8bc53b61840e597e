/** Mocha's browser build, which gives its names to the global object. */
declare module 'mocha/mocha.js' {}
