import { useState } from "react";
import type { PersonRef } from "../../bindings";
import { tellDone } from "../../commands";
import { ComboBox } from "../../components/ComboBox";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { SegmentedControl } from "../../components/SegmentedControl";
import { TextArea } from "../../components/TextArea";
import { TextField } from "../../components/TextField";
import { peerMessages as words } from "../../messages/peers";
import { useRead, useWrite } from "../../queries";

type Whom = "roster" | "other";

/** Whom to ask, and why just them. */
export function AskDialog({ person, onClose }: { person: PersonRef; onClose: () => void }) {
  const roster = useRead("rosterList", [null]);
  const { data: state } = useRead("workspaceState", []);
  const asking = useWrite("peerViewAsk");
  const [whom, setWhom] = useState<Whom>("roster");
  const [peer, setPeer] = useState<string | null>(null);
  const [name, setName] = useState("");
  const [why, setWhy] = useState("");
  const [day, setDay] = useState<string | null>(null);
  const isRoster = whom === "roster";
  const error = (field: string) =>
    asking.error?.field === field ? asking.error.message : undefined;
  const submit = async () => {
    const id = await asking.run({
      person: person.id,
      peer: isRoster ? peer : null,
      peer_name: isRoster ? "" : name,
      why,
      on: day,
    });
    if (id === undefined) return;
    tellDone(words.askedDone);
    onClose();
  };
  const colleagues = (roster.data?.people ?? [])
    .filter(({ id, status }) => id !== person.id && status === "active")
    .map((one) => ({ id: one.id, label: one.name, description: one.title }));

  return (
    <FormDialog
      title={words.askTitle(person.name)}
      submitLabel={words.askSubmit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={asking.isRunning}
      isIncomplete={(isRoster ? peer === null : name.trim() === "") || why.trim() === ""}
      error={asking.error}
      fields={["peer", "name", "why", "on"]}
    >
      <SegmentedControl
        label={words.whom}
        choices={[
          { id: "roster", label: words.fromRoster },
          { id: "other", label: words.fromElsewhere },
        ]}
        value={whom}
        onChange={setWhom}
      />
      {isRoster ? (
        <ComboBox
          label={words.colleague}
          choices={colleagues}
          value={peer}
          onChange={setPeer}
          error={error("peer")}
        />
      ) : (
        <TextField label={words.name} value={name} onChange={setName} error={error("name")} />
      )}
      <TextArea
        label={words.why}
        description={words.whyHelp}
        value={why}
        onChange={setWhy}
        rows={2}
        error={error("why")}
      />
      <DateField
        label={words.askDay}
        value={day ?? state?.today ?? null}
        onChange={setDay}
        error={error("on")}
      />
    </FormDialog>
  );
}
