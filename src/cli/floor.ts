/**
 * The oldest browsers that the app is made for: scripts and styles are written down to what these read. What they can do
 * beyond that is kept by the compiler (`lib` in tsconfig.json), which knows nothing newer than ES2023.
 */
export const FLOOR = ['chrome110', 'firefox128', 'safari16.4'];
