import type { TimelineKind } from "../bindings";
import { plural } from "./plural";

export type TimelineFilter = TimelineKind | "all";

/** Words of how somebody came here. */
export const timelineMessages = {
  title: "Timeline",
  sub: "Newest first",
  show: "Show",
  filters: {
    all: "Everything",
    job: "Jobs",
    placement: "Placements",
    decision: "Decisions",
    assessment: "Assessments",
    plan: "Growth plans",
  } satisfies Record<TimelineFilter, string>,
  kinds: {
    job: "Job",
    placement: "Placement",
    decision: "Decision",
    assessment: "Assessment",
    plan: "Growth plan",
  } satisfies Record<TimelineKind, string>,
  more: (count: number) =>
    plural(count, { one: "Show # older entry", other: "Show # older entries" }),
  nothing: "Nothing of this kind yet.",
};
