/** Where the demo's sign-in page is, below the base that the console is served from. */
export const demoSignInPath = 'demo/sign-in';
