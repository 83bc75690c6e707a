import { useState } from "react";
import { useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { SegmentedControl } from "../../components/SegmentedControl";
import { contextMessages as words } from "../../messages/context";
import { DelegationTabs } from "../delegation_frame/DelegationTabs";
import css from "./Context.module.css";
import { DarkByPerson } from "./DarkByPerson";
import { NoteDialog } from "./NoteDialog";
import { NoteList } from "./NoteList";

const groupings = ["notes", "people"] as const;

/** What the leader knows and others may need, by note or by who is in the dark. */
export function ContextScreen() {
  const [grouping, setGrouping] = useState<(typeof groupings)[number]>("notes");
  const [isAdding, setAdding] = useState(false);
  useCommands([
    {
      id: "context.add",
      title: words.addCommand,
      section: "screen",
      shortcuts: ["N"],
      run: () => setAdding(true),
    },
  ]);
  const add = (variant: "primary" | "secondary") => (
    <Button variant={variant} onPress={() => setAdding(true)}>
      {words.add}
    </Button>
  );
  const choice = (
    <SegmentedControl
      label={words.grouping}
      choices={groupings.map((id) => ({ id, label: words.groupings[id] }))}
      value={grouping}
      onChange={setGrouping}
    />
  );
  return (
    <Screen
      header={
        <>
          <PageHeader title={words.title} sub={words.sub} actions={add("primary")} />
          <DelegationTabs />
        </>
      }
    >
      {grouping === "notes" ? (
        <NoteList add={add("secondary")} grouping={choice} />
      ) : (
        <>
          <div className={css.kinds}>{choice}</div>
          <DarkByPerson />
        </>
      )}
      {isAdding && <NoteDialog onClose={() => setAdding(false)} />}
    </Screen>
  );
}
