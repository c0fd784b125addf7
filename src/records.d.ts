/** The compiled records, put into the bundle by build/bundle.ts: extension pages may not fetch, not even their own files. */
declare module "says-who:records" {
  /** As gzip, to be read once. */
  export function packedRecords(): {
    /** Of what is packed, in bytes. */
    readonly length: number;
    readonly pieces: Iterable<Uint8Array<ArrayBuffer>>;
  };
}

/** True in test builds only, where shadow roots are open. */
declare const __TEST__: boolean;
