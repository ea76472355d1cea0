/**
 * The language of the calls, whatever the interface speaks: the employer's, and so that of the person's lines. It marks
 * their words, so that a screen reader says them rightly.
 */
export const CALL_LANGUAGE = 'en';
