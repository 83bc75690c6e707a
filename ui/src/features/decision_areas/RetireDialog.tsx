import { useState } from "react";
import type { AreaLine_Serialize as AreaLine } from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { decisionAreaMessages } from "../../messages/decision_areas";
import { useRead, useWrite } from "../../queries";
import css from "./Dialogs.module.css";

const words = decisionAreaMessages.retiring;

interface RetireDialogProps {
  line: AreaLine;
  today: string;
  onClose: () => void;
}

/** Takes an area out of the catalogue from a day on; one nothing refers to may also go for good. */
export function RetireDialog({ line, today, onClose }: RetireDialogProps) {
  const { area } = line;
  const change = useWrite("areaChange");
  const namedBy = useRead("areaNamedBy", [area.code]);
  const [on, setOn] = useState<string | null>(today);
  const retire = async () => {
    if ((await change.run(area.code, { kind: "retire", on })) === undefined) return;
    tellDone(words.done(area.name));
    onClose();
  };
  const remove = async () => {
    if ((await change.run(area.code, { kind: "remove" })) === undefined) return;
    tellDone(words.removed(area.name));
    onClose();
  };
  return (
    <FormDialog
      title={words.title(area.name)}
      submitLabel={words.submit}
      onSubmit={() => void retire()}
      onClose={onClose}
      isRunning={change.isRunning}
      error={change.error}
      fields={["on"]}
      size="s"
    >
      <p>{words.intro}</p>
      <p>{words.agreed(line.agreed_with)}</p>
      <DateField
        label={words.on}
        value={on}
        onChange={setOn}
        autoFocus
        error={change.error?.field === "on" ? change.error.message : undefined}
      />
      {namedBy.data?.length === 0 && (
        <div className={css.preview}>
          <p>{words.removable}</p>
          <div>
            <Button size="s" onPress={() => void remove()}>
              {words.remove}
            </Button>
          </div>
        </div>
      )}
    </FormDialog>
  );
}
