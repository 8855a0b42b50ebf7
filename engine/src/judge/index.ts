export const PENDING = true;
