/** A command was used wrongly: its message is a plain sentence, and the exit code is 2. */
export class WrongUse extends Error {}

/** A file of the person's or of the library has errors: its message is their lines, and the exit code is 1. */
export class BadContent extends Error {}
