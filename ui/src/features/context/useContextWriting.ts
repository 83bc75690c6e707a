import type { ContextId, ContextShareId, PersonId, PersonRef } from "../../bindings";
import { tellDone } from "../../commands";
import { contextMessages as words } from "../../messages/context";
import { useWrite } from "../../queries";

/** What can be done to a note where it stands; each says what was done, with the way back. */
export function useContextWriting() {
  const sharing = useWrite("contextShare");
  const takingBack = useWrite("contextTakeBack");
  const settling = useWrite("contextSettle");
  const takingUp = useWrite("contextUnsettle");
  const removing = useWrite("contextRemove");
  const all = [sharing, takingBack, settling, takingUp, removing];

  const share = (notes: ContextId[], people: PersonId[] | "in_the_dark") =>
    sharing.run({
      notes,
      whom: people === "in_the_dark" ? { who: "in_the_dark" } : { who: "people", people },
      one_to_one: null,
      on: null,
    });

  return {
    error: all.find(({ error }) => error !== null)?.error ?? null,
    isRunning: all.some(({ isRunning }) => isRunning),
    tell: async (notes: ContextId[], person: PersonRef) => {
      if ((await share(notes, [person.id])) !== undefined) tellDone(words.told(person.name));
    },
    tellAll: async (note: ContextId) => {
      const told = await share([note], "in_the_dark");
      if (told !== undefined) tellDone(words.toldAll(told));
    },
    takeBack: async (id: ContextShareId, name: string) => {
      if ((await takingBack.run(id)) !== undefined) tellDone(words.takenBack(name));
    },
    settle: async (id: ContextId) => {
      if ((await settling.run(id, null)) !== undefined) tellDone(words.settled);
    },
    unsettle: async (id: ContextId) => {
      if ((await takingUp.run(id)) !== undefined) tellDone(words.unsettled);
    },
    remove: async (id: ContextId) => {
      if ((await removing.run(id)) !== undefined) tellDone(words.removed);
    },
  };
}
