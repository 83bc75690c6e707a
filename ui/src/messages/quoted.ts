/** A name in quotes; what is quoted in it already stands in single ones. */
export const quoted = (name: string): string =>
  `“${name.replaceAll("“", "‘").replaceAll("”", "’")}”`;
