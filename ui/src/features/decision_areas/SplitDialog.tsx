import { Plus, X } from "lucide-react";
import { useState } from "react";
import type { AreaLine_Serialize as AreaLine } from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { IconButton } from "../../components/IconButton";
import { TextField } from "../../components/TextField";
import { decisionAreaMessages } from "../../messages/decision_areas";
import { useRead, useWrite } from "../../queries";
import css from "./Dialogs.module.css";

const words = decisionAreaMessages.splitting;
const namedAtMost = 6;

interface SplitDialogProps {
  line: AreaLine;
  today: string;
  onClose: () => void;
}

/** One area becomes several; who that concerns stands below before it is done. */
export function SplitDialog({ line, today, onClose }: SplitDialogProps) {
  const { area } = line;
  const split = useWrite("areaSplit");
  const [parts, setParts] = useState([
    { id: 1, name: "" },
    { id: 2, name: "" },
  ]);
  const [on, setOn] = useState<string | null>(today);
  const preview = useRead("areaSplitPreview", [area.code, on], { keepPrevious: true });
  const rename = (id: number, name: string) =>
    setParts(parts.map((part) => (part.id === id ? { id, name } : part)));
  const submit = async () => {
    const made = await split.run({
      area: area.code,
      parts: parts.map(({ name }) => ({ name, short: "" })),
      on,
    });
    if (!made) return;
    tellDone(words.done(area.name, made.length));
    onClose();
  };
  const people = preview.data?.people ?? [];
  const named = people.slice(0, namedAtMost);
  if (people.length > namedAtMost) named.push(words.andMore(people.length - namedAtMost));
  return (
    <FormDialog
      title={words.title(area.name)}
      submitLabel={words.submit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={split.isRunning}
      error={split.error}
      fields={["on"]}
      isIncomplete={parts.some(({ name }) => name.trim() === "")}
    >
      <p>{words.intro(area.name)}</p>
      {parts.map((part, index) => (
        <div key={part.id} className={css.part}>
          <TextField
            label={words.part(index + 1)}
            value={part.name}
            onChange={(name) => rename(part.id, name)}
            autoFocus={index === 0}
          />
          {parts.length > 2 && (
            <IconButton
              label={words.takeAway(index + 1)}
              icon={<X aria-hidden="true" />}
              onPress={() => setParts(parts.filter(({ id }) => id !== part.id))}
            />
          )}
        </div>
      ))}
      <div>
        <Button
          variant="quiet"
          size="s"
          icon={<Plus aria-hidden="true" />}
          onPress={() =>
            setParts([...parts, { id: Math.max(...parts.map(({ id }) => id)) + 1, name: "" }])
          }
        >
          {words.another}
        </Button>
      </div>
      <DateField
        label={words.on}
        description={words.onHelp}
        value={on}
        onChange={setOn}
        error={split.error?.field === "on" ? split.error.message : undefined}
      />
      {preview.data && (
        <div className={css.preview} role="status">
          <p>{words.people(named, people.length)}</p>
          {preview.data.temporary > 0 && <p>{words.temporary(preview.data.temporary)}</p>}
          {preview.data.context > 0 && <p>{words.context(preview.data.context)}</p>}
        </div>
      )}
    </FormDialog>
  );
}
