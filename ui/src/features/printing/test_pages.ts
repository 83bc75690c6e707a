import type { PrintedPages } from "../../bindings";

const a4 = { width: 595, height: 842 };

/** What the Rust side answers for a document of these pages, all of them drawn. */
export const testPages = (...pages: string[]): PrintedPages => ({
  pages,
  total: pages.length,
  sizes: pages.map(() => a4),
  remarks: [],
  missing: [],
});
