import { plural } from "./plural";

/** The frame of the window, and the names of the screens wherever they are linked to. */
export const shellMessages = {
  navigation: "Main",
  screens: {
    teamLadder: "Team ladder",
    people: "People",
    due: "Due",
    oneToOnes: "One-to-ones",
    evidence: "Evidence",
    delegation: "Delegation",
    coverage: "Coverage of decisions",
    context: "Context shared",
    plans: "Growth plans",
    import: "Import a roster",
    decisionAreas: "Decision areas",
    ladder: "Our ladder",
    settings: "Settings",
  },
  people: (count: number) => plural(count, { one: "# person", other: "# people" }),
  unplaced: (count: number) =>
    plural(count, { one: "# person is not placed yet", other: "# people are not placed yet" }),
  overdue: (count: number) =>
    plural(count, { one: "# review is overdue", other: "# reviews are overdue" }),
  workspaceNamed: (name: string) => `Workspace ${name}`,
  otherWorkspaces: "Other workspaces",
  openWorkspace: "Open a workspace…",
  closeWorkspace: "Close, and choose another",
  back: "Back to where you were",
  backKeywords: "previous last screen return",
  forward: "Forward again",
  forwardKeywords: "next screen",
  quit: "Quit Rungs",
  saved: "Saved on this computer.",
  lastBackup: (when: string) => `Last copy kept ${when}.`,
  noBackup: "No copy kept yet.",
  commands: "Commands",
  closeNotifications: "Close all notifications",
  closeNotificationsKeywords: "dismiss messages errors",
  themeTo: {
    light: "Use the light theme",
    dark: "Use the dark theme",
    system: "Use the system's theme",
  },
  notFound: {
    title: "There is no such screen",
    text: "The address leads nowhere. The person behind it may have been deleted.",
    action: "Go to the team ladder",
  },
};
