export const docsPage = (..._: unknown[]) => "";
