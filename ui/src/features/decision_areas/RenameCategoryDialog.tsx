import { useState } from "react";
import { tellDone } from "../../commands";
import { FormDialog } from "../../components/FormDialog";
import { TextField } from "../../components/TextField";
import { decisionAreaMessages as words } from "../../messages/decision_areas";
import { useWrite } from "../../queries";

interface RenameCategoryDialogProps {
  category: string;
  onClose: () => void;
}

export function RenameCategoryDialog({ category, onClose }: RenameCategoryDialogProps) {
  const rename = useWrite("categoryRename");
  const [name, setName] = useState(category);
  const submit = async () => {
    if ((await rename.run(category, name)) === undefined) return;
    if (name.trim() !== category) tellDone(words.renamed(category, name.trim()));
    onClose();
  };
  return (
    <FormDialog
      title={words.renameTitle(category)}
      submitLabel={words.rename}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={rename.isRunning}
      error={rename.error}
      fields={["category"]}
      isIncomplete={name.trim() === ""}
      size="s"
    >
      <TextField
        label={words.categoryName}
        description={words.renameHelp}
        value={name}
        onChange={setName}
        error={rename.error?.field === "category" ? rename.error.message : undefined}
        autoFocus
      />
    </FormDialog>
  );
}
