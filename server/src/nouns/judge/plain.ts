/**
 * What was kept as JSON, on its way out: the answer's schema says what it must look like, and the tests hold answers
 * against it. Takes the `readonly` off what the engine gives, which an answer does not ask for.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's schema is the check
export const plain = <T>(value: unknown): T => value as T;
