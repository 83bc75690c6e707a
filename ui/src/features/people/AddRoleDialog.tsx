import { useState } from "react";
import type { Market } from "../../bindings";
import { tellDone } from "../../commands";
import { ComboBox } from "../../components/ComboBox";
import { FormDialog } from "../../components/FormDialog";
import { Select } from "../../components/Select";
import { TextField } from "../../components/TextField";
import { peopleMessages as words } from "../../messages/people";
import { placementMessages } from "../../messages/placement";
import { useWrite } from "../../queries";
import { useLevelChoices } from "../placement/level_choices";
import { marketChoices, usePersonChoices } from "./person_choices";

const fields = ["level", "title", "manager", "area", "market"];

export function AddRoleDialog({ onClose }: { onClose: () => void }) {
  const levels = useLevelChoices();
  const managers = usePersonChoices();
  const add = useWrite("openRoleAdd");
  const [level, setLevel] = useState<string | null>(null);
  const [title, setTitle] = useState("");
  const [manager, setManager] = useState<string | null>(null);
  const [area, setArea] = useState("");
  const [market, setMarket] = useState<Market>("other");
  const errorAt = (field: string) => (add.error?.field === field ? add.error.message : undefined);

  const submit = async () => {
    const name = title.trim();
    const added = await add.run({ level, title: name, manager, area: area.trim() || null, market });
    if (added === undefined) return;
    tellDone(name ? words.roleAdded(name) : words.roleAddedUntitled);
    onClose();
  };

  return (
    <FormDialog
      title={words.addRoleTitle}
      submitLabel={words.addSubmit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={add.isRunning}
      isIncomplete={level === null && title.trim() === ""}
      error={add.error}
      fields={fields}
    >
      <Select
        label={words.level}
        placeholder={placementMessages.levelPlaceholder}
        choices={levels}
        value={level}
        onChange={setLevel}
        error={errorAt("level")}
      />
      <TextField
        label={words.jobTitle}
        description={words.roleTitleText}
        value={title}
        onChange={setTitle}
        error={errorAt("title")}
      />
      <ComboBox
        label={words.manager}
        placeholder={words.noManager}
        choices={managers}
        value={manager}
        onChange={setManager}
        error={errorAt("manager")}
      />
      <TextField label={words.area} value={area} onChange={setArea} error={errorAt("area")} />
      <Select
        label={words.market}
        choices={marketChoices}
        value={market}
        onChange={setMarket}
        error={errorAt("market")}
      />
    </FormDialog>
  );
}
