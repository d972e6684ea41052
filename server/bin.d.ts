/** Binary files are built into the bundle as bytes (esbuild.mjs). */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
