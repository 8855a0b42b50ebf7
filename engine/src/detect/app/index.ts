/** App packages, policies and run records in; facts for the judge out, each with its evidence. */
export { APP_TYPES, appTypeOf, guessAppType } from './app-type.ts';
export type { AppTypeGuess } from './app-type.ts';
export { FactSheet } from './fact-sheet.ts';
export { sdkMatcher } from './find-sdks.ts';
export type { FoundSdk, SdkEvidence, SdkMatcher } from './find-sdks.ts';
export { packageFacts, thirdParties } from './package-facts.ts';
export { grantedByUser, knownPermission } from './permissions.ts';
export { sensitiveReads, watchFor } from './reads.ts';
export type { SensitiveRead } from './reads.ts';
export { rulesOfSdks } from './sdk-rules.ts';
export { matrix } from './matrix.ts';
export type { MatrixRow } from './matrix.ts';
