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
  onOpened: () => void;
}

export function NewWorkspace({ isFirst, onOpened }: NewWorkspaceProps) {
  const [name, setName] = useState("");
  const [ladder, setLadder] = useState<ShippedLadder>("product");
  const create = useWrite("workspaceCreate");
  const isNameAtFault = create.error?.field === "name";

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "" || create.isRunning) return;
    if ((await create.run(name.trim(), ladder)) !== undefined) onOpened();
  };

  return (
    <Section title={isFirst ? startMessages.newTitle : startMessages.newAgain}>
      <form className={css.form} onSubmit={(event) => void submit(event)} noValidate>
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
        <div>
          <Button
            type="submit"
            variant="primary"
            isPending={create.isRunning}
            isDisabled={name.trim() === ""}
          >
            {startMessages.create}
          </Button>
        </div>
      </form>
    </Section>
  );
}
