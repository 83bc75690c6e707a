import { type ReactNode, useState } from "react";
import { useCommands } from "../../commands";
import { PageHeader } from "../../components/PageHeader";
import { PersonToken } from "../../components/PersonToken";
import { Screen } from "../../components/Screen";
import { SegmentedControl } from "../../components/SegmentedControl";
import { useWide } from "../../components/useWide";
import { printMessages } from "../../messages/plan_printing";
import css from "./PaperScreen.module.css";

type View = "writing" | "both" | "pages";

interface PaperScreenProps {
  /** Begins the names of its commands. */
  of: string;
  title: string;
  person: string;
  /** The way back, and others. */
  above: ReactNode;
  actions: ReactNode;
  /** What it is, beside the choice of how to look at it. */
  standing: ReactNode;
  view: string;
  views: Record<View, string>;
  pages: (isPanel: boolean) => ReactNode;
  /** However one looks at it. */
  always: ReactNode;
  /** What is written. */
  children: ReactNode;
}

/** Something about a person that is written here and handed over on paper: writing it, and its pages beside it. */
export function PaperScreen({
  of,
  title,
  person,
  above,
  actions,
  standing,
  view: viewLabel,
  views: labels,
  pages,
  always,
  children,
}: PaperScreenProps) {
  // From here on the pages have room beside what is written.
  const isWide = useWide(1280);
  const [chosen, setChosen] = useState<View>("both");
  // Without room for both, writing comes first.
  const view = chosen === "both" && !isWide ? "writing" : chosen;
  const views: readonly View[] = isWide ? ["writing", "both", "pages"] : ["writing", "pages"];

  useCommands(
    views.map((id) => ({
      id: `${of}.view.${id}`,
      title: `${viewLabel}: ${labels[id]}`,
      section: "view" as const,
      keywords: printMessages.preview,
      run: () => setChosen(id),
    })),
  );

  return (
    <Screen
      layout={view === "pages" ? "fill" : "page"}
      header={
        <>
          {above}
          <PageHeader
            title={title}
            lead={<PersonToken name={person} size="l" />}
            actions={actions}
          />
          <div className={css.strip}>
            <div className={css.standing}>{standing}</div>
            <SegmentedControl
              label={viewLabel}
              choices={views.map((id) => ({ id, label: labels[id] }))}
              value={view}
              onChange={setChosen}
            />
          </div>
        </>
      }
      {...(view === "both" && {
        aside: pages(true),
        asideLabel: printMessages.preview,
        asideSize: "wide" as const,
      })}
    >
      {always}
      {view === "pages" ? pages(false) : children}
    </Screen>
  );
}
