import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { RoundPage_Serialize } from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { assessmentRoundMessages as words } from "../../messages/assessment_round";
import { useWrite } from "../../queries";
import bar from "./AssessmentScreen.module.css";

/** How much is left to settle, and the end of it. */
export function CloseBar({ page }: { page: RoundPage_Serialize }) {
  const [isClosing, setClosing] = useState(false);
  return (
    <>
      <div className={bar.bar}>
        <p className={bar.state}>
          <strong>{words.left(page.open)}</strong>
          <span>{words.keptAtOnce}</span>
        </p>
        <Button variant="primary" isDisabled={page.open > 0} onPress={() => setClosing(true)}>
          {words.close}
        </Button>
      </div>
      {isClosing && <CloseDialog page={page} onClose={() => setClosing(false)} />}
    </>
  );
}

function CloseDialog({ page, onClose }: { page: RoundPage_Serialize; onClose: () => void }) {
  const { round, person } = page;
  const closing = useWrite("roundClose");
  const navigate = useNavigate();
  const [day, setDay] = useState<string | null>(null);
  const submit = async () => {
    if ((await closing.run(round.id, day)) === undefined) return;
    tellDone(words.closed(person.name));
    onClose();
    // What was agreed is what one wants to look at and hand over now.
    void navigate({
      to: "/people/$id/assess/$round",
      params: { id: person.id, round: round.id },
    });
  };
  return (
    <FormDialog
      title={words.closeTitle(person.name)}
      submitLabel={words.closeSubmit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={closing.isRunning}
      error={closing.error}
      fields={["on"]}
      size="s"
    >
      <p>{words.closeText(round.version)}</p>
      <DateField
        label={words.closeDay}
        value={day ?? page.closing_day}
        onChange={setDay}
        error={closing.error?.field === "on" ? closing.error.message : undefined}
      />
    </FormDialog>
  );
}
