/** `./folder/*.yaml` stands for the list of all such files, parsed; the bundler reads them. */
declare module '*.yaml' {
  const files: readonly unknown[];
  export default files;
}
