import { Link, useParams } from "@tanstack/react-router";
import type { PlanPage_Serialize as PlanPage } from "../../bindings";
import { BackLink } from "../../components/BackLink";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { plansMessages, planMessages as words } from "../../messages/plans";
import { Loaded, useRead } from "../../queries";
import { NoteEvidence } from "../evidence/NoteEvidence";
import { PaperScreen } from "../printing/PaperScreen";
import css from "./Plan.module.css";
import { PlanActions } from "./PlanActions";
import { PlanBody } from "./PlanBody";
import { PlanGone } from "./PlanGone";
import { PlanStanding } from "./PlanStanding";
import { Preview } from "./Preview";

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
  return (
    <PaperScreen
      of="plan"
      title={words.title(person.name)}
      person={person.name}
      above={
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
      }
      actions={<PlanActions page={page} />}
      standing={<PlanStanding page={page} />}
      view={words.view}
      views={words.views}
      pages={(isPanel) => <Preview plan={plan.id} person={person} isPanel={isPanel} />}
      always={<NoteEvidence person={person} />}
    >
      <PlanBody page={page} />
    </PaperScreen>
  );
}
