/**
 * Reading and writing through the generated bindings, refreshed by change tags.
 * May know: platform, bindings, and components to show waiting and failure.
 * Never here: a second copy of a rule, or a cache changed by hand after a write.
 */
import { commands, leavesTheWorkspace, readTags, withoutAStep } from "../bindings";
import { mayLeaveWorkspace } from "../components/may_leave";
import { dataHooks } from "./data_hooks";

export { queryClient, refreshOnChange } from "./client";
export type { Read } from "./data_hooks";
export { keepBeforeClosing } from "./keep_before_closing";
export { Loaded } from "./Loaded";
export { useJobProgress } from "./useJobProgress";

/**
 * `useRead("rosterList", [null])` reads, and reads again whenever a write touches one of its tags.
 * `useWrite("personEdit")` answers `run(...)`, which never rejects: look at `error`. The `changed` event does the rest.
 * Whatever leaves the workspace asks before about what would be lost; no screen has to.
 */
export const { useRead, useWrite } = dataHooks(commands, {
  withoutAStep,
  asking: { before: leavesTheWorkspace, may: mayLeaveWorkspace },
});

export const tagsOfReads: Record<string, readonly string[]> = readTags;
