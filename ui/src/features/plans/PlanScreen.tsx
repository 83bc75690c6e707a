import { Link, useParams } from "@tanstack/react-router";
import { FileX } from "lucide-react";
import { useState } from "react";
import type { PlanPage_Serialize as PlanPage } from "../../bindings";
import { useCommands } from "../../commands";
import { BackLink } from "../../components/BackLink";
import { EmptyState } from "../../components/EmptyState";
import { PageHeader } from "../../components/PageHeader";
import { PersonToken } from "../../components/PersonToken";
import { Screen } from "../../components/Screen";
import { SegmentedControl } from "../../components/SegmentedControl";
import { useWide } from "../../components/useWide";
import { printMessages } from "../../messages/plan_printing";
import { plansMessages, planMessages as words } from "../../messages/plans";
import { Loaded, useRead } from "../../queries";
import { NoteEvidence } from "../evidence/NoteEvidence";
import css from "./Plan.module.css";
import { PlanActions } from "./PlanActions";
import { PlanBody } from "./PlanBody";
import { PlanStanding } from "./PlanStanding";
import { Preview } from "./Preview";

type View = "plan" | "both" | "pages";

/** One plan: writing in it, and its pages beside it. */
export function PlanScreen() {
  const { id } = useParams({ from: "/plans/$id" });
  const page = useRead("planShow", [id]);
  if (page.error?.code === "not_found") return <PlanGone />;
  if (page.data) return <Plan key={id} page={page.data} />;
  return (
    <Screen header={<PageHeader title={plansMessages.title} />}>
      <Loaded of={page}>{() => null}</Loaded>
    </Screen>
  );
}

function Plan({ page }: { page: PlanPage }) {
  const { plan, person } = page;
  // From here on the pages have room beside the plan.
  const isWide = useWide(1280);
  const [chosen, setChosen] = useState<View>("both");
  // Without room for both, the plan comes first.
  const view = chosen === "both" && !isWide ? "plan" : chosen;
  const views: readonly View[] = isWide ? ["plan", "both", "pages"] : ["plan", "pages"];
  const isBeside = view === "both";
  const preview = <Preview plan={plan.id} person={person} isPanel={isBeside} />;

  useCommands(
    views.map((id) => ({
      id: `plan.view.${id}`,
      title: `${words.view}: ${words.views[id]}`,
      section: "view" as const,
      keywords: printMessages.preview,
      run: () => setChosen(id),
    })),
  );

  return (
    <Screen
      header={
        <>
          <div className={css.above}>
            <BackLink to="/plans">{words.back}</BackLink>
            <nav className={css.links} aria-label={words.links}>
              <Link to="/people/$id" params={{ id: person.id }}>
                {words.personLink}
              </Link>
              <Link to="/people/$id/assess" params={{ id: person.id }}>
                {words.assessLink}
              </Link>
              <Link to="/one-to-ones/$id" params={{ id: person.id }}>
                {words.oneToOneLink}
              </Link>
            </nav>
          </div>
          <PageHeader
            title={words.title(person.name)}
            lead={<PersonToken name={person.name} size="l" />}
            actions={<PlanActions page={page} />}
          />
          <div className={css.strip}>
            <PlanStanding page={page} />
            <SegmentedControl
              label={words.view}
              choices={views.map((id) => ({ id, label: words.views[id] }))}
              value={view}
              onChange={setChosen}
            />
          </div>
        </>
      }
      {...(isBeside && {
        aside: preview,
        asideLabel: printMessages.preview,
        asideSize: "wide" as const,
      })}
    >
      <NoteEvidence person={person} />
      {view === "pages" ? preview : <PlanBody page={page} />}
    </Screen>
  );
}

function PlanGone() {
  return (
    <Screen header={<PageHeader title={plansMessages.title} />}>
      <EmptyState
        icon={<FileX aria-hidden="true" />}
        title={words.goneTitle}
        text={words.goneText}
        actions={<Link to="/plans">{words.goneAction}</Link>}
      />
    </Screen>
  );
}
