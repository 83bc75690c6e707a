import type { Owner } from "../../bindings";
import { oneToOneMessages as words } from "../../messages/one_to_ones";

/** Who does what was agreed. */
export const owners = (["pm", "leader"] as const satisfies readonly Owner[]).map((id) => ({
  id,
  label: words.owners[id],
}));
