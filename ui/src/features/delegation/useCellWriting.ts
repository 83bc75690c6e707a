import { useCallback, useState } from "react";
import type {
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

  /** True when it was saved; otherwise `error` says why not. */
  const save = async (
    drafts: DelegationDraft_Deserialize[],
    sentence: string,
  ): Promise<boolean> => {
    if (drafts.length === 0) {
      setSaid(words.levelFirst(steps.length));
      return false;
    }
    onChanged(drafts.map(({ person }) => person));
    const count = await setting.run(drafts);
    setSaid(count === undefined ? "" : sentence);
    return count !== undefined;
  };

  const forAWhile = async (drafts: TemporaryDraft_Deserialize[]): Promise<boolean> => {
    onChanged(drafts.map(({ person }) => person));
    const count = await changing.run(drafts);
    setSaid(count === undefined ? "" : words.done.forAWhile(count));
    return count !== undefined;
  };

  const setLevel = async (chosen: readonly ChosenCell[], level: number): Promise<boolean> => {
    const step = stepWords(steps, level) ?? "";
    const isHeldBack = ({ cell }: ChosenCell) =>
      cell.temporary !== null && stepWords(steps, cell.agreed) === step;
    // Agreed already, and something else holds for a while: naming it again changes nothing one would see.
    if (chosen.length > 0 && chosen.every(isHeldBack)) {
      setSaid(words.done.heldBack(step));
      return false;
    }
    const drafts = chosen.map((one) => draftOf(one, level));
    const ends = chosen.some(
      ({ cell }) => cell.temporary !== null && stepWords(steps, cell.agreed) !== step,
    );
    const sentence = words.done.level(step, chosen.length);
    return save(drafts, ends ? `${sentence} ${words.done.ended}` : sentence);
  };

  const setWanted = (chosen: readonly ChosenCell[], level: number | null) => {
    const drafts = draftsOfAgreed(chosen, wantedChange(level));
    const { wanted, notWanted } = words.done;
    return save(
      drafts,
      level === null ? notWanted : wanted(stepWords(steps, level) ?? "", drafts.length),
    );
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
