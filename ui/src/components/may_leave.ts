import { stakesMayGo } from "./at_stake";
import { textsMayGo } from "./unkept_texts";

/** Whether what stands on the screen may be left: texts that are not kept, and work under way. */
export async function mayLeave(): Promise<boolean> {
  return (await textsMayGo()) && (await stakesMayGo());
}
