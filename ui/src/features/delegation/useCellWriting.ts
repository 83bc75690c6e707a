import { useCallback, useState } from "react";
import type {
  CellsSet,
  DelegationDraft_Deserialize,
  ScaleStep,
  TemporaryDraft_Deserialize,
} from "../../bindings";
import { useHistoryStep } from "../../commands";
import { delegationMessages as words } from "../../messages/delegation";
import { useWrite } from "../../queries";
import { stepWords } from "./cell_steps";
import { type ChosenCell, draftOf, draftsOfAgreed, wantedChange } from "./chosen_cells";

/** Writes to cells and tells in a sentence what came of it. */
export function useCellWriting(steps: readonly ScaleStep[], onChanged: (people: string[]) => void) {
  const setting = useWrite("delegationSet");
  const changing = useWrite("delegationForAWhile");
  const [said, setSaid] = useState("");
  // Taken back, it is not so any more.
  useHistoryStep(useCallback(() => setSaid(""), []));

  /** What it changed; undefined when it was not saved, and `error` says why. */
  const write = async (drafts: DelegationDraft_Deserialize[], tell: (done: CellsSet) => string) => {
    onChanged(drafts.map(({ person }) => person));
    const done = await setting.run(drafts);
    setSaid(done === undefined ? "" : tell(done));
    return done;
  };

  /** True when it was saved; otherwise `error` says why not. */
  const save = async (drafts: DelegationDraft_Deserialize[]): Promise<boolean> =>
    (await write(drafts, () => words.done.saved)) !== undefined;

  const forAWhile = async (drafts: TemporaryDraft_Deserialize[]): Promise<boolean> => {
    onChanged(drafts.map(({ person }) => person));
    const count = await changing.run(drafts);
    setSaid(count === undefined ? "" : words.done.forAWhile(count));
    return count !== undefined;
  };

  const setLevel = (chosen: readonly ChosenCell[], level: number) => {
    const step = stepWords(steps, level) ?? "";
    return write(
      chosen.map((one) => draftOf(one, level)),
      ({ changed, begun, ended, held_back }) => {
        const cells = changed + begun;
        // Agreed already, and something else holds for a while: naming it again changes nothing one would see.
        if (cells === 0)
          return held_back > 0 ? words.done.heldBack(step) : words.done.levelSame(step);
        const set = words.done.level(step, cells);
        return ended > 0 ? `${set} ${words.done.ended}` : set;
      },
    );
  };

  const setWanted = async (chosen: readonly ChosenCell[], level: number | null) => {
    const drafts = draftsOfAgreed(chosen, wantedChange(level));
    if (drafts.length === 0) return setSaid(words.levelFirst(steps.length));
    const step = stepWords(steps, level);
    await write(drafts, ({ changed }) => {
      if (changed === 0) return words.done.wantedSame;
      return step === null ? words.done.notWanted(changed) : words.done.wanted(step, changed);
    });
  };

  return {
    said,
    say: setSaid,
    save,
    setLevel,
    setWanted,
    forAWhile,
    error: setting.error ?? changing.error,
    isRunning: setting.isRunning || changing.isRunning,
    reset: () => {
      setting.reset();
      changing.reset();
    },
  };
}
