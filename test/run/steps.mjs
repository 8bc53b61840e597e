// What `npm test` does, in order. A step is a list of commands; `counts` says that its last one reports its own tests,
// otherwise the step counts as one test. `needs` names the steps whose products it uses.

const npmRun = (script) => ['npm', 'run', '--silent', script];
const bundle = (room) => ['node', 'esbuild.mjs', '--tests', room];
const mocha = (files, ...options) => [
  ...['node', 'node_modules/mocha/bin/mocha.js', '--ui', 'tdd', '--no-color', '--reporter', 'test/run/reporter.mjs'],
  ...options,
  files,
];

export const STEPS = [
  { name: 'check', commands: [npmRun('check')] },
  { name: 'lint', commands: [npmRun('lint')] },
  { name: 'format', commands: [npmRun('format:check')] },
  { name: 'knip', commands: [npmRun('knip')] },
  { name: 'build', commands: [npmRun('build')] },
  { name: 'unit', counts: true, commands: [bundle('unit'), mocha('out/test/unit/**/*.test.js', '--timeout', '20000')] },
  {
    name: 'server',
    counts: true,
    needs: ['build'],
    commands: [bundle('server'), mocha('out/test/server/**/*.test.js', '--timeout', '20000')],
  },
  { name: 'grammar', commands: [npmRun('test:grammar')] },
  { name: 'runner', counts: true, commands: [mocha('test/{run,host}/*.test.mjs')] },
  { name: 'package', commands: [npmRun('package')] },
  { name: 'contents', counts: true, needs: ['package'], commands: [mocha('test/package/*.test.mjs')] },
  { name: 'editor', counts: true, needs: ['build'], commands: [bundle('editor'), ['node', 'test/host/editor.mjs']] },
  { name: 'web', counts: true, needs: ['build'], commands: [bundle('web'), ['node', 'test/host/web.mjs']] },
  { name: 'ui', counts: true, needs: ['package'], commands: [mocha('test/ui/*.ui.mjs', '--timeout', '120000')] },
];
