/** What the client's modules look for in a browser as soon as they are imported. Import it first. */
Object.assign(globalThis, {
  DOMParser: class {},
  Document: class {},
  OffscreenCanvas: class {
    getContext() {
      return null;
    }
  },
});
