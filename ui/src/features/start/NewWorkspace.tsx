import { FileDown } from "lucide-react";
import { type FormEvent, useState } from "react";
import type { ShippedLadder } from "../../bindings";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { RadioGroup } from "../../components/RadioGroup";
import { Section } from "../../components/Section";
import { TextField } from "../../components/TextField";
import { startMessages } from "../../messages/start";
import { useWrite } from "../../queries";
import css from "./StartScreen.module.css";

const ladders: { id: ShippedLadder; label: string; description: string }[] = [
  { id: "product", label: startMessages.product, description: startMessages.productText },
  { id: "starter", label: startMessages.starter, description: startMessages.starterText },
];

interface NewWorkspaceProps {
  isFirst: boolean;
  /** With a roster to be imported first, or with nothing. */
  onOpened: (begin: "with a roster" | "empty") => void;
}

export function NewWorkspace({ isFirst, onOpened }: NewWorkspaceProps) {
  const [name, setName] = useState<string>(isFirst ? startMessages.usualName : "");
  const [ladder, setLadder] = useState<ShippedLadder>("product");
  const create = useWrite("workspaceCreate");
  const isNameAtFault = create.error?.field === "name";

  const start = async (begin: "with a roster" | "empty") => {
    if (name.trim() === "" || create.isRunning) return;
    if ((await create.run(name.trim(), ladder)) !== undefined) onOpened(begin);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void start("with a roster");
  };

  return (
    <Section title={isFirst ? startMessages.newTitle : startMessages.newAgain}>
      <form className={css.form} onSubmit={submit} noValidate>
        <TextField
          label={startMessages.name}
          placeholder={startMessages.namePlaceholder}
          value={name}
          onChange={(next) => {
            setName(next);
            if (create.error) create.reset();
          }}
          error={isNameAtFault ? create.error?.message : undefined}
          isRequired
          autoFocus={isFirst}
        />
        <RadioGroup
          label={startMessages.ladder}
          choices={ladders}
          value={ladder}
          onChange={setLadder}
        />
        {create.error && !isNameAtFault && <ErrorBanner error={create.error} />}
        <div className={css.buttons}>
          <Button
            type="submit"
            variant="primary"
            icon={<FileDown aria-hidden="true" />}
            isPending={create.isRunning}
            isDisabled={name.trim() === ""}
          >
            {startMessages.importRoster}
          </Button>
          <Button
            isDisabled={name.trim() === "" || create.isRunning}
            onPress={() => void start("empty")}
          >
            {startMessages.startEmpty}
          </Button>
        </div>
      </form>
    </Section>
  );
}
