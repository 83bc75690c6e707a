import { Download, Ellipsis, Pencil, Trash2, Users } from "lucide-react";
import { useEffect, useState } from "react";
import { CommandLayer, useCommands } from "../src/commands";
import { Badge } from "../src/components/Badge";
import { Button } from "../src/components/Button";
import { Callout } from "../src/components/Callout";
import { Dialog } from "../src/components/Dialog";
import { EmptyState } from "../src/components/EmptyState";
import { ErrorBanner } from "../src/components/ErrorBanner";
import { Facts } from "../src/components/Facts";
import { FilterField } from "../src/components/FilterField";
import { IconButton } from "../src/components/IconButton";
import { KeyHint } from "../src/components/KeyHint";
import { LevelSteps } from "../src/components/LevelSteps";
import { Menu } from "../src/components/Menu";
import { PageHeader } from "../src/components/PageHeader";
import { PersonToken } from "../src/components/PersonToken";
import { Progress } from "../src/components/Progress";
import { Screen } from "../src/components/Screen";
import { Section } from "../src/components/Section";
import { Sheet } from "../src/components/Sheet";
import { Skeleton } from "../src/components/Skeleton";
import { Table } from "../src/components/Table";
import { Tabs } from "../src/components/Tabs";
import { ToastRegion } from "../src/components/ToastRegion";
import { showToast } from "../src/components/toasts";
import { Fields } from "./Fields";
import css from "./Gallery.module.css";
import { People } from "./People";

interface GalleryProps {
  /** An overlay to begin with. */
  open: string | null;
}

const nothing = () => undefined;

