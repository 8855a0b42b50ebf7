/** The part of the WebAssembly API the kernels use. It is in every runtime, but TypeScript declares it only with the DOM. */
declare namespace WebAssembly {
  interface Module {
    readonly brand: 'WebAssembly.Module';
  }
  interface Instance {
    readonly exports: object;
  }
  interface Memory {
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  const Module: { new (bytes: Uint8Array): Module };
  const Memory: { new (descriptor: { readonly initial: number }): Memory };
  const Instance: { new (module: Module, imports?: object): Instance };
}
