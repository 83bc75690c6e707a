/** Words of looking at pages, whatever is on them. */
export const previewMessages = {
  tools: "View of the pages",
  ground: "Pages",
  previous: "Previous page",
  next: "Next page",
  first: "First page",
  last: "Last page",
  page: "Page",
  of: (pages: number) => `of ${pages}`,
  at: (page: number, pages: number) => `Page ${page} of ${pages}`,
  blank: (page: number) => `Page ${page}`,
  zoom: "Zoom",
  zooms: { width: "Fit width", page: "Fit page" },
  percent: (percent: number) => `${percent} %`,
  larger: "Zoom in",
  smaller: "Zoom out",
};
