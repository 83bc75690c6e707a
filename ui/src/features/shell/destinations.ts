import {
  FileText,
  LayoutGrid,
  ListTodo,
  type LucideIcon,
  MessagesSquare,
  NotebookPen,
  Rows3,
  Settings,
  Users,
} from "lucide-react";
import type { WorkspaceState_Serialize } from "../../bindings";
import { LadderMark } from "../../components/LadderMark";
import { dueMessages } from "../../messages/due";
import { shellMessages } from "../../messages/shell";

const { screens } = shellMessages;

interface Destination {
  id: string;
  to: string;
  title: string;
  icon: LucideIcon | typeof LadderMark;
  shortcuts: readonly string[];
  /** A number that matters now, and what it counts. */
  count?: (workspace: WorkspaceState_Serialize) => { number: number; text: string };
}

/** The screens of the navigation, in its order. */
export const destinations = [
  {
    id: "go.team_ladder",
    to: "/",
    title: screens.teamLadder,
    icon: LadderMark,
    shortcuts: ["G L", "Mod+1"],
    count: ({ unplaced }) => ({ number: unplaced, text: shellMessages.unplaced(unplaced) }),
  },
  {
    id: "go.people",
    to: "/people",
    title: screens.people,
    icon: Users,
    shortcuts: ["G P", "Mod+2"],
    count: ({ people }) => ({ number: people, text: shellMessages.people(people) }),
  },
  {
    id: "go.due",
    to: "/due",
    title: screens.due,
    icon: ListTodo,
    shortcuts: ["G F"],
    count: ({ late }) => ({ number: late, text: dueMessages.late(late) }),
  },
  {
    id: "go.one_to_ones",
    to: "/one-to-ones",
    title: screens.oneToOnes,
    icon: MessagesSquare,
    shortcuts: ["G O", "Mod+3"],
  },
  {
    id: "go.evidence",
    to: "/evidence",
    title: screens.evidence,
    icon: NotebookPen,
    shortcuts: ["G E"],
  },
  {
    id: "go.delegation",
    to: "/delegation",
    title: screens.delegation,
    icon: LayoutGrid,
    shortcuts: ["G D", "Mod+4"],
    count: ({ overdue_reviews }) => ({
      number: overdue_reviews,
      text: shellMessages.overdue(overdue_reviews),
    }),
  },
  {
    id: "go.plans",
    to: "/plans",
    title: screens.plans,
    icon: FileText,
    shortcuts: ["G G", "Mod+5"],
  },
  {
    id: "go.ladder",
    to: "/ladder",
    title: screens.ladder,
    icon: Rows3,
    shortcuts: ["G U", "Mod+6"],
  },
] as const satisfies readonly Destination[];

/** Screens that are reached from elsewhere than the navigation. */
export const furtherDestinations = [
  { id: "go.coverage", to: "/delegation/coverage", title: screens.coverage, shortcuts: ["G C"] },
  {
    id: "go.context",
    to: "/delegation/context",
    title: screens.context,
    shortcuts: ["G X"],
  },
  {
    id: "go.decision_areas",
    to: "/delegation/areas",
    title: screens.decisionAreas,
    shortcuts: ["G A"],
  },
  { id: "go.import", to: "/import", title: screens.import, shortcuts: ["G I"] },
  { id: "go.settings", to: "/settings", title: screens.settings, shortcuts: ["G S", "Mod+,"] },
] as const;

export const settingsDestination = {
  to: "/settings",
  title: screens.settings,
  icon: Settings,
} as const;
