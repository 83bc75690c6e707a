import { useState } from "react";
import type { Owner, PlanPage_Serialize as PlanPage } from "../../bindings";
import { tellDone } from "../../commands";
import { Checkbox } from "../../components/Checkbox";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { signMessages } from "../../messages/plan_course";
import { planMessages } from "../../messages/plans";
import { useRead, useWrite } from "../../queries";
import { signedOn, usePaper } from "../printing/paper";
import css from "./Signed.module.css";

interface SignDialogProps {
  page: PlanPage;
  onClose: () => void;
}

/** Who put their name under the plan, and when. A draft is agreed on by that, or without a name. */
export function SignDialog({ page, onClose }: SignDialogProps) {
  const { plan, person, leader } = page;
  const isDraft = plan.state === "draft";
  const words = isDraft
    ? {
        title: planMessages.agreeTitle(person.name),
        text: planMessages.agreeText,
        day: planMessages.agreeDay,
        submit: planMessages.agreeSubmit,
        done: planMessages.agreed(person.name),
      }
    : {
        title: signMessages.title(person.name),
        text: signMessages.text,
        day: signMessages.day,
        submit: signMessages.submit,
        done: signMessages.done(person.name),
      };
  const nameOf = (id: Owner) => (id === "pm" ? person.name : (leader?.name ?? ""));
  const signers = page.may_sign.map((id) => ({ id, name: nameOf(id) }));
  const agree = useWrite("planAgree");
  const sign = useWrite("planSign");
  const paper = signedOn(usePaper("plan"));
  const { data: state } = useRead("workspaceState", []);
  const [day, setDay] = useState<string | null>(null);
  const [by, setBy] = useState<readonly Owner[]>(signers.map(({ id }) => id));
  const error = agree.error ?? sign.error;

  const submit = async () => {
    const done =
      by.length === 0
        ? await agree.run(plan.id, day)
        : await sign.run(plan.id, { on: day, by: [...by] }, paper);
    if (done === undefined) return;
    tellDone(words.done);
    onClose();
  };

  return (
    <FormDialog
      title={words.title}
      submitLabel={words.submit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={agree.isRunning || sign.isRunning}
      isIncomplete={!isDraft && by.length === 0}
      error={error}
      fields={["on"]}
      size="s"
    >
      <p>{words.text}</p>
      <DateField
        label={words.day}
        value={day ?? state?.today ?? null}
        onChange={setDay}
        error={error?.field === "on" ? error.message : undefined}
      />
      <fieldset className={css.signers}>
        <legend>{signMessages.who}</legend>
        {signers.map(({ id, name }) => (
          <Checkbox
            key={id}
            isSelected={by.includes(id)}
            onChange={(signs) => setBy(signs ? [...by, id] : by.filter((one) => one !== id))}
          >
            {name}
          </Checkbox>
        ))}
      </fieldset>
    </FormDialog>
  );
}
