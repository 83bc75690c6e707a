import { useState } from "react";
import type { CompetencyCode, EvidenceKind, PersonRef, Sharing } from "../../bindings";
import { tellDone } from "../../commands";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { SegmentedControl } from "../../components/SegmentedControl";
import { Select } from "../../components/Select";
import { TextArea } from "../../components/TextArea";
import { evidenceMessages as words } from "../../messages/evidence";
import { useRead, useWrite } from "../../queries";

const kinds: readonly EvidenceKind[] = ["observation", "win", "concern"];
const sharings: readonly Sharing[] = ["private", "shareable"];
const none = "";

/** What was seen, in words first; day, kind and competency have usual answers. */
export function EvidenceDialog({ person, onClose }: { person: PersonRef; onClose: () => void }) {
  const { data: state } = useRead("workspaceState", []);
  const { data: page } = useRead("ladderShow", []);
  const adding = useWrite("evidenceAdd");
  const [text, setText] = useState("");
  const [day, setDay] = useState<string | null>(null);
  const [kind, setKind] = useState<EvidenceKind>("observation");
  const [competency, setCompetency] = useState<CompetencyCode>(none);
  const [sharing, setSharing] = useState<Sharing>("private");

  const submit = async () => {
    const links = competency === none ? [] : [{ kind: "competency" as const, code: competency }];
    const id = await adding.run({ person: person.id, on: day, text, kind, sharing, links });
    if (id === undefined) return;
    tellDone(words.added(person.name));
    onClose();
  };
  const fieldError = (field: string) =>
    adding.error?.field === field ? adding.error.message : undefined;

  return (
    <FormDialog
      title={words.addTitle(person.name)}
      submitLabel={words.submit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={adding.isRunning}
      isIncomplete={text.trim() === ""}
      error={adding.error}
      fields={["text", "on"]}
    >
      <TextArea
        label={words.text}
        description={words.textHelp}
        error={fieldError("text")}
        value={text}
        onChange={setText}
        rows={4}
        autoFocus
      />
      <Select
        label={words.competency}
        choices={[
          { id: none, label: words.noCompetency },
          ...(page?.ladder.competencies ?? []).map(({ code, name }) => ({ id: code, label: name })),
        ]}
        value={competency}
        onChange={setCompetency}
      />
      <SegmentedControl
        label={words.kind}
        choices={kinds.map((id) => ({ id, label: words.kinds[id] }))}
        value={kind}
        onChange={setKind}
      />
      {kind === "concern" && <p>{words.concernHelp}</p>}
      <DateField
        label={words.day}
        value={day ?? state?.today ?? null}
        onChange={setDay}
        error={fieldError("on")}
      />
      <SegmentedControl
        label={words.sharing}
        choices={sharings.map((id) => ({ id, label: words.sharings[id] }))}
        value={sharing}
        onChange={setSharing}
      />
    </FormDialog>
  );
}
