/** A value in canonical form, or why it is none. `reason` never quotes the value. */
export type Validity = { readonly value: string } | { readonly invalid: InvalidReason };
export type InvalidReason =
  | 'shape'
  | 'length'
  | 'prefix'
  | 'region'
  | 'date'
  | 'checksum'
  | 'reserved'
  | 'documentation';

export const invalid = (reason: InvalidReason): Validity => ({ invalid: reason });
export const valid = (value: string): Validity => ({ value });
export const isValid = (validity: Validity): validity is { readonly value: string } => 'value' in validity;
