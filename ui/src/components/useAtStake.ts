import { useEffect } from "react";
import { type AtStake, putAtStake } from "./at_stake";

/** While there is something to lose, leaving the screen and closing the window ask before; null when there is not. */
export function useAtStake(stake: AtStake | null): void {
  useEffect(() => (stake ? putAtStake(stake) : undefined), [stake]);
}
