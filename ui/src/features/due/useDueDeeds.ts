import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { DueLine_Serialize as DueLine } from "../../bindings";
import { tellDone } from "../../commands";
import { keepingFocus } from "../../components/returning_focus";
import { dueMessages as words } from "../../messages/due";
import { planMessages } from "../../messages/plans";
import { useWrite } from "../../queries";

/** What a dialog is open for. */
export type Doing = { is: "deed" | "move"; line: DueLine };

/** The one thing to do about each line: at once with a way back, in its dialog, or on its own screen. */
export function useDueDeeds() {
  const navigate = useNavigate();
  const action = useWrite("actionSetStatus");
  const commitment = useWrite("commitmentSetStatus");
  const target = useWrite("planAgreeTarget");
  const [doing, setDoing] = useState<Doing | null>(null);

  const doIt = async (line: DueLine): Promise<void> => {
    const { what, person } = line;
    switch (what.kind) {
      case "action":
        if ((await action.run(what.action, "done")) !== undefined) tellDone(words.done.action);
        return;
      case "commitment":
        if ((await commitment.run(what.commitment, "done")) !== undefined)
          tellDone(words.done.commitment);
        return;
      case "agree_target":
        if ((await target.run(what.plan, null)) !== undefined)
          tellDone(planMessages.targetAgreed(person.name));
        return;
      case "make_plan":
        void navigate({ to: "/plans", search: { person: person.id } });
        return;
      case "check_in":
      case "agree_plan":
      case "close_plan":
        setDoing({ is: "deed", line });
    }
  };

  const open = ({ what, person }: DueLine) => {
    const plan = "plan" in what ? what.plan : null;
    if (what.kind === "make_plan") void navigate({ to: "/people/$id", params: { id: person.id } });
    else if (plan !== null) void navigate({ to: "/plans/$id", params: { id: plan } });
    else void navigate({ to: "/one-to-ones/$id", params: { id: person.id } });
  };

  return {
    doing,
    doIt: (line: DueLine) => void keepingFocus(() => doIt(line)),
    move: (line: DueLine) => setDoing({ is: "move", line }),
    close: () => setDoing(null),
    open,
    error: action.error ?? commitment.error ?? target.error,
  };
}
