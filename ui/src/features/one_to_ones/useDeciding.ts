import type { RefObject } from "react";
import type { MeetingDecision_Deserialize as MeetingDecision, PersonRef } from "../../bindings";
import { useWrite } from "../../queries";
import type { Sheet } from "./note_places";

/** Decides something while talking: as a part of the note that is written beside it, which it begins where there is none. */
export function useDeciding(person: PersonRef, sheet: RefObject<Sheet>) {
  const write = useWrite("oneToOneDecide");
  return {
    /** Resolves to true when it was done. */
    decide: async (decision: MeetingDecision) => {
      const done = sheet.current?.decide((text) =>
        write.run(
          decision,
          text && { person: person.id, ...text, actions: [], context: [], shares: [] },
        ),
      );
      return (await done) ?? false;
    },
    error: write.error,
    isRunning: write.isRunning,
  };
}