export function Gallery({ open }: GalleryProps) {
  const [overlay, setOverlay] = useState(open);
  const [filter, setFilter] = useState("");
  const [tab, setTab] = useState<"plan" | "notes">("plan");
  const close = () => setOverlay(null);

  useCommands([
    { id: "go.people", title: "People", section: "go", shortcuts: ["G P"], run: nothing },
    {
      id: "change.undo",
      title: "Undo: Placed Ruth",
      section: "change",
      shortcuts: ["Mod+Z"],
      run: nothing,
    },
  ]);
  useEffect(() => {
    if (open === "select" || open === "menu") {
      const kind = open === "select" ? "listbox" : "true";
      const button = document.querySelector<HTMLElement>(`button[aria-haspopup="${kind}"]`);
      button?.focus();
      button?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
    }
    if (open === "palette") {
      window.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true }));
    }
    if (open !== "toast") return;
    showToast({
      title: "Undone: placed Ruth Jensen on Director",
      action: { label: "Redo", onAction: nothing },
    });
    showToast({ title: "The file could not be read.", text: "Choose another one.", tone: "bad" });
  }, [open]);

  return (
    <main className={css.main}>
      <Screen
        header={
          <PageHeader
            title="Gallery"
            sub="15 people, 2 open roles"
            actions={
              <>
                <Menu
                  trigger="As of today"
                  groups={[
                    {
                      entries: [
                        {
                          id: "edit",
                          label: "Edit",
                          icon: <Pencil />,
                          shortcut: "E",
                          onAction: nothing,
                        },
                        { id: "save", label: "Save as PDF", icon: <Download />, onAction: nothing },
                      ],
                    },
                    {
                      title: "Careful",
                      entries: [
                        { id: "delete", label: "Delete", tone: "danger", onAction: nothing },
                      ],
                    },
                  ]}
                />
                <Button onPress={() => setOverlay("dialog")}>
                  Search <KeyHint keys="Mod+K" />
                </Button>
                <Button variant="primary">Print</Button>
              </>
            }
          />
        }
        asideLabel="Details"
        aside={<Details />}
      >
        <Section title="Buttons and words">
          <div className={css.row}>
            <Button variant="primary" onPress={() => setOverlay("sheet")}>
              Propose placement
            </Button>
            <Button>Open</Button>
            <Button variant="quiet">Quiet</Button>
            <Button variant="danger">Erase</Button>
            <Button isDisabled>Not now</Button>
            <Button size="s">Small</Button>
            <IconButton label="Edit" icon={<Pencil />} />
            <IconButton label="Delete" icon={<Trash2 />} tone="danger" />
            <IconButton label="More" icon={<Ellipsis />} tone="framed" />
            <Badge>Draft</Badge>
            <Badge tone="accent">70</Badge>
            <Badge tone="good">Agreed</Badge>
            <Badge tone="warn">Below the rung</Badge>
            <Badge tone="bad">Refused</Badge>
            <Badge tone="outline">Off the ladder</Badge>
          </div>
        </Section>
        <Section title="Fields">
          <Fields />
        </Section>
        <Section title="Table" look="card">
          <Table
            label="Levels"
            columns={[
              { id: "name", header: "Competency", isRowHeader: true, cell: (row) => row.name },
              {
                id: "now",
                header: "Now",
                cell: (row) => <LevelSteps value={row.now} of={5} expected={4} />,
              },
              {
                id: "wanted",
                header: "Decides",
                cell: (row) => (
                  <LevelSteps
                    value={row.now}
                    of={7}
                    expected={5}
                    wanted={6}
                    size="s"
                    number="above"
                  />
                ),
              },
              { id: "gap", header: "Gap", align: "end", cell: (row) => 4 - row.now },
            ]}
            rows={[
              { name: "Customer insight", now: 4 },
              { name: "Product strategy", now: 2 },
              { name: "Data and experiments", now: 3 },
            ]}
            rowKey={({ name }) => name}
          />
        </Section>
        <Tabs
          label="Parts"
          value={tab}
          onChange={setTab}
          tabs={[
            {
              id: "plan",
              title: "Plan",
              count: 2,
              content: (
                <Progress label="Reading rows" done={4210} total={10000} onCancel={nothing} />
              ),
            },
            { id: "notes", title: "Notes", content: <Skeleton /> },
          ]}
        />
        <Callout title="Titles lie.">Read the scope of a role, not its name.</Callout>
        <Callout tone="warn">Two rows could not be placed.</Callout>
        <ErrorBanner
          error={{ message: "There is an Ada already.", help: "Choose another name." }}
          onRetry={nothing}
        />
        <Section
          title="Ten thousand"
          actions={<FilterField label="Filter people" value={filter} onChange={setFilter} />}
        >
          <People filter={filter} />
        </Section>
        <EmptyState
          icon={<Users />}
          title="Nobody is here yet"
          text="Import a roster or add the first person. Nothing is saved until you have seen what happens to every row."
          actions={<Button variant="primary">Import a roster</Button>}
        />
      </Screen>
      <Dialog
        title="Place Courtney Hernandez"
        isOpen={overlay === "dialog"}
        onClose={close}
        actions={
          <>
            <Button onPress={close}>Cancel</Button>
            <Button variant="primary" onPress={close}>
              Place
            </Button>
          </>
        }
      >
        <Fields />
      </Dialog>
      <Sheet title="Pricing and packaging" isOpen={overlay === "sheet"} onClose={close}>
        <Details />
      </Sheet>
      <CommandLayer />
      <ToastRegion />
    </main>
  );
}

function Details() {
  return (
    <Section title="Against Principal PM" heading="small">
      <div className={css.row}>
        <PersonToken name="Philippe Guibert" />
        <PersonToken name="Jenna Combs" shape="square" />
        <PersonToken name={null} />
        <PersonToken name="Жанна Орлова" size="l" />
      </div>
      <Facts
        facts={[
          { name: "Product strategy", value: <LevelSteps value={4} of={5} expected={4} /> },
          { name: "Influence", value: <LevelSteps value={2} of={5} expected={4} wanted={3} /> },
          { name: "Coaching others", value: <LevelSteps value={null} of={5} expected={4} /> },
          { name: "Next check-in", value: "Thu 26 Nov" },
        ]}
      />
    </Section>
  );
}
