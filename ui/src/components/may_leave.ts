import { stakesMayGo } from "./at_stake";
import { halfFilledMayGo } from "./half_filled";
import { textsMayGo } from "./unkept_texts";

/** Whether what stands on the screen may be left: texts that are not kept, and work under way. */
export async function mayLeave(): Promise<boolean> {
  return (await textsMayGo()) && (await stakesMayGo());
}

/** Before the workspace is left, for another one or by closing the window: what stands half filled in goes with it. */
export async function mayLeaveWorkspace(): Promise<boolean> {
  return (await mayLeave()) && (await halfFilledMayGo());
}
