/** The version of the package, of which every assessment names the one that made it; a test holds it to package.json. */
export const version = '0.0.0'
