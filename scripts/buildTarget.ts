/** The browsers that the console is built for: the first versions that know CSS light-dark(). */
export const buildTarget = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];
