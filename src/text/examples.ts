/** Examples that only tests and the docs read. The build of the plugin replaces this by an empty function, so that they cost no size. */
export const examples = <T>(given: T): T => given;
