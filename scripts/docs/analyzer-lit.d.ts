// The package ships this plugin without types. No import outside: a module can only add to what has types.
declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  /** Reads the properties and attributes of Lit's elements. */
  export function litPlugin(): import('@custom-elements-manifest/analyzer').Plugin[];
}
