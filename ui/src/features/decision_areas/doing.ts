import type { AreaLine_Serialize as AreaLine } from "../../bindings";

/** What is being done in a panel or dialog over the catalogue. */
export type Doing =
  | { kind: "add"; category: string | null }
  | { kind: "edit"; line: AreaLine }
  | { kind: "split"; line: AreaLine }
  | { kind: "merge"; line: AreaLine }
  | { kind: "retire"; line: AreaLine }
  | { kind: "rename"; category: string }
  | { kind: "scale" };
