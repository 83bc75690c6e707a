import { useState } from "react";
import type { DelegationDraft_Deserialize } from "../../bindings";
import { delegationMessages as words } from "../../messages/delegation";
import { useWrite } from "../../queries";
import { type ChosenCell, draftOf, draftsOfAgreed } from "./chosen_cells";

/** Writes to cells and tells in a sentence what came of it. */
export function useCellWriting(onChanged: (people: string[]) => void) {
  const write = useWrite("delegationSet");
  const [said, setSaid] = useState("");

  /** True when it was saved; otherwise `error` says why not. */
  const save = async (
    drafts: DelegationDraft_Deserialize[],
    sentence: string,
  ): Promise<boolean> => {
    if (drafts.length === 0) {
      setSaid(words.levelFirst);
      return false;
    }
    onChanged(drafts.map(({ person }) => person));
    const count = await write.run(drafts);
    setSaid(count === undefined ? "" : sentence);
    return count !== undefined;
  };

  const setLevel = (chosen: readonly ChosenCell[], level: number) =>
    save(
      chosen.map((one) => draftOf(one, level)),
      words.done.level(level, chosen.length),
    );

  const setWanted = (chosen: readonly ChosenCell[], level: number | null) => {
    const drafts = draftsOfAgreed(chosen, {
      wanted: level === null ? { do: "clear" } : { do: "set", value: level },
    });
    const { wanted, notWanted } = words.done;
    return save(drafts, level === null ? notWanted : wanted(level, drafts.length));
  };

  return {
    said,
    say: setSaid,
    save,
    setLevel,
    setWanted,
    error: write.error,
    isRunning: write.isRunning,
    reset: write.reset,
  };
}
