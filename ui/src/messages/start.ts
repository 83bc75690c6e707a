/** Words of the first screen. */
export const startMessages = {
  title: "Rungs",
  lead: "Where your product managers stand, what they decide, and how they grow. Everything stays in one file on this computer.",
  recent: "Your workspaces",
  openNamed: (name: string) => `Open ${name}`,
  newTitle: "Start with an empty workspace",
  newAgain: "Start another workspace",
  name: "Name of the workspace",
  namePlaceholder: "Product organisation",
  ladder: "Ladder to begin with",
  product: "Product ladder",
  productText: "Fourteen competencies in five areas. For a team that assesses in depth.",
  starter: "Starter ladder",
  starterText: "Five competencies. For a quick start.",
  create: "Start",
  openSample: "Open the sample team",
  openOther: "Open a workspace…",
};
