import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import type { WorkspaceState_Serialize as WorkspaceState } from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { ComboBox } from "../../components/ComboBox";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Facts } from "../../components/Facts";
import { Section } from "../../components/Section";
import { TextField } from "../../components/TextField";
import { settingsMessages as words } from "../../messages/settings";
import { Loaded, useRead, useWrite } from "../../queries";
import { OnPaper } from "./OnPaper";
import css from "./Settings.module.css";

export function WorkspaceSettings() {
  const state = useRead("workspaceState", []);
  const open = useWrite("workspaceOpen");
  const navigate = useNavigate();
  const openOther = async () => {
    if (await open.run(null)) await navigate({ to: "/" });
  };
  return (
    <Section
      title={words.workspace}
      look="card"
      actions={
        <Button isPending={open.isRunning} onPress={() => void openOther()}>
          {words.openOther}
        </Button>
      }
    >
      {open.error && <ErrorBanner error={open.error} />}
      <Loaded of={state}>
        {(data) => (
          <div className={css.fields}>
            <Rename key={data.name} state={data} />
            <Me state={data} />
            <OnPaper state={data} />
            <Facts
              layout="columns"
              facts={[{ name: words.file, value: <span className={css.path}>{data.path}</span> }]}
            />
          </div>
        )}
      </Loaded>
    </Section>
  );
}

function Rename({ state }: { state: WorkspaceState }) {
  const rename = useWrite("workspaceRename");
  const [name, setName] = useState(state.name);
  const isSame = name.trim() === "" || name.trim() === state.name;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSame) return;
    if ((await rename.run(name.trim())) !== undefined) tellDone(words.renamed(name.trim()));
  };
  return (
    <form className={css.rename} onSubmit={(event) => void submit(event)} noValidate>
      <TextField label={words.name} value={name} onChange={setName} error={rename.error?.message} />
      <Button type="submit" isDisabled={isSame} isPending={rename.isRunning}>
        {words.rename}
      </Button>
    </form>
  );
}

function Me({ state }: { state: WorkspaceState }) {
  const { data } = useRead("rosterList", [null]);
  const setMe = useWrite("setMe");
  const choices = (data?.people ?? [])
    .filter(({ id, status }) => status === "active" || id === state.me?.id)
    .map(({ id, name, title }) => ({ id, label: name, ...(title && { description: title }) }));
  const choose = async (person: string | null) => {
    if (person === (state.me?.id ?? null)) return;
    if ((await setMe.run(person)) !== undefined) tellDone(words.meChanged);
  };
  return (
    <ComboBox
      label={words.me}
      description={words.meText}
      placeholder={words.meNobody}
      choices={choices}
      value={state.me?.id ?? null}
      onChange={(person) => void choose(person)}
      error={setMe.error?.message}
    />
  );
}
