/**
 * Sees an object of the host as the app's declarations see it. What the host has of a class is held by `implements Pick<…>` on that
 * class; what it has not is missing when it is used, and the test fails there.
 */
export function asDeclared<Declared>(object: object): Declared {
  return object as unknown as Declared;
}

/** Throws what an event handler threw outside of the caller, as the app does: the page reports it, the other handlers still run. */
export function reportLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
